"""Scores and scorers as football.txt prints them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.model import Goal, Side

# The parts of "6-5 pen. 2-2 a.e.t. (1-1, 1-0)"; "?-?" is a score that nobody knows
_PART = re.compile(
    r"(?P<home>\d+)[-\u2013](?P<away>\d+)|(?P<unknown>\?-\?)|(?P<pens>pen\.?)|(?P<extra>a\.?e\.?t\.?)"
    r"|(?P<open>\()|(?P<close>\))"
)
# "Havertz 45+1' (pen.)", "Bale 64', 83'", "Can", "Rüdiger 87' (o.g.)"
_SCORER = re.compile(
    r"""
    (?P<name> [^\d,;'’()\[\]]*? [^\d,;'’()\[\]\s] ) ,? \s*
    (?P<goals> (?: \s* ,? \s* \d+ (?: \+ \d+ )? \s* ['’]?
        (?: \s* \(? \s* (?: o\.?g\.? | pen\.? | p ) \s* \)? (?! \w ) )? )+ )
    """,
    re.VERBOSE,
)
_MINUTE = re.compile(
    r"""
    (?P<minute> \d+ ) (?: \+ (?P<added> \d+ ) )? \s* ['’]?
    (?: \s* \(? \s* (?: (?P<own> o\.?g\.? ) | (?P<pen> pen\.? | p ) ) (?! \w ) )?
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Score:
    """`final` counts extra time but no shoot-out."""

    final: tuple[int, int]
    half_time: tuple[int, int] | None = None
    extra_time: bool = False
    shootout: tuple[int, int] | None = None


def parse_score(text: str) -> Score:
    """A score with what stands around it.

    >>> parse_score("2-1 (1-0)")
    Score(final=(2, 1), half_time=(1, 0), extra_time=False, shootout=None)
    >>> parse_score("6-5 pen. 2-2 a.e.t. (1-1, 1-0)")
    Score(final=(2, 2), half_time=(1, 0), extra_time=True, shootout=(6, 5))
    >>> parse_score("5-3 pen. (1-1)")
    Score(final=(1, 1), half_time=None, extra_time=False, shootout=(5, 3))
    >>> parse_score("2-1 a.e.t. (?-?, 1-0)")
    Score(final=(2, 1), half_time=(1, 0), extra_time=True, shootout=None)

    Raises:
        ValueError: No score remains once the shoot-out is set aside.
    """
    outside: list[tuple[int, int]] = []
    inside: list[tuple[int, int] | None] = []
    extra, shootout, depth = False, None, 0
    for part in _PART.finditer(text):
        if part["home"]:
            pair = (int(part["home"]), int(part["away"]))
            inside.append(pair) if depth else outside.append(pair)
        elif part["unknown"]:
            inside.append(None)
        elif part["open"] or part["close"]:
            depth = 1 if part["open"] else 0
        elif part["pens"] and outside:
            shootout = outside.pop()
        elif part["extra"]:
            extra = True
    told = [*outside, *inside]
    if not told or told[0] is None:
        raise ValueError("a shoot-out needs the score before it")
    half = told[-1] if len(told) == (3 if extra else 2) else None
    return Score(told[0], half, extra, shootout)


def parse_goals(text: str) -> tuple[Goal, ...]:
    """The scorers of "(Wirtz 10', Havertz 45+1' (pen.); Rüdiger 87' (o.g.))": home before ";", away after.

    >>> [(goal.scorer, goal.team, goal.minute, goal.added) for goal in parse_goals("(Salah 5', 45+2'; Dier 90')")]
    [('Salah', 'home', 5, None), ('Salah', 'home', 45, 2), ('Dier', 'away', 90, None)]
    """
    home, _, away = text.strip()[1:-1].partition(";")
    return (*_side(home, "home"), *_side(away, "away"))


def _side(text: str, side: Side) -> Iterator[Goal]:
    for scorer in _SCORER.finditer(text):
        name = scorer["name"].strip(" -\u2013")
        if not name:
            continue
        for goal in _MINUTE.finditer(scorer["goals"]):
            added = int(goal["added"]) if goal["added"] else None
            yield Goal(name, side, int(goal["minute"]), added, bool(goal["own"]), bool(goal["pen"]))
