"""What stands printed around the headline: when, and by whom."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from transforms.pages.scan import INLINE, LEAVES, Scan, text_of

_BEFORE = 30
_AFTER = 12
_LONGEST = 160

# "… 2022 …"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "Updated 3 hours ago", "Last modified on …"
_UPDATED = re.compile(r"\b(?:updat|modif|edited)", re.IGNORECASE)
# "By Jane Roe", "By Jane Roe in Turin"
_BY = re.compile(r"^by:?\s+(?P<names>[A-Z].{2,80})$", re.IGNORECASE)
# /author/jane-roe, /profile/jane-roe
_AUTHOR_PAGE = re.compile(r"/(?:authors?|journalists?|profile|by|contributors?|people|staff|writers?)/[\w.-]+/?$", re.IGNORECASE)
_BYLINE_NAME = re.compile(r"(?:^|[\s_-])(?:byline|author|writer|reporter)(?:$|[\s_-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`datetime` values and lines of print that may say when the article appeared; the printed byline."""

    times: tuple[str, ...]
    printed: tuple[str, ...]
    byline: str | None


def find_dateline(scan: Scan, headline: int | None, core: int) -> Dateline:
    """Read the lines between shortly above the headline and the first paragraphs."""
    start = max(0, min(headline if headline is not None else core, core) - _BEFORE)
    marked = _marked_times(scan.nodes[0])
    times: list[str] = []
    printed: list[str] = []
    byline: str | None = None
    for node in scan.nodes[start : core + _AFTER]:
        if node.tag == "time" or node.attributes.get("datetime"):
            times += _time_values(node)
            continue
        line = _line(node)
        if line is None or _UPDATED.search(line):
            continue
        if _YEAR.search(line):
            printed.append(line)
        byline = byline or _read_byline(node, line)
    return Dateline(tuple(marked + times), tuple(printed), byline)


def _marked_times(body: LexborNode) -> list[str]:
    """Values of microdata and microformats, wherever they stand."""
    found = body.css('[itemprop~="datePublished"], time[pubdate], .published[title], .dt-published[datetime]')
    return [
        value
        for node in found[:3]
        if (
            value := node.attributes.get("datetime")
            or node.attributes.get("content")
            or node.attributes.get("title")
            or text_of(node)
        )
    ]


def _time_values(node: LexborNode) -> list[str]:
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('itemprop') or ''} {node.parent and text_of(node.parent, deep=False) or ''}"
    if _UPDATED.search(names):
        return []
    return [value for value in (node.attributes.get("datetime"), text_of(node)) if value and _YEAR.search(value)][:1]


def _line(node: LexborNode) -> str | None:
    """The text of an element that is one short line."""
    if node.tag in ("script", "style") or node.tag == "body":
        return None
    text = text_of(node, deep=node.tag in LEAVES or node.tag in INLINE)
    if not text or len(text) > _LONGEST:
        return None
    return text


def _read_byline(node: LexborNode, line: str) -> str | None:
    found = _BY.match(line)
    if found:
        return found["names"]
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('rel') or ''}"
    if node.tag == "a" and _AUTHOR_PAGE.search(node.attributes.get("href") or ""):
        return line
    if _BYLINE_NAME.search(names) and not _YEAR.search(line) and 1 < len(line.split()) <= 8:
        return line
    return None
