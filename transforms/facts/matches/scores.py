"""Final scores: what the statements about a pair weigh to, else what the goals told add up to."""

import re
from collections import defaultdict
from collections.abc import Sequence

from transforms.facts.goals.drafts import Draft
from transforms.facts.goals.effects import fits
from transforms.facts.matches.pairs import Pair, weigh
from transforms.facts.results.statements import ResultStatement, printed_score
from transforms.facts.results.words import Verdict
from transforms.model import Outcome
from transforms.reading.mentions import Reading, TeamRef

Score = tuple[int, int]


def find_score(
    pair: Pair, reading: Reading, home: TeamRef, alone: Sequence[ResultStatement] = ()
) -> tuple[Score | None, Outcome | None]:
    """The final score (home, away) with the most weight behind it, and the outcome, each None where nothing says it.

    `alone` are statements of the sentences about this match that name no opponent: "they lost 2-1".
    They count where no statement about the pair gives a score.
    """
    scores: dict[Score, float] = defaultdict(float)
    verdicts: dict[Verdict, float] = defaultdict(float)
    news = [s for s in pair.statements if s.now] or pair.statements
    for statement in news:
        weight = weigh(statement, reading)
        if statement.verdict:
            verdicts[statement.verdict] += weight
        if statement.score:
            scores[statement.score] += weight
    flip = pair.first != home
    verdict = max(verdicts.items(), key=lambda v: v[1])[0] if verdicts else None
    if not scores:
        scores.update(_alone(pair, verdict, alone))
    if scores:
        score = max(scores.items(), key=lambda s: s[1])[0]
        return _outcome_of(score[::-1] if flip else score)
    if verdict is None:
        return None, None
    return None, "draw" if verdict == "drew" else "home" if (verdict == "won") != flip else "away"


def _outcome_of(score: Score) -> tuple[Score, Outcome]:
    return score, "draw" if score[0] == score[1] else "home" if score[0] > score[1] else "away"


def _alone(pair: Pair, verdict: Verdict | None, alone: Sequence[ResultStatement]) -> dict[Score, float]:
    """The scores of statements without an opponent, from the side of the pair's first team."""
    found: dict[Score, float] = defaultdict(float)
    for statement in alone:
        if statement.score is None or not statement.now or _is_of_others(pair, statement):
            continue
        low, high = sorted(statement.score)
        if statement.team is not None and statement.team.key in pair.keys:
            own = statement.score if statement.team == pair.first else statement.score[::-1]
            found[own] += 1.0
        elif statement.team is None and low == high and verdict in ("drew", None):
            found[statement.score] += 0.5
        elif statement.team is None and low != high and verdict in ("won", "lost"):
            found[(high, low) if verdict == "won" else (low, high)] += 0.5
    return dict(found)


def _is_of_others(pair: Pair, statement: ResultStatement) -> bool:
    """Whether the one side that a statement names is neither of the pair: "who scored in the 4-1 win over Lecce"."""
    known = statement.team or statement.opponent
    return known is not None and known.key not in pair.keys


def orient_score(
    drafts: Sequence[Draft], keys: tuple[str, str], outcome: Outcome | None, alone: Sequence[ResultStatement]
) -> tuple[Score, Outcome] | None:
    """The one score told of no side ("a 1-0 win"), the winner being who scored more of the goals told, else None."""
    printed = {
        (min(s.score), max(s.score)) for s in alone if s.score and s.now and s.team is None and s.opponent is None
    }
    if len(printed) != 1:
        return None
    low, high = next(iter(printed))
    home, away = (sum(d.strength for d in drafts if d.side == key) for key in keys)
    if low != high and outcome is None and home == away:
        return None
    first = outcome == "home" if outcome is not None else home > away
    found = _outcome_of((high, low) if first else (low, high))
    return found if outcome in (None, found[1]) else None


# "2-1, and the door stayed shut", "It was over: 2-0.": a sentence or a clause that is a score
_BARE = re.compile(r"(?:^|[.:]) ?(?:(?:final score|full[- ]time|all over|game over)\W+)?<S\d+>(?=[.,;!:]|\ and\b|$)")


_SLOT = re.compile(r"<S(\d+)>")
_MOST = 12
"""Goals: a score of more is one of another sport."""


