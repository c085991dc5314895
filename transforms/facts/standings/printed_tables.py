"""League tables printed as rows of figures: "Juventus 10 6 3 1 15 7 21", each row held to its own arithmetic."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim
from transforms.facts.standings.rows import Stated
from transforms.reading.mentions import TeamRef
from transforms.reading.scores import ScoreMention

# "<T0> 10 6 3 1 15 7 21", "2. <T1> (p) 11 6 2 3 18:11 +7 20", "<T2> 11, 6, 2, 3, <S3>, 20"; "livingston | 14 | 8 | …" too,
# whose name nobody knows but which has its place in the order
_ROW = re.compile(
    r"(?:(?<![\w+-])(?P<place>\d{1,2})[.)]?\ )?(?:<T(?P<team>\d+)>|<P\d+>|(?:^|(?<=[|.]\ ))[a-z][a-z' -]{2,24}?)\ ?(?:\([a-z]\)\ ?|\*\ ?)?[:.|,-]*"
    r"(?P<figures>(?:[\s,|]{1,3}(?:[+-]?\d{1,3}(?:[:/-]\d{1,3})?|<S\d+>)(?![\w'+])){5,10})"
)
_FIGURES = re.compile(r"\d{1,3}[\s,|]{1,3}\d{1,2}[\s,|]{1,3}\d")
_FIGURE = re.compile(r"<S(?P<slot>\d+)>|(?P<number>[+-]?\d{1,3})(?:[:/-](?P<behind>\d{1,3}))?")
# "1. <T0> (5) - 13 points", "2 <T1> 11 pts", "3/ <T2> - 10pts, -3", "livingston - 9 points": place, matches played in brackets, points, difference
_SHORT_ROW = re.compile(
    r"^\W*(?:(?P<place>\d{1,2})[.)/]?\ )?(?:<T(?P<team>\d+)>|<P\d+>|[a-z][a-z' ]{2,24}?),?\ ?(?:\((?:p|played\ )?(?P<played>\d{1,2})\)\ ?)?[:,|-]?\ ?(?P<points>\d{1,3})\ ?(?:points?|pts?)"
    r"(?:,?\ [+-]?\d{1,3}(?:\ (?:goal\ difference|gd))?)?(?:\ \([^()]{0,60}\))?\W*$"
)
# "1. <T0> (GP: 23; GD: +9; PTS: 39)": figures with their labels
_LABELLED_ROW = re.compile(
    r"^\W*(?:(?P<place>\d{1,2})[.)/]?\ )?<T(?P<team>\d+)>,?\ ?\((?P<cells>[a-z]{1,6}:?\ ?[+-]?\d{1,3}(?:[;,]\ ?[a-z]{1,6}:?\ ?[+-]?\d{1,3}){0,8})\)\W*$"
)
_CELL = re.compile(r"(?P<label>[a-z]+):?\ ?(?P<number>[+-]?\d+)")
_POINTS, _PLAYED = frozenset(("pts", "points", "pt")), frozenset(("gp", "p", "pld", "mp", "played", "pl"))
_PLACE = re.compile(r"\d{1,2}[.)]\ ?")
_HEAD = re.compile(
    r"\b(?:standings?|tables?|ladder|pos(?:ition)?|pld?|pts|points|top\ (?:\d{1,2}|four|five|six|eight|ten))\b"
)

_LAYOUTS: Sequence[str] = (
    "P W D L F A G N",
    "P W D L F A N",
    "P W L D F A G N",
    "P W L D F A N",
    "P W D L G N",
    "P W D L N",
    "P W L D N",
)
"""Orders of columns that tables are printed in: played, won, drawn, lost, goals for, against, difference, points."""
_LEAST_ROWS = 2
_SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of a table; `team` only where it is known, `place` only where it is printed, `index` and the offsets say where in the reading."""

    index: int
    start: int
    end: int
    team: TeamRef | None
    place: int | None
    played: int | None
    points: int


def find_printed(scene: Scene) -> list[Stated]:
    """What the printed tables of an article state of each team: place, points and matches played.

    Rows count whose matches won, drawn and lost make those played, and the points (three or two for a win).
    Places are the printed ones, else the order of the rows where a heading announces a table from its top.
    """
    return [stated for table in _tables(scene) for stated in _stated(scene, table)]


def _tables(scene: Scene) -> Iterator[list[_Row]]:
    """The rows of each table: of sentences that follow one another, or of one."""
    table: list[_Row] = []
    place: int | None = None
    for index in range(len(scene.reading.sentences)):
        shape = scene.shape(index)
        if _PLACE.fullmatch(shape):  # a stop behind the place made it a sentence of its own
            place = int(shape.rstrip(".) "))
            continue
        rows = [*_rows(scene, index, shape)] if _FIGURES.search(shape) else []
        rows = rows or (
            [*_short_row(scene, index, shape)] if "<T" in shape or "pts" in shape or "point" in shape else []
        )
        if rows and place is not None:
            rows[0] = replace(rows[0], place=place)
        if table and not rows:
            yield table
            table = []
        table += rows
        place = None
    if table:
        yield table


