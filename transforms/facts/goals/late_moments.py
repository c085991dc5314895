"""Late moments: goals told without their minute get the one that another sentence about their scorer tells."""

from collections import defaultdict
from collections.abc import Sequence

from transforms.facts.goals.drafts import Draft
from transforms.facts.goals.moments_told import Times


def add_moments(drafts: Sequence[Draft], times: Times, about: Sequence[int]) -> None:
    """Give goals without their minute the one that a sentence beside their scorer's name tells, or all of his a list of as many."""
    kept = [d for d in drafts if d.side is not None]
    own: dict[str, list[Draft]] = defaultdict(list)
    for draft in kept:
        own[draft.scorer].append(draft)
    for scorer, goals in own.items():
        if len(goals) > 1 and all(d.minute is None for d in goals):
            for draft, told in zip(goals, times.listed(scorer, about, len(goals)), strict=False):
                draft.minute, draft.added = told
    taken = {(d.minute, d.added) for d in kept if d.minute is not None}
    for draft in kept:
        vague = draft.minute is None or draft.added == 0
        moment = times.beside(draft.scorer, about, taken) if vague and len(own[draft.scorer]) == 1 else None
        if moment is not None and draft.minute in {None, moment[0]}:
            draft.minute, draft.added = moment
