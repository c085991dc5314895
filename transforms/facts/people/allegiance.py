"""Allegiance: for which side each person of a match plays, once its goals are settled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from transforms.facts.goals.drafts import Draft
from transforms.facts.people.company import Company
from transforms.facts.people.labelling import settle_labels

_SCORED = 4.0
"""What it says of a person that a goal of his counts for a side; an own goal says it of the other side."""
_LEANS = 1.5
"""Votes below which nobody's side is told."""


def find_allegiance(company: Company, drafts: Sequence[Draft]) -> dict[str, Counter[str]]:
    """Each person's side by its key with the votes for it; those whom nothing puts on one side are left out."""
    first, second = company.keys
    fields = dict(company.fields)
    for draft in drafts:
        if draft.side is not None:
            sign = (1 if draft.side == first else -1) * (-1 if draft.own_goal else 1)
            fields[draft.scorer] = fields.get(draft.scorer, 0.0) + sign * _SCORED
    leans = settle_labels(fields, company.links)
    return {
        name: Counter({first if lean > 0 else second: round(abs(lean))})
        for name, lean in leans.items()
        if abs(lean) >= _LEANS
    }


def join_allegiances(
    told: Mapping[str, Counter[str]], matches: Iterable[Mapping[str, Counter[str]]]
) -> dict[str, Counter[str]]:
    """The sides of people over all matches of an article, beside what the article `told` of them outright."""
    joined = {name: Counter(votes) for name, votes in told.items()}
    for match in matches:
        for name, votes in match.items():
            joined.setdefault(name, Counter()).update(votes)
    return joined
