"""The articles of the sample news site, read from the files in `articles/`, and the facts that they state.

An article is one file: a head in TOML between two lines of `+++`, then blocks parted by empty lines.
A block is a paragraph, unless it begins with one of these marks:

    ## A heading within the text
    [caption] What stands under a picture
    [aside] Heading of a box | text of the box
    [related] slug of another article | slug of a further one
    [ad] Text of an advertisement

`slug.2.md` is the second edition of `slug.md`: the page as it stands after its correction.
"""

import json
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, Literal

Kind = Literal["paragraph", "heading", "caption", "aside", "related", "ad"]

_MARKS: dict[str, Kind] = {
    "## ": "heading",
    "[caption] ": "caption",
    "[aside] ": "aside",
    "[related] ": "related",
    "[ad] ": "ad",
}
_FENCE = "+++\n"


class DemoContentError(ValueError):
    """A file of the sample site that cannot be read; the message names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page, in the order printed. `parts` holds the pieces between `|`, one for a paragraph."""

    kind: Kind
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole block as one text."""
        return " | ".join(self.parts)


@dataclass(frozen=True, slots=True)
class DemoArticle:
    """One edition of one article. `publisher` is a folder of `articles/`; times carry the zone of the newsroom.

    `press_errors` quotes what is wrong in it on purpose: claims that the results of that day contradict.
    """

    publisher: str
    slug: str
    edition: int
    title: str
    author: str
    section: str
    published: datetime
    blocks: tuple[Block, ...]
    updated: datetime | None = None
    correction: str | None = None
    number: int | None = None
    press_errors: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id under which `facts.jsonl` lists this edition: the file's stem."""
        return self.slug if self.edition == 1 else f"{self.slug}.{self.edition}"

    @property
    def changed(self) -> datetime:
        """When the page last changed."""
        return self.updated or self.published

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text of the article: paragraphs and the headings between them."""
        return tuple(block.text for block in self.blocks if block.kind in {"paragraph", "heading"})

    @property
    def captions(self) -> tuple[str, ...]:
        """What stands under the pictures."""
        return tuple(block.text for block in self.blocks if block.kind == "caption")


@cache
def load_articles() -> tuple[DemoArticle, ...]:
    """Every edition of every article of both publishers, oldest first.

    Raises:
        DemoContentError: A file has no head, a wrong value in it, or no paragraph.
    """
    found = [_read_article(publisher, path) for publisher, path in _article_files()]
    return tuple(sorted(found, key=lambda article: (article.published, article.slug, article.edition)))


def articles_in_edition(publisher: str, edition: int) -> tuple[DemoArticle, ...]:
    """The articles of one publisher, each as it stands in an edition of the site, oldest first."""
    shown = {a.slug: a for a in load_articles() if a.publisher == publisher and a.edition <= edition}
    return tuple(shown.values())


@cache
def load_facts() -> tuple[dict[str, Any], ...]:
    """What each edition of each article states, one object per edition, in the form of `docs/facts.md`."""
    text = _folder().joinpath("facts.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.splitlines())


def parse_blocks(text: str) -> tuple[Block, ...]:
    r"""Blocks in the order printed.

    >>> parse_blocks("One.\n\n[ad] Socks | half price\n\nTwo.")[1]
    Block(kind='ad', parts=('Socks', 'half price'))
    """
    return tuple(_parse_block(" ".join(chunk.split())) for chunk in text.split("\n\n") if chunk.strip())


def _parse_block(text: str) -> Block:
    for mark, kind in _MARKS.items():
        if text.startswith(mark):
            return Block(kind, tuple(part.strip() for part in text.removeprefix(mark).split("|")))
    return Block("paragraph", (text,))


def _folder() -> Traversable:
    return resources.files("flows.demo")


def _article_files() -> Iterator[tuple[str, Traversable]]:
    for folder in _folder().joinpath("articles").iterdir():
        if folder.is_dir():
            yield from ((folder.name, path) for path in folder.iterdir() if path.name.endswith(".md"))


def _read_article(publisher: str, path: Traversable) -> DemoArticle:
    place = f"{publisher}/{path.name}"
    pieces = path.read_text(encoding="utf-8").split(_FENCE)
    if len(pieces) != 3 or pieces[0]:
        raise DemoContentError(f"{place}: expected a head between two lines of +++ and then the text")
    slug, _, edition = path.name.removesuffix(".md").partition(".")
    try:
        head = tomllib.loads(pieces[1])
        blocks = parse_blocks(pieces[2])
        article = _build(head, publisher=publisher, slug=slug, edition=int(edition or 1), blocks=blocks)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise DemoContentError(f"{place}: the head cannot be read: {error}") from None
    if not article.paragraphs:
        raise DemoContentError(f"{place}: there is no paragraph")
    return article


def _build(head: dict[str, Any], *, publisher: str, slug: str, edition: int, blocks: Sequence[Block]) -> DemoArticle:
    errors = tuple(head.pop("press_errors", ()))
    return DemoArticle(
        publisher=publisher, slug=slug, edition=edition, blocks=tuple(blocks), press_errors=errors, **head
    )
