"""Whose man somebody is when countries meet, from the lists of who has scored for which."""

from collections import Counter
from collections.abc import Collection, MutableMapping

from transforms.identity.internationals import Internationals
from transforms.reading.mentions import Reading

_WEIGHT = 3
"""Less than what the article says itself: "Oakham's Ward" counts 4."""


def add_countries(
    votes: MutableMapping[str, Counter[str]], reading: Reading, nations: Collection[str], known: Internationals
) -> None:
    """Add to `votes`, for each person of the article, the one of its countries (`nations`, keys) that he has scored for.

    Nothing is added for a name that players of two of these countries bear, nor for women's sides, whom no list covers.
    """
    teams = {team.id: key for key, team in reading.teams.items() if key in nations and team.id}
    if len(teams) < 2:
        return
    year = reading.document.article.published.year if reading.document.article.published else None
    people = {str(m.value) for read in reading.sentences for m in read.mentions if m.kind == "person"}
    for person in people:
        team = known.team_of(person, teams.keys(), year)
        if team is not None:
            votes.setdefault(person, Counter())[teams[team]] += _WEIGHT