def settle_by_bare_score(
    drafts: Sequence[Draft], keys: tuple[str, str], reading: Reading, indexes: Sequence[int], tellings: int
) -> tuple[Score, Outcome] | None:
    """The last score that stands for itself in the sentences `indexes`, where it has room for the goals told one way only.

    A running score ("1-0.") has none for what was scored later: `tellings` is how often a goal is told there.
    """
    printed: Score | None = None
    for index in indexes:
        read = reading.sentences[index]
        if read.quoted or read.sentence.part != "prose":
            continue
        scores = [printed_score(read, slot) for slot in _SLOT.findall(read.shape)]
        if len(scores) == 1 and _BARE.search(read.shape):
            printed = scores[0]
        elif printed is not None and any(sum(printed) < sum(score) <= _MOST for score in scores):
            printed = None
    if printed is None or not drafts or sum(printed) < tellings:
        return None
    low, high = sorted(printed)
    home, away = (sum(d.side == key for d in drafts) for key in keys)
    ways = {way for way in ((low, high), (high, low)) if home <= way[0] and away <= way[1]}
    return _outcome_of(ways.pop()) if len(ways) == 1 and 2 * len(drafts) >= low + high else None


# "a 1-1 draw | on the night": what the match of a tie of two legs ended
_ON_THE_NIGHT = re.compile(r"<S(\d+)>(?: (?:draw|stalemate|result))? on the night\b")


def find_draw_on_the_night(reading: Reading, indexes: Sequence[int]) -> Score | None:
    """The level score of a match that the side which won the tie of two legs did not win."""
    for index in indexes:
        read = reading.sentences[index]
        for match in _ON_THE_NIGHT.finditer(read.shape) if " on the night" in read.shape and not read.quoted else ():
            score = printed_score(read, match[1])
            if score is not None and score[0] == score[1]:
                return score
    return None


_TOLD_FIRMLY = 2.0
"""How strongly a single goal must be told for it to be the score."""
_TOLD_WELL = 1.3
"""How strongly each of several goals must be told for their count to be a score."""
_WIDEST = 3
"""Goals that part the sides where a count of those told is believed."""
_MOST_TOLD = 8
"""Goals whose order is looked for; a report seldom tells more than these."""


def count_score(drafts: Sequence[Draft], keys: tuple[str, str], outcome: Outcome | None) -> Score | None:
    """The score the goals told add up to, where all are told well and do what they say, and it agrees with the outcome.

    Where no outcome is said, or a wide win is told, one of several goals must say what it did to the score.
    """
    if not drafts or len(drafts) > _MOST_TOLD or any(draft.side not in keys for draft in drafts):
        return None
    if min(draft.strength for draft in drafts) < (_TOLD_WELL if len(drafts) > 1 else _TOLD_FIRMLY):
        return None
    score = sum(draft.side == keys[0] for draft in drafts), sum(draft.side == keys[1] for draft in drafts)
    apart = abs(score[0] - score[1])
    if apart > _WIDEST or not _fit_in_an_order(drafts, keys):
        return None
    sure = len(drafts) > 1 and any(draft.effects for draft in drafts)
    if (outcome is None or apart > 1) and not sure:
        return None
    return score if outcome in {None, _outcome_of(score)[1]} else None


def _fit_in_an_order(drafts: Sequence[Draft], keys: tuple[str, str]) -> bool:
    """Whether the goals can have fallen in an order in which each does what it says it did.

    A report often begins with its winner. Goals with minutes keep their order.
    """
    told = range(len(drafts))
    ways: set[frozenset[int]] = {frozenset()}
    for _ in told:
        ways = {way | {n} for way in ways for n in told if n not in way and _may_follow(drafts, way, n, keys)}
    return bool(ways)


def _may_follow(drafts: Sequence[Draft], way: frozenset[int], n: int, keys: tuple[str, str]) -> bool:
    """Whether the goal `n` can be the next after those of `way`, by its minute and by what it says it did."""
    minute = drafts[n].minute
    if minute is not None and any(
        n != m not in way and (drafts[m].minute or minute) < minute for m in range(len(drafts))
    ):
        return False
    score = [sum(drafts[m].side == key for m in way) for key in keys]
    side = keys.index(drafts[n].side or "")
    return all(fits(effect, score[side] + 1, score[1 - side]) for effect in drafts[n].effects)
