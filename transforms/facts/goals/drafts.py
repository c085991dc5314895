"""Agreement: the tellings of one match become goals."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.effects import Effect
from transforms.facts.goals.tellings import LISTED

# What speaks for a goal, weighed by how often goals so told are real ones.
_STRONG, _WEAK, _SEVERAL = 0.9, 0.4, 0.6
_AGAIN, _MINUTE, _EFFECT, _SIDE, _ASSIST, _PRONOUN = 0.9, 0.4, 0.4, 0.7, 0.9, 0.9


def _told(told: ToldGoal) -> float:
    """What one telling is worth by itself: a man of a list of names is less sure than one alone."""
    if not told.telling.strong:
        return _WEAK
    return _SEVERAL if told.telling.rule.endswith(", several") else _STRONG


@dataclass(slots=True, eq=False)
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
    ordinal: int | None = None
    bonus: float = 0.0
    """What else speaks for (or against) it: a coach or a goalkeeper hardly ever scores."""

    @property
    def strength(self) -> float:
        """How sure it is that this is a goal of this match, about as a logarithm of the odds."""
        sentences = len({t.telling.sentence for t in self.tellings})
        return (
            max([_told(t) for t in self.tellings])
            + _AGAIN * (min(sentences, 4) - 1)
            + (_MINUTE if self.minute is not None else 0.0)
            + (_EFFECT if self.effects or self.score is not None else 0.0)
            + (_SIDE if any(t.side is not None for t in self.tellings) else 0.0)
            + (_ASSIST if self.assist is not None else 0.0)
            - (0.0 if any(t.certain for t in self.tellings) else _PRONOUN)
            + self.bonus
        )

    def take(self, told: ToldGoal) -> None:
        """Add what one more telling says; what is known already stays."""
        self.tellings.append(told)
        if told.effect is not None and told.effect not in self.effects:
            self.effects.append(told.effect)
        self.ordinal = self.ordinal or told.ordinal
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
    lists = _list_sizes(Counter(t.telling.sentence for t in told if t.telling.rule == LISTED))
    by_scorer = {scorer: _by_the_list(tellings, lists) for scorer, tellings in by_scorer.items()}
    drafts = [
        draft
        for scorer, tellings in by_scorer.items()
        for part in _parted_from_own(tellings)
        for draft in goals_of(scorer, part)
    ]
    return in_order(drafts)


def _list_sizes(goals: Mapping[int, int]) -> dict[int, int]:
    """How many goals the list has that a sentence is part of, by the goals of each: lines one below another are one list.

    >>> _list_sizes({4: 1, 5: 1, 7: 1, 20: 1})
    {4: 3, 5: 3, 7: 3, 20: 1}
    """
    runs: list[list[int]] = []
    for sentence in sorted(goals):
        if runs and sentence - runs[-1][-1] <= _NEXT_LINE:
            runs[-1].append(sentence)
        else:
            runs.append([sentence])
    return {sentence: sum(goals[s] for s in run) for run in runs for sentence in run}


_NEXT_LINE = 2
"""Lines from one goal of a list to the next: the other side's name may stand between them."""


def _parted_from_own(tellings: list[ToldGoal]) -> list[list[ToldGoal]]:
    """The tellings of one man in two parts where he made up for an own goal: that, and the goal by which he did.

    So it is where one sentence tells both: "scored twice before heading into his own net".
    """
    own = {t.telling.sentence for t in tellings if t.telling.own_goal}
    apart = [t for t in tellings if t.telling.beside]
    if apart:
        return [[t for t in tellings if t not in apart], apart]
    moments = {t.minute for t in tellings if t.telling.own_goal}
    atoned = [
        t
        for t in tellings
        if own
        and t.effect in _MAKES_UP
        and t.telling.verb is not None
        and t.telling.strong
        and t.certain
        and not t.telling.own_goal
        and t.telling.sentence not in own
        and (t.minute is None or t.minute not in moments)
    ]
    return [[t for t in tellings if t not in atoned], atoned] if atoned else [tellings]


_MAKES_UP = frozenset({"levelled", "reduced", "replied", "consoled"})
LIVE = "live entry"
_SOON = 3
"""Minutes after a goal by which a live page has it."""


def _by_the_list(tellings: list[ToldGoal], lists: Mapping[int, int]) -> list[ToldGoal]:
    """The tellings of one scorer with no minutes beside those of a scorers' list, where one names him.

    `lists` counts the goals that each sentence lists; a line of one goal is no list of all. An entry of a live page was
    written a little after the goal: a minute of the prose that is near is the better one.
    """
    prose = {t.minute for t in tellings if t.telling.rule != LIVE and t.minute is not None}
    tellings = [
        replace(t, minute=None, added=None)
        if t.telling.rule == LIVE and t.minute not in prose and any(abs(p - (t.minute or 0)) <= _SOON for p in prose)
        else t
        for t in tellings
    ]
    listed = {t.minute for t in tellings if lists.get(t.telling.sentence, 0) > 1 and t.minute is not None}
    if not listed:
        return tellings
    return [t if t.minute in listed else replace(t, minute=None, added=None) for t in tellings]


