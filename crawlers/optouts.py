"""What a page or a site says against being kept or mined, in the words of the standards it says it in.

| said | where | what it means here |
|---|---|---|
| `noindex`, `none`, `noai` | `X-Robots-Tag`, `<meta name="robots">` | the page is not kept |
| `tdm-reservation: 1` | header, `<meta>`, `/.well-known/tdmrep.json` | not kept; a path listed is not asked for |
| `noarchive` | `X-Robots-Tag`, `<meta name="robots">` | the page is read, then dropped within a day |
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawlers.job import ROBOT_NAME

KEEP_OUT = ("noindex", "none", "noai", "tdm-reservation")
NO_ARCHIVE = "noarchive"
_HEAD_BYTES = 1 << 16

# <meta name="robots" content="noarchive, max-snippet:50"> in either order of attributes
META = re.compile(rb"<meta\s[^>]*>", re.IGNORECASE)
# "matchday: noindex", but not "max-snippet: 50" or "unavailable_after: 25 Jun 2030 15:00:00 PST"
ROBOT_NAMED = re.compile(r"\s*(?!max-|unavailable)([\w-]+)\s*:")
META_NAME = re.compile(rb"""\bname\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
META_CONTENT = re.compile(rb"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reservation:
    """One rule of a site's tdmrep.json: paths that it reserves (or frees) for text and data mining."""

    pattern: str
    reserved: bool

    def covers(self, path: str) -> bool:
        """Tell whether the rule is about a path; `*` stands for anything, `$` for the end.

        No regular expression: it is a stranger's pattern, and one with many stars would never come to an end.
        """
        is_whole = self.pattern.endswith("$")
        first, *pieces = self.pattern.removesuffix("$").split("*")
        if not pieces:
            return path == first if is_whole else path.startswith(first)
        last = pieces.pop() if is_whole else ""
        place = len(first) if path.startswith(first) else -1
        for piece in pieces:
            found = path.find(piece, place) if place >= 0 else -1
            place = found + len(piece) if found >= 0 else -1
        return 0 <= place <= len(path) - len(last) and path.endswith(last)


def find_opt_out(headers: Iterable[tuple[bytes, bytes]], body: bytes) -> str | None:
    """Give the strongest thing that a response says against keeping it, or None.

    >>> find_opt_out([(b"X-Robots-Tag", b"otherbot: noindex")], b'<meta name="robots" content="NOARCHIVE">')
    'noarchive'
    """
    said = set(_said_in_headers(headers)) | set(_said_in_head(body[:_HEAD_BYTES]))
    return next((word for word in (*KEEP_OUT, NO_ARCHIVE) if word in said), None)


def _said_in_headers(headers: Iterable[tuple[bytes, bytes]]) -> Iterable[str]:
    for name, value in headers:
        text = value.decode("latin-1")
        if name.lower() == b"x-robots-tag":
            yield from _directives(text)
        elif name.lower() == b"tdm-reservation" and text.strip() == "1":
            yield "tdm-reservation"


def _directives(text: str) -> Iterable[str]:
    """Yield the directives meant for every robot or for this one: "noarchive", "a: noindex, matchday: noarchive"."""
    robot = ROBOT_NAME
    for word in text.lower().split(","):
        named = ROBOT_NAMED.match(word)
        robot = named[1] if named else robot
        if robot == ROBOT_NAME:
            yield word[named.end() if named else 0 :].strip()


def _said_in_head(head: bytes) -> Iterable[str]:
    for tag in META.findall(head):
        name, content = META_NAME.search(tag), META_CONTENT.search(tag)
        if name is None or content is None:
            continue
        key, value = name[1].lower().decode(), next(filter(None, content.groups()), b"").decode("latin-1")
        if key in {"robots", ROBOT_NAME}:
            yield from (word.strip().lower() for word in value.split(","))
        elif key == "tdm-reservation" and value.strip() == "1":
            yield key


def read_tdmrep(body: bytes) -> tuple[Reservation, ...]:
    """Read a site's /.well-known/tdmrep.json; anything else than its form says nothing.

    >>> read_tdmrep(b'[{"location": "/sport/*", "tdm-reservation": 1}]')
    (Reservation(pattern='/sport/*', reserved=True),)
    """
    try:
        rules = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(rules, list):
        return ()
    return tuple(
        Reservation(rule["location"], rule.get("tdm-reservation") == 1)
        for rule in rules
        if isinstance(rule, Mapping) and isinstance(rule.get("location"), str)
    )


def is_reserved(url: str, rules: tuple[Reservation, ...]) -> bool:
    """Tell whether a site reserves a page: the rule with the longest pattern that covers it decides."""
    path = urlsplit(url).path or "/"
    covering = [rule for rule in rules if rule.covers(path)]
    return bool(covering) and max(covering, key=lambda rule: len(rule.pattern)).reserved
