"""Stacked lines: a result with one side to a line, "Bohemians 1" above "Shelbourne 0"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.facts.results.results import ResultStatement
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence, TeamRef

# "<T0> 1", "<T0> (0) 1 (Fox 12)"
_SIDE = re.compile(
    r"<T(?P<t>\d+)>[,:.\s]*(?:\(\d{1,2}\)\s?)?(?P<goals>\d{1,2})(?:\s?\([^()]{1,200}\)|\s?[:–—-]\s(?:(?!<T).)*|\s<P\d+>(?:(?!<T).)*)?\W*"
)
_LONGEST = 120


def find_stacked(sentences: Sequence[ReadSentence]) -> Iterator[ResultStatement]:
    """The results whose two sides stand on lines of their own, one right below the other, the home side first."""
    lines = [_side(read) for read in sentences]
    taken = -1
    for index, (first, second) in enumerate(pairwise(lines)):
        if first is None or second is None or index == taken or first[0].key == second[0].key:
            continue
        taken = index + 1
        yield _statement(index, sentences, first, second)


def _side(read: ReadSentence) -> tuple[TeamRef, int] | None:
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
