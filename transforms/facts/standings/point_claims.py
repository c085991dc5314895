"""Claims of points: "on 63 points from 29 games", "third on 40"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, Target, at, cardinal, ordinal
from transforms.facts.standings.gap_words import N
from transforms.facts.standings.place_words import ORD
from transforms.facts.standings.point_words import (
    ALL_ON,
    BEHIND_ON,
    BESIDE_PLACE,
    BOTH_ON,
    BRACKETED,
    EACH,
    FIRST_POINT,
    GIVEN,
    HAVE_AS_WELL,
    HAVE_TOO,
    IN_ALL,
    IN_ORDER,
    LIST_ROW,
    MARK,
    NO_POINTS,
    OF_BOTH,
    OF_WHOM,
    ON_NUMBER,
    POINTS,
    POINTS_LIST,
    RECORD,
    SHARED_BY,
    TALLY,
    TO_THEIRS,
    WHO_TOOK,
    WON,
)
from transforms.reading.mentions import TeamRef

# what behind "N points" makes it something else than a total: "points clear", "points from safety"
_NOT_TOTAL = re.compile(
    r"\s*(?:clear|behind|adrift|above|below|off\b(?! back[ -]to[ -]back| the back)|from\b(?! a possible| the same| (?:\d{1,2}|as many)(?=[.,;]|$))|away|short|shy|separat|split|cover|divid|in front|lead\b|advantage|gap|cushion|deduct|penalty|better|worse|less\b|fewer|further|more\b|dropped|lost|"
    r"outside|inside|the difference|in it\b|per\b|in (?:\w+ )?(?:games|matches)|last|to (?:play|spare)|difference|up for|on offer|at stake|against|under|since|between|to \w+|of the)"
)
# "both on 23 points | but <T0> have a superior goal difference": level
_BETTER_GOALS = re.compile(
    r",? (?:but|with|though|although|and) [^.;,]{0,40}\b(?:better|superior|greater|inferior|worse) goal[ -](?:difference|average)\b"
)
# "improved to 16 points | in six games"
_IN_GAMES = re.compile(rf" in (?P<played>{N}) (?:games|matches|outings)\b")
# "took the three points that | put them top": of this match
_GAINED = re.compile(
    r"\s*(?:that|which) (?:keep|kept|lift|mov|sen[dt]|t[ao]k|took|put|leav|left|see|saw|maintain|ensur|extend|edge|haul)\w*\b"
)
# "to begin the new season | with three points": of this match
_OPENED = re.compile(r"\b(?:open|start|begin|began|kick|launch)\w*\b[^,.;]{0,50}$")
# points of late, not of the season: "from their last four games"
_LATELY = re.compile(
    r"\bfrom (?:their |its |the |his )?(?:last|past|previous|next|remaining|final|possible|those|these|losing|winning)\b|\bunder <P|\bsince\b|\bfrom <M\d+> "
)
_TAKEN = re.compile(r"\b(?:taken|won|picked|collected|notched|piled|clocked|secured|earned|bagged)\b")
# what goes "to" a number of points: "improve to 28 points", "went to seven points"
_ROSE = re.compile(
    r"\b(?:improv\w+|mov\w+|went|gone|go|goes|going|scal\w+|surg\w+|soar\w+|leap\w*|leapt|edg\w+|propel\w+|ris\w+|rose|jump\w+|climb\w*|up|got|gets|getting|tally|total|elevat\w+|lift\w*|took|takes|taking|brought|brings)\b[^,.;]{0,45}$"
)
_LEAD_SHRANK = re.compile(r"\b(?:lead|advantage|gap|deficit|cushion)\b[^,.;]{0,60}$")
# "the only side to | collect three points | this weekend": of one match
_PICKED_UP = re.compile(r"(?:collect|gain|tak|pick|bank|garner)\w*\b")
_SO_FAR = re.compile(r"\s*(?:this season|so far|thus far|to date|all season|in total)\b")
_OVERALL = re.compile(r"\s*overall\b")
_AHEAD = re.compile(r"\s*ahead\b")
# "on 10 points ahead of <T1> on eight", "on 10 points from <T1> on eight": a total, not a gap
_OVER = re.compile(r"\s*,? (?:ahead of|above|in front of|from) (?:[\w'-]+ ){0,3}<T\d+>,? (?:on|with) ")
_NAMED_BEFORE = re.compile(r"(<T\d+>) $")
# a sentence whose numbers in brackets are points
_OF_TABLE = re.compile(
    r"\bpoints?\b|\b(?:remain|move|jump|lead|trail|climb|slip|drop|stay|close)\w*\b[^<>]*\b(?:gap|ahead|behind|third|fourth|fifth|sixth|top|by)\b"
    rf"|<T\d+> \(\d{{1,3}}\) (?:are|is|sit|sits|lie|lies|stay|remain|move|moved|climb|climbed|drop|dropped|slip|slipped|now) (?:now |up |back |down |in |to |into ){{0,3}}{ORD}\b"
)
_MOST = 120
_HALF_A_SEASON = 10
"""So many matches are not only the last few."""


def find_points(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a number of points in sentence `index`."""
    shape = scene.shape(index)
    yield from _bare(scene, index, shape)
    yield from _rows(scene, index, shape)
    if "tally" in shape or "total" in shape or "haul" in shape:
        for match in TALLY.finditer(shape):
            yield from _row(scene, index, match, match["team"], cardinal(match["pts"]), "tally", 0.9)
    yield from _beside(scene, index, shape)
    shared = list(BOTH_ON.finditer(shape)) if _speaks_of_points(scene, index) else []
    for match in shared:
        yield from _both(scene, index, match)
    if "point" not in shape:
        return
    shared += [*OF_BOTH.finditer(shape), *IN_ORDER.finditer(shape)]
    shared += [m for m in SHARED_BY.finditer(shape) if m["pts2"]]
    for match in POINTS.finditer(shape):
        claim = _total(shape, match)
        if claim is not None and not any(m.start() < match.start() < m.end() for m in shared):
            beside = _WITH_TEAM.search(shape, max(0, match.start() - 50), match.start())
            yield replace(claim, team=scene.team(index, beside["team"])) if beside else claim
    yield from _of_results(scene, index, shape)
    for match in NO_POINTS.finditer(shape):
        beside = _NAMED_BEFORE.search(shape, max(0, match.start() - 8), match.start())
        slot = match["team"] or (beside[1] if beside else None)
        team = scene.team(index, slot) if slot else None
        yield replace(at(match, "no points", 0.9, team), epithet=team is not None, points=0)


