"""Sides of a district that bear a famous name: "CSKA Young Boys" of the Oakham & District Sunday League."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.identity.teams import TeamMention
from transforms.model import Team
from transforms.reading.triggers import triggered

# "OAKHAM & DISTRICT SUNDAY LEAGUE", "Oakham Sunday League": what such an article has at its head
_LOCAL = triggered(
    r"(?:&|\band) (?:District|DISTRICT)\b|\b(?:Sunday|SUNDAY) (?:Morning |MORNING )?(?:Football |FOOTBALL )?(?:League|LEAGUE)\b"
)
_HEAD = 400
"""Characters of an article's title and beginning."""
_ISLES = frozenset(("England", "Ireland", "Northern Ireland", "Scotland", "Wales"))
_FEW = 2
"""Clubs of one country that are still namesakes."""
# "England|'s Hope": an inn and its side
_INN = re.compile(r"['’]s [A-Z]")


def is_of_a_district(text: str) -> bool:
    """Whether an article is about a league of a district: what it calls by a foreign club's name is none.

    >>> is_of_a_district("Oakham & District League: Ajax won"), is_of_a_district("Ajax won the league of the district")
    (True, False)
    """
    return _LOCAL.search(text, 0, _HEAD) is not None


def is_namesake(text: str, team: Team) -> bool:
    """Whether a side of a text is not the listed team of its name: an article about a district, and a club from abroad."""
    return team.country not in _ISLES and is_of_a_district(text)


def without_namesakes(text: str, found: Sequence[TeamMention]) -> list[TeamMention]:
    """The mentions without famous clubs abroad and countries in names of inns, where a district's league is told of.

    >>> from transforms.reference import load_reference
    >>> text = "Oakham Sunday League: CSKA 2 Ajax 1, Everton 3 England's Hope 0"
    >>> [m.text for m in without_namesakes(text, load_reference().teams.find(text))]
    ['Everton']
    """
    if not found or not is_of_a_district(text):
        return list(found)
    lands = Counter(land for _, land in {(m.teams[0].id, m.teams[0].country) for m in found})
    return [m for m in found if not _is_namesake(text, m, lands)]


def _is_namesake(text: str, mention: TeamMention, lands: Counter[str]) -> bool:
    team = mention.teams[0]
    if team.kind == "country":
        return _INN.match(text, mention.end) is not None
    return team.country not in _ISLES and lands[team.country] <= _FEW
