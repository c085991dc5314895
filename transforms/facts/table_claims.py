"""What one sentence claims about a table, before anyone asks of which team and of what time it speaks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts.subjects import Scene
from transforms.facts.table_words import (
    AFTER_GAMES,
    APPOSED,
    ATTRIBUTED,
    BY_GOALS,
    FEWER,
    FIRST_POINT,
    GAP,
    GAPPED,
    HAND,
    LEAD_IN,
    LEAD_OVER,
    LEAD_TO,
    LEADS,
    LEADS_BY,
    LEVEL,
    LIST_ROW,
    NO_POINTS,
    NOT_LEADER,
    ON_NUMBER,
    ONE_MORE,
    PLACE,
    POINTS,
    POINTS_LIST,
    RECORD,
    TAKE,
    VERB,
)
from transforms.reading.mentions import TeamRef
from transforms.reading.numbers import ORDINALS, parse_number


@dataclass(frozen=True, slots=True)
class Target:
    """The other side of a gap: teams named outright, or words for one that the context must tell."""

    teams: tuple[TeamRef, ...] = ()
    words: str = ""
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one sentence; `start` and `end` count in its shape, `cue` is where its subject ends.

    `team` is set where the words themselves name it; an `epithet` holds whatever the sentence around it supposes.
    """

    start: int
    end: int
    cue: int
    rule: str
    confidence: float
    team: TeamRef | None = None
    epithet: bool = False
    position: int | None = None
    points: int | None = None
    played: int | None = None
    hand: int | None = None
    gap: int | None = None
    target: Target | None = None


def find_claims(scene: Scene, index: int) -> list[Claim]:
    """The claims of sentence `index`, in order."""
    shape = scene.shape(index)
    found: list[Claim] = []
    for reader in (_epithets, _places, _leads, _gaps, _level, _points, _hands):
        found += reader(scene, index, shape)
    return sorted(found, key=lambda c: (c.start, c.end))


def ordinal(words: str | None) -> int | None:
    """The place an ordinal names: "top" is 1."""
    if not words:
        return None
    if words in {"top", "summit", "pinnacle"}:
        return 1
    if words in ORDINALS:
        return ORDINALS[words]
    return int(words[:-2]) if words[:-2].isdigit() else None


