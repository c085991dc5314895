"""League tables of a row to a line under the heads of their columns: "Pos Club Played Points", "17 Lecce 18 19"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim
from transforms.facts.standings.columns import COLUMNS, adds_up
from transforms.facts.standings.rows import Stated
from transforms.reading.mentions import TeamRef
from transforms.reading.people import fold

_HEAD = re.compile(r"[A-Za-z#+/ .|]{3,70}")
# "17 Lecce 18 19", "Lecce 7 6 1 0 20-6 14 19", "4. Lecce (p) 10 4"
_ROW = re.compile(
    r"\W*(?:(?P<place>\d{1,2})[.)]?[\s|]+)?(?P<name>[^\d\s|][^\d|]{1,30}?)[\s|]+(?:\([a-z]\)\s+)?(?P<figures>[+-]?\d{1,3}(?:[\s|,:/-]+[+-]?\d{1,3}){1,10})\W*"
)
_PLACE = re.compile(r"\W*(?P<place>\d{1,2})[.)]\s*")
_FIGURE = re.compile(r"(?:(?<=[\s|])[+-])?\d{1,3}")
_LEAST_ROWS, _LEAST_COLUMNS = 2, 2
_SURE = 0.93


@dataclass(frozen=True, slots=True)
class _Line:
    """One row: the sentence it is, its team, where the article tells which, its printed place and its figures by column."""

    index: int
    team: TeamRef | None
    place: int | None
    numbers: dict[str, int]


def find_headed_tables(scene: Scene) -> list[Stated]:
    """What tables under the heads of their columns state of each team: place, points and matches played.

    A table counts whose rows have a figure for each column, whose points fall from row to row, and whose figures add
    up where they can. Its places are the printed ones, else the order of the rows.
    """
    sentences = scene.reading.sentences
    found: list[Stated] = []
    for index, read in enumerate(sentences[:-1]):
        columns = _columns(read.sentence.text)
        if columns:
            found += _table(scene, index + 1, columns)
    return found


def _columns(text: str) -> list[str]:
    """The columns of figures that a line heads, in order; none where it heads no table.

    >>> _columns("Pos Team P W D L F A GD Pts"), _columns("We were in the box")
    (['played', 'won', 'drawn', 'lost', 'goals', 'goals', 'goals', 'points'], [])
    """
    if not _HEAD.fullmatch(text):
        return []
    columns = [COLUMNS.get(word.rstrip(".").lower()) for word in text.replace("|", " ").split()]
    if None in columns or "points" not in columns:
        return []
    figures = [column for column in columns if column is not None and column not in {"place", "team"}]
    return figures if len(figures) >= _LEAST_COLUMNS else []


def _table(scene: Scene, start: int, columns: Sequence[str]) -> Iterator[Stated]:
    lines = list(_lines(scene, start, columns))
    points = [line.numbers["points"] for line in lines]
    if len(lines) < _LEAST_ROWS or any(one < other for one, other in pairwise(points)):
        return
    for number, line in enumerate(lines, 1):
        if line.team is not None:
            yield _stated(scene, line, line.team, line.place or number)


def _lines(scene: Scene, start: int, columns: Sequence[str]) -> Iterator[_Line]:
    """The rows of a table, as far as they follow one another; a stop behind its place makes that a sentence of its own."""
    place: int | None = None
    for index in range(start, len(scene.reading.sentences)):
        alone = _PLACE.fullmatch(scene.reading.sentences[index].sentence.text)
        line = _line(scene, index, columns) if alone is None else None
        if line is not None:
            yield replace(line, place=line.place or place)
        elif alone is None:
            return
        place = int(alone["place"]) if alone else None


def _line(scene: Scene, index: int, columns: Sequence[str]) -> _Line | None:
    """One row, None where a sentence has another number of figures; where they do not add up nobody's."""
    text = scene.reading.sentences[index].sentence.text
    row = _ROW.fullmatch(text)
    figures = [int(m.group()) for m in _FIGURE.finditer(text, row.start("figures"))] if row else []
    if row is None or len(figures) != len(columns):
        return None
    numbers = {column: figure for column, figure in zip(columns, figures, strict=True) if column != "goals"}
    if numbers["points"] > 3 * numbers.get("played", 99):
        return None
    if not adds_up(numbers):  # a misprint: it keeps its place in the order
        return _Line(index, None, None, numbers)
    place = int(row["place"]) if row["place"] else None
    return _Line(index, _side(scene, index, row["name"].strip()), place, numbers)


def _side(scene: Scene, index: int, name: str) -> TeamRef | None:
    """The team of a row: the one named there, else the one of the article whose name begins or ends so, else its words."""
    teams = scene.teams(index)
    if len(teams) == 1:
        return teams[0]
    short = fold(name)
    known = [t for t in scene.reading.teams.values() if short in {fold(t.name), *_ends(fold(t.name))}]
    if len(known) == 1:
        return known[0]
    return TeamRef("?" + short, name) if not known and name[:1].isupper() else None


def _ends(name: str) -> set[str]:
    """The first and the last word of a name, and it without either."""
    words = name.split()
    return {words[0], words[-1], " ".join(words[:-1]), " ".join(words[1:])} if len(words) > 1 else {name}


def _stated(scene: Scene, line: _Line, team: TeamRef, place: int) -> Stated:
    sentence = scene.reading.sentences[line.index].sentence
    points, played = line.numbers["points"], line.numbers.get("played")
    claim = Claim(0, 0, 0, "printed table", _SURE, team, position=place, points=points, played=played)
    return Stated(team, claim, (), scene.reading.document.evidence(sentence.start, sentence.end), _SURE, line.index)