def in_order(drafts: list[Draft]) -> list[Draft]:
    """The goals as they fell: by minute; one without a minute keeps its place among the others in the last telling."""
    told = sorted(drafts, key=lambda d: max((t.telling.sentence, t.place) for t in d.tellings))
    guess: dict[int, float] = {}
    latest = min((d.minute for d in drafts if d.minute is not None and d.minute <= _AT_ONCE), default=0.0)
    for draft in told:
        if draft.minute is not None:
            latest = draft.minute + (draft.added or 0) / 100
        elif "opened" in draft.effects and not any("opened" in d.effects and d.minute for d in drafts):
            guess[id(draft)] = 0.0
            continue
        guess[id(draft)] = latest + (0.0 if draft.minute is not None else 0.001)
    return _numbered(sorted(told, key=lambda d: guess[id(d)]))


_AT_ONCE = 3
"""Up to this minute a goal is the first of its match, whatever is told in front of it without a minute."""


def _numbered(drafts: list[Draft]) -> list[Draft]:
    """The goals with those of one man, told without minutes, in the order that the words number them: his second behind the other."""
    for second in [d for d in drafts if d.minute is None and _nth(d) == _SECOND]:
        own = [i for i, d in enumerate(drafts) if d.scorer == second.scorer]
        if len(own) == _SECOND and drafts[own[0]] is second and drafts[own[1]].minute is None:
            drafts.insert(own[1], drafts.pop(own[0]))
    return drafts


def _nth(draft: Draft) -> int | None:
    return next((t.telling.nth for t in draft.tellings if t.telling.nth and t.telling.count == 1), None)


_SECOND = 2


def goals_of(scorer: str, tellings: list[ToldGoal], *, least: int = 1, bonus: float = 0.0) -> list[Draft]:
    """The goals of one man, at least so many."""
    minutes = sorted({(t.minute, -1 if t.added is None else t.added) for t in tellings if t.minute is not None})
    moments = _merge_near(minutes)
    numbers = sorted(t.telling.nth for t in tellings if t.telling.nth)
    proven = max((t.telling.count for t in tellings), default=1)
    for number in numbers:
        if number <= max(_HAT_TRICK, len(tellings), proven + 1):
            proven = max(proven, number)
    own = any(t.telling.own_goal for t in tellings)
    scores = {(t.telling.score.first, t.telling.score.second) for t in tellings if t.telling.score}
    apart = len(moments) + 1 if moments and _in_the_other_half(tellings, moments) else 0
    numbered = 2 if _opens_and_adds(tellings) else 0
    total = max(least, proven, len(moments), apart, numbered, 1 if own else min(len(scores), 3))
    drafts = [Draft(scorer, bonus=bonus) for _ in range(total)]
    for draft, (minute, added) in zip(_slots(drafts, moments, tellings), moments, strict=False):
        draft.minute, draft.added = minute, None if added < 0 else added
    for telling in sorted(tellings, key=lambda t: t.minute is None):
        _place(drafts, telling)
    most = max(tellings, key=lambda t: t.telling.count)
    for draft in drafts:
        vague = not any(t.certain for t in draft.tellings)
        if not draft.tellings or (vague and most.telling.count >= total > 1 and most not in draft.tellings):
            draft.tellings.append(most)
    return drafts


_HAT_TRICK = 3
"""A man's goal of a higher number, where no more of his are told, is one of his season: "it was Fox's fourth goal"."""


def _opens_and_adds(tellings: list[ToldGoal]) -> bool:
    """Whether one telling is of the opening goal, and one behind it of its side's third or later."""
    strong = [t for t in tellings if t.telling.strong and t.telling.count == 1 and t.certain]
    opened = [(t.telling.sentence, t.telling.start) for t in strong if t.effect == "opened"]
    added = [(t.telling.sentence, t.telling.start) for t in strong if (t.ordinal or 0) >= _THIRD]
    return bool(opened and added) and min(opened) < max(added)


_THIRD = 3


def _in_the_other_half(tellings: list[ToldGoal], moments: list[tuple[int, int]]) -> bool:
    """Whether a goal is told in a half in which none of the man's moments falls."""
    halves = {1 if minute <= _HALF else 2 for minute, _ in moments}
    told = {t.half for t in tellings if t.minute is None and t.half is not None and t.certain and t.telling.strong}
    return bool(told - halves)


