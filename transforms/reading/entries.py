"""The timeline of a live page: entries that begin with their minute, "30' GOAL! Roma 1-0 Lazio (Fox)"."""

import re
from dataclasses import dataclass
from itertools import pairwise

from transforms.reading.triggers import triggered


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, `start` and `end` counting in the text; `minute` is None where it begins with "Goal!" and no minute."""

    start: int
    end: int
    minute: int | None = None
    added: int | None = None


# "30' ", "90+4: ", "86 min: ", "86 mins | ", "86 - ", "86 " at the start of a line; within one only behind two spaces and with its sign
_SIGN = r"(?:['’´]|\ ?mins?\b|\ ?minutes?\b)"
_MARK = re.compile(
    rf"(?:(?P<line>^|(?<=\n))|(?<=\s\s))(?P<n>\d{{1,3}})(?:{_SIGN})?(?:\s?\+\s?(?P<plus>\d{{1,2}}))?(?P<sign>{_SIGN})?(?P<stop>[:.–—-]|\s[|–—-])?\s+(?=[^\W\d]|[\"“‘'(])"
)
# "78' GOAL Roma (Fox)", wherever it stands: it needs no timeline
_CRIED = triggered(
    rf"(?:^|(?<=\s))(?P<n>\d{{1,3}})(?:{_SIGN})(?:\s?\+\s?(?P<plus>\d{{1,2}}))?[:.]?\s+(?:[–—-]\s)?(?=(?:own |penalty )?(?:GO+A+L+\b|[Gg]oal!)(?!\s?(?i:kick|line|mouth)))"
)
_GOAL = triggered(r"(?:^|(?<=\n))(?:own )?goal!", re.IGNORECASE)
_SPACES = re.compile(r"\s{2,}")
_LAST = 130
_FEWEST = 4
"""Entries that make a timeline."""
_SPAN = 20
"""Minutes that they cover at least."""
_IN_ORDER = 0.8
"""How many of them stand in the order of time, or against it."""
_FULL_TIME = 90
_EXTRA = 106
"""A minute that no stoppage time reaches."""


def find_entries(text: str) -> tuple[Entry, ...]:
    """The entries of a live page in the order of the text, each to the end of its line or the next wide space.

    Minutes without a timeline around them ("12 players …") make none, whichever way it runs.

    >>> [e.minute for e in find_entries("1' Off.\\n20' Goal.\\n47' Saved.\\n90+2' Over.")]
    [1, 20, 47, 90]
    >>> find_entries("12 players were there.\\n4 of them left.")
    ()
    """
    marks = {m.start(): m for m in _MARK.finditer(text) if _may_begin(text, m) and int(m["n"]) <= _LAST}
    if not _is_timeline([int(m["n"]) for m in marks.values()]):
        marks = {}
    marks |= {m.start(): m for m in _CRIED.finditer(text) if int(m["n"]) <= _LAST}
    marks |= {m.start(): m for m in _GOAL.finditer(text)}
    starts = sorted(marks)
    extra = any("n" in m.groupdict() and int(m["n"]) >= _EXTRA for m in marks.values())
    return tuple(
        _entry(marks[start], _end(text, marks[start].end(), before), extra=extra)
        for start, before in pairwise([*starts, len(text)])
        if marks[start].groupdict().get("n") != "0"
    )


def _may_begin(text: str, mark: re.Match[str]) -> bool:
    signed = mark["sign"] or text[mark.end("n") : mark.end("n") + 1] in "'’´+"
    return bool(signed) or mark["line"] is not None


def _is_timeline(minutes: list[int]) -> bool:
    if len(minutes) < _FEWEST or max(minutes) - min(minutes) < _SPAN:
        return False
    steps = [(b > a) - (b < a) for a, b in pairwise(minutes)]
    return max(sum(s >= 0 for s in steps), sum(s <= 0 for s in steps)) >= _IN_ORDER * len(steps)


def _entry(mark: re.Match[str], end: int, *, extra: bool) -> Entry:
    figures = mark.groupdict()
    if "n" not in figures:
        return Entry(mark.start(), end)
    minute, added = int(figures["n"]), int(figures["plus"]) if figures["plus"] else None
    if minute > _FULL_TIME and not extra and added is None:
        minute, added = _FULL_TIME, minute - _FULL_TIME
    return Entry(mark.start(), end, minute, added)


def _end(text: str, start: int, before: int) -> int:
    line = text.find("\n", start)
    stop = min(before, len(text) if line < 0 else line)
    wide = _SPACES.search(text, start, stop)
    return wide.start() if wide else stop
