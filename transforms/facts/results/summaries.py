"""Agencies' summaries: "Oakham (0) 2 Scorers: Fox 12, Ward 55pen Lacey (1) 1 Hart 9 Halftime: 0-1; Attendance: 900"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from transforms.reading.triggers import triggered

# "Oakham (1) 2": a side, its goals at half-time, its goals
_SIDE = re.compile(r"<T(?P<t>\d+)>,?\s+(?:\(\d{1,2}\)\s+)?(?P<n>\d{1,2})(?=\s|$)(?!\s?[-–:]\s?\d)")
_LABELS = r"scorers?|goals?|yellow|red|cards?|subs?|used|booked|bookings?|sent|off|half-?\s?time|attendance|att|referee|ht|pens?|penalty|og|own|goal"
# names, minutes and labels: what stands behind a side in a summary, and nothing of a sentence
_LISTED = re.compile(rf"<[A-SU-Z]\d+>|[\d,;:()+.'/&\s-]|\b(?:{_LABELS})\b|(?<=\d)(?:pen|og|p)\b", re.IGNORECASE)
_SCORERS = re.compile(r"\s*(?:(?:goal)?scorers?|goals?)\s*:\s*")
_END = triggered(r"\b(?:yellow|red|booked|bookings|subs|sent off|half-?\s?time|attendance|att|referee|ht)\b|<P\d+>:")
_MOST_WORDS = 0.2
"""Words of a sentence, for each name or number, that a list of scorers may hold: the half of a name not known as one."""


@dataclass(frozen=True, slots=True)
class SummarySide:
    """One side of a summary: its mention, its goals, and where its scorers stand in the shape."""

    team: int
    goals: int
    start: int
    end: int
    begin: int


def find_summaries(shape: str) -> Iterator[tuple[SummarySide, SummarySide]]:
    """The matches of a shape that are told as summaries, scorers behind each side.

    >>> shape = "<T0> (0) 2 scorers: <P1> 12, <P2> 55pen <T3> (1) 1 <P4> 9 attendance: 900"
    >>> [(h.goals, a.goals, shape[a.start : a.end]) for h, a in find_summaries(shape)]
    [(2, 1, '<P4> 9 ')]
    """
    if shape.count("<T") < 2 or not ("<P" in shape or _END.search(shape)):
        return
    found = list(_SIDE.finditer(shape))
    stops = [m.start() for m in found[1:]] + [len(shape)]
    taken = -1
    for index, (home, away) in enumerate(pairwise(found)):
        if index <= taken or int(home["n"]) > 20 or int(away["n"]) > 20:
            continue
        between, behind = shape[home.end() : away.start()], _behind(shape, away.end(), stops[index + 1])
        if "<T" in between + behind or not _is_list(between + behind):
            continue
        if "<P" not in between + behind and not _END.match(shape, away.end() + len(behind)):
            continue
        taken = index + 1
        yield _side(home, shape, away.start()), _side(away, shape, away.end() + len(behind))


def _behind(shape: str, start: int, stop: int) -> str:
    """What belongs to the second side, to the next label of the match or the next side."""
    end = _END.search(shape, start, stop)
    return shape[start : end.start() if end else stop]


def _is_list(words: str) -> bool:
    return len(_LISTED.sub(" ", words).split()) <= max(1.0, _MOST_WORDS * (words.count("<") + words.count(":")))


def _side(match: re.Match[str], shape: str, stop: int) -> SummarySide:
    label = _SCORERS.match(shape, match.end())
    start = label.end() if label else match.end() + 1
    end = _END.search(shape, start, stop)
    return SummarySide(int(match["t"]), int(match["n"]), start, max(start, end.start() if end else stop), match.start())
