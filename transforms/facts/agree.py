"""Agreement: the tellings of one match become goals that fit each other and the score."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from transforms.facts.attribution import ToldGoal
from transforms.facts.effects import Effect, fits
from transforms.model import Outcome
from transforms.reading.people import fold, surname


@dataclass(slots=True)
class Draft:
    """One goal as the tellings of it add up."""

    scorer: str
    tellings: list[ToldGoal] = field(default_factory=list)
    minute: int | None = None
    added: int | None = None
    side: str | None = None
    weight: float = 0.0
    own_goal: bool = False
    penalty: bool = False
    assist: str | None = None
    score: tuple[int, int] | None = None
    effects: list[Effect] = field(default_factory=list)
    bonus: float = 0.0
    """What else speaks for (or against) it: a coach or a goalkeeper hardly ever scores."""

    @property
    def strength(self) -> float:
        """How sure it is that this is a goal of this match: tellings, strong words, a minute."""
        strong = sum(t.telling.strength for t in self.tellings)
        return (
            strong
            + (1.0 if self.minute is not None else 0.0)
            - (0.0 if any(t.certain for t in self.tellings) else 0.6)
            + self.bonus
        )

    def take(self, told: ToldGoal) -> None:
        """Add what one more telling says; what is known already stays."""
        self.tellings.append(told)
        if told.effect is not None and told.effect not in self.effects:
            self.effects.append(told.effect)
        if self.minute is None:
            self.minute, self.added = told.minute, told.added
        elif self.minute == told.minute and not self.added and told.added:
            self.added = told.added
        self.own_goal = self.own_goal or told.telling.own_goal
        self.penalty = self.penalty or told.telling.penalty
        self.assist = self.assist or told.assist
        if told.telling.score is not None and self.score is None:
            self.score = (told.telling.score.first, told.telling.score.second)


def draft_goals(told: list[ToldGoal]) -> list[Draft]:
    """The tellings joined into goals: per scorer as many as minutes, ordinals, running scores and counts prove."""
    by_scorer: dict[str, list[ToldGoal]] = defaultdict(list)
    for telling in told:
        by_scorer[telling.scorer].append(telling)
    drafts = [draft for scorer, tellings in by_scorer.items() for draft in _of_one(scorer, tellings)]
    return _in_order(drafts)


def _in_order(drafts: list[Draft]) -> list[Draft]:
    """The goals as they fell: by minute; one without a minute keeps its place among the others in the last telling."""
    told = sorted(drafts, key=lambda d: max((t.telling.sentence, t.telling.start) for t in d.tellings))
    guess: dict[int, float] = {}
    latest = 0.0
    for draft in told:
        if draft.minute is not None:
            latest = draft.minute + (draft.added or 0) / 100
        elif "opened" in draft.effects and not any("opened" in d.effects and d.minute for d in drafts):
            guess[id(draft)] = 0.5
            continue
        guess[id(draft)] = latest + (0.0 if draft.minute is not None else 0.001)
    return sorted(told, key=lambda d: guess[id(d)])


def _of_one(scorer: str, tellings: list[ToldGoal]) -> list[Draft]:
    minutes = sorted({(t.minute, -1 if t.added is None else t.added) for t in tellings if t.minute is not None})
    moments = _merge_near(minutes)
    proven = max(
        max((t.telling.count for t in tellings), default=1), max((t.telling.nth or 1 for t in tellings), default=1)
    )
    own = any(t.telling.own_goal for t in tellings)
    scores = {(t.telling.score.first, t.telling.score.second) for t in tellings if t.telling.score}
    total = max(proven, len(moments), 1 if own else min(len(scores), 3))
    drafts = [Draft(scorer) for _ in range(total)]
    for draft, (minute, added) in zip(_slots(drafts, moments, tellings), moments, strict=False):
        draft.minute, draft.added = minute, None if added < 0 else added
    for telling in sorted(tellings, key=lambda t: t.minute is None):
        _place(drafts, telling)
    for draft in drafts:
        if not draft.tellings:
            draft.tellings.append(max(tellings, key=lambda t: t.telling.count))
    return drafts


def _merge_near(moments: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stoppage time with and without its minute is one moment: (90, 0) beside (90, 3)."""
    return [
        m
        for m in moments
        if not any((o[0] == m[0] and o[1] > max(m[1], 0)) or (o[0] == m[0] and m[1] < o[1] == 0) for o in moments)
    ]


def _slots(drafts: list[Draft], moments: list[tuple[int, int]], tellings: list[ToldGoal]) -> list[Draft]:
    """Which drafts the moments fill: an ordinal told with a minute says which, else in order."""
    if len(moments) == 1 and len(drafts) > 1:
        nth = next((t.telling.nth for t in tellings if t.minute == moments[0][0] and t.telling.nth), None)
        if nth is not None and nth <= len(drafts):
            return [drafts[nth - 1]]
    return drafts