def _epithets(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in ATTRIBUTED.finditer(shape):
        slot = match["team"] or match["team2"] or match["team3"] or match["team4"]
        team = scene.team(index, slot)
        before = shape[max(0, match.start() - 25) : match.start()]
        position = ordinal(match["ord"]) if match["ord"] else 1
        if team is None or position is None or NOT_LEADER.search(before):
            continue
        yield Claim(match.start(), match.end(), match.start(), "epithet", 0.95, team, epithet=True, position=position)


def _places(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in PLACE.finditer(shape):
        position = ordinal(match["ord"] or match["bare"] or match["top"])
        if position is None:
            continue
        lead = LEAD_IN.search(shape, max(0, match.start() - 40), match.start())
        start = lead.start() if lead else match.start()
        taken = TAKE.search(shape, max(0, match.start() - 60), match.start())
        if taken and not match["bare"]:
            yield Claim(taken.start(), match.end(), taken.start(), "place taken", 0.93, position=position)
            continue
        yield from _place_said(scene, index, shape, match, start, position)


def _place_said(scene: Scene, index: int, shape: str, match: re.Match[str], start: int, position: int) -> Iterator[Claim]:
    window = max(0, start - 110)
    verb = next((v for v in VERB.finditer(shape, window, start) if v.end() == start), None)
    apposed = APPOSED.search(shape, max(0, match.start() - 40), match.start())
    gapped = GAPPED.search(shape, max(0, match.start() - 40), match.start())
    if verb is not None:
        bare_first = match["bare"] == "first"
        if bare_first and not verb["state"]:
            return
        cue = start if "<" in verb.group() or " " in verb.group().strip() else verb.start()
        yield Claim(verb.start(), match.end(), cue, "place reached" if verb["move"] or verb["cause"] else "place held", 0.95, position=position)
    elif apposed is not None and match["bare"] != "first" and not match["top"]:
        team = scene.team(index, apposed["team"]) if apposed["team"] else None
        yield Claim(apposed.start(), match.end(), match.start(), "place beside the name", 0.93, team, position=position)
    elif gapped is not None and match["bare"] and match["bare"] != "first":
        team = scene.team(index, gapped["team"])
        yield Claim(gapped.start(), match.end(), match.start(), "place beside the name", 0.9, team, position=position)


def _leads(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in LEADS.finditer(shape):
        yield Claim(match.start(), match.end(), match.start(), "leading", 0.94, position=1)


def _target(scene: Scene, index: int, match: re.Match[str], prefix: str = "") -> Target | None:
    groups = match.groupdict()
    slots = [groups.get(prefix + "to"), groups.get(prefix + "to2"), groups.get(prefix + "role")]
    named = [scene.team(index, slot) for slot in slots if slot]
    if any(slot for slot in slots):
        return Target(tuple(t for t in named if t is not None)) if all(named) else None
    for words in ("rival", "pair", "pronoun", "coach", "champions"):
        if groups.get(prefix + words):
            return Target(words=words, slot=groups[prefix + words])
    return None


def _distance(match: re.Match[str], shape: str) -> int | None:
    """The points of a gap; a bare number counts only where the sentence speaks of points."""
    groups = match.groupdict()
    number = parse_number(groups["n"])
    if number is None or number > 60:
        return None
    if groups.get("unit", " points") is None and (groups["n"] in {"a", "an"} or "point" not in shape):
        return None
    return -number if groups.get("less") else number


def _gaps(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for rule, pattern in (("gap", GAP), ("lead over", LEAD_OVER), ("leads by", LEADS_BY), ("more than", ONE_MORE)):
        for match in pattern.finditer(shape):
            target = _target(scene, index, match)
            points = _distance(match, shape)
            if points is None or (target is None and rule != "leads by"):
                continue
            if rule == "more than" and not re.search(r"\bpoints?\b|\bon \w+,? $", shape[: match.start()]):
                continue
            yield Claim(match.start(), match.end(), match.start(), rule, 0.95, gap=points, target=target or Target(words="leader"))
            if match.groupdict().get("clear"):
                yield Claim(match.start(), match.end(), match.start(), "leading", 0.94, position=1)
    for match in LEAD_TO.finditer(shape):
        number, target = parse_number(match["n"]), _target(scene, index, match)
        if number is None or target is None:
            continue
        chased = shape[match.start() : match.start() + 3] == "gap"
        yield Claim(match.start(), match.end(), match.start(), "gap set", 0.9, gap=-number if chased else number, target=target)


def _level(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in LEVEL.finditer(shape):
        prefix = next((p for p in ("", "b_", "c_") if any(v for k, v in match.groupdict().items() if k.startswith(p + ("" if p else "")) and v and k.removeprefix(p) in _TARGETS)), "")
        target = _target(scene, index, match, prefix)
        points = parse_number(match["pts"] or match["b_pts"] or "")
        if target is None:
            continue
        yield Claim(match.start(), match.end(), match.start(), "level", 0.96, gap=0, target=target, points=points)
        if points is not None and len(target.teams) == 1:
            yield Claim(match.start(), match.end(), match.start(), "level", 0.95, target.teams[0], points=points)
    for match in BY_GOALS.finditer(shape):
        target = _target(scene, index, match)
        if target is not None:
            yield Claim(match.start(), match.end(), match.start(), "level but for goals", 0.92, gap=0, target=target)


_TARGETS = frozenset({"to", "role", "rival", "pair", "pronoun", "coach", "champions"})
_NOT_TOTAL = re.compile(
    r"^\s*(?:clear|behind|ahead|adrift|above|below|off\b|from\b|away|short|shy|separat|in\ front|lead|advantage|gap|cushion|deduct|penalty|better|worse|further|more\b|dropped|lost|outside|inside|per\b|in\ (?:\w+\ )?(?:games|matches)|last|to\ (?:play|spare)|difference|up\ for|on\ offer|at\ stake|against|under|since|since|between|off\ )"
)
_LATELY = re.compile(r"\bfrom (?:their |its |the )?(?:last|past|previous|next|remaining|final|possible|a possible|those|these|losing|winning)\b|\b(?:possible|last) \d+|\bunder <P|\bsince\b")


def _points(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in POINTS.finditer(shape):
        number = 0 if match["pts"] in {"zero", "no"} else parse_number(match["pts"])
        rest = shape[match.end() : match.end() + 40]
        if number is None or number > 120 or match["pts"] in {"a", "an"} or _LATELY.search(shape[match.start() : match.end() + 45]):
            continue
        if not match["played"] and _NOT_TOTAL.match(rest):
            continue
        verb = match["verb"]
        if verb in {"their", "by", "to"} and not re.search(r"\b(?:improv\w+|mov\w+|went|go|goes|going|ris\w+|rose|jump\w+|climb\w*|up|tally|total|on)\b[^,.;]{0,45}$", shape[: match.start()]):
            continue
        if verb in {"have", "has", "having"} and re.search(r"\b(?:taken|won|picked|collected)\b", match.group()) and not (match["played"] and re.search(r"\b(?:opening|first)\b", match.group())):
            continue
        played = parse_number(match["played"]) if match["played"] else None
        yield Claim(match.start(), match.end(), match.start(), "points", 0.94, points=number, played=played)
    for match in ON_NUMBER.finditer(shape):
        number = parse_number(match["pts"])
        if number is not None and 1 < number < 120 and "point" in shape:
            yield Claim(match.start(), match.end(), match.start(), "points, bare", 0.9, points=number)
    for match in FIRST_POINT.finditer(shape):
        yield Claim(match.start(), match.end(), match.start(), "nth point", 0.93, points=ordinal(match["ord"]))
    for match in NO_POINTS.finditer(shape):
        team = scene.team(index, match["team"]) if match["team"] else None
        yield Claim(match.start(), match.end(), match.start(), "no points", 0.9, team, epithet=team is not None, points=0)
    yield from _rows(scene, index, shape)


def _rows(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for table in POINTS_LIST.finditer(shape):
        for row in LIST_ROW.finditer(shape, table.start("rows"), table.end()):
            team = scene.team(index, row["team"])
            if team is not None:
                yield Claim(row.start(), row.end(), row.start(), "points list", 0.97, team, epithet=True, points=int(row["pts"]))
    for match in RECORD.finditer(shape):
        team = scene.team(index, match["team"] or match["team2"])
        played = sum(int(match[g]) for g in "wld") if match["w"] else None
        if team is not None:
            yield Claim(match.start(), match.end(), match.start(), "record", 0.95, team, epithet=True, points=int(match["pts"] or match["pts2"]), played=played)


def _hands(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in HAND.finditer(shape):
        owned = match["n"] in {"their", "its"}
        number = 1 if owned else parse_number(match["n"])
        if number is None or number > 9:
            continue
        before = shape[max(0, match.start() - 30) : match.start()]
        if not owned and not re.search(r"\b(?:with|has|have|having|had|hold|holds|holding|boast|and|but|albeit|also|still|plus|got)\b", before):
            continue
        yield Claim(match.start(), match.end(), match.start(), "in hand, owned" if owned else "in hand", 0.93, hand=number)
    for match in FEWER.finditer(shape):
        number = parse_number(match["n"]) if match["n"] else None
        if number is not None and number < 9:
            yield Claim(match.start(), match.end(), match.start(), "fewer games", 0.92, hand=number)


def games_played(shape: str, start: int, end: int) -> int | None:
    """The number of games that the clause around a claim speaks of: "after 20 games"."""
    match = AFTER_GAMES.search(shape, max(0, start - 5), min(len(shape), end + 60))
    number = parse_number(match["n"] or match["n2"]) if match else None
    return number if number is not None and number <= 50 else None
