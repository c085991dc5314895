"""Claims of points, gaps and games in hand: "on 63 points", "two behind <T1>", "with a game in hand"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.gap_words import (
    AFTER_GAMES,
    BARE_LEAD,
    BEHIND_ALL,
    BOTH_ON,
    BRACKETED,
    BY_GOALS,
    FEWER,
    FIRST_POINT,
    GAP,
    GIVEN,
    HAND,
    LEAD_CUT,
    LEAD_GROWN,
    LEAD_OVER,
    LEAD_TO,
    LEADS_BY,
    LEVEL,
    LEVEL_WITH,
    LIST_ROW,
    NEAREST,
    NO_POINTS,
    ON_NUMBER,
    ONE_MORE,
    POINTS,
    POINTS_LIST,
    RECORD,
    TO_THEIRS,
    WITHIN,
)
from transforms.facts.scene import Scene
from transforms.facts.table_claim import Claim, Target, cardinal, ordinal
from transforms.reading.mentions import TeamRef

_DISTANCES = (("gap", GAP, 0.95), ("gap closed", WITHIN, 0.9), ("lead over", LEAD_OVER, 0.95), ("leads by", LEADS_BY, 0.93), ("more than", ONE_MORE, 0.93))


def find_gaps(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a gap to another team in sentence `index`."""
    shape = scene.shape(index)
    for rule, pattern, confidence in _DISTANCES:
        for match in pattern.finditer(shape):
            target = _target(scene, index, match) or (Target(kind="leader") if rule == "leads by" else None)
            points = _distance(match, shape)
            if points is None or target is None or (rule == "more than" and not re.search(r"\bpoints?\b|\bon \w+,? $", shape[: match.start()])):
                continue
            yield Claim(match.start(), match.end(), match.start(), rule, confidence, gap=points, target=target)
            if match.groupdict().get("clear"):
                yield Claim(match.start(), match.end(), match.start(), "leading", 0.94, position=1)
    for match in LEAD_TO.finditer(shape):
        number, target = cardinal(match["n"]), _target(scene, index, match)
        if number is not None and target is not None:
            yield Claim(match.start(), match.end(), match.start(), "gap set", 0.9, gap=-number if match["what"] == "gap" else number, target=target)
    for match in BEHIND_ALL.finditer(shape):
        number = cardinal(match["n"])
        if number is not None and number <= 60:
            yield Claim(match.start(), match.end(), match.start(), "behind the leader", 0.9, gap=-number, target=Target(kind="other" if match["top"] else "leader"))
    yield from _leads(scene, index, shape)
    yield from _levels(scene, index, shape)


def _target(scene: Scene, index: int, match: re.Match[str]) -> Target | None:
    groups = match.groupdict()
    slots = [groups.get(name) for name in ("to", "to2", "role", "same")]
    if any(slots):
        named = [scene.team(index, slot) for slot in slots if slot]
        teams = tuple(t for t in named if t is not None)
        return Target(teams) if len(teams) == len(named) else None
    kind = next((k for k in ("rival", "pair", "pronoun", "coach", "leader", "champions", "people") if groups.get(k)), None)
    return Target(kind=kind, words=groups[kind] or "") if kind else None


def _distance(match: re.Match[str], shape: str) -> int | None:
    """The points of a gap; a bare number counts only where the sentence speaks of points or places."""
    groups = match.groupdict()
    number = cardinal(groups["n"])
    if number is None or number > 60:
        return None
    if groups.get("unit", " points") is None and (groups["n"] in {"a", "an"} or not re.search(r"\bpoints?\b|-point\b|\btop\b|\bplace\b|\bthird\b", shape)):
        return None
    return -number if groups.get("less") else number