def _place(drafts: list[Draft], told: ToldGoal) -> None:
    if told.telling.count >= 2 and len(drafts) > 1 and told.minute is None:
        for draft in drafts:
            draft.tellings.append(told)
            draft.penalty = draft.penalty or (told.telling.penalty and told.telling.count >= len(drafts))
        return
    if told.minute is not None:
        home = next((d for d in drafts if d.minute == told.minute), None)
    elif told.telling.nth is not None and told.telling.nth <= len(drafts):
        home = drafts[told.telling.nth - 1]
    else:
        score = told.telling.score
        same = [d for d in drafts if score and d.score == (score.first, score.second)]
        spot_kicks = [d for d in drafts if d.penalty] if told.telling.penalty else []
        home = (same or spot_kicks or [d for d in drafts if not d.tellings] or drafts)[0]
    (home or drafts[0]).take(told)


Tally = tuple[int, int]
_Path = tuple[float, tuple[int | None, ...]]
_NO_LIMIT = (12, 12)


def settle(
    drafts: list[Draft],
    votes: Mapping[str, Counter[str]],
    keys: tuple[str, str],
    score: Tally | None,
    outcome: Outcome | None = None,
) -> list[tuple[Draft, str]]:
    """Give each goal its side, or drop it, so that all together best fit the words and the score.

    `keys` are the two teams, `score` their goals in that order where known.
    The words are what ties the scorer to a team, and what the goal did to the running score ("levelled", "doubled").
    Returns the dropped drafts with the reason; a goal on whose side nothing bears is left with `side` None.
    """
    leans = [_lean(draft, votes, keys, score) + _WINNER.get(outcome or "draw", 0.0) for draft in drafts]
    best, chosen = _search(drafts, leans, score, None)
    lost = []
    for index, (draft, side) in enumerate(zip(drafts, chosen, strict=True)):
        if side is None:
            lost.append((draft, _too_many(score)))
            continue
        other, _ = _search(drafts, leans, score, (index, 1 - side))
        draft.weight = best - other
        draft.side = keys[side] if draft.weight >= _LEAST_MARGIN else None
        if draft.side is None:
            lost.append((draft, "nothing says for which side"))
    return lost


_WINNER = {"home": 0.25, "away": -0.25}
"""How far a goal of nobody known leans to the side that won."""
_LEAST_MARGIN = 0.2


def _too_many(score: Tally | None) -> str:
    return f"one goal too many for a score of {score[0]}-{score[1]}" if score else "does not fit the other goals"


def _lean(draft: Draft, votes: Mapping[str, Counter[str]], keys: tuple[str, str], score: Tally | None) -> float:
    """How far words lean to the first team (positive) or the second (negative), about -3 to 3."""
    team = votes.get(draft.scorer, Counter())
    lean = (team[keys[0]] - team[keys[1]]) / 2
    if draft.own_goal:
        lean = -lean
    told = [t for t in draft.tellings if t.side in keys and t.telling.own_goal == draft.own_goal]
    lean += sum(t.side_weight * (1 if t.side == keys[0] else -1) for t in told)
    lean = max(-3.0, min(3.0, lean / 2))
    if score is not None and max(score) > 0:
        lean += 0.35 * (score[0] - score[1]) / (score[0] + score[1])
    return lean


def _search(
    drafts: list[Draft], leans: list[float], score: Tally | None, forced: tuple[int, int] | None
) -> tuple[float, tuple[int | None, ...]]:
    """The best value and sides over all drafts in order, by the running tally; `forced` fixes one draft's side."""
    limit = score or _NO_LIMIT
    states: dict[Tally, _Path] = {(0, 0): (0.0, ())}
    for index, draft in enumerate(drafts):
        after: dict[Tally, _Path] = {}
        for tally, (value, path) in states.items():
            for side in (0, 1, None):
                if forced is not None and forced[0] == index and side != forced[1]:
                    continue
                new = tally if side is None else (tally[0] + (side == 0), tally[1] + (side == 1))
                if new[0] > limit[0] or new[1] > limit[1]:
                    continue
                worth = value + _worth(draft, leans[index], side, new)
                if new not in after or worth > after[new][0]:
                    after[new] = (worth, (*path, side))
        states = after
    return max(states.values(), key=lambda p: p[0]) if states else (-99.0, (None,) * len(drafts))


def _worth(draft: Draft, lean: float, side: int | None, tally: Tally) -> float:
    if side is None:
        return -draft.strength
    value = lean if side == 0 else -lean
    own, other = (tally[0], tally[1]) if side == 0 else (tally[1], tally[0])
    value += sum(0.8 if fits(effect, own, other) else -0.5 for effect in draft.effects)
    if draft.score is not None:
        value += 1.0 if sorted(draft.score) == sorted(tally) else -0.3
    return value


def same_player(first: str, second: str) -> bool:
    """Whether two names of one article can be one player: the same surname."""
    return surname(first) == surname(second) or fold(first) == fold(second)
