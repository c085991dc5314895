"""Agreement: the goals of one match get their sides, or are dropped, so that all fit each other and the score."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from transforms.facts.goals.drafts import Draft, of_both_sides
from transforms.facts.goals.effects import fits, fits_ordinal
from transforms.facts.goals.tellings import LISTED
from transforms.facts.people.company import Company
from transforms.facts.people.labelling import find_loose, settle_labels
from transforms.model import Outcome

Tally = tuple[int, int]
_NO_LIMIT = (12, 12)
_ROUNDS = 2
"""How often the running score tells of the scorers, and the scorers of the running score."""


_MOST_WEIGHED = 200
"""A text that tells more goals of one match is not a report of it; weighing them all would take seconds."""


def settle(
    drafts: list[Draft], company: Company, keys: tuple[str, str], score: Tally | None, outcome: Outcome | None = None
) -> list[tuple[Draft, str]]:
    """Give each goal its side, or drop it, so that all together best fit the words and the score.

    `keys` are the two teams, `score` their goals in that order where known.
    The words are what is said of the scorers' company, and what the goal did to the running score ("levelled").
    Returns the dropped drafts with the reason; a goal on whose side nothing bears is left with `side` None.
    Where there are more than any match has (`_MOST_WEIGHED`), all are dropped.
    """
    if len(drafts) > _MOST_WEIGHED:
        return [(draft, "the text tells more goals than a match can have") for draft in drafts]
    behind = (company.behind.get(keys[0], 0), company.behind.get(keys[1], 0))
    _turn_groups(drafts, company, score, outcome, behind)
    leans = _leans(drafts, company, {}, score, outcome)
    _put_in_place(drafts, leans, score, behind)
    leans = _leans(drafts, company, {}, score, outcome)
    table = _Table(drafts, leans, score, behind, outcome)
    for _ in range(_ROUNDS):
        leans = _leans(drafts, company, _learnt(drafts, leans, table), score, outcome)
        table = _Table(drafts, leans, score, behind, outcome)
    labels = settle_labels(company.fields, company.links)
    lost = []
    for draft, choice in zip(drafts, table.choices(), strict=True):
        if choice.side is None:
            lost.append((draft, _too_many(score)))
            continue
        draft.weight = choice.margin
        said = _said(draft, company, labels) * (1 if choice.side == 0 else -1) >= _SAID
        draft.side = keys[choice.side] if draft.weight >= (_LEAST_MARGIN if said else _UNSAID_MARGIN) else None
        if draft.side is None:
            lost.append((draft, "nothing says for which side"))
    return [*lost, *of_both_sides(drafts, keys)]


def _turn_groups(
    drafts: list[Draft], company: Company, score: Tally | None, outcome: Outcome | None, behind: Tally
) -> None:
    """Tie people who hold together, but of whom nothing says which team is theirs, to the one that the goals fit better."""
    if len(drafts) > _MOST_GOALS:
        return
    for name in find_loose(company.fields, company.links, [d.scorer for d in drafts])[:_GROUPS]:
        values = []
        for seed in (_SEED, -_SEED):
            leans = _leans(drafts, company, {name: seed}, score, outcome)
            values.append(max(_Table(drafts, leans, score, behind, outcome).before[-1].values()))
        if abs(values[0] - values[1]) >= _FITS_BETTER:
            company.fields[name] += _SEED if values[0] > values[1] else -_SEED


_GROUPS = 3
"""So many groups of people are turned, the largest first."""
_SEED = 3.0
"""Votes by which one of a group is put on a side."""
_FITS_BETTER = 1.0
"""By how much the goals must fit better one way round than the other."""


def find_missing(
    drafts: Sequence[Draft], strong: Sequence[Draft], company: Company, keys: tuple[str, str], score: Tally | None
) -> list[Draft]:
    """The goals only hinted at that a side's score lacks: all of a side's hints, where no more than it lacks.

    `strong` are the goals told in so many words, their sides settled; the rest of `drafts` are hints.
    The one hint of a match, told with its minute, is taken though nothing says its side.
    """
    if score is None:
        return []
    labels = settle_labels(company.fields, company.links)
    found: list[Draft] = []
    hints = [d for d in drafts if d not in strong]
    leans = [labels.get(d.scorer, 0.0) * (-1 if d.own_goal else 1) for d in hints]
    lacking = [score[side] - sum(d.side == key for d in strong) for side, key in enumerate(keys)]
    for lack, sign in zip(lacking, (1, -1), strict=True):
        clear = [d for d, lean in zip(hints, leans, strict=True) if sign * lean >= _CLEAR]
        if 0 < len(clear) <= lack:
            found += clear
    if not found and len(hints) == 1 and hints[0].minute is not None and abs(leans[0]) < 1 and max(lacking) > 0:
        return hints
    return found


_CLEAR = 2.0
"""Votes that make a side clear enough for a goal only hinted at."""
_WINNER = {"home": 0.25, "away": -0.25}
"""How far a goal of nobody known leans to the side that won."""
_CONSOLED = 6.0
"""How much more surely a consolation leans to the side that lost."""
_SAID = 1.0
"""Votes from which words say the side of a goal."""
_LEAST_MARGIN, _UNSAID_MARGIN = 0.2, 0.45
"""By how much the other side must be worse for a goal that words give to this one, and for one that only the score does."""
_VOTES = 3.0
"""So many votes for a side are worth one in the choice of sides."""


def _too_many(score: Tally | None) -> str:
    return f"one goal too many for a score of {score[0]}-{score[1]}" if score else "does not fit the other goals"


def _leans(
    drafts: Sequence[Draft],
    company: Company,
    learnt: dict[str, float],
    score: Tally | None,
    outcome: Outcome | None,
) -> list[float]:
    """How far each goal leans to the first team (positive) or the second (negative), about -3 to 3."""
    fields = dict(company.fields)
    for name, votes in learnt.items():
        fields[name] = fields.get(name, 0.0) + votes
    labels = settle_labels(fields, company.links)
    fair = 0.35 * (score[0] - score[1]) / (score[0] + score[1]) if score is not None and max(score) > 0 else 0.0
    fair += _WINNER.get(outcome or "draw", 0.0)
    leans = []
    for draft in drafts:
        votes = _said(draft, company, labels)
        consoled = -_CONSOLED * _WINNER.get(outcome or "draw", 0.0) if "consoled" in draft.effects else 0.0
        leans.append(max(-3.0, min(3.0, votes / _VOTES)) + (consoled or fair))
    return leans


def _said(draft: Draft, company: Company, labels: Mapping[str, float]) -> float:
    """Votes of the words for the first side of a goal, through its scorer or outright."""
    label = labels.get(draft.scorer, 0.0)
    return (-label if draft.own_goal else label) + _stated(draft, company.keys)


def _stated(draft: Draft, keys: tuple[str, str]) -> float:
    """Votes of the words that say for whom this very goal was: "put Roma ahead" of an own goal, a list under a team."""
    told = [t for t in draft.tellings if t.side in keys and t.telling.own_goal == draft.own_goal]
    return sum(t.side_weight * (1 if t.side == keys[0] else -1) for t in told)


def _learnt(drafts: Sequence[Draft], leans: Sequence[float], table: "_Table") -> dict[str, float]:
    """What the running score says of each scorer, in votes: what it adds to the leans that went into it."""
    learnt: dict[str, float] = defaultdict(float)
    for index, (draft, lean) in enumerate(zip(drafts, leans, strict=True)):
        worths = table.worths_of(index)
        first, second = worths.get(0), worths.get(1)
        if first is None or second is None or max(first, second) < (worths.get(None) or -99.0):
            continue
        said = max(-_MOST_LEARNT, min(_MOST_LEARNT, (first - second - 2 * lean) * _VOTES / 2))
        learnt[draft.scorer] += -said if draft.own_goal else said
    return learnt


_MOST_LEARNT = 3.0


_BETTER = 0.6
"""By how much another place must fit better for a goal of no known minute to leave the one it was told at."""
_MOVED = 4
_MOST_GOALS = 40
"""No match has more; in a text that tells more, trying every place for each would take for ever."""


def _put_in_place(drafts: list[Draft], leans: list[float], score: Tally | None, behind: Tally) -> None:
    """Move goals that do not say when they fell to where they fit better: "levelled", told at the end."""
    if len(drafts) > _MOST_GOALS:
        return
    _put_before_the_last(drafts, leans, score, behind)
    loose = [d for d in drafts if d.minute is None]
    for draft in loose[:_MOVED]:
        start = drafts.index(draft)
        lean = leans.pop(start)
        drafts.remove(draft)
        moved = _Goal(draft, lean, score, len(drafts) + 1, behind)
        values = _Table(drafts, leans, score, behind).values_with(moved)
        values = [value - (0.0 if place == start else _BETTER) for place, value in enumerate(values)]
        best = max(range(len(values)), key=lambda p: (values[p], -abs(p - start)))
        drafts.insert(best, draft)
        leans.insert(best, lean)


_LATE = 75


def _put_before_the_last(drafts: list[Draft], leans: list[float], score: Tally | None, behind: Tally) -> None:
    """Move all goals of no known minute in front of the late ones, where that fits better: the end is often told first."""
    late = [d.minute is not None and d.minute >= _LATE for d in drafts]
    if not any(late) or not any(d.minute is None for d in drafts[late.index(True) :]):
        return
    pairs = list(zip(drafts, leans, strict=True))
    turned = [p for p, end in zip(pairs, late, strict=True) if not end] + [
        p for p, end in zip(pairs, late, strict=True) if end
    ]
    new = [d for d, _ in turned], [lean for _, lean in turned]
    best = [max(_Table(d, n, score, behind).before[-1].values()) for d, n in ((drafts, leans), new)]
    if best[1] > best[0] + _BETTER:
        drafts[:], leans[:] = new


@dataclass(frozen=True, slots=True)
class _Choice:
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


class _Goal:
    """One goal in the search: what each of its sides is worth from a tally on, reckoned once for each tally."""

    def __init__(self, draft: Draft, lean: float, score: Tally | None, told: int, behind: Tally = (0, 0)) -> None:
        self.draft, self.lean, self.behind = draft, lean, behind
        self.strength = draft.strength
        self.limit, self.final = score or _NO_LIMIT, score
        self.ghost = _GHOST if score is None else _FREE_GHOST
        self.untold = _MANY_UNTOLD if score is not None and sum(score) - told > 1 else _UNTOLD
        self.known: dict[Tally, list[_Step]] = {}

    def steps(self, tally: Tally) -> "list[_Step]":
        """The choices for the goal from a tally on."""
        found = self.known.get(tally)
        if found is None:
            found = self.known[tally] = list(self._steps(tally))
        return found

    def _steps(self, tally: Tally) -> "Iterator[_Step]":
        yield None, tally, -self.strength
        for more in self.untold:
            ghost = (tally[0] + more[0], tally[1] + more[1])
            cost = self.ghost * (more[0] + more[1])
            for side in (0, 1):
                new = _after(ghost, side)
                if new[0] <= self.limit[0] and new[1] <= self.limit[1]:
                    early = _TOO_EARLY if new[1 - side] < self.behind[side] else 0.0
                    yield side, new, _worth(self.draft, self.lean, side, new, self.final) - cost - early


_Step = tuple[int | None, Tally, float]
"""A side of a goal (None where it is dropped), the tally after it, and what that is worth."""
_Values = dict[Tally, float]
"""The best value by tally."""


class _Table:
    """The best value of every way to give the goals, in order, their sides, by the running tally.

    Between two goals there may be one that nobody tells.
    """

    def __init__(
        self,
        drafts: Sequence[Draft],
        leans: Sequence[float],
        score: Tally | None,
        behind: Tally = (0, 0),
        outcome: Outcome | None = None,
    ) -> None:
        self.level = score is None and outcome == "draw" and len(drafts) >= _ENOUGH_TOLD
        self.goals = [_Goal(draft, lean, score, len(drafts), behind) for draft, lean in zip(drafts, leans, strict=True)]
        self.before: list[_Values] = [{(0, 0): 0.0}]
        for goal in self.goals:
            self.before.append(_forward(goal, self.before[-1]))
        self.before[-1] = {tally: value + self._end(tally) for tally, value in self.before[-1].items()}
        self.behind: list[_Values] = []

    def values_with(self, moved: _Goal) -> list[float]:
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

    def choices(self) -> list[_Choice]:
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
            found.append(_Choice(side, 99.0 if other is None else worths[side] - other))
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


def _forward(goal: _Goal, before: _Values) -> _Values:
    """The best values after a goal, from those before it."""
    after: _Values = {}
    for tally, value in before.items():
        for _, new, worth in goal.steps(tally):
            total = value + worth
            if total > after.get(new, _NEVER):
                after[new] = total
    return after


def _behind(goals: Sequence[_Goal], tallies: Sequence[_Values], end: _Values) -> list[_Values]:
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


def _worth(draft: Draft, lean: float, side: int, tally: Tally, final: Tally | None) -> float:
    value = lean if side == 0 else -lean
    own, other = (tally[0], tally[1]) if side == 0 else (tally[1], tally[0])
    if draft.effects:
        last = final[1 - side] if final is not None else None
        value += sum([0.8 if fits(effect, own, other, last) else -0.5 for effect in draft.effects])
    if draft.ordinal is not None:
        value += _NUMBERED if fits_ordinal(draft.ordinal, own, other) else -_NUMBERED
    if draft.score is not None:
        value += _exact(draft, tally) if sorted(draft.score) == sorted(tally) else -0.3
    return value
