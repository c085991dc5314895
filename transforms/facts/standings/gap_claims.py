"""Claims of a gap between two teams: "two behind <T1>", "a six-point lead over <T1>", "level on points with <T1>"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.grammar.subjects import sentence_subject
from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, Target, at, cardinal
from transforms.facts.standings.gap_words import (
    AS_MANY,
    BARE_LEAD,
    BEHIND_ALL,
    BEHIND_THAT,
    BY_GOALS,
    CLEAR,
    FROM_TO,
    FURTHER,
    GAP,
    GOALS_FROM,
    GOALS_KEEP,
    GOALS_PART,
    JOIN_ON,
    JUST_LEVEL,
    LEAD_CUT,
    LEAD_GROWN,
    LEAD_OF,
    LEAD_OVER,
    LEAD_TO,
    LEADS_BY,
    LEADS_FROM,
    LEVEL,
    LEVEL_PAIR,
    LEVEL_WITH,
    NEAREST,
    OFF_THAN_THAT,
    ONE_MORE,
    WITHIN,
    WORSE_GOALS,
    N,
)
from transforms.reading.mentions import TeamRef

_DISTANCES = (
    ("gap", GAP, 0.95),
    ("gap closed", WITHIN, 0.9),
    ("lead over", LEAD_OVER, 0.95),
    ("leads by", LEADS_BY, 0.93),
    ("leads from", LEADS_FROM, 0.93),
    ("lead cut", LEAD_OF, 0.92),
    ("more than", ONE_MORE, 0.93),
)
_SPEAKS_OF_GAPS = (
    "point", "difference", "level with", "on goals", "head-to-head", "clear of", "adrift", " behind ", " ahead of ", " above ", " below ", "more than", "fewer than", " further ", "trail", "lead ", "better off", "worse off",
)  # fmt: skip
_TABLE = re.compile(
    r"\bpoints?\b|-point\b|\btop\b|\bplace\b|\bthird\b|\btable\b|\bstandings\b|\bbottom\b|\brelegation\b|\b(?:games|matches) (?:to play|left|remaining)\b|\b(?:in|to|into|are|is|stays?|stayed|remains?|remained|sits?|lie|lies|go|goes|went|moved?|moves|climb\w*|now|back|up|still) (?:second|third|[a-z]+th|\d+(?:nd|rd|th))\b"
)
_AFTER_POINTS = re.compile(r"\bpoints?\b|\b(?:have|has) \w+, $|\bon \w+,? $")
_OF_TABLE = re.compile(
    r"\bpoints?\b|-placed?\b|\bleaders?\b|\btop\b|\bgroup\b|\btable\b|\bstandings\b|\b(?:move[ds]?|climb\w*|go|went|pull\w*) level with\b.*\b(?:win|victory|draw|defeat|beating)\b|\b(?:in|are|is|to|into) (?:second|third|[a-z]+th|\d+(?:nd|rd|th))\b"
)
_BUT_FOR_GOALS = ("difference", "average", "goals scored", "head-to-head")
# "have 16 points, | the same as <T1>"
_TOTAL_BEFORE = re.compile(
    rf"\b(?:have|has|on|with|to|amassed|collected|garnered|gathered) (?P<pts>{N}) points(?:,? (?:- )?)?$"
)
_AT_THE_TOP = re.compile(r" (?:at|on) (?:the )?(?:top|summit)")
# "a six-point lead | in the fight for fifth": not at the top
_LOWER_DOWN = re.compile(
    r" (?:in|for) (?:the |their )?(?:[\w-]+ ){0,3}?(?:race|battle|chase|fight|scramble|hunt|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|play-?offs?|european|survival|qualification|places?|spots?)\b(?! for (?:the )?(?:title|championship|promotion))"
)
# "took a point off the leaders": won it, and not behind them; "have played two more than <T1> and one more than": games
_TAKEN = re.compile(
    r"\b(?:played|take|takes|took|taking|taken|steal|stole|nick|nicked|snatched|prised|won) (?:home )?$"
    r"|\bplayed [\w-]+ (?:more|fewer) than (?:the )?<T\d+>(?:,| and) (?:just |only )?$"
)
# "on 10 points ahead of <T1> | on eight": both are totals
# "they're four better off than <T1> | on that score": goals
_OF_GOALS = re.compile(r" (?:on|in) (?:that (?:score|front|count)|goals?[ -](?:difference|average|scored)|goals\b)")
_OF_TOTALS = re.compile(r"\bon $")
_RIVALS_TOTAL = re.compile(r",? (?:on|with) (?:\d|[a-z]+(?=[,.;]| and\b| points\b|$))")
# "a win moved <T0> to | within four points of <T1>"
_MOVED = re.compile(r"(?P<team><T\d+>)\ (?:[a-z]+\ ){0,4}within\ ")
# "a win, which | moves them within a point of <T1>"
_MOVES_THEM = re.compile(r"[a-z]+ (?:them|it)\b")
# "lead the way, with <T1> | only | a point behind"
_WITH_SIDE = re.compile(
    r"\bwith (?:[\w-]+ ){0,2}(?P<team><T\d+>),? (?:(?:now|only|just|still|next|second|third|sitting|lying) ){0,2}$"
)
_LARGEST = 60
_MANY = 2


def find_gaps(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a gap to another team in sentence `index`."""
    shape = scene.shape(index)
    if not any(word in shape for word in _SPEAKS_OF_GAPS):
        return
    yield from _distances(scene, index, shape)
    yield from _settings(scene, index, shape)
    for match in OFF_THAN_THAT.finditer(shape) if " off" in shape else ():
        points = _points(match, shape)
        if points is not None:
            yield replace(at(match, "better off", 0.86), gap=points, target=Target(kind="other"))
    yield from _leads(scene, index, shape)
    yield from _levels(scene, index, shape)


