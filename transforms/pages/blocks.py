"""The region of an article, taken apart into labelled blocks of text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bs4 import BeautifulSoup, NavigableString, Tag

from transforms.pages.encoding import mend_characters
from transforms.pages.furniture import LION_SHARE, NEVER_THE_ARTICLE, Label, label_of_name, label_of_names, short_name
from transforms.pages.pictures import MARK
from transforms.pages.scan import FURNITURE_TAGS, HIDDEN, INLINE, ends_like_a_sentence

Zone = Literal["lead", "core", "tail"]
Prose = Literal["paragraph", "heading", "item", "quote"]
Kind = Prose | Label | Literal["table"]

_MAX_NESTING = 150
_LONG_CAPTION = 250
_BOLD = frozenset(("b", "strong"))
_ITALICS = frozenset(("em", "i", "small", "cite"))
_PICTURES = frozenset(("img", "picture", "amp-img"))
_SMALL_BOX = 400
_SHORT_LINE = 50
_ALL_LINKED = 0.85
_UNSEEN = frozenset("script style noscript template svg iframe object select button textarea input audio video".split())
_PHRASES = INLINE | {"br", "img", "wbr", "picture", "source"}
_KINDS: Mapping[str, Prose] = {
    "li": "item",
    "dd": "item",
    "dt": "item",
    "blockquote": "quote",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
}
# "h2 section-title": a heading by name
_HEADING_NAME = re.compile(
    r"(?:^|[\s_-])(?:h[1-6]|heading|subheading|subhead|subtitle|title|headline)(?:$|[\s_-])", re.IGNORECASE
)

# soft hyphens, zero-width characters and byte order marks, which no reader sees
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_SPACE = re.compile(r"\s+")
_PARAGRAPH_IN_PRE = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]{2,}\S)")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, caption … of the region.

    `linked` counts the characters that stand in links,
    `group` numbers the element that the block stands in, so that the items of one list share it.
    """

    kind: Kind
    text: str
    zone: Zone = "core"
    linked: int = 0
    group: int = 0
    names: str = ""

    @property
    def all_linked(self) -> bool:
        """Whether the whole block is a link."""
        return self.linked >= _ALL_LINKED * len(self.text) > 0


