"""Lines of scoring summaries: "SEA: Dan Fox (Joe Hart) 27", "26' – Dan Fox (Oakham)", "OU – Fox (Hart), 31:44"."""

import re
from dataclasses import dataclass
from functools import lru_cache

# one part of such a line; what none of them reads makes it another sort of line
_PART = re.compile(
    r"""
      (?P<mark><M\d+>)'?
    | (?P<clock>\d{1,3}:[0-5]\d)(?!\d)
    | \((?:assist(?:s|ed)?(?:\ by)?:?\ )?(?P<maker><P\d+>)(?:\ (?P<tally>\d{1,2}))?(?:(?:,?\ and|,|;|\ &)\ <P\d+>(?:\ \d{1,2})?)*\)
    | \(?(?P<how>unassisted|penalt(?:y|ies)(?:\ kick)?|pk|pen|own\ goal|og|free[ -]kick|header)\b\.?\)?
    | \(?(?P<team><T\d+>)\)?
    | (?P<person><P\d+>)
    | (?P<half>(?:first|second)\ half|overtime|ot)(?![a-z])[\s:_–—-]{0,3}(?=\d|<|[a-z]{1,4}\b)
    | (?P<figure>\d{1,3})(?:\+(?P<plus>\d{1,2}))?(?:'|st|nd|rd|th|\ min(?:ute)?s?\.?)?(?![\w:])
    | (?P<link>(?:watch|video|highlights?)$)
    | (?P<code>[a-z]{1,5})(?=\ ?[:–—|-]|\ <M|$)
    | (?P<mere>[\s,.:;|•·*–—-]+)
    """,
    re.VERBOSE,
)
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One goal as a line of a summary prints it; `scorer`, `maker`, `mark` and `team` are indexes of mentions.

    `minute` and `added` are figures, where no mention of a minute (`mark`) stands for them; `code` is what else than
    its name stands for the side.
    """

    scorer: int
    start: int
    maker: int | None = None
    team: int | None = None
    code: str | None = None
    mark: int | None = None
    minute: int | None = None
    added: int | None = None
    penalty: bool = False
    own_goal: bool = False


@lru_cache(maxsize=64)
def read_summary_line(shape: str) -> SummaryLine | None:
    """The goal of a line that says when it fell, by whom and for which side or who made it; None for any other line.

    >>> read_summary_line("sea: <P0> 5 (<P1> 3) 51")
    SummaryLine(scorer=0, start=5, maker=1, team=None, code='sea', mark=None, minute=51, added=None, penalty=False, own_goal=False)
    >>> read_summary_line("<P0> (<P1>) scored on 51") is read_summary_line("<P0> 12, 51") is None
    True
    """
    if len(shape) > _LONGEST or "<P" not in shape:
        return None
    parts = _parts(shape)
    if parts is None:
        return None
    people = [m for m in parts if m["person"]]
    labels = [m for m in parts if m["team"] or m["code"]]
    makers = [m for m in parts if m["maker"]]
    how = [m["how"] for m in parts if m["how"]]
    marks = [m for m in parts if m["mark"]]
    if len(people) != 1 or len(labels) > 1 or len(makers) > 1 or len(marks) > 1 or not (labels or makers or how):
        return None
    moment = _moment(parts, people[0], makers)
    if moment is None and not marks:
        return None
    minute, added = moment if moment is not None and not marks else (None, None)
    return SummaryLine(
        scorer=_slot(people[0]["person"]),
        start=people[0].start(),
        maker=_slot(makers[0]["maker"]) if makers else None,
        team=_slot(labels[0]["team"]) if labels and labels[0]["team"] else None,
        code=labels[0]["code"] if labels else None,
        mark=_slot(marks[0]["mark"]) if marks else None,
        minute=minute,
        added=added,
        penalty=any(h.startswith("p") for h in how),
        own_goal=any(h.startswith("o") for h in how),
    )


def _parts(shape: str) -> list[re.Match[str]] | None:
    """The parts of a line in order, None where it holds anything else."""
    parts: list[re.Match[str]] = []
    at = 0
    while at < len(shape):
        part = _PART.match(shape, at)
        if part is None:
            return None
        parts.append(part)
        at = part.end()
    return [p for p in parts if not (p["mere"] or p["half"] or p["link"])]


def _moment(
    parts: list[re.Match[str]], person: re.Match[str], makers: list[re.Match[str]]
) -> tuple[int, int | None] | None:
    """The minute of a clock or of the last figure, where that is no tally of the scorer's goals."""
    clock = next((m["clock"] for m in parts if m["clock"]), None)
    if clock is not None:
        minutes, _, seconds = clock.partition(":")
        return int(minutes) + (seconds != "00"), None
    figures = [m for m in parts if m["figure"]]
    if len(figures) > 1 and figures[0].start() < person.start():
        figures = figures[1:]  # the number of the goal in the match
    if not figures or not 1 <= int(figures[-1]["figure"]) <= _LAST:
        return None
    last = figures[-1]
    between = [m for m in parts if m["maker"] or m["how"]]
    if any(m["tally"] for m in makers) and last.start() < makers[0].start():
        return None
    if len(figures) > _TWO or (len(figures) == _TWO and not _parted(figures, between, person)):
        return None
    return int(last["figure"]), int(last["plus"]) if last["plus"] else None


def _parted(figures: list[re.Match[str]], between: list[re.Match[str]], person: re.Match[str]) -> bool:
    """Whether the first of two figures is a tally: right behind the scorer, with who made the goal or how behind it."""
    tally, minute = figures
    near = 0 < tally.start() - person.end() <= len(", ")
    return near and any(tally.end() <= m.start() < minute.start() for m in between)


_LAST = 120
"""The last minute of extra time."""
_TWO = 2
"""Figures of a line without a clock: the scorer's goals so far, and the minute."""


def _slot(token: str) -> int:
    return int(token[2:-1])


def stands_for(code: str, name: str) -> int:
    """How well a code stands for a side: 2 by the initials of its name, 1 by letters of it in order, 0 not at all.

    >>> stands_for("pv", "Prairie Vale FC"), stands_for("prv", "Prairie Vale FC"), stands_for("har", "Prairie Vale FC")
    (2, 1, 0)
    """
    words = [w for w in re.findall(r"[a-z]+", name.lower()) if w not in _LETTERS]
    if not words:
        return 0
    if code in {"".join(w[0] for w in words), "".join(w[0] for w in re.findall(r"[a-z]+", name.lower()))}:
        return 2
    letters = iter("".join(words))
    return int(code[0] == words[0][0] and all(letter in letters for letter in code))


_LETTERS = frozenset("ac afc cf fc of sc the".split())
