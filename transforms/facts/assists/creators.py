"""Creators: the assist of each goal, from its tellings and from sentences that tell only how it was made."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from transforms.facts.assists.assists import AssistFinder, Made
from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.drafts import Draft
from transforms.reading.people import fold


def settle_creators(
    drafts: Sequence[Draft],
    finder: AssistFinder,
    sentences: Iterable[int],
    votes: Mapping[str, Counter[str]],
    duties: Mapping[str, set[str]],
) -> None:
    """Give each draft its `assist`: the first that its tellings name, else one from a sentence about its making.

    Coaches, referees and players of the other side make no goals.
    """
    fits = [d for d in drafts if d.side is not None and not d.own_goal and not d.penalty]
    scorers = frozenset(d.scorer for d in fits)
    made = [(index, m) for index in sentences for m in finder.made_in(index, scorers)]
    for draft in drafts:
        draft.assist = None
    plain = [
        (_which([d for d in drafts if fold(d.scorer) == fold(m.scorer)], index, m), m.passer)
        for index, m in made
        if m.plain
    ]
    for draft in fits:
        at = [m.passer for index, m in made if m.minute is not None and _is_at(m, index, draft, fits)]
        told = [
            (t.assist, t.minute == draft.minute)
            for t in _nearest_first(draft)
            if t.assist and not _is_twins(t, draft, fits)
        ]
        named = [name for name, exact in told if exact and draft.minute is not None] + at
        named += [name for goal, name in plain if goal is draft] + [name for name, _ in told]
        draft.assist = next((name for name in named if _can_make(name, draft, votes, duties)), None)
    _once_each(fits, finder)
    for draft in fits:
        _give_to_twin(draft, fits, votes, duties)
    for index, one in made:
        goal = _which([d for d in drafts if fold(d.scorer) == fold(one.scorer)], index, one)
        if goal is None or goal not in fits or goal.assist is not None:
            continue
        after = [t.telling for t in goal.tellings if t.telling.sentence == index + 1]
        if _can_make(one.passer, goal, votes, duties) and not any(finder.is_loose(t) for t in after):
            goal.assist = one.passer


# "scored twice from Fox | crosses": of both
_OF_ALL = re.compile(r"\b(?:both|each|all|every|crosses|passes|corners|balls|assists|free-kicks|centres|times|twice)\b")


def _once_each(fits: Sequence[Draft], finder: AssistFinder) -> None:
    """A maker named once in words that tell several goals of a man made the first of them, unless they say both."""
    given: set[tuple[int, int, str]] = set()
    for draft in fits:
        told_in = [t for t in draft.tellings if t.assist is not None and t.assist == draft.assist]
        if draft.assist is None or not told_in or any(t.telling.count == 1 for t in told_in):
            continue
        told = told_in[0].telling
        key = (told.sentence, told.start, draft.assist)
        if key in given and not _OF_ALL.search(finder.shape(told.sentence), told.end):
            draft.assist = None
        given.add(key)


def _is_twins(told: ToldGoal, draft: Draft, fits: Sequence[Draft]) -> bool:
    """Whether a telling has the minute of another goal of its man: "his second came on 54 minutes" tells a first only by its number."""
    if told.minute is None or told.minute == draft.minute:
        return False
    return any(d is not draft and d.scorer == draft.scorer and d.minute == told.minute for d in fits)


def _is_at(one: Made, index: int, draft: Draft, fits: Sequence[Draft]) -> bool:
    """Whether a making is of a goal by its minute; of two in one minute, of the one that its sentence tells."""
    same = [d for d in fits if fold(d.scorer) == fold(one.scorer) and d.minute == one.minute]
    if draft not in same or len(same) == 1:
        return draft in same
    return any(t.telling.sentence == index for t in draft.tellings)


def _give_to_twin(
    draft: Draft, fits: Sequence[Draft], votes: Mapping[str, Counter[str]], duties: Mapping[str, set[str]]
) -> None:
    """A goal has one maker: where a goal's tellings name two, the other made the scorer's other goal that has none."""
    twins = [d for d in fits if d is not draft and fold(d.scorer) == fold(draft.scorer)]
    bare = [d for d in twins if d.assist is None and not any(t.assist for t in d.tellings)]
    taken = {fold(d.assist) for d in (draft, *twins) if d.assist}
    others = {t.assist for t in draft.tellings if t.assist and t.telling.count == 1 and fold(t.assist) not in taken}
    if draft.assist and len(bare) == 1 and len(others) == 1:
        other = others.pop()
        bare[0].assist = other if _can_make(other, bare[0], votes, duties) else None


def _nearest_first(draft: Draft) -> list[ToldGoal]:
    """The tellings of a goal, those with its very minute first, weak ones behind firm ones, those of several goals last."""
    return sorted(
        draft.tellings,
        key=lambda t: (t.telling.count > 1, t.minute is None or t.minute != draft.minute, not t.telling.strong),
    )


def _can_make(name: str, draft: Draft, votes: Mapping[str, Counter[str]], duties: Mapping[str, set[str]]) -> bool:
    if duties.get(name, set()) & {"coach", "referee"} or fold(name) == fold(draft.scorer):
        return False
    team = votes.get(name, Counter())
    if draft.side is None or team[draft.side] > 0:
        return True
    return max(team.values(), default=0) < _SURELY_ANOTHERS


_SURELY_ANOTHERS = 6
"""The weight of ties to another side from which a player is taken for an opponent."""


def _which(own: Sequence[Draft], index: int, made: Made) -> Draft | None:
    """Which of a scorer's goals a sentence speaks of: that of its minute, its number, the only one, the one told beside it."""
    if made.minute is not None:
        exact = [d for d in own if d.minute == made.minute]
        if exact:
            return exact[0]
        own = [d for d in own if d.minute is None]
        if not made.sure and len(own) > 1:
            return None
    elif not made.sure:
        return own[0] if len(own) == 1 and made.direct else None
    elif made.nth is not None and len(own) > 1:
        return own[made.nth - 1] if made.nth <= len(own) else None
    if len(own) == 1:
        return own[0]
    own = [d for d in own if not d.penalty]
    near = sorted((min(abs(t.telling.sentence - index) for t in d.tellings), i) for i, d in enumerate(own))
    if near and near[0][0] <= 2 and (len(near) == 1 or near[0][0] < near[1][0]):
        return own[near[0][1]]
    return own[0] if len(own) == 1 else None
