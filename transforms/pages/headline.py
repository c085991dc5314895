"""Where on the page its headline stands."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from transforms.pages.scan import HEADINGS, Scan, text_of
from transforms.pages.titles import plain_title, title_parts

# share of words that a heading and a title of the page must have in common
_SAME = 0.5
_FAVOUR_H1 = 0.05
_LEAST_WORDS = 3
_LEAST, _LONGEST = 15, 200
_SPELT = 10
_PROSE = 80

# "headline", "entry-title", "articleTitle"
_NAMED = re.compile(r"(?:^|[\s_-])(?:headline|(?:entry|article|story|news|post)[_-]?title)(?:$|[\s_-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Headline:
    """Index of the element that carries the headline; `certain` when its words are those of the page's title."""

    index: int
    certain: bool


def find_headline(scan: Scan, titles: tuple[str, ...]) -> Headline | None:
    """The headline of a page that gives itself `titles`.

    It is the heading that says one of them; else any element that spells one or a part of one, as on pages from before
    there were headings; else the first `h1` of three words; else what is named a headline.
    """
    index = _best_heading(scan, titles)
    if index is None:
        index = _spelt(scan, title_parts(titles))
    if index is not None:
        return Headline(index, certain=True)
    index = _first(scan, lambda node: node.tag == "h1" and len(text_of(node).split()) >= _LEAST_WORDS)
    if index is None:
        index = _first(scan, _is_named, plain=True)
    return None if index is None else Headline(index, certain=False)


def _best_heading(scan: Scan, titles: tuple[str, ...]) -> int | None:
    wanted = [bag_of(title) for title in titles]
    best, most = None, _SAME
    for index, node in enumerate(scan.nodes):
        if node.tag not in ("h1", "h2"):
            continue
        words = bag_of(text_of(node))
        favour = _FAVOUR_H1 if node.tag == "h1" else 0.0
        overlap = max((len(words & bag) / len(words | bag) for bag in wanted if bag), default=0.0) + favour
        if words and overlap > most:
            best, most = index, overlap
    return best


def bag_of(text: str) -> frozenset[str]:
    """The words of a text, without order and case."""
    return frozenset("".join(char if char.isalnum() else " " for char in text.lower()).split())


def _spelt(scan: Scan, parts: frozenset[str]) -> int | None:
    """The element that spells a part of the title; of several the last above the prose, for sites spell their names."""
    prose = next((i for i, weight in enumerate(scan.weight) if weight >= _PROSE and not scan.box[i]), len(scan.nodes))
    found = [i for i in range(1, len(scan.nodes)) if not scan.box[i] and _spells(scan.nodes[i], parts)]
    return next((i for i in reversed(found) if i < prose), found[0] if found else None)


def _spells(node: LexborNode, parts: frozenset[str]) -> bool:
    if node.tag in ("a", "li", "option"):
        return False
    text = node.text(deep=node.tag in HEADINGS).strip()
    return _SPELT < len(text) <= _LONGEST and plain_title(text) in parts


def _is_named(node: LexborNode) -> bool:
    names = node.attributes.get("class")
    return bool(names) and _NAMED.search(names or "") is not None and _LEAST <= len(text_of(node)) <= _LONGEST


def _first(scan: Scan, wanted: Callable[[LexborNode], bool], *, plain: bool = False) -> int | None:
    """Index of the first element that is `wanted`, furniture left out when `plain`."""
    return next((i for i, node in enumerate(scan.nodes) if i and not (plain and scan.box[i]) and wanted(node)), None)
