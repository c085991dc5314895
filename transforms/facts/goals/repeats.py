"""Repeats: the second goal of a man whose first the article tells too, where the score has room for it."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.drafts import Draft, goals_of

Place = tuple[int, int]


def find_repeats(
    drafts: Sequence[Draft], score: tuple[int, int] | None, lead: Collection[int]
) -> dict[Draft, list[Draft]]:
    """The goals that are two, each with the two: told twice, with another man's goal told in between and nowhere else.

    Where an article tells all goals again, every man's come again. They are parted only where the score has room for all; what the sentences `lead` tell is told again below.
    """
    kept = [d for d in drafts if d.side is not None]
    room = sum(score) - len(kept) if score is not None else 0
    if room <= 0:
        return {}
    places = _places(kept)
    twice = [d for d in kept if _is_two(d, places, lead)]
    return {d: goals_of(d.scorer, d.tellings, least=2, bonus=d.bonus) for d in twice} if len(twice) <= room else {}


def _places(drafts: Sequence[Draft]) -> dict[str, list[Place]]:
    """Where the text tells each man's goals by a verb."""
    found: dict[str, list[Place]] = defaultdict(list)
    for draft in drafts:
        if draft.side is not None:
            found[draft.scorer] += [_place(t) for t in draft.tellings if _tells(t)]
    return found


def _place(told: ToldGoal) -> Place:
    return told.telling.sentence, told.telling.start


def _tells(told: ToldGoal) -> bool:
    """Whether a telling is one of the story: of one goal, by a verb of its own."""
    return told.telling.strong and told.telling.verb is not None and told.telling.count == 1


def _is_two(draft: Draft, places: dict[str, list[Place]], lead: Collection[int]) -> bool:
    if draft.own_goal:
        return False
    told = sorted(_place(t) for t in draft.tellings if _tells(t))
    others = [tuple(found) for scorer, found in places.items() if scorer != draft.scorer]
    for position, first in enumerate(told):
        for second in told[position + 1 :]:
            same = first[0] == second[0]
            story = first[0] not in lead and second[0] not in lead
            if same and any(first < place < second for found in others for place in found):
                return True
            if story and any(found and all(first < place < second for place in found) for found in others):
                return True
    return False