def _leads(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Leads over nobody named, where the sentence tells who is second; and the place that a lead is."""
    for match in [*BARE_LEAD.finditer(shape), *LEAD_CUT.finditer(shape), *LEAD_GROWN.finditer(shape)]:
        number = cardinal(match["n"])
        second = {t for n in NEAREST.finditer(shape) if (t := scene.team(index, n["to"])) is not None}
        top = re.match(r" (?:at|on) (?:the )?(?:top|summit)", shape[match.end() :]) or match.re in {LEAD_CUT, LEAD_GROWN}
        if number is not None and number <= 40 and (second or top):
            teams: tuple[TeamRef, ...] = tuple(second) if len(second) == 1 else ()
            target = Target(teams) if teams else Target(kind="loser")
            yield Claim(match.start(), match.end(), match.start(), "lead", 0.9, gap=number, target=target, position=1)


def _levels(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in [*LEVEL.finditer(shape), *LEVEL_WITH.finditer(shape)]:
        target, points = _target(scene, index, match), cardinal(match["pts"])
        if target is None:
            continue
        yield Claim(match.start(), match.end(), match.start(), "level", 0.96, gap=0, target=target, points=points)
        if points is not None and len(target.teams) == 1:
            yield Claim(match.start(), match.end(), match.start(), "level", 0.95, target.teams[0], points=points)
    for match in BY_GOALS.finditer(shape):
        target = _target(scene, index, match)
        if target is not None:
            yield Claim(match.start(), match.end(), match.start(), "level but for goals", 0.92, gap=0, target=target)


# what behind "N points" makes it something else than a total: "points clear", "points from safety"
_NOT_TOTAL = re.compile(
    r"^\s*(?:clear|behind|adrift|above|below|off\b|from\b(?! a possible)|away|short|shy|separat|in front|lead\b|advantage|gap|cushion|deduct|penalty|better|worse|further|more\b|dropped|lost|"
    r"outside|inside|per\b|in (?:\w+ )?(?:games|matches)|last|to (?:play|spare)|difference|up for|on offer|at stake|against|under|since|between|to \w+|of the)"
)
_LATELY = re.compile(r"\bfrom (?:their |its |the |his )?(?:last|past|previous|next|remaining|final|possible|those|these|losing|winning)\b|\bunder <P|\bsince\b|\bfrom <M\d+> ")
_TAKEN = re.compile(r"\b(?:taken|won|picked|collected)\b")
_ROSE = re.compile(r"\b(?:improv\w+|mov\w+|went|go|goes|going|ris\w+|rose|jump\w+|climb\w*|up|tally|total)\b[^,.;]{0,45}$")
_LEAD_SHRANK = re.compile(r"\b(?:lead|advantage|gap|deficit|cushion)\b[^,.;]{0,60}$")


def find_points(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a number of points in sentence `index`."""
    shape = scene.shape(index)
    for match in POINTS.finditer(shape):
        claim = _total(shape, match)
        if claim is not None:
            yield claim
    for match in GIVEN.finditer(shape):
        team = scene.team(index, match["team"])
        number = cardinal(match["pts"])
        if team is not None and number is not None and number > 3:
            yield Claim(match.start(), match.end(), match.start(), "points given", 0.92, team, points=number)
    told = "point" in shape or " table" in shape or (index > 0 and "point" in scene.shape(index - 1))
    for match in ON_NUMBER.finditer(shape):
        slot = match["team"] or match["beside"]
        team = scene.team(index, slot) if slot else None
        number = cardinal(match["pts"])
        if number is not None and (match["sure"] or told) and match["pts"] not in {"a", "an"} and (team is None) == (slot is None):
            yield Claim(match.start(), match.end(), match.start(), "points, bare", 0.9, team, epithet=bool(match["beside"]), points=number)
    for match in TO_THEIRS.finditer(shape):
        yield from _row(scene, index, match, match["team"], str(cardinal(match["pts"])), "points of the other", 0.9)
    for match in BOTH_ON.finditer(shape):
        yield from _both(scene, index, match)
    for match in FIRST_POINT.finditer(shape):
        yield Claim(match.start(), match.end(), match.start(), "nth point", 0.93, points=ordinal(match["ord"]))
    for match in NO_POINTS.finditer(shape):
        team = scene.team(index, match["team"]) if match["team"] else None
        beside = re.search(r"(<T\d+>) $", shape[: match.start()])
        team = team or (scene.team(index, beside[1]) if beside else None)
        yield Claim(match.start(), match.end(), match.start(), "no points", 0.9, team, epithet=team is not None, points=0)
    yield from _rows(scene, index, shape)


def _both(scene: Scene, index: int, match: re.Match[str]) -> Iterator[Claim]:
    first, second, number = scene.team(index, match["a"]), scene.team(index, match["b"]), cardinal(match["pts"])
    if first is None or second is None or number is None or number > 120:
        return
    level = Target((second,)) if match["level"] else None
    yield Claim(match.start(), match.end(), match.start(), "points of both", 0.93, first, points=number, gap=0 if level else None, target=level)
    yield Claim(match.start(), match.end(), match.start(), "points of both", 0.93, second, points=number)


def _total(shape: str, match: re.Match[str]) -> Claim | None:
    """A number of points as a team's total, else None."""
    number, verb = cardinal(match["pts"]), match["verb"]
    if number is None or number > 120 or match["pts"] in {"a", "an"} or _LATELY.search(shape, match.start("pts"), match.end() + 30):
        return None
    if not match["played"] and not match["possible"] and _NOT_TOTAL.match(shape[match.end() : match.end() + 40]):
        return None
    if re.match(r"\s*ahead\b", shape[match.end() :]) and number < 25:
        return None
    before = shape[: match.start()]
    if verb in {"to", "total"} and (not _ROSE.search(before) or _LEAD_SHRANK.search(before)):
        return None
    opening = match["played"] and match["all"]
    if (_TAKEN.search(match.group()) or verb.startswith("picking")) and not opening and not match["possible"]:
        return None
    if verb == "just" and not re.match(r"\s*overall\b", shape[match.end() :]):
        return None
    return Claim(match.start(), match.end(), match.start(), "points", 0.94, points=number, played=cardinal(match["played"]))


def _rows(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points in a list, beside a name, or in brackets in a sentence that speaks of the table."""
    for table in POINTS_LIST.finditer(shape):
        rows = list(LIST_ROW.finditer(shape, table.start("rows"), table.end()))
        ranked = table["head"] != "points" and len(rows) >= 4 and sorted((int(r["pts"]) for r in rows), reverse=True) == [int(r["pts"]) for r in rows]
        for place, row in enumerate(rows, start=1):
            for claim in _row(scene, index, row, row["team"], row["pts"], "points list", 0.97):
                yield replace(claim, position=place if ranked else None)
    for match in RECORD.finditer(shape):
        played = sum(int(match[g]) for g in "wld") if match["w"] else None
        for claim in _row(scene, index, match, match["team"] or match["team2"], match["pts"] or match["pts2"], "record", 0.95):
            yield replace(claim, played=played)
    if re.search(r"\bpoints?\b|\b(?:remain|move|jump|lead|trail|climb|slip|drop|stay|close)\w*\b[^<>]*\b(?:gap|ahead|behind|third|fourth|fifth|sixth|top|by)\b", shape):
        for match in BRACKETED.finditer(shape):
            yield from _row(scene, index, match, match["team"], match["pts"], "points in brackets", 0.85)


def _row(scene: Scene, index: int, match: re.Match[str], slot: str | None, points: str, rule: str, confidence: float) -> Iterator[Claim]:
    team = scene.team(index, slot) if slot else None
    if team is not None:
        yield Claim(match.start(), match.end(), match.start(), rule, confidence, team, epithet=True, points=int(points))


_HAS = re.compile(r"\b(?:with|has|have|having|had|hold|holds|holding|boast|and|but|albeit|also|still|plus|got|although)\b[^.;]{0,30}$")


def find_hands(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of games in hand in sentence `index`."""
    shape = scene.shape(index)
    for match in HAND.finditer(shape):
        owned = match["n"] in {"their", "its"}
        number = 1 if owned else cardinal(match["n"])
        if number is None or number > 9 or not (owned or _HAS.search(shape[max(0, match.start() - 40) : match.start()])):
            continue
        yield Claim(match.start(), match.end(), match.start(), "in hand, owned" if owned else "in hand", 0.93, hand=number)
    for match in FEWER.finditer(shape):
        number = cardinal(match["n"]) if match["n"] else 1
        if number is not None and number < 9:
            yield Claim(match.start(), match.end(), match.start(), "fewer games", 0.92, hand=number)


def games_played(shape: str, start: int, end: int) -> int | None:
    """The number of games told right around a claim: "after 20 games"."""
    match = AFTER_GAMES.search(shape, max(0, start - 5), min(len(shape), end + 60))
    return cardinal(match["n"] or match["n2"]) if match else None