def _distances(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for rule, pattern, confidence in _DISTANCES:
        for match in pattern.finditer(shape):
            target = _target(scene, index, match) or (
                Target(kind="leader") if rule == "leads by" and match["less"] else None
            )
            points = _points(match, shape)
            if _OF_TOTALS.search(shape, max(0, match.start() - 6), match.start()) and (
                match.groupdict().get("less") or _RIVALS_TOTAL.match(shape, match.end())
            ):
                continue
            if (
                points is None
                or target is None
                or _OF_GOALS.match(shape, match.end())
                or (rule == "more than" and not _AFTER_POINTS.search(shape[: match.start()]))
            ):
                continue
            moved = _MOVED.search(match.group()) if rule == "gap closed" else None
            team = scene.team(index, moved["team"]) if moved else None
            claim = replace(at(match, rule, confidence, team), gap=points, target=target)
            them = _MOVES_THEM.match(match.group()) if rule == "gap closed" else None
            yield replace(claim, cue=match.start() + them.end()) if them else claim
            if match.groupdict().get("clear"):
                yield replace(at(match, "leading", 0.94), position=1)


_SLOT = re.compile(r"<T\d+>")


def _points(match: re.Match[str], shape: str) -> int | None:
    """The points of a gap; a bare number counts only where the sentence speaks of points or places."""
    groups = match.groupdict()
    number = cardinal(groups["n"] or groups.get("of"))
    if number is None or number > _LARGEST or _TAKEN.search(shape[: max(0, match.start("n"))]):
        return None
    if groups.get("unit", " points") is None and (groups["n"] in {"a", "an"} or not _TABLE.search(shape)):
        return None
    return -number if groups.get("less") else number


def _target(scene: Scene, index: int, match: re.Match[str]) -> Target | None:
    """The other side, None where it is named but unknown."""
    groups = match.groupdict()
    slots = [groups.get(name) for name in ("to", "to3", "to2", "role", "same")]
    slots += _SLOT.findall(groups.get("several") or "")
    if any(slots):
        named = [scene.team(index, slot) for slot in slots if slot]
        teams = tuple(t for t in named if t is not None)
        return Target(teams) if len(teams) == len(named) else None
    kinds = ("rival", "pair", "pronoun", "coach", "leader", "champions", "people")
    kind = next((k for k in kinds if groups.get(k)), None)
    return Target(kind=kind, words=groups[kind] or "") if kind else None


def _settings(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Gaps brought to a number, and gaps to whoever leads."""
    for match in (*LEAD_TO.finditer(shape), *FROM_TO.finditer(shape)):
        number, target = cardinal(match["n"]), _target(scene, index, match)
        if number is not None and target is not None:
            distance = -number if match["what"] in {"gap", "deficit"} else number
            owner = match.groupdict().get("team")
            team = scene.team(index, owner) if owner else None
            yield replace(at(match, "gap set", 0.9, team), gap=distance, target=target)
    for match in BEHIND_THAT.finditer(shape):
        number, above, team = cardinal(match["n"]), scene.team(index, match["to"]), scene.team(index, match["team"])
        if number is not None and above is not None and team is not None and "point" in shape:
            yield replace(at(match, "behind the next", 0.86, team), gap=-number, target=Target((above,)))
    for match in FURTHER.finditer(shape):
        number = 1 if match["one"] else cardinal(match["n"] or match["of"])
        sure = match["unit"] or match["unit2"] or match["one"] or _TABLE.search(shape)
        if number is not None and number <= _LARGEST and sure:
            team, above = _beside_leader(scene, index, match.start())
            target = Target((above,)) if above is not None else Target(kind="next")
            yield replace(at(match, "behind the next", 0.88, team), gap=-number, target=target)
    for match in BEHIND_ALL.finditer(shape):
        number = cardinal(match["n"])
        if number is not None and number <= _LARGEST:
            target = Target(kind="other" if match["top"] else "leader")
            beside = _WITH_SIDE.search(shape, max(0, match.start() - 50), match.start())
            team = scene.team(index, beside["team"]) if beside else None
            yield replace(at(match, "behind the leader", 0.9, team), gap=-number, target=target)


def _beside_leader(scene: Scene, index: int, start: int) -> tuple[TeamRef | None, TeamRef | None]:
    """The side of "<T0> are on 57, with third-placed <T1> | four points further back", and the one that it is behind."""
    beside = _WITH_SIDE.search(scene.shape(index), max(0, start - 60), start)
    team = scene.team(index, beside["team"]) if beside is not None else None
    if beside is None or team is None:
        return None, None
    named = scene.teams(index, beside.start())
    above = sentence_subject(scene, index, beside.start(), (team,))[1]
    return (team, above) if above is not None and named in ([], [above]) else (None, None)


def _leads(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Leads over nobody named, where the sentence tells who is second; and the place that a lead is."""
    if not any(word in shape for word in ("lead", "advantage", "cushion", "clear", "ahead")):
        return
    for match in CLEAR.finditer(shape):
        number = cardinal(match["n"])
        second = {t for n in NEAREST.finditer(shape, match.end()) if (t := scene.team(index, n["to"])) is not None}
        if number is not None and number <= 40 and len(second) < _MANY:
            target = Target(tuple(second)) if second else Target(kind="second")
            yield replace(at(match, "clear of the second", 0.9), gap=number, target=target)
    for match in [*BARE_LEAD.finditer(shape), *LEAD_CUT.finditer(shape), *LEAD_GROWN.finditer(shape)]:
        number = cardinal(match["n"])
        second = {t for n in NEAREST.finditer(shape) if (t := scene.team(index, n["to"])) is not None}
        top = _AT_THE_TOP.match(shape, match.end()) or match.re in {LEAD_CUT, LEAD_GROWN}
        if number is not None and number <= 40 and (second or top):
            teams: tuple[TeamRef, ...] = tuple(second) if len(second) == 1 else ()
            target = Target(teams) if teams else Target(kind="loser")
            place = None if _LOWER_DOWN.match(shape, match.end()) else 1
            owner = match.groupdict().get("team")
            team = scene.team(index, owner) if owner else None
            yield replace(at(match, "lead", 0.9, team), gap=number, target=target, position=place)


def _levels(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    told = [*LEVEL.finditer(shape), *LEVEL_WITH.finditer(shape), *JOIN_ON.finditer(shape)]
    for match in told:
        groups = match.groupdict()
        target, points = _target(scene, index, match), cardinal(groups["pts"] or groups.get("bare"))
        if target is None:
            continue
        moved = scene.team(index, groups["moved"]) if groups.get("moved") else None
        yield replace(at(match, "level", 0.96, moved), gap=0, target=target, points=points)
        if points is not None and len(target.teams) == 1:
            yield replace(at(match, "level", 0.95, target.teams[0]), points=points)
    for match in [*JUST_LEVEL.finditer(shape), *AS_MANY.finditer(shape)]:
        target = _target(scene, index, match)
        if target is not None and target.kind != "pronoun" and _OF_TABLE.search(shape):
            yield replace(at(match, "level", 0.93), gap=0, target=target)
            total = _TOTAL_BEFORE.search(shape, max(0, match.start() - 40), match.start())
            points = cardinal(total["pts"]) if total else None
            for team in target.teams if points is not None and match.re is AS_MANY else ():
                yield replace(at(match, "level", 0.9, team), points=points)
    for match in (*LEVEL_PAIR.finditer(shape), *GOALS_PART.finditer(shape)):
        first, second = scene.team(index, match["a"]), scene.team(index, match["b"])
        if first is not None and second is not None:
            yield replace(at(match, "level", 0.92, first), gap=0, target=Target((second,)))
    if any(word in shape for word in _BUT_FOR_GOALS):
        yield from _but_for_goals(scene, index, shape)


def _but_for_goals(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Sides that only goals part."""
    for match in GOALS_KEEP.finditer(shape):
        team, target = scene.team(index, match["ahead"]), _target(scene, index, match)
        if team is not None and target is not None:
            yield replace(at(match, "level but for goals", 0.92, team), gap=0, target=target)
    for match in [*BY_GOALS.finditer(shape), *GOALS_FROM.finditer(shape), *WORSE_GOALS.finditer(shape)]:
        target = _target(scene, index, match)
        if target is not None:
            yield replace(at(match, "level but for goals", 0.92), gap=0, target=target)
