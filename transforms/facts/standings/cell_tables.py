"""League tables printed one cell to a line: "|Pos", "|Team", "|P", "|Pts", "|1", "|Everton", "|10", "|21", and so on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, takewhile

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim
from transforms.facts.standings.columns import COLUMNS, adds_up
from transforms.facts.standings.rows import Stated
from transforms.reading.mentions import TeamRef

_CELL = re.compile(r"\|\s*(?P<words>[^|\n]{1,40}?)\s*\|?\s*")
_PLACE = re.compile(r"\W*(?P<place>\d{1,2})(?:[.)]|\s|$)")
_NUMBER = re.compile(r"[+-]?\d{1,3}")
_LEAST_ROWS = 3
_SURE = 0.93


@dataclass(frozen=True, slots=True)
class _Line:
    """One row: its cells by column, and the sentences of the first and the last."""

    first: int
    last: int
    team: TeamRef | None
    place: int | None
    numbers: dict[str, int]


def find_cell_tables(scene: Scene) -> list[Stated]:
    """What tables of one cell a line state of each team: place, points and matches played.

    A table counts that names its columns, whose points fall from row to row, and whose figures add up where they can.
    """
    return [stated for start, cells in _runs(scene) for stated in _table(scene, start, cells)]


def _runs(scene: Scene) -> Iterator[tuple[int, list[str]]]:
    """Each run of sentences that are cells: the first of them, and their words."""
    yield from _bare_runs([told.sentence.text for told in scene.reading.sentences])
    cells = [_CELL.fullmatch(told.sentence.text) for told in scene.reading.sentences]
    for is_cell, run in groupby(enumerate(cells), key=lambda one: one[1] is not None):
        numbered = list(run)
        if is_cell and len(numbered) > _LEAST_ROWS:
            yield numbered[0][0], [match["words"].lower() for _, match in numbered if match is not None]


_LEAST_HEADS = 3
_LONGEST_CELL = 40


def _bare_runs(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Each run of short lines that begins with the heads of several columns, one below the other, and no bars between."""
    heads = [COLUMNS.get(line.strip().rstrip(".").lower()) for line in lines]
    for start, head in enumerate(heads):
        if head is None or (start and heads[start - 1] is not None):
            continue
        named = list(takewhile(bool, heads[start:]))
        if len(named) >= _LEAST_HEADS and "team" in named:
            run = takewhile(lambda line: len(line) <= _LONGEST_CELL, lines[start:])
            yield start, [line.strip().rstrip(".").lower() for line in run]


def _table(scene: Scene, start: int, cells: Sequence[str]) -> Iterator[Stated]:
    columns = list(takewhile(bool, (COLUMNS.get(cell.rstrip(".")) for cell in cells)))
    body, width = len(columns), len(columns)
    if "points" not in columns:
        return
    if "team" not in columns:
        columns, width = ["team", *columns], width + 1
    lines = [
        _line(scene, start + at, cells[at : at + width], columns) for at in range(body, len(cells) - width + 1, width)
    ]
    good = [line for line in takewhile(lambda one: one is not None, lines) if line is not None]
    points = [line.numbers["points"] for line in good]
    if len(good) < _LEAST_ROWS or any(one < other for one, other in pairwise(points)):
        return
    for number, line in enumerate(good, 1):
        if line.team is not None:
            yield _stated(scene, line, line.team, line.place or number)


def _line(scene: Scene, index: int, cells: Sequence[str], columns: Sequence[str | None]) -> _Line | None:
    """One row, None where a cell is not what its column says or the figures do not add up."""
    place, team, numbers = None, None, {}
    for at, (column, cell) in enumerate(zip(columns, cells, strict=True)):
        if column in {"team", "place"}:
            told = _PLACE.match(cell)
            place = int(told["place"]) if told else place
            teams = scene.teams(index + at) if column == "team" else []
            team = teams[0] if len(teams) == 1 else team
        elif column != "goals" and column is not None:
            if _NUMBER.fullmatch(cell) is None:
                return None
            numbers[column] = int(cell)
    holds = adds_up(numbers)
    return _Line(index, index + len(cells) - 1, team, place, numbers) if holds else None


def _stated(scene: Scene, line: _Line, team: TeamRef, place: int) -> Stated:
    sentences = scene.reading.sentences
    begin, end = sentences[line.first].sentence.start, sentences[line.last].sentence.end
    points = line.numbers["points"]
    claim = Claim(
        0, 0, 0, "printed table", _SURE, team, position=place, points=points, played=line.numbers.get("played")
    )
    return Stated(team, claim, (), scene.reading.document.evidence(begin, end), _SURE, line.first)
