"""Meetings: who was told to play at whose place, for results told of "the hosts" or "the visitors" alone."""

import re
from dataclasses import replace

from transforms.facts.matches.pairs import can_meet
from transforms.facts.results.sides import role_in_front
from transforms.facts.results.statements import ResultStatement
from transforms.identity.grounds import GroundMention
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import triggered

_FILL = r"(?:[\w'-]+,? |<[XCDL]\d+>,? ){0,5}"
# "Roma | hosted | struggling Lecce", "Roma | were at home to | Lecce"
_HOSTED = triggered(
    rf"<T(?P<home>\d+)> (?:[\w'-]+ |<D\d+> ){{0,3}}(?:hosted|welcomed|entertained|received|(?:played|were|was) hosts? to|w(?:ere|as) at home (?:to|against)) {_FILL}<T(?P<away>\d+)>(?!')"
)
# "Roma | travelled to | Lecce", "Roma's | trip to | Lecce"
_VISITED = triggered(
    rf"<T(?P<away>\d+)>(?:'s?)? (?:[\w'-]+ |<D\d+> ){{0,3}}(?:visited|(?:travell?ed|journeyed|went|headed|trip|journey|visit) (?:away )?to|w(?:ere|as) (?:away (?:to|at)|the visitors (?:to|at))|paid a visit to) {_FILL}<T(?P<home>\d+)>(?! (?:and|on) (?:the )?<T)"
)
# "Roma | faced | Lecce | at the Stadio Olimpico"
_FACED = triggered(
    rf"<T(?P<one>\d+)> (?:[\w'-]+ ){{0,2}}(?:faced|met|took on|played|v|vs|versus|against|battled) {_FILL}<T(?P<other>\d+)> (?:[\w'-]+ |<[DC]\d+> ){{0,4}}at (?:the )?<G(?P<ground>\d+)>"
)
# "a | 2-0 win for the visitors", "it ended | 2-0 to the hosts"
_FOR_ROLE = re.compile(
    r"(?:[\w'-]+[:,]? ){0,3}?<S\d+>,? (?:[\w-]+ ){0,3}?(?:for|to|in favou?r of) (?:the )?<R(?P<r>\d+)>"
)
_BACK = 8
"""Sentences back that may say who was at home to whom."""

Meeting = tuple[TeamRef, TeamRef]


def find_meeting(read: ReadSentence, nations: frozenset[str]) -> Meeting | None:
    """The home side and its guests of a sentence that says who played at whose place, None where it says so of no two."""
    if read.quoted or read.sentence.part == "furniture":
        return None
    for pattern in (_HOSTED, _VISITED):
        match = pattern.search(read.shape)
        if match is not None:
            return _sides(read, match["home"], match["away"], nations)
    match = _FACED.search(read.shape)
    sides = _sides(read, match["one"], match["other"], nations) if match is not None else None
    if match is None or sides is None:
        return None
    ground = read.mentions[int(match["ground"])].value
    owners = {i.removesuffix("-women") for i in ground.team_ids} if isinstance(ground, GroundMention) else set()
    at_home = [team for team in sides if team.key in owners]
    if len(at_home) != 1:
        return None
    return sides if sides[0] == at_home[0] else (sides[1], sides[0])


def _sides(read: ReadSentence, home: str, away: str, nations: frozenset[str]) -> Meeting | None:
    one, other = (read.mentions[int(slot)].value for slot in (home, away))
    if isinstance(one, TeamRef) and isinstance(other, TeamRef) and can_meet(one, other, nations):
        return one, other
    return None


def of_role(statement: ResultStatement, reading: Reading, nations: frozenset[str]) -> ResultStatement | None:
    """The statement of "the visitors" with the two sides of the meeting told before, None where it is of no such side."""
    role = role_of(reading.sentences[statement.sentence], statement.cue)
    meeting = _told_before(statement.sentence, reading, nations) if role is not None else None
    if meeting is None:
        return None
    own = meeting[0] if role == "home" else meeting[1]
    other = meeting[1] if role == "home" else meeting[0]
    return replace(statement, team=own, opponent=other, home="team" if role == "home" else "opponent")


def role_of(read: ReadSentence, cue: int) -> object:
    """What the side that the result at `cue` is told of is called, "home" or "away", None where it is neither."""
    match = role_in_front(read.shape, cue) or _FOR_ROLE.match(read.shape, cue)
    return read.mentions[int(match["r"])].value if match else None


def _told_before(index: int, reading: Reading, nations: frozenset[str]) -> Meeting | None:
    """The meeting last told up to a sentence, where no third team has been named since."""
    named: set[TeamRef] = set()
    for back in range(index, max(-1, index - _BACK), -1):
        read = reading.sentences[back]
        if read.quoted or read.sentence.part == "furniture":
            continue
        meeting = find_meeting(read, nations)
        named |= {m.value for m in read.mentions if isinstance(m.value, TeamRef)}
        if meeting is not None:
            return meeting if named <= set(meeting) else None
    return None
