"""Ways: how the goals of a match may fall to its sides, one after the other, and what each way is worth."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transforms.facts.goals.drafts import Draft
from transforms.facts.goals.effects import fits, fits_ordinal
from transforms.facts.goals.tellings import LISTED
from transforms.model import Outcome

Tally = tuple[int, int]
_NO_LIMIT = (12, 12)


@dataclass(frozen=True, slots=True)
class Choice:
    """The side of one goal, None where it is dropped, and by how much the other side is worse."""

    side: int | None
    margin: float


_UNTOLD = ((0, 0), (1, 0), (0, 1))
"""The goals that nobody tells between two that are told: none, or one of either side."""
_MANY_UNTOLD = (*_UNTOLD, (1, 1), (2, 0), (0, 2), (3, 0), (0, 3))
"""The same where the final score has so many more."""
_GHOST, _FREE_GHOST = 0.9, 0.33
"""What a goal nobody tells costs, and what where the final score has more goals than are told."""
_TOO_EARLY = 1.5
"""What it costs that a side scores before it was as far behind as it is said to have been."""


@dataclass(frozen=True, slots=True)
class MatchTold:
    """What the goals of a match must fit: its score, how far each side was behind, how it ended.

    `terms` keeps what each goal adds from a tally on, which all the ways that are tried share.
    """

    score: Tally | None
    behind: Tally = (0, 0)
    outcome: Outcome | None = None
    terms: dict[tuple[Draft, int], dict[Tally, "list[_Terms]"]] = field(default_factory=lambda: defaultdict(dict))


_Terms = tuple[int, Tally, float, float, float, float, float]
"""A side of a goal, the tally after it, what its effects, number and running score add to its lean to that side, and what
the goals before it that nobody tells cost, and that it falls too early.
"""


class Goal:
    """One goal in the search: what each of its sides is worth from a tally on, reckoned once for each tally."""

    def __init__(self, draft: Draft, lean: float, match: MatchTold, told: int) -> None:
        self.draft, self.leans, self.match = draft, (lean, -lean), match
        self.strength = draft.strength
        score = match.score
        self.untold = _MANY_UNTOLD if score is not None and sum(score) - told > 1 else _UNTOLD
        self.terms = match.terms[draft, len(self.untold)]
        self.known: dict[Tally, list[_Step]] = {}

    def steps(self, tally: Tally) -> "list[_Step]":
        """The choices for the goal from a tally on."""
        found = self.known.get(tally)
        if found is None:
            terms = self.terms.get(tally)
            if terms is None:
                terms = self.terms[tally] = list(self._terms(tally))
            leans = self.leans
            found = self.known[tally] = [(None, tally, -self.strength)]
            found += [(side, new, leans[side] + e + n + s - cost - early) for side, new, e, n, s, cost, early in terms]
        return found

    def _terms(self, tally: Tally) -> "Iterator[_Terms]":
        final, behind = self.match.score, self.match.behind
        limit = final or _NO_LIMIT
        for more in self.untold:
            ghost = (tally[0] + more[0], tally[1] + more[1])
            cost = (_GHOST if final is None else _FREE_GHOST) * (more[0] + more[1])
            for side in (0, 1):
                new = _after(ghost, side)
                if new[0] <= limit[0] and new[1] <= limit[1]:
                    early = _TOO_EARLY if new[1 - side] < behind[side] else 0.0
                    yield side, new, *_fits(self.draft, side, new, final), cost, early


_Step = tuple[int | None, Tally, float]
"""A side of a goal (None where it is dropped), the tally after it, and what that is worth."""
_Values = dict[Tally, float]
"""The best value by tally."""


class Ways:
    """The best value of every way to give the goals, in order, their sides, by the running tally.

    Between two goals there may be one that nobody tells.
    """

    def __init__(self, drafts: Sequence[Draft], leans: Sequence[float], match: MatchTold) -> None:
        self.level = match.score is None and match.outcome == "draw" and len(drafts) >= _ENOUGH_TOLD
        self.goals = [Goal(draft, lean, match, len(drafts)) for draft, lean in zip(drafts, leans, strict=True)]
        self.before: list[_Values] = [{(0, 0): 0.0}]
        for goal in self.goals:
            self.before.append(_forward(goal, self.before[-1]))
        self.before[-1] = {tally: value + self._end(tally) for tally, value in self.before[-1].items()}
        self.behind: list[_Values] = []

    def values_with(self, moved: Goal) -> list[float]:
        """The value of the best way through all goals and one more, for each place where that may stand."""
        values = []
        for place, start in enumerate(self.before):
            tallies = _forward(moved, start)
            for goal in self.goals[place:]:
                tallies = _forward(goal, tallies)
            values.append(max(value + self._end(tally) for tally, value in tallies.items()))
        return values

    def _end(self, tally: Tally) -> float:
        """What it is worth that the goals told leave a draw level, where nothing tells its score."""
        return _LEVEL if self.level and tally[0] == tally[1] else 0.0

    def choices(self) -> list[Choice]:
        """The sides of the best way through all goals."""
        tally = (0, 0)
        found = []
        self.behind = self.behind or self._values_behind()
        for index, goal in enumerate(self.goals):
            steps = [
                (worth + rest, side is not None, new, side)
                for side, new, worth in goal.steps(tally)
                if (rest := self.behind[index + 1].get(new)) is not None
            ]
            _, _, tally, side = max(steps, key=lambda s: s[:2])
            worths = self.worths_of(index) if side is not None else {}
            other = worths.get(1 - side) if side is not None else None
            found.append(Choice(side, 99.0 if other is None else worths[side] - other))
        return found

    def _values_behind(self) -> list[_Values]:
        return _behind(self.goals, self.before, {tally: self._end(tally) for tally in self.before[-1]})

    def worths_of(self, index: int) -> dict[int | None, float]:
        """The best value of all goals together by the side of this one, without the sides it cannot have."""
        self.behind = self.behind or self._values_behind()
        behind, steps = self.behind[index + 1], self.goals[index].steps
        best: dict[int | None, float] = {}
        for tally, value in self.before[index].items():
            for side, new, worth in steps(tally):
                rest = behind.get(new)
                if rest is not None and (total := value + worth + rest) > best.get(side, _NEVER):
                    best[side] = total
        return best


_NEVER = -1e9
_LEVEL, _ENOUGH_TOLD = 0.6, 3
"""What a level end is worth where a draw's score is not told, and the goals told that make it likely that all are."""