_HALF = 45


def _merge_near(moments: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stoppage time with and without its minute is one moment, and so are two minutes of it side by side: (90, 0), (90, 3)."""
    return [m for m in moments if not any(o[0] == m[0] and _says_more(o[1], m[1]) for o in moments)]


def _says_more(added: int, other: int) -> bool:
    """Whether added minutes are those of the same moment as others, and more of them (-1 where none are told)."""
    return added > other and (other <= 0 or added - other <= _SIDE_BY_SIDE)


_SIDE_BY_SIDE = 2


def _slots(drafts: list[Draft], moments: list[tuple[int, int]], tellings: list[ToldGoal]) -> list[Draft]:
    """Which drafts the moments fill: an ordinal told with a minute says which, else in order."""
    if len(moments) == 1 and len(drafts) > 1:
        nth = next((t.telling.nth for t in tellings if t.minute == moments[0][0] and t.telling.nth), None)
        if nth is not None and nth <= len(drafts):
            return [drafts[nth - 1]]
    return drafts


def _place(drafts: list[Draft], told: ToldGoal) -> None:
    if told.telling.count >= 2 and len(drafts) > 1 and told.minute is None:
        dated = any(draft.minute is not None for draft in drafts)
        sure = told.telling.count if told.telling.count >= len(drafts) or not dated else 0
        for place, draft in enumerate(drafts):
            draft.tellings.append(told)
            draft.penalty = draft.penalty or (told.telling.penalty and place < sure)
            draft.own_goal = draft.own_goal or (told.telling.own_goal and told.telling.count >= len(drafts))
        return
    if told.minute is not None:
        then = [d for d in drafts if d.minute == told.minute]
        home = next((d for d in then if d.added == told.added), next(iter(then), None))
    elif told.telling.nth is not None and told.telling.nth <= len(drafts):
        home = drafts[told.telling.nth - 1]
    else:
        score = told.telling.score
        same = [d for d in drafts if score and d.score == (score.first, score.second)]
        spot_kicks = [d for d in drafts if d.penalty] if told.telling.penalty else []
        fresh = [d for d in drafts if not d.tellings]
        if told.telling.penalty and not fresh:  # told so far only as one of several: "his hat-trick"
            fresh = [d for d in drafts if d.minute is None and all(t.telling.count > 1 for t in d.tellings)]
        home = (same or spot_kicks or fresh or drafts)[0]
    (home or drafts[0]).take(told)


def of_both_sides(drafts: Sequence[Draft], keys: tuple[str, str]) -> Iterator[tuple[Draft, str]]:
    """The goals of men who would have scored for either side, taken from the side that less speaks for."""
    worths: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(keys, 0.0))
    for draft in drafts:
        if draft.side is not None and not draft.own_goal:
            worths[draft.scorer][draft.side] += draft.weight
    for draft in drafts:
        own = worths.get(draft.scorer)
        if draft.side is None or draft.own_goal or own is None or not all(own.values()):
            continue
        if own[draft.side] < max(own.values()):
            draft.side = None
            yield draft, "his other goals are for the other side"


def turn_own_goals(drafts: list[Draft], fields: Mapping[str, float], keys: tuple[str, str]) -> None:
    """Make an own goal of each that went into the net of the side whose man its scorer is: "turned into the Roma net by Ward".

    `fields` are the votes for the first of the `keys`, against it below 0.
    """
    for draft in drafts:
        votes = fields.get(draft.scorer, 0.0)
        own = keys[0] if votes >= _HIS_SIDE else keys[1] if votes <= -_HIS_SIDE else None
        draft.own_goal = draft.own_goal or (own is not None and any(t.net == own for t in draft.tellings))


_HIS_SIDE = 4.0
"""Votes from which it is clear whose man somebody is."""


_FULL_TIME, _LONGEST_STOPPAGE = 90, 15
"""Minutes: a match, and more stoppage time than one has; a later goal was scored in extra time, whether or not that is said."""


def put_into_stoppage_time(drafts: Sequence[Draft], *, longer: bool) -> None:
    """Turn the bare minutes behind 90 of a match that was no `longer` into stoppage time: "Fox 96" is (90, 6)."""
    minutes = [draft.minute for draft in drafts if draft.minute is not None]
    if longer or max(minutes, default=0) > _FULL_TIME + _LONGEST_STOPPAGE:
        return
    for draft in drafts:
        if draft.minute is not None and draft.minute > _FULL_TIME and not draft.added:
            draft.minute, draft.added = _FULL_TIME, draft.minute - _FULL_TIME
