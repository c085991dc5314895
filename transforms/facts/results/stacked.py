"""Stacked lines: a result with one side to a line, "Bohemians 1" above "Shelbourne 0"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.resultlines import is_about_a_side

# "<T0> 1", "<T0> (0) 1 (Fox 12)", "<T0> … (0) 1"
_SIDE = re.compile(
    r"<T(?P<t>\d+)>[,:.…\s–—-]*(?:\(\d{1,2}\)\s?)?(?P<goals>\d{1,2})(?:\s?\((?:[^()]|\([^()]{1,20}\)){1,200}\)|\s?[:–—-]\s(?:(?!<T).)*|\s<P\d+>(?:(?!<T).)*)?\W*"
)
# "<P0> 89", "<P1> 2, 16": the scorers of the side above
_SCORERS = re.compile(r"\(?(?:<P\d+>[\s\d,'()+&-]*(?:\b(?:pen|og)\b[\s,.)]*)?)+")
_LONGEST = 120
_FAR = 6
"""The lines of scorers that may stand between the two sides."""


def find_stacked(sentences: Sequence[ReadSentence]) -> Iterator[ResultStatement]:
    """The results whose two sides stand on lines of their own, one right below the other, the home side first."""
    lines = [(i, find_side(read)) for i, read in enumerate(sentences) if not _is_about_a_side(read.shape)]
    taken = -1
    for (index, first), (below, second) in pairwise(lines):
        if first is None or second is None or index == taken or first[0].key == second[0].key:
            continue
        if below - index > _FAR:
            continue
        taken = below
        yield _statement(index, sentences, first, second)


def _is_about_a_side(shape: str) -> bool:
    return _SCORERS.fullmatch(shape) is not None or is_about_a_side(shape)


def find_side(read: ReadSentence) -> tuple[TeamRef, int] | None:
    """The team and the goals of a line that prints one side of a result, None where it prints something else."""
    if not read.shape.startswith("<T") or len(read.shape) > _LONGEST:
        return None
    match = _SIDE.fullmatch(read.shape)
    team = read.mentions[int(match["t"])].value if match else None
    return (team, int(match["goals"])) if match and isinstance(team, TeamRef) and int(match["goals"]) <= _MOST else None


_MOST = 20


def _statement(
    index: int, sentences: Sequence[ReadSentence], home: tuple[TeamRef, int], away: tuple[TeamRef, int]
) -> ResultStatement:
    verdict: Verdict = "drew" if home[1] == away[1] else "won" if home[1] > away[1] else "lost"
    here = sentences[index].sentence
    return ResultStatement(
        index, here.start, here.end, home[0], away[0], verdict, (home[1], away[1]), "team", now=True, rule="result line"
    )
