"""Names that a club of women shares with one of men: which comes first in an article."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from transforms.identity.teams import TeamMention


def womens_first(mentions: Sequence[TeamMention]) -> list[TeamMention]:
    """The mentions, with the women's side first of all that a name can mean, where the article is of women's clubs.

    It is where the names that mean one club only are those of more women's sides than men's: "Chicago" beside "the Dash".
    """
    clubs = Counter(m.teams[0].gender for m in mentions if m.kind == "name" and _is_one_club(m))
    if clubs["women"] <= clubs["men"]:
        return list(mentions)
    return [
        replace(m, teams=tuple(sorted(m.teams, key=lambda team: team.gender != "women"))) if m.kind == "name" else m
        for m in mentions
    ]


def _is_one_club(mention: TeamMention) -> bool:
    return len({team.id for team in mention.teams}) == 1 and mention.teams[0].kind == "club"
