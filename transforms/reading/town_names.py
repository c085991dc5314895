"""Towns that stand for the team which the article prints in full: "Chicago" beside "Chicago Red Stars"."""

from collections.abc import Callable, Mapping, Sequence

from transforms.identity.teams import SIDE, TeamMention
from transforms.model import Team

Rank = Callable[[TeamMention], int]


def towns_of(mentions: Sequence[TeamMention], rank: Rank) -> Mapping[str, Team]:
    """The towns that teams printed in full begin with and that are another team's name, with the one team that fits.

    "Dundee" beside "Dundee United" stays the team of that name: both are prominent, and of one country.
    "Leeds" beside "Leeds Under-23s" is that side of Leeds. So is "Celtic" beside "Bloemfontein Celtic", a last word.
    "Guinea" beside "Equatorial Guinea" stays a country.
    """
    own = {m.text: m.teams[0] for m in mentions if m.kind == "name" and rank(m) <= _PROMINENT}
    found: dict[str, dict[str, Team]] = {}
    for mention in mentions:
        words = mention.text.title().split() if mention.text.isupper() else mention.text.split()
        if len(words) > len(mention.teams[0].name.split()) and mention.text.endswith(mention.teams[0].name):
            words = mention.teams[0].name.split()  # "Kelby Hearts of Oak", who are "Hearts"
        for size in range(1, len(words)) if mention.kind == "name" else ():
            town = " ".join(words[:size])
            named = None if SIDE.match(mention.text[len(town) :]) else own.get(town)
            team = mention.teams[0]
            if size > 1 and named is None:
                continue
            if named is not None and (named.kind, named.country, named.gender) == (
                team.kind,
                team.country,
                team.gender,
            ):
                continue
            found.setdefault(town, {})[team.id.removesuffix("-women")] = team
        ending = own.get(words[-1]) if mention.kind == "name" and len(words) > 1 else None
        if ending is not None and ending.kind != "country" and ending.country != mention.teams[0].country:
            found.setdefault(words[-1], {})[mention.teams[0].id.removesuffix("-women")] = mention.teams[0]
    return {word: next(iter(teams.values())) for word, teams in found.items() if len(teams) == 1}


_PROMINENT = 3
"""The rank up to which a team is known well enough to be meant by a town's name alone."""
