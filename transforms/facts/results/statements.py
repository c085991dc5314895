"""A statement of a result, and the scores that its words print."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.numbers import parse_number
from transforms.reading.scores import ScoreMention

NIL = (0, 0)
LEAD = 4
"""The sentences that say what the news is: "in the first leg" there is today's."""


@dataclass(frozen=True, slots=True)
class ResultStatement:
    """One sentence's word on one match, from the side of `team`.

    `score` is (team, opponent). `home` is the team at home where the words say it. `now` is False where they speak of
    another time. `opponent` or `team` is None where the sentence leaves it to the context.
    """

    sentence: int
    start: int
    end: int
    team: TeamRef | None
    opponent: TeamRef | None
    verdict: Verdict | None
    score: tuple[int, int] | None
    home: Literal["team", "opponent"] | None
    now: bool
    rule: str
    penalties: bool = False
    aside: bool = False
    """Told as background ("after a draw with Genoa"), so that the day of the lead need not be its day."""
    named: bool = False
    """Whether the words of the result themselves name the team: "a 3-0 win for Roma"."""
    cue: int = 0
    """Where the words of the result begin in the sentence's shape."""
    long_ago: bool = False
    """Whether a date or a year beside it tells it of a day long before the article's."""


def swap(statement: ResultStatement) -> ResultStatement:
    """The same statement from the other side."""
    verdicts: dict[Verdict | None, Verdict | None] = {"won": "lost", "lost": "won", "drew": "drew", None: None}
    homes: dict[str | None, Literal["team", "opponent"] | None] = {"team": "opponent", "opponent": "team", None: None}
    return replace(
        statement,
        team=statement.opponent,
        opponent=statement.team,
        verdict=verdicts[statement.verdict],
        score=statement.score[::-1] if statement.score else None,
        home=homes[statement.home],
    )


def team_of(value: object) -> TeamRef | None:
    """The team that a mention names, none where it names something else."""
    return value if isinstance(value, TeamRef) else None


def printed_score(read: ReadSentence, index: str) -> tuple[int, int]:
    """A score as printed, by the number of its mention."""
    value = read.mentions[int(index)].value
    return (value.first, value.second) if isinstance(value, ScoreMention) else (0, 0)


_SCORES = ("score", "score2", "score3", "score4", "score5", "score6", "score7")
# "had a fine win at Lecce| , winning the game 5-2"
_WON_BY = re.compile(
    r"(?:[^<>;:.,]|<[DGLC]\d+>){0,40},? (?:winning|losing|drawing|edging|triumphing|prevailing)(?: it| the (?:game|match|tie|contest))?(?: by)? <S(?P<score>\d+)>"
    r"(?! (?:down|up|at (?:home|the break|half)))"
    r"|(?:(?<=goals)|(?<=margin)| by (?:an? |the )?(?:[a-z]+ ){0,2}(?:goals|margin)),? <S(?P<score2>\d+)>"
    r"(?! (?:down|up|at (?:home|the break|half)))"
)


def score_behind(read: ReadSentence, end: int) -> tuple[int, int] | None:
    """The score that a participle behind a result without one adds."""
    match = _WON_BY.match(read.shape, end)
    return printed_score(read, match["score"] or match["score2"]) if match else None


def stated_score(read: ReadSentence, match: re.Match[str]) -> tuple[int, int] | None:
    """The score that a pattern took, nil-nil where its words say so, none where there is none.

    A `tally` is of goals that nobody answered: "put six past Lecce without reply".
    """
    groups = match.groupdict()
    for name in _SCORES:
        if groups.get(name):
            return printed_score(read, groups[name])
    tally = groups.get("tally")
    if tally:
        return (parse_number(tally) or 0, 0)
    if groups.get("only"):
        return (1, 0)
    return NIL if any(groups.get(name) for name in ("nil", "nil2", "nil3")) else None


def score_slots(match: re.Match[str]) -> Iterator[int]:
    """The mentions of scores that a pattern took."""
    groups = match.groupdict()
    yield from (int(groups[n]) for n in _SCORES if groups.get(n))


def subject_first(score: tuple[int, int] | None, verdict: Verdict) -> tuple[int, int] | None:
    """The score from the side of the subject: the winner's number is the larger one, however it was printed."""
    if score is None:
        return None
    low, high = sorted(score)
    if verdict == "drew":
        return score if low == high else None
    if low == high:
        return None
    return (high, low) if verdict == "won" else (low, high)


# "there were defeats for | Roma (2-1 at Lecce)"
_DEFEATS_FOR = re.compile(
    r"\b(?:defeats?|loss(?:es)?|reverses?|losers|beaten) (?:[\w'-]+ ){0,2}(?:for|were|included)\b[^.;]*$"
)


def listed_verdict(shape: str, start: int) -> Verdict:
    """What a list of results at `start` is one of: wins, where nothing calls them defeats."""
    return "lost" if _DEFEATS_FOR.search(shape, 0, start) else "won"
