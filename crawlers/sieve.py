"""A sieve for archives of other crawlers: which of their pages may be football reports, told without parsing a page.

Cheapest first: the host, the path, then how many different football words stand in the bytes,
where the address does not say "football" itself.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from crawlers.captures import Capture, OnDamage, read_captures

# Words of reports, those that tell them from other news best first; two of them let pass
# nearly every report and one in three pages about something else.
FOOTBALL_WORDS = (
    b"goal", b"scored", b"keeper", b"league", b"penalt", b"second half", b"striker", b"champions", b"season",
    b"victory", b"equalis", b"first half", b"half-time", b"substitute", b"defender", b"stoppage", b"hosts", b"defeat",
    b"midfielder", b"visitors", b"headed", b"offside", b"own goal", b"sent off", b"relegat", b"unbeaten",
    b"hat-trick", b"red card",
)  # fmt: skip
ENOUGH_WORDS = 2

# An address that says so itself: https://example.org/sport/football/10221-late-leveller
FOOTBALL_PATH = re.compile(
    r"""
    [/_.-] (?: football | soccer | calcio | futbol | fussball | premier-?league | champions-?league | europa-?league
             | serie-a | la-?liga | bundesliga | ligue-1 ) (?! [a-z] )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is let through.

    Pages of `hosts` and their subdomains (none named: of every host), captured in `since` to `until`,
    whose path and query match `include` and not `exclude`, with at least `words` different football words
    where the address says nothing of football, and that name two of `teams`, each told by all its names.
    """

    hosts: tuple[str, ...] = ()
    include: tuple[re.Pattern[str], ...] = ()
    exclude: tuple[re.Pattern[str], ...] = ()
    since: date | None = None
    until: date | None = None
    words: int = ENOUGH_WORDS
    teams: tuple[tuple[str, ...], ...] = ()

    def wants_url(self, url: str) -> bool:
        """Tell whether a page may pass by its address."""
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        if self.hosts and not any(host == own or host.endswith(f".{own}") for own in self.hosts):
            return False
        place = f"{parts.path}?{parts.query}" if parts.query else parts.path
        included = not self.include or any(pattern.search(place) for pattern in self.include)
        return included and not any(pattern.search(place) for pattern in self.exclude)

    def wants(self, capture: Capture) -> bool:
        """Tell whether a capture may pass: an HTML page of the days wanted that speaks of football."""
        day = capture.fetched_at.date()
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        if capture.status != 200 or capture.role != "article" or "html" not in (capture.content_type or "html").lower():
            return False
        return self.wants_page(capture.url, capture.body)

    def wants_page(self, url: str, body: bytes) -> bool:
        """Tell whether a page speaks of football, in its address or in its bytes, and of two of the teams."""
        is_football = self.words <= 0 or FOOTBALL_PATH.search(url) is not None or has_words(body, self.words)
        return is_football and (not self.teams or names_two(body, self.teams))


def compile_all(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """Give the link patterns of a source file as a sieve takes them."""
    return tuple(re.compile(pattern) for pattern in patterns)


def has_words(body: bytes, enough: int) -> bool:
    """Tell whether that many different football words stand in the bytes of a page.

    >>> has_words(b"<p>The striker headed in before half-time.</p>", 3)
    True
    """
    lowered = body.lower()
    seen = 0
    for word in FOOTBALL_WORDS:
        seen += word in lowered
        if seen >= enough:
            return True
    return False


def names_two(body: bytes, teams: Iterable[Iterable[str]]) -> bool:
    """Tell whether two of the teams are named in the bytes of a page.

    >>> names_two(b"<p>Inter met Roma</p>", [("Inter", "Inter Milan"), ("Roma",), ("Milan",)])
    True
    >>> names_two(b"<p>Inter Milan on the internet</p>", [("Inter", "Inter Milan"), ("Net",)])
    False
    """
    seen = 0
    for names in teams:
        seen += any(_is_named(body, name) for name in names)
        if seen == 2:
            return True
    return False


def _is_named(body: bytes, name: str) -> bool:
    return any(
        printed in body and re.search(rb"(?<![A-Za-z])" + re.escape(printed) + rb"(?![A-Za-z])", body) is not None
        for printed in {name.encode(), name.encode("latin-1", "ignore"), html.escape(name).encode()}
    )


def sift_captures(path: Path, sieve: Sieve, *, start: int = 0, on_damage: OnDamage | None = None) -> Iterator[Capture]:
    """Yield the captures of a WARC file that pass, streamed; `start` and `on_damage` as in `read_captures`."""
    captures = read_captures(path, start=start, on_damage=on_damage, wanted=sieve.wants_url)
    return (capture for capture in captures if sieve.wants(capture))
