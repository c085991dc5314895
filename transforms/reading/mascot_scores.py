"""Mascots known by a score: "Jays fall 2-1 to Owls" above "Oakham lost to Holt, 2-1"."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention

_FILL = r"(?: (?!and\b|but\b|as\b|when\b|after\b|who\b)[\w'-]+){0,5}?"
_RIVAL = r"(?:the )?(?:[\w-]+ ){0,2}?<T(?P<other>\d+)>"
# "<T0> fall <S1> to <T2>", "<T0> lost to <T1>, <S2>"
_LOST = re.compile(
    rf"<T(?P<own>\d+)>{_FILL} (?:falls?|fell|lost|loses?|lose|drops?|dropped)"
    rf"(?: <S(?P<score>\d+)> to {_RIVAL}| to {_RIVAL.replace('other', 'other2')},? <S(?P<score2>\d+)>)"
)
# "<T0> beat <T1> <S2>", "<T0> earned a <S1> win over <T2>"
_WON = re.compile(
    rf"<T(?P<own>\d+)>{_FILL} (?:(?:beats?|tops?|topped|downs?|downed|defeats?|defeated|edges?|edged|blanks?|blanked|sinks?|sank|upsets?|past|over|down|top|edge) {_RIVAL},? <S(?P<score>\d+)>"
    rf"|<S(?P<score2>\d+)> (?:[\w-]+ ){{0,2}}(?:win|victory|shutout) (?:over|against|of) {_RIVAL.replace('other', 'other2')})"
)
_Result = tuple[str, str, tuple[int, int]]


def of_scores(sentences: Sequence[ReadSentence], bare: Collection[str]) -> Mapping[str, str]:
    """The team of each mascot that won or lost by the score by which the one pair of teams told of it did."""
    told = {result for read in sentences if "<S" in read.shape for result in _results(read)}
    named = {r for r in told if r[0] not in bare and r[1] not in bare}
    found: dict[str, str] = {}
    for winner, loser, score in told:
        fits = {(w, lost) for w, lost, s in named if s == score}
        if len(fits) == 1 and winner in bare and loser in bare:
            found |= dict(zip((winner, loser), next(iter(fits)), strict=True))
    return found


def _results(read: ReadSentence) -> Iterator[_Result]:
    """The winners and losers of a sentence with their scores, the winner's goals first."""
    for pattern, won in ((_WON, True), (_LOST, False)):
        for match in pattern.finditer(read.shape):
            own, other = (read.mentions[int(n)].value for n in (match["own"], match["other"] or match["other2"]))
            score = read.mentions[int(match["score"] or match["score2"])].value
            if isinstance(own, TeamRef) and isinstance(other, TeamRef) and isinstance(score, ScoreMention):
                goals = max(score.first, score.second), min(score.first, score.second)
                yield (own.key, other.key, goals) if won else (other.key, own.key, goals)
