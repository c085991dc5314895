"""What stands printed around the headline: when, and by whom."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from transforms.pages.dates import is_dateline
from transforms.pages.scan import INLINE, LEAVES, Scan, ends_like_a_sentence, text_of

_BEFORE = 30
_AFTER = 12
_LONGEST = 120

# "… 2022 …"
_YEAR = re.compile(r"\b(?:19|20)\d\d")
# "Updated 3 hours ago", "Last modified on …"
_UPDATED = re.compile(r"\b(?:updat|modif|edited)", re.IGNORECASE)
# "By Jane Roe", "By Jane Roe in Turin"
_BY = re.compile(r"^by:?\s+(?P<names>[A-Z].{2,80})$", re.IGNORECASE)
# /author/jane-roe, /profile/jane-roe
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|journalists?|profile|by|contributors?|people|staff|writers?)/[\w.-]+/?$", re.IGNORECASE
)
_BYLINE_NAME = re.compile(r"(?:^|[\s_-])(?:byline|author|writer|reporter)(?:$|[\s_-])", re.IGNORECASE)
# microdata and microformats that name the day of publication, wherever they stand
_PUBLISHED = '[itemprop~="datePublished"], time[pubdate], .published[title], .dt-published[datetime]'
_REVISED = ".updated[title], .timestamp[title], .dt-updated[datetime], time.updated[datetime]"


@dataclass(slots=True)
class Dateline:
    """Machine-written times and lines of print that may say when the article appeared, and the printed byline.

    `updates` says the same of the last change.
    """

    times: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    updates: list[str] = field(default_factory=list)
    byline: str | None = None


def find_dateline(scan: Scan, headline: int | None, core: int) -> Dateline:
    """Read the lines between shortly above the headline and the first paragraphs, those below the headline first."""
    found = Dateline(times=_marked(scan.nodes[0], _PUBLISHED))
    top = min(headline if headline is not None else core, core)
    for node in scan.nodes[top : core + _AFTER] + scan.nodes[max(0, top - _BEFORE) : top]:
        if node.tag == "time" or node.attributes.get("datetime"):
            _read_time(node, found)
        elif (line := _line(node)) is not None:
            _read_line(node, line, found)
    found.updates += _marked(scan.nodes[0], _REVISED)
    return found


def _marked(body: LexborNode, selector: str) -> list[str]:
    return [value for node in body.css(selector)[:3] if (value := _machine_value(node) or text_of(node))]


def _machine_value(node: LexborNode) -> str | None:
    attributes = node.attributes
    return attributes.get("datetime") or attributes.get("content") or attributes.get("title")


def _read_time(node: LexborNode, found: Dateline) -> None:
    value = next(
        (text for text in (node.attributes.get("datetime"), text_of(node)) if text and _YEAR.search(text)), None
    )
    if value is not None:
        around = text_of(node.parent, deep=False) if node.parent is not None else ""
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('itemprop') or ''} {around}"
        (found.updates if _UPDATED.search(names) else found.times).append(value)


def _read_line(node: LexborNode, line: str, found: Dateline) -> None:
    if _YEAR.search(line) and (is_dateline(line) or not ends_like_a_sentence(line)):
        (found.updates if _UPDATED.search(line) else found.printed).append(line)
    if found.byline is None:
        found.byline = _read_byline(node, line)


def _line(node: LexborNode) -> str | None:
    """The text of an element that is one short line."""
    if node.tag == "body":
        return None
    text = text_of(node, deep=node.tag in LEAVES or node.tag in INLINE)
    return text if text and len(text) <= _LONGEST else None


def _read_byline(node: LexborNode, line: str) -> str | None:
    found = _BY.match(line)
    if found:
        return found["names"]
    if node.tag == "a" and _AUTHOR_PAGE.search(node.attributes.get("href") or ""):
        return line
    names = " ".join(node.attributes.get(key) or "" for key in ("class", "rel", "itemprop"))
    if _BYLINE_NAME.search(names) and not _YEAR.search(line) and 1 < len(line.split()) <= 8:
        return line
    return None