def clean(text: str) -> str:
    """One line of text without invisible characters, twisted ones or doubled spaces."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", mend_characters(text))).strip()


def read_blocks(html: str, zone: Zone = "core") -> list[Block]:
    """The blocks of a piece of HTML, in order."""
    if not html:
        return []
    soup = BeautifulSoup(html, "html.parser", multi_valued_attributes=None)
    walk = _Walk(zone=zone, size=len(soup.get_text()))
    walk.enter(soup, "paragraph", 0)
    walk.flush("paragraph")
    return walk.blocks


@dataclass(slots=True)
class _Walk:
    zone: Zone
    size: int
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    upright: int = 0
    light: int = 0
    under_picture: bool = False
    group: int = 0
    groups: int = 0
    names: str = ""
    in_link: int = 0
    in_bold: int = 0
    in_italics: int = 0

    def enter(self, tag: Tag, kind: Prose, depth: int) -> None:
        """Read the children of one element."""
        for child in tag.children:
            if isinstance(child, Tag):
                self._element(child, kind, depth)
            elif type(child) is NavigableString:
                self._text(child)

    def _text(self, text: str) -> None:
        self.pieces.append(text)
        if self.in_link:
            self.linked += len(text)
        if not text.isspace():
            self.upright += not self.in_italics
            self.light += not self.in_bold

    def _element(self, tag: Tag, kind: Prose, depth: int) -> None:
        name = tag.name
        if name in _UNSEEN:
            return
        if name == "br":
            self._line_break(tag, kind)
        elif depth > _MAX_NESTING:
            self.pieces.append(tag.get_text(" "))
        elif (label := self._label(tag)) is not None:
            self.flush(kind)
            self._keep_apart(tag, label)
        elif name == "pre":
            self.flush(kind)
            self._preformatted(tag)
        elif name == "table" and _is_data(tag):
            self.flush(kind)
            self._keep_apart(tag, "table")
        else:
            self.in_link += name == "a"
            self.in_bold += name in _BOLD
            self.in_italics += name in _ITALICS
            self.under_picture = self.under_picture or name in _PICTURES
            if _is_inline(tag):
                self.enter(tag, kind, depth + 1)
            else:
                self._block(tag, kind, depth)
            self.in_link -= name == "a"
            self.in_bold -= name in _BOLD
            self.in_italics -= name in _ITALICS

    def _block(self, tag: Tag, kind: Prose, depth: int) -> None:
        self.flush(kind)
        outer_group, outer_names = self.group, self.names
        own = _KINDS.get(tag.name, kind if kind in ("item", "quote", "heading") else "paragraph")
        if tag.name in ("ul", "ol", "dl", "blockquote", "tr"):
            self.groups += 1
            self.group = self.groups
        names = " ".join(_names(tag))
        if own == "paragraph" and tag.name != "p" and _HEADING_NAME.search(names) and len(tag.get_text()) < 150:
            own = "heading"
        self.names = names or self.names
        self.enter(tag, own, depth + 1)
        self.flush(own)
        self.group, self.names = outer_group, outer_names

    def _preformatted(self, tag: Tag) -> None:
        """Agencies of the nineties: paragraphs are parted by blank or by indented lines."""
        for paragraph in _PARAGRAPH_IN_PRE.split(tag.get_text()):
            self.pieces.append(paragraph)
            self.flush("paragraph")

    def _line_break(self, tag: Tag, kind: Prose) -> None:
        """A break parts two paragraphs after a finished sentence, after a short line and where it is doubled.

        Any other is a space, and so is one before a word in lower case.
        """
        line = clean("".join(self.pieces))
        follower = next(
            (text for text in tag.next_siblings if not isinstance(text, NavigableString) or text.strip()), None
        )
        doubled = isinstance(follower, Tag) and follower.name == "br"
        goes_on = isinstance(follower, NavigableString) and follower.strip()[0].islower()
        if doubled or (not goes_on and (ends_like_a_sentence(line) or len(line) < _SHORT_LINE)):
            self.flush(kind)
        else:
            self.pieces.append(" ")

    def flush(self, kind: Kind) -> None:
        """End the block that is being read."""
        text = clean("".join(self.pieces))
        if text:
            if self.under_picture and self._is_caption(text):
                kind = "caption"
            self.blocks.append(Block(kind, text, self.zone, self.linked, self.group, self.names))
            self.under_picture = False
        self.pieces, self.linked, self.upright, self.light = [], 0, 0, 0

    def _is_caption(self, text: str) -> bool:
        """Whether a block right below a bare picture is about it: in italics, or a few words in bold."""
        return (self.upright == 0 and len(text) < _LONG_CAPTION) or (
            self.light == 0 and len(text) < _SHORT_LINE and ends_like_a_sentence(text)
        )

    def _label(self, tag: Tag) -> Label | None:
        mark = tag.get(MARK)
        label = (
            FURNITURE_TAGS.get(tag.name)
            or ("related" if mark == "related" else "caption" if mark else None)
            or label_of_names(" ".join(_names(tag)))
            or (label_of_name(tag.name) if "-" in tag.name else None)
        )
        if label is None and HIDDEN.search(str(tag.get("style") or "")):
            label = "hidden"
        if label is None or label in NEVER_THE_ARTICLE:
            return label
        if label == "caption" and tag.name == "figure" and tag.find(("blockquote", "table", "p")) is not None:
            return None if tag.find("blockquote") is not None else label
        return None if len(tag.get_text()) > max(_SMALL_BOX, LION_SHARE * self.size) else label

    def _keep_apart(self, tag: Tag, label: Kind) -> None:
        if label == "caption" and not _is_linked(tag):
            captions = _captions(tag)
            self.blocks += [Block("caption", text, self.zone) for text in captions]
            self.under_picture = not captions
            return
        text = clean(tag.get_text(" "))
        if text:
            self.blocks.append(Block(label, text, self.zone, names=" ".join(_names(tag))))


def _names(tag: Tag) -> Iterator[str]:
    attributes = tag.attrs
    if attributes:
        yield str(attributes.get("class") or "")
        for key in ("id", "data-component", "data-testid"):
            if key in attributes and (name := short_name(str(attributes[key]))):
                yield name


def _is_inline(tag: Tag) -> bool:
    if tag.name in ("img", "wbr", "picture", "source"):
        return True
    return (tag.name in INLINE or "-" in tag.name) and not any(
        isinstance(child, Tag) and child.name not in _PHRASES and "-" not in child.name for child in tag.descendants
    )


def _is_data(table: Tag) -> bool:
    """Whether a table holds figures rather than the layout of a page of the nineties."""
    cells = table.find_all(("td", "th"))
    if table.find("table") is not None or len(cells) < 4:
        return False
    return sum(len(clean(cell.get_text())) for cell in cells) / len(cells) < 60


def _is_linked(tag: Tag) -> bool:
    """Whether a figure is a card that leads elsewhere: no picture, and hardly a word outside its links."""
    if tag.name != "figure" or tag.find(("img", "picture", "figcaption", "amp-img", "video")) is not None:
        return False
    linked = sum(len(link.get_text()) for link in tag.find_all("a"))
    return linked > _ALL_LINKED / 2 * len(clean(tag.get_text())) > 0


def _captions(tag: Tag) -> list[str]:
    inner = tag.find_all("figcaption") if tag.name != "figcaption" else []
    texts = [clean(part.get_text(" ")) for part in inner or [tag]]
    return [text for text in texts if text]