def _forward(goal: Goal, before: _Values) -> _Values:
    """The best values after a goal, from those before it."""
    after: _Values = {}
    for tally, value in before.items():
        for _, new, worth in goal.steps(tally):
            total = value + worth
            if total > after.get(new, _NEVER):
                after[new] = total
    return after


def _behind(goals: Sequence[Goal], tallies: Sequence[_Values], end: _Values) -> list[_Values]:
    """What is to be had at most from each tally on: before each goal, and behind the last, where it is `end`."""
    behind: list[_Values] = [end]
    for goal, here in zip(reversed(goals), reversed(tallies[:-1]), strict=True):
        later = behind[-1]
        behind.append({t: max([worth + later[new] for _, new, worth in goal.steps(t)]) for t in here})
    behind.reverse()
    return behind


def _after(tally: Tally, side: int) -> Tally:
    return (tally[0] + (side == 0), tally[1] + (side == 1))


def _exact(draft: Draft, tally: Tally) -> float:
    """What it is worth that the running score told is this tally: a list prints the home side's goals first."""
    listed = any(t.telling.rule == LISTED and t.telling.score is not None for t in draft.tellings)
    return 1.0 if not listed or tally[0] == tally[1] else 1.5 if draft.score == tally else 0.3


_NUMBERED = 0.5
"""What it is worth that a goal is the one of its side that the words call it."""


def _fits(draft: Draft, side: int, tally: Tally, final: Tally | None) -> tuple[float, float, float]:
    """What it is worth how well a goal's effects, its number and its running score fit the tally after it."""
    effects = numbered = exact = 0.0
    own, other = (tally[0], tally[1]) if side == 0 else (tally[1], tally[0])
    if draft.effects:
        last = final[1 - side] if final is not None else None
        effects = sum([0.8 if fits(effect, own, other, last) else -0.5 for effect in draft.effects])
    if draft.ordinal is not None:
        numbered = _NUMBERED if fits_ordinal(draft.ordinal, own, other) else -_NUMBERED
    if draft.score is not None:
        exact = _exact(draft, tally) if sorted(draft.score) == sorted(tally) else -0.3
    return effects, numbered, exact