def _rows(scene: Scene, index: int, shape: str) -> Iterator[_Row]:
    carried: int | None = None
    for match in _ROW.finditer(shape):
        team = scene.team(index, f"<T{match['team']}>") if match["team"] else None
        figures = _figures(scene, index, match["figures"])
        read = next((r for r in (_read(figures, layout.split()) for layout in _LAYOUTS) if r is not None), None)
        if (team is None and match["team"]) or read is None:
            carried = None
            continue
        played, points, rest = read
        place = int(match["place"]) if match["place"] else carried
        yield _Row(index, match.start(), match.end(), team, place, played, points)
        carried = rest[0] if len(rest) == 1 else None  # run together, a row ends with the next one's place


def _short_row(scene: Scene, index: int, shape: str) -> Iterator[_Row]:
    """A line with no more than a place, a team, its matches and its points."""
    match = _SHORT_ROW.match(shape)
    team = scene.team(index, f"<T{match['team']}>") if match and match["team"] else None
    if match is not None and (team is not None or not match["team"]):
        place, played = (int(match[g]) if match[g] else None for g in ("place", "played"))
        yield _Row(index, match.start(), match.end(), team, place, played, int(match["points"]))
    labelled = _LABELLED_ROW.match(shape)
    team = scene.team(index, f"<T{labelled['team']}>") if labelled else None
    if labelled is not None and team is not None:
        cells = {cell["label"]: int(cell["number"]) for cell in reversed(list(_CELL.finditer(labelled["cells"])))}
        points = [n for label, n in cells.items() if label in _POINTS]
        played = next((n for label, n in cells.items() if label in _PLAYED), None)
        place = int(labelled["place"]) if labelled["place"] else None
        if points:
            yield _Row(index, labelled.start(), labelled.end(), team, place, played, points[0])


def _figures(scene: Scene, index: int, text: str) -> list[int]:
    found: list[int] = []
    for figure in _FIGURE.finditer(text):
        if figure["slot"]:
            found += _columns(scene, index, figure["slot"])
        else:
            found += [int(figure["number"]), *([int(figure["behind"])] if figure["behind"] else [])]
    return found


# "6 8 | -2 | 3": a difference behind the goals against
_BELOW_NIL = re.compile(r"\d+\s+[-–−]\d+")


def _columns(scene: Scene, index: int, slot: str) -> list[int]:
    """The two figures of what reads like a score, the second below nil where the sign stands close to it."""
    mention = scene.mention(index, f"<S{slot}>")
    if not isinstance(mention.value, ScoreMention):
        return []
    signed = _BELOW_NIL.fullmatch(scene.reading.document.text, mention.start, mention.end)
    return [mention.value.first, -mention.value.second if signed else mention.value.second]


def _read(figures: list[int], layout: list[str]) -> tuple[int, int, list[int]] | None:
    """Played, points and what is left over, where the figures in this order of columns add up.

    >>> _read([10, 6, 3, 1, 15, 7, 21], "P W D L F A N".split())
    (10, 21, [])
    >>> _read([10, 6, 3, 2, 15, 7, 21], "P W D L F A N".split()) is None
    True
    """
    if not len(layout) <= len(figures) <= len(layout) + 1:
        return None
    row = dict(zip(layout, figures, strict=False))
    if row["W"] + row["D"] + row["L"] != row["P"] or row["P"] == 0:
        return None
    if "A" in row and "G" in row and row["F"] - row["A"] != row["G"]:
        return None
    if row["N"] not in {3 * row["W"] + row["D"], 2 * row["W"] + row["D"]}:
        return None
    return row["P"], row["N"], figures[len(layout) :]


def _stated(scene: Scene, table: list[_Row]) -> Iterator[Stated]:
    if len(table) < _LEAST_ROWS:
        return
    headed = _is_headed(scene, table)
    falling = all(one.points >= other.points for one, other in pairwise(table))
    for number, row in enumerate(table, 1):
        if row.team is None:
            continue
        place = row.place if row.place is not None else number if headed and falling else None
        claim = Claim(
            row.start,
            row.end,
            row.start,
            "printed table",
            _SURE,
            row.team,
            position=place,
            points=row.points,
            played=row.played,
        )
        begin, end = scene.place(row.index, row.start), scene.place(row.index, row.end)
        yield Stated(row.team, claim, (), scene.reading.document.evidence(begin, end), _SURE, row.index)


def _is_headed(scene: Scene, table: list[_Row]) -> bool:
    """Whether a line right above, or the words before the first row, announce a table."""
    first = table[0]
    above = [scene.shape(i) for i in range(max(0, first.index - 3), first.index)]
    return any(_HEAD.search(line) for line in (*above, scene.shape(first.index)[: first.start]))
