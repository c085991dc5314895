"""Line scores of American papers: "Oakham 1 2 - 3" above "Holt 0 1 - 1", the goals of each period and their sum."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention

# "<T0> (6-5-1): 1 0 0 - 1", "<T0> 1 2 3"; the last period and the sum may have been read as a score
_LINE = re.compile(
    r"\W*<T(?P<t>\d+)>(?:\ ?\([^()<>]{1,20}(?:<S\d+>[^()<>]{0,12})?\)|\ ?\(<S\d+>\))?[.:,\s-]*(?P<periods>\d{1,2}(?:[\s,]+\d{1,2}){0,5})?[\s,]*(?:<S(?P<end>\d+)>|[-=:\s]\s?(?P<sum>\d{1,2}))\W*"
)
_LONGEST = 60
_LEAST = 2
"""Periods of a match."""


def find_line_scores(sentences: Sequence[ReadSentence]) -> Iterator[ResultStatement]:
    """The results of two line scores, one right below the other, of as many periods; neither says who was at home."""
    lines = [(i, _read_line(read)) for i, read in enumerate(sentences)]
    for (index, first), (_, second) in pairwise(lines):
        if first is None or second is None or first[0] == second[0] or len(first[1]) != len(second[1]):
            continue
        goals = sum(first[1]), sum(second[1])
        verdict: Verdict = "drew" if goals[0] == goals[1] else "won" if goals[0] > goals[1] else "lost"
        here = sentences[index].sentence
        yield ResultStatement(
            index, here.start, here.end, first[0], second[0], verdict, goals, None, now=True, rule="result line"
        )


def _read_line(read: ReadSentence) -> tuple[TeamRef, list[int]] | None:
    """The team of a line score and its goals by period; None where the figures do not add up."""
    match = _LINE.fullmatch(read.shape) if read.shape.count("<T") == 1 and len(read.shape) < _LONGEST else None
    team = read.mentions[int(match["t"])].value if match else None
    if match is None or not isinstance(team, TeamRef):
        return None
    periods = [int(n) for n in re.findall(r"\d+", match["periods"] or "")]
    if match["end"]:
        ending = read.mentions[int(match["end"])].value
        if not isinstance(ending, ScoreMention):
            return None
        periods, total = [*periods, ending.first], ending.second
    else:
        total = int(match["sum"])
    return (team, periods) if len(periods) >= _LEAST and sum(periods) == total else None
