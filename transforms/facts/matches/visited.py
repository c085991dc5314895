"""The side whose ground a result was told at: "a 5-0 win at Blundell Park" was over Grimsby Town."""

import re
from collections.abc import Collection
from dataclasses import replace

from transforms.facts.matches.pairs import can_meet
from transforms.facts.results.statements import ResultStatement
from transforms.identity.grounds import CityMention, GroundMention
from transforms.identity.teams import TeamIndex
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

# "won 5-0 | at Blundell Park"
_AT = re.compile(
    r"^(?:(?!\b(?:after|before|when|where|but|and|as|next|last)\b)[^<>;.]|<[SDCMX]\d+>){0,40}\b(?:at|in) (?:the )?<[GL](?P<g>\d+)>"
)
# "travelled to Anfield and went home with a | 0-0 draw", "left Anfield with a | 2-1 win"
_WENT_THERE = re.compile(
    r"\b(?:(?:went|travelled|traveled|journeyed|headed|trekked|trip|journey|visit) to (?:the )?<[GL](?P<g>\d+)>,? (?:and|where they|but|only to)"
    r"|(?:left|leaving|leave|leaves|from) (?:the )?<G(?P<from>\d+)> (?:with|in|after)) (?:[\w'-]+ ){0,6}$"
)
_LONGEST = 90
"""How far in front of a result the words "went to …" may begin."""
# where a ground is nobody's: "the semi-final at Villa Park"
_NEUTRAL = re.compile(r"\b(?:semi-?finals?|finals?|neutral|play-?offs?|trophy|vase|shield|third place|tournament)\b")


def find_visited(
    statement: ResultStatement, team: TeamRef, reading: Reading, nations: frozenset[str], known: TeamIndex
) -> TeamRef | None:
    """The team on whose ground, or in whose town, a result was; None where it was their own or could be several's.

    One that the article names comes first; one that it does not name is taken of a ground with one owner only.
    """
    read = reading.sentences[statement.sentence]
    place = _place(read, statement.cue)
    if place is None:
        return None
    owners = {i.removesuffix("-women") for i in place.team_ids}
    if team.key in owners:
        return None
    here = [
        reading.teams[key] for key in owners if key in reading.teams and can_meet(reading.teams[key], team, nations)
    ]
    if here:
        return here[0] if len(here) == 1 else _named_last(here, reading, statement.sentence)
    return _owner(place, owners, team, read, known)


def _place(read: ReadSentence, cue: int) -> GroundMention | CityMention | None:
    match = _AT.match(read.shape[cue:]) or _WENT_THERE.search(read.shape, max(0, cue - _LONGEST), cue)
    slot = next((value for value in match.groupdict().values() if value), None) if match else None
    place = read.mentions[int(slot)].value if slot else None
    return place if isinstance(place, GroundMention | CityMention) else None


def _named_last(teams: list[TeamRef], reading: Reading, last: int) -> TeamRef | None:
    """The one of several at home there that the paragraph has named up to a sentence."""
    own = reading.sentences[last].sentence.paragraph
    read = [r for r in reading.sentences[: last + 1] if r.sentence.paragraph == own]
    named = [team for team in teams if any(m.value == team for r in read for m in r.mentions)]
    return named[0] if len(named) == 1 else None


def _owner(
    place: GroundMention | CityMention, owners: Collection[str], team: TeamRef, read: ReadSentence, known: TeamIndex
) -> TeamRef | None:
    """The one club at home on a ground, for a listed side that is told of alone: "lost 3-1 at Old Trafford"."""
    alone = {m.value for m in read.mentions if isinstance(m.value, TeamRef)} <= {team}
    if not isinstance(place, GroundMention) or len(owners) != 1 or team.id is None or not alone:
        return None
    if _NEUTRAL.search(read.shape):
        return None
    owner, ours = known.get(next(iter(owners))), known.get(team.id)
    if (owner.kind, owner.country, owner.gender) != (ours.kind, ours.country, ours.gender):
        return None
    return TeamRef(owner.id, owner.name, owner.id)


def with_hosts(reading: Reading, statements: Collection[ResultStatement]) -> Reading:
    """The reading with the sides that only their ground names among its teams."""
    sides = (side for s in statements for side in (s.team, s.opponent) if side is not None)
    new = {side.key: side for side in sides if side.key not in reading.teams}
    return replace(reading, teams={**reading.teams, **new}) if new else reading
