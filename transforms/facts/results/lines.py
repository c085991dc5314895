"""Results as lines: "Roma 2-1 Lazio", "Roma 2, Lazio 1", "Roma v Lazio 2-1", "Roma (2) vs Lazio (1)"."""

import re

from transforms.facts.results.line_words import FIGURES, IN_BRACKETS, LINE, SCORE_IN_BRACKETS, SCORE_LAST, TABLE_LINE
from transforms.facts.results.statements import ResultStatement, printed_score, team_of
from transforms.facts.results.summaries import SummarySide, find_summaries
from transforms.facts.results.time import is_now
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence

_BRACKETS = re.compile(r"\([^()]*\)")
# "Half-time: | Roma 0-1 Lazio": not how it ended
_AT_HALF_TIME = re.compile(r"\b(?:ht|h/t|half[- ]?time)(?: score)?\s?[:–—-]\s?$")


def find_lines(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The results that a sentence prints as lines: a side, its goals and the other's, or a summary of both."""
    lines = tuple(m for told in (LINE, SCORE_LAST, SCORE_IN_BRACKETS) for m in told.finditer(read.shape))
    lines = tuple(m for m in lines if not _AT_HALF_TIME.search(read.shape, 0, m.start()))
    found = [_line(index, read, m, printed_score(read, m["score"]), m.start()) for m in lines]
    if not TABLE_LINE.search(_BRACKETS.sub("", read.shape)):
        told = {f.team for f in found} | {f.opponent for f in found}
        printed = (*FIGURES.finditer(read.shape), *IN_BRACKETS.finditer(read.shape))
        figures = [_line(index, read, m, (int(m["h"]), int(m["a"])), m.start()) for m in printed]
        found += [f for f in figures if f.team not in told and f.opponent not in told]
    if not found:
        found = [_summary(index, read, home, away) for home, away in find_summaries(read.shape)]
    return [f for f in found if f.team and f.opponent and f.team.key != f.opponent.key]


def _line(index: int, read: ReadSentence, match: re.Match[str], score: tuple[int, int], start: int) -> ResultStatement:
    home, away = read.mentions[int(match["home"])], read.mentions[int(match["away"])]
    verdict: Verdict = "drew" if score[0] == score[1] else "won" if score[0] > score[1] else "lost"
    now = is_now(read.shape, start, match.end())
    return ResultStatement(
        index,
        home.start,
        away.end,
        team_of(home.value),
        team_of(away.value),
        verdict,
        score,
        "team",
        now,
        "result line",
    )


def _summary(index: int, read: ReadSentence, home: SummarySide, away: SummarySide) -> ResultStatement:
    one, other = read.mentions[home.team], read.mentions[away.team]
    verdict: Verdict = "drew" if home.goals == away.goals else "won" if home.goals > away.goals else "lost"
    return ResultStatement(
        sentence=index,
        start=one.start,
        end=other.end,
        team=team_of(one.value),
        opponent=team_of(other.value),
        verdict=verdict,
        score=(home.goals, away.goals),
        home="team",
        now=True,
        rule="result line",
        cue=home.begin,
    )
