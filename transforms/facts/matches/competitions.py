"""The competition of a match: what the article names, weighed by place and by the countries of the two teams."""

import re
from collections import defaultdict

from transforms.facts.matches.pairs import Pair
from transforms.identity.competitions import CompetitionMention
from transforms.identity.teams import NEIGHBOURS
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
_BOTH, _LEAST = 2, 0.7
_PRIZE, _ABROAD = 0.1, 0.2
"""What is left of a mention that tells what a side plays for, or what it did elsewhere; and of a cup of many countries
between two clubs of one, which meet in it once in years."""
# "a <C1> place", "<C1> semi-finalists": what is won or was won, not what is played
_BEHIND = re.compile(
    r"(?:'s)?[ -](?:[\w-]+ ){0,2}?(?:places?|spots?|berths?|slots?|qualification|qualifiers?|contenders|football(?! club)|hopes?|hopefuls|race|chase|ambitions?|aspirations?"
    r"|contention|positions?|finalists?|semi-?finalists?|quarter-?finalists?|winners?|holders?|champions|trophy|medals?|title|dreams?|exit|elimination|glory|clubs?"
    r"|finals?(?= (?:hero|hat-trick|to come|next|last))|debut|return|campaign|duty|commitments|group stage|last 16|first leg|second leg|exploits|heroics)\b"
)
_BEFORE = re.compile(
    r"(?:<D\d+>(?:'s)?|\b(?:qualif\w+ (?:for|to|into)|race (?:for|to)|place in|spot in|berth in|return to|reach\w*|through to|out of|knocked out of|exit from|chase for|hopes of|dream of"
    r"|challenge for|battle for|fight for|push for|bid for|next season'?s|last (?:season|year)'?s|win over .{0,30} in|in (?:this|last) (?:week|season|year)'?s?|midweek"
    r"|promoted from|relegated from|promotion (?:to|from)|relegation (?:to|from)|drop (?:in)?to|side|club|outfit|champions|leaders|team|return\w* (?:to|from)))"
    r" (?:the |a |an |their |its )?(?:next season'?s )?(?:[\w-]+ ){0,1}$"
)


def find_competition(
    reading: Reading, pair: Pair, assigned: list[int | None], index: int, reference: Reference
) -> Competition | None:
    """The competition most spoken of around the match that both teams can play in, None where the article names none.

    `assigned` gives the match of each sentence; one of a country that is neither team's is left out.
    """
    countries = {reference.teams.get(t.id).country for t in (pair.first, pair.second) if t.id}
    nations = {reference.teams.get(t.id).kind for t in (pair.first, pair.second) if t.id} == {"country"}
    clubs = [reference.teams.get(t.id).country for t in (pair.first, pair.second) if t.id]
    abroad = not nations and len(clubs) == _BOTH and len(set(clubs)) == 1
    counts: defaultdict[str, float] = defaultdict(float)
    found: dict[str, Competition] = {}
    for i, read in enumerate(reading.sentences):
        weight = 1 + (_OWN if assigned[i] == index else 0) + (_LEAD if i < _LEAD_SENTENCES else 0)
        for number, mention in enumerate(read.mentions):
            if isinstance(mention.value, CompetitionMention):
                competition = _fitting(mention.value, countries, nations)
                if competition is not None:
                    share = _PRIZE if _is_prize(read.shape, number) else 1.0
                    share *= _ABROAD if abroad and competition.country is None and competition.kind == "cup" else 1.0
                    counts[competition.id] += weight * share
                    found[competition.id] = competition
    best = max(counts, key=counts.__getitem__, default=None)
    return found[best] if best is not None and counts[best] >= _LEAST else None


def _admitted(country: str) -> set[str]:
    """The countries whose clubs may play in a competition of this one."""
    return {country, *NEIGHBOURS.get(country, ())}


def _is_prize(shape: str, number: int) -> bool:
    """Whether a sentence names a competition as what a side plays for or comes from: "in the race for a <C1> place"."""
    slot = f"<C{number}>"
    place = shape.find(slot)
    return place >= 0 and bool(
        _BEHIND.match(shape, place + len(slot)) or _BEFORE.search(shape, max(0, place - 60), place)
    )


def _fitting(mention: CompetitionMention, countries: set[str], nations: bool) -> Competition | None:
    """The first meaning of a competition's name that the two teams can play in."""
    if not countries and mention.text in _EVERYWHERE:
        return None
    for competition in mention.competitions:
        if competition.country is None or not countries:
            return competition
        if competition.country in countries and not nations and countries <= _admitted(competition.country):
            return competition
    return None
