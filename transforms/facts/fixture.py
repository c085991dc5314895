"""One match to come as a sentence tells it: whose it is, against whom, when and where."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts.scene import Scene
from transforms.facts.subjects import find_subject
from transforms.facts.upcoming_words import FOR_TEAM, NEXT_CLAUSE, OWNER
from transforms.identity.grounds import CityMention, GroundMention
from transforms.reading.days import DayMention
from transforms.reading.mentions import TeamRef

_PLACE = re.compile(r"<[GL]\d+>")
_TEAM = re.compile(r"<T\d+>")
_WE = re.compile(r"\b(?:we|our|us)\b")
_AT_HOME = re.compile(r"\bhome\b(?! nation)")
_AWAY = re.compile(r"\baway\b")
# what follows a list's last team when it opens a clause of its own: "face <T1> and <T2> | host"
_NEXT_VERB = re.compile(
    r"\s*(?:also |then |will )*(?:face|faces|host|hosts|play|plays|travel|travels|visit|visits|take|takes|meet|meets|are|is|will|have|has|entertain|welcome|go|goes|head|beat|drew|won|lost)\b"
)


@dataclass(frozen=True, slots=True)
class Fixture:
    """Two teams that will meet: `home` is one of them or None, `again` marks the other half of a tie just played."""

    first: TeamRef
    second: TeamRef
    home: TeamRef | None
    date: dt.date | None
    sentence: int
    rule: str
    confidence: float
    again: bool = False


def clause_end(shape: str, start: int) -> int:
    """Where the clause ends that `start` lies in."""
    stop = NEXT_CLAUSE.search(shape, start)
    return stop.start() if stop else len(shape)


def day_of(scene: Scene, index: int, start: int, end: int) -> DayMention | None:
    """The day that a stretch of the shape names, else the one the sentence opens with."""
    return scene.day(index, start, end) or scene.day(index, 0, min(start, 12))


def is_past(scene: Scene, day: DayMention) -> bool:
    """Whether a day lies behind: "last night", "yesterday", a date before publication."""
    published = scene.reading.document.article.published
    if day.kind == "last":
        return True
    if day.kind == "relative" and day.past is not None and published is not None:
        return day.past < published
    return day.kind == "date" and day.future is not None and published is not None and day.future < published


# "in 2019", "last season": a match of another time, whatever the words around it announce
_OTHER_TIME = re.compile(
    r"\b(?:last (?:season|year|month|term|time|summer|winter)|in (?:19|20)\d\d|(?:years?|seasons?|months?) ago|that (?:year|season)|years? earlier)\b"
)


def is_of_another_time(shape: str, start: int, end: int) -> bool:
    """Whether the clause that goes on behind `end` puts what a stretch of the shape tells into the past."""
    return _OTHER_TIME.search(shape, start, clause_end(shape, end)) is not None


def coming_day(scene: Scene, index: int, start: int, end: int) -> dt.date | None:
    """The date of a day to come that a stretch of the shape names."""
    day = day_of(scene, index, start, end)
    return None if day is None or is_past(scene, day) else day.future


def of_subject(
    scene: Scene, index: int, match: re.Match[str], rule: str, confidence: float, cue: int | None = None
) -> Iterator[Fixture]:
    """The fixtures of a cue's subject with each of its opponents; the cue begins at `cue` where not at the match."""
    shape = scene.shape(index)
    start = match.start() if cue is None else cue
    opponents = _opponents(scene, index, match)
    team = _team(scene, index, match, start, opponents)
    if team is None:
        return
    day = day_of(scene, index, start, clause_end(shape, match.end()))
    date = day.future if day is not None and len(opponents) == 1 else None
    here = shape[start : match.end()]
    for opponent in opponents:
        home: TeamRef | None
        if match["home"] or _AT_HOME.search(here):
            home = team
        elif match["away"] or _AWAY.search(here):
            home = opponent
        else:
            home = _at(scene, index, start, clause_end(shape, match.end()), (team, opponent))
        yield Fixture(team, opponent, home, date, index, rule, confidence)


def _at(scene: Scene, index: int, start: int, end: int, sides: tuple[TeamRef, TeamRef]) -> TeamRef | None:
    """The side at home in the ground or the city that a stretch of the shape names: "in Rome"."""
    for slot in _PLACE.findall(scene.shape(index), start, end):
        value = scene.mention(index, slot).value
        if isinstance(value, GroundMention | CityMention):
            at_home = [side for side in sides if side.id in value.team_ids]
            if len(at_home) == 1:
                return at_home[0]
    return None


def _team(scene: Scene, index: int, match: re.Match[str], start: int, opponents: list[TeamRef]) -> TeamRef | None:
    """Whose match it is: named with it, the subject of its clause, "we", or the team of the player spoken of."""
    named = match.groupdict().get("team")
    team = scene.team(index, named) if named else _owner(scene, index, match.start())
    if team is not None and team not in opponents:
        return team
    subject = find_subject(scene, index, start, opponents)
    if subject is None and start != match.start():
        subject = find_subject(scene, index, match.start(), opponents)
    if subject is not None:
        return subject.team
    team = _we(scene, index, start) or scene.actor(index, start)
    goes_on = team is None and _GOES_ON.match(scene.shape(index)) is not None
    return scene.back(index, opponents) if goes_on else team


# a sentence without a subject that goes on about the team of the one before: "Next up: a trip to <T1>"
_GOES_ON = re.compile(r"\W*(?:up next|next)\b")


def _owner(scene: Scene, index: int, start: int) -> TeamRef | None:
    """The team in front of the noun: "<T0>'s next game against", "next up for <T0> is"."""
    for pattern in (OWNER, FOR_TEAM):
        match = pattern.search(scene.shape(index), max(0, start - 80), start)
        if match is not None:
            return scene.team(index, match["team"])
    return None


def _we(scene: Scene, index: int, start: int) -> TeamRef | None:
    """The club whose own site speaks of "we" and "us": the one its report begins with."""
    shape = scene.shape(index)
    if '"' in shape or not _WE.search(shape, 0, start):
        return None
    for first, read in enumerate(scene.reading.sentences):
        if read.sentence.part == "prose" and scene.teams(first):
            topic = scene.topic(first)
            return topic[0] if len(topic) == 1 and not _WE.search(scene.shape(first)) else None
    return None


def _opponents(scene: Scene, index: int, match: re.Match[str]) -> list[TeamRef]:
    """The teams of the other side, without a last one that opens a clause of its own."""
    slots = [match["opp"], *_TEAM.findall(match["more"] or "")]
    if len(slots) > 1 and _NEXT_VERB.match(scene.shape(index), match.end()):
        slots.pop()
    found = [scene.team(index, slot) for slot in slots]
    return [t for t in found if t is not None]


def of_pair(
    scene: Scene, index: int, slots: tuple[str, str], rule: str, confidence: float, start: int, *, at_home: bool = False
) -> Iterator[Fixture]:
    """The fixture of two teams that a sentence names together."""
    first, second = scene.team(index, slots[0]), scene.team(index, slots[1])
    if first is not None and second is not None and first != second:
        date = coming_day(scene, index, start, len(scene.shape(index)))
        yield Fixture(first, second, first if at_home else None, date, index, rule, confidence)
