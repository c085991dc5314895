"""Towns that stand for the team which the article prints in full: "Chicago" beside "Chicago Red Stars"."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from transforms.identity.teams import SIDE, TeamMention
from transforms.model import Team

Rank = Callable[[TeamMention], int]


def towns_of(mentions: Sequence[TeamMention], rank: Rank) -> Mapping[str, Team]:
    """The towns that teams printed in full begin with and that are another team's name, with the one team that fits.

    "Dundee" beside "Dundee United" stays the team of that name: both are prominent, and of one country.
    "Leeds" beside "Leeds Under-23s" is that side of Leeds. So is "Celtic" beside "Bloemfontein Celtic", a last word.
    "Guinea" beside "Equatorial Guinea" stays a country.
    Of a men's and a women's side of one town it is the one that most others of the article are like.
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
            if named is not None and named.id != team.id and _like(named, team):
                continue
            found.setdefault(town, {})[team.id.removesuffix("-women")] = team
        ending = own.get(words[-1]) if mention.kind == "name" and len(words) > 1 else None
        if ending is not None and ending.kind != "country" and ending.country != mention.teams[0].country:
            found.setdefault(words[-1], {})[mention.teams[0].id.removesuffix("-women")] = mention.teams[0]
    meant = {word: _like_most(tuple(teams.values()), mentions) for word, teams in found.items()}
    return {word: team for word, team in meant.items() if team is not None}


def _like(first: Team, second: Team) -> bool:
    """Whether two teams may meet in one league."""
    return (first.kind, first.country, first.gender) == (second.kind, second.country, second.gender)


def _like_most(teams: Collection[Team], mentions: Sequence[TeamMention]) -> Team | None:
    """The only team of several that is a men's or a women's as most others named in full are, None where that tells nothing."""
    ids = {team.id for team in teams}
    others = Counter(
        m.teams[0].gender
        for m in mentions
        if m.kind == "name" and m.teams[0].kind == "club" and m.teams[0].id not in ids
    )
    left = [t for t in teams if len(teams) == 1 or 2 * others[t.gender] > others.total()]
    return left[0] if len(left) == 1 else None


_PROMINENT = 3
"""The rank up to which a team is known well enough to be meant by a town's name alone."""
