"""Repeats: two goals of one man that are told like one, where the score has room for both."""

from collections import defaultdict
from collections.abc import Sequence

from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.drafts import Draft, goals_of


def find_repeats(drafts: Sequence[Draft], score: tuple[int, int] | None) -> dict[Draft, list[Draft]]:
    """The goals that are two, each with the two; they are parted only where the score has room for all."""
    kept = [d for d in drafts if d.side is not None]
    room = sum(score) - len(kept) if score is not None else 0
    if room <= 0:
        return {}
    places = _places(kept)
    twice = [
        d
        for d in kept
        if not d.own_goal
        and not _is_retold(d)
        and (_is_two(d, places) or _is_around(d, kept) or _is_again(d) or _is_around_own(d, kept))
    ]
    return {d: goals_of(d.scorer, d.tellings, least=2, bonus=d.bonus) for d in twice} if len(twice) <= room else {}


def _is_retold(draft: Draft) -> bool:
    """Whether two sentences tell the goal with one and the same minute: the story goes over it again."""
    minutes = [(t.telling.sentence, t.minute) for t in draft.tellings if t.minute is not None]
    return any(one[1] == other[1] and one[0] < other[0] for one in minutes for other in minutes)


def _places(drafts: Sequence[Draft]) -> dict[int, list[tuple[int, str]]]:
    """Where each sentence tells goals by a verb, and whose."""
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for draft in drafts:
        for told in filter(_tells, draft.tellings):
            found[told.telling.sentence].append((told.telling.start, draft.scorer))
    return found


def _tells(told: ToldGoal) -> bool:
    """Whether a telling is one of the story: of one goal, by a verb of its own."""
    return told.telling.strong and told.telling.verb is not None and told.telling.count == 1


def _is_two(draft: Draft, places: dict[int, list[tuple[int, str]]]) -> bool:
    """Whether one sentence tells the goal twice around another man's, or says of it that it levelled and that it led."""
    here: dict[int, list[ToldGoal]] = defaultdict(list)
    for told in filter(_tells, draft.tellings):
        here[told.telling.sentence].append(told)
    for sentence, tellings in here.items():
        starts = sorted(t.telling.start for t in tellings)
        around = any(name != draft.scorer and starts[0] < start < starts[-1] for start, name in places[sentence])
        if around or {"levelled", "led"} <= {"led" if t.effect == "won" else t.effect for t in tellings}:
            return True
    return False


def _is_around(draft: Draft, kept: Sequence[Draft]) -> bool:
    """Whether the story tells a goal of his, then one that answers it, then his again, and goes not over it once more.

    "Ward struck. Fox levelled. Ward sealed the win.": the second is no word of the first. So it is where the other
    side came back into it and he restored the cushion.
    """
    if len(draft.tellings) < 2 or any(t.telling.count > 1 for t in draft.tellings):
        return False
    mine = sorted(t.telling.sentence for t in draft.tellings if t.telling.strong)
    last = [t for t in draft.tellings if t.telling.strong and t.telling.sentence == mine[-1]] if mine else []
    ends_first = any(t.effect == "won" for t in draft.tellings if mine and t.telling.sentence == mine[0])
    if ends_first or any(t.effect in {"opened", "levelled"} for t in last):
        return False
    for other in kept:
        told = [t.telling.sentence for t in other.tellings]
        answered = "levelled" in other.effects or (
            (other.own_goal or "reduced" in other.effects) and any(t.effect == "extended" for t in last)
        )
        if other.side != draft.side and answered and mine:
            after_first = mine[0] < min(told) and max(told) < mine[-1]
            if after_first and not any(min(told) < s < mine[-1] for s in mine):
                return True
    return False


def _is_around_own(draft: Draft, kept: Sequence[Draft]) -> bool:
    """Whether a goal put his side in front, others of theirs followed, and his was one more: no goal does both."""
    mine = [t for t in draft.tellings if t.telling.strong]
    if len(mine) < 2 or any(t.telling.count > 1 for t in draft.tellings):
        return False
    first, *_, last = sorted(mine, key=lambda t: (t.telling.sentence, t.telling.start))
    if first.effect not in {"opened", "led"} or last.effect != "extended":
        return False
    between = range(first.telling.sentence, last.telling.sentence + 1)
    return first.telling.sentence < last.telling.sentence and any(
        other is not draft and other.side == draft.side and all(t.telling.sentence in between for t in other.tellings)
        for other in kept
    )


_SOON = 4
"""Sentences behind a goal in which "struck again" is of the same match."""


def _is_again(draft: Draft) -> bool:
    """Whether one of the tellings says that it was not his first, and another stands shortly before it."""
    tellings = [t.telling for t in draft.tellings if t.telling.strong]
    if any(t.count > 1 or t.nth for t in tellings):
        return False
    return any(
        again.again
        and not other.again
        and 0 <= again.sentence - other.sentence <= _SOON
        and (other.sentence, other.start) < (again.sentence, again.start)
        for again in tellings
        for other in tellings
    )