_SLOT = re.compile(r"<T\d+>")


def _of_lists(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points of each of a list and of a side in a clause, where the article speaks of points: "<T0>, <T1> and <T2> are all on 12"."""
    if not _speaks_of_points(scene, index):
        return
    for match in (*ALL_ON.finditer(shape), *OF_WHOM.finditer(shape)):
        number = cardinal(match["pts"])
        for slot in _SLOT.findall(match["list"]) if number is not None and number <= _MOST else ():
            yield from _row(scene, index, match, slot, number, "points of each", 0.9)
    for match in IN_ALL.finditer(shape) if " in all" in shape or " in total" in shape else ():
        yield replace(at(match, "points, in all", 0.9), points=cardinal(match["pts"]))
    for match in WHO_TOOK.finditer(shape):
        played = cardinal(match["played"])
        for claim in _row(scene, index, match, match["team"], cardinal(match["pts"]), "points, in a clause", 0.9):
            yield replace(claim, played=played)


def _beside(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points of teams told beside another's: behind a gap to it, as many as it has, one total after the other."""
    for match in BEHIND_ON.finditer(shape):
        slot = match["team"] or match["team2"]
        yield from _row(scene, index, match, slot, cardinal(match["pts"]), "points behind a gap", 0.9)
    for match in SHARED_BY.finditer(shape):
        for slot in _SLOT.findall(match["list"]):
            yield from _row(
                scene,
                index,
                match,
                slot,
                cardinal(match["pts"] or match["pts2"] or match["pts3"]),
                "points shared",
                0.9,
            )
    yield from _of_lists(scene, index, shape)
    for match in _one_by_one(scene, index, shape):
        for slot in (match["a"], match["b"]):
            if slot is not None:
                yield from _row(scene, index, match, slot, cardinal(match["n"]), "points, one by one", 0.88)
    if index and "point" in scene.shape(index - 1):
        for match in HAVE_TOO.finditer(shape):
            yield from _row(scene, index, match, match["a"], cardinal(match["n"]), "points, one by one", 0.88)
            yield from _row(scene, index, match, match["b"], cardinal(match["m"]), "points, one by one", 0.88)


def _one_by_one(scene: Scene, index: int, shape: str) -> list[re.Match[str]]:
    """The totals behind one in points, or several in a row right behind a sentence on points."""
    if " points" in shape:
        return [*HAVE_AS_WELL.finditer(shape, shape.index(" points"))]
    told = [*HAVE_AS_WELL.finditer(shape)] if index and " points" in scene.shape(index - 1) else []
    return told if len(told) >= _PAIR else []


# "with <T1> | on 40 points", "followed by <T1> | with nine points"
_WITH_TEAM = re.compile(
    r"(?:\b(?:with|while|followed by|then)\ (?:(?:the|second|third|rivals|neighbours|[\w-]+-placed)\ ){0,3}|\b[\w-]+-placed\ )(?P<team><T\d+>)\ (?:now\ |next\ |third\ |(?:(?:close|just|right|tucked\ in|lurking)\ )?behind\ )?$"
)


# "contrived to leave the north | with a solitary point": won that day
_CAME_AWAY = re.compile(
    r"\b(?:leav(?:e|ing)|left|c[ao]me away|came back|return\w*|went home|go home|escap\w+|emerg\w+|depart\w*|walk\w* away|head\w* home)\b[^;.]{0,40}$"
)


def _total(shape: str, match: re.Match[str]) -> Claim | None:
    """A number of points as a team's total, else None."""
    number, verb = cardinal(match["pts"]), match["verb"]
    if number is None or number > _MOST or match["pts"] in {"a", "an"}:
        return None
    if verb == "with" and number == 1 and _CAME_AWAY.search(shape, max(0, match.start() - 60), match.start()):
        return None
    lately = _LATELY.search(shape, match.start("pts"), match.end() + 30)
    within = _IN_GAMES.match(shape, match.end()) if verb in {"to", "on"} else None
    elsewhere = not (match["played"] or match["possible"] or within) and _NOT_TOTAL.match(shape, match.end())
    own = verb == "on" and _OVER.match(shape, match.end()) is not None
    if verb.startswith("picking") and _SOMEWHERE.search(shape):
        return None
    if lately or (not own and (elsewhere or (number < 25 and _AHEAD.match(shape, match.end())))):
        return None
    before = shape[: match.start()]
    if number in {1, 3} and _is_of_the_day(shape, match):
        return None
    if verb in {"to", "total"} and (not _ROSE.search(before) or _LEAD_SHRANK.search(before)):
        return None
    most = (cardinal(match["played"]) or 0) >= _HALF_A_SEASON
    whole = (match["played"] and (match["all"] or most)) or match["possible"] or _SO_FAR.match(shape, match.end())
    if (_TAKEN.search(match.group()) or verb.startswith("picking")) and not whole:
        return None
    if verb == "just" and not _OVERALL.match(shape, match.end()):
        return None
    played = cardinal(match["played"] or (within["played"] if within else None))
    return replace(at(match, "points", 0.94), points=number, played=played)


# "good at home, picking up 14 points from nine matches": of those alone
_SOMEWHERE = re.compile(r"\b(?:at home|home form|on home soil|away from home|on the road|on their travels|away form)\b")


def _is_of_the_day(shape: str, match: re.Match[str]) -> bool:
    """Whether one or three points are those of a match: "took the three points that put them top"."""
    if _GAINED.match(shape, match.end()) or (match["verb"] == "with" and _OPENED.search(shape[: match.start()])):
        return True
    counted = match["played"] or match["possible"] or _SO_FAR.match(shape, match.end())
    return not counted and _PICKED_UP.match(match.group()) is not None


def _of_results(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points that a result makes, those of the other side, and those of two teams."""
    for match in GIVEN.finditer(shape):
        team, number = scene.team(index, match["team"]), cardinal(match["pts"])
        if team is not None and number is not None and number > 3:
            yield replace(at(match, "points given", 0.92, team), points=number)
    for match in IN_ORDER.finditer(shape):
        if match["in_order"] or match["n"] != match["m"]:
            yield from _row(scene, index, match, match["a"], cardinal(match["n"]), "points in order", 0.93)
            yield from _row(scene, index, match, match["b"], cardinal(match["m"]), "points in order", 0.93)
    for match in OF_BOTH.finditer(shape):
        pair, number = _the_two(scene, index), cardinal(match["pts"])
        for team in pair if number is not None and number <= _MOST else ():
            yield replace(at(match, "points of the two", 0.9, team), points=number)
    for match in TO_THEIRS.finditer(shape):
        yield from _row(scene, index, match, match["team"], cardinal(match["pts"]), "points of the other", 0.9)
    yield from _counted(shape)


def _counted(shape: str) -> Iterator[Claim]:
    """Points beside the wins that made them, a round number reached, and the first of a season."""
    for match in WON.finditer(shape):
        if not _NOT_TOTAL.match(shape, match.end()) and not _LATELY.search(shape, match.end(), match.end() + 30):
            yield replace(at(match, "points", 0.92), points=cardinal(match["pts"]))
    for match in MARK.finditer(shape):
        yield replace(at(match, "points, a mark", 0.9), points=cardinal(match["pts"] or match["tally"]))
    for match in FIRST_POINT.finditer(shape):
        yield replace(at(match, "nth point", 0.93), points=ordinal(match["ord"]))


def _the_two(scene: Scene, index: int) -> Sequence[TeamRef]:
    """The two teams of "both": those of the sentence, or of the one before, else those of the one match reported."""
    here, before = scene.teams(index), scene.teams(index - 1) if index else []
    if len(here) == _PAIR:
        return here
    if not here and len(before) == _PAIR:
        return before
    if len(scene.focus.reported) != 1:
        return ()
    pair = scene.focus.reported[0]
    return pair if all(team in pair for team in (*here, *before)) else ()


_PAIR = 2


def _both(scene: Scene, index: int, match: re.Match[str]) -> Iterator[Claim]:
    first, second, number = scene.team(index, match["a"]), scene.team(index, match["b"]), cardinal(match["pts"])
    if (
        first is None
        or second is None
        or number is None
        or number > _MOST
        or _NOT_TOTAL.match(match.string, match.end())
    ):
        return
    level = Target((second,)) if match["level"] or _BETTER_GOALS.match(match.string, match.end()) else None
    yield replace(at(match, "points of both", 0.93, first), points=number, gap=0 if level else None, target=level)
    yield replace(at(match, "points of both", 0.93, second), points=number)


def _bare(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points without the word: "third on 40", where this sentence or the one before speaks of points."""
    told = " table" in shape or _speaks_of_points(scene, index)
    if not told and " on " not in shape:
        return
    for match in ON_NUMBER.finditer(shape):
        slot = match["team"] or match["beside"]
        team = scene.team(index, slot) if slot else None
        number = None if match["pts"] in {"a", "an"} else cardinal(match["pts"])
        known = (team is None) == (slot is None)
        if shape.endswith("of whom ", 0, match.start()):
            continue
        if number is not None and known and (match["sure"] or told):
            games = _FROM_GAMES.match(shape, match.end())
            claim = replace(at(match, "points, bare", 0.9, team), epithet=bool(match["beside"]), points=number)
            yield replace(claim, played=cardinal(games["played"]) if games else None)


# "are on 24 | from 11"
_FROM_GAMES = re.compile(rf" from (?P<played>{N})(?: games| matches| outings)?(?=\s*(?:$|[.,;)]|and\b|while\b))")
_BACK = 3
"""Sentences of a paragraph that may leave out the word once one has said it."""


def _speaks_of_points(scene: Scene, index: int) -> bool:
    """Whether a sentence speaks of points, or the one before, or one a little above in its paragraph."""
    paragraph = scene.reading.sentences[index].sentence.paragraph
    return any(
        "point" in scene.shape(at)
        for at in range(index, max(-1, index - _BACK - 1), -1)
        if at >= index - 1 or scene.reading.sentences[at].sentence.paragraph == paragraph
    )


def _rows(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points in a list, beside a name, or in brackets in a sentence that speaks of the table."""
    if " pts" in shape or " points " in shape:
        yield from _run_together(scene, index, shape)
    if ": " in shape:
        for table in POINTS_LIST.finditer(shape):
            yield from _table(scene, index, shape, table)
    if "(" in shape:
        yield from _in_brackets(scene, index, shape)


def _in_brackets(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points in brackets beside a name or a place: "<T0> (4-0-2, 14 points)", "fifth (31 points)", "ahead of <T0> (22)"."""
    for match in RECORD.finditer(shape):
        played = sum(int(match[g]) for g in "wld") if match["w"] else cardinal(match["played"])
        slot, points = match["team"] or match["team2"], cardinal(match["pts"] or match["pts2"])
        for claim in _row(scene, index, match, slot, points, "record", 0.95):
            yield replace(claim, played=played)
    for match in BESIDE_PLACE.finditer(shape):
        claim = replace(at(match, "points", 0.93), points=cardinal(match["pts"]))
        yield replace(claim, played=cardinal(match["played"]))
    for match in EACH.finditer(shape):
        for slot in _SLOT.findall(match["rows"]):
            yield from _row(scene, index, match, slot, cardinal(match["pts"]), "points of each", 0.9)
    if _OF_TABLE.search(shape):
        for match in BRACKETED.finditer(shape):
            yield from _row(scene, index, match, match["team"], int(match["pts"]), "points in brackets", 0.85)


_LISTED = re.compile(r"(?P<team><T\d+>):? (?P<pts>\d{1,3}) (?:pts|points)\b")
_AT_LEAST = 4
"""Teams with their points one after the other that make a table of a line."""


def _run_together(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """A table whose rows stand in one line: "<T0>: 34 pts <T1>: 26 pts", from its top where a heading says so."""
    rows = list(_LISTED.finditer(shape))
    if len(rows) < _AT_LEAST:
        return
    points = [int(row["pts"]) for row in rows]
    headed = index > 0 and ("standings" in scene.shape(index - 1) or "table" in scene.shape(index - 1))
    ranked = headed and points == sorted(points, reverse=True)
    for place, row in enumerate(rows, start=1):
        for claim in _row(scene, index, row, row["team"], int(row["pts"]), "points list", 0.97):
            yield replace(claim, position=place if ranked else None)


def _table(scene: Scene, index: int, shape: str, table: re.Match[str]) -> Iterator[Claim]:
    """A table in one line; under "standings" the order is that of the places."""
    rows = list(LIST_ROW.finditer(shape, table.start("rows"), table.end()))
    points = [int(row["pts"]) for row in rows]
    ranked = table["head"] != "points" and len(rows) >= 4 and points == sorted(points, reverse=True)
    for place, row in enumerate(rows, start=1):
        for claim in _row(scene, index, row, row["team"], int(row["pts"]), "points list", 0.97):
            yield replace(claim, position=place if ranked else None)


def _row(
    scene: Scene, index: int, match: re.Match[str], slot: str | None, points: int | None, rule: str, confidence: float
) -> Iterator[Claim]:
    team = scene.team(index, slot) if slot else None
    if team is not None and points is not None:
        yield replace(at(match, rule, confidence, team), epithet=True, points=points)
