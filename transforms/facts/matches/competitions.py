"""The competition of a match: what the article names, weighed by place and by the countries of the two teams."""

from collections import Counter

from transforms.facts.matches.pairs import Pair
from transforms.identity.competitions import CompetitionMention
from transforms.model import Competition
from transforms.reading.mentions import Reading
from transforms.reference import Reference

_EVERYWHERE = frozenset(
    (
        "Championship",
        "Division Four",
        "Division One",
        "Division Three",
        "Division Two",
        "First Division",
        "Fourth Division",
        "League One",
        "League Two",
        "Premier Division",
        "Premier League",
        "Second Division",
        "Third Division",
    )
)
"""Names that half the leagues of the world give their divisions: between sides that no list knows they tell nothing."""
_OWN, _LEAD, _LEAD_SENTENCES = 2, 2, 8


def find_competition(
    reading: Reading, pair: Pair, assigned: list[int | None], index: int, reference: Reference
) -> Competition | None:
    """The competition most spoken of around the match that both teams can play in, None where the article names none.

    `assigned` gives the match of each sentence; one of a country that is neither team's is left out.
    """
    countries = {reference.teams.get(t.id).country for t in (pair.first, pair.second) if t.id}
    nations = {reference.teams.get(t.id).kind for t in (pair.first, pair.second) if t.id} == {"country"}
    counts: Counter[str] = Counter()
    found: dict[str, Competition] = {}
    for i, read in enumerate(reading.sentences):
        weight = 1 + (_OWN if assigned[i] == index else 0) + (_LEAD if i < _LEAD_SENTENCES else 0)
        for mention in read.mentions:
            if isinstance(mention.value, CompetitionMention):
                competition = _fitting(mention.value, countries, nations)
                if competition is not None:
                    counts[competition.id] += weight
                    found[competition.id] = competition
    return found[counts.most_common(1)[0][0]] if counts else None


def _fitting(mention: CompetitionMention, countries: set[str], nations: bool) -> Competition | None:
    """The first meaning of a competition's name that the two teams can play in."""
    if not countries and mention.text in _EVERYWHERE:
        return None
    for competition in mention.competitions:
        if competition.country is None or not countries or (competition.country in countries and not nations):
            return competition
    return None
