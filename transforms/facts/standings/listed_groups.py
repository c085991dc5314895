"""Tables told in a line: "Group A: 1. Lecce (12 points), 2. Bari (10), Como (4)", "1. Lecce 30/62 (58:31). 2. Bari 30/59 (49:30)."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim
from transforms.facts.standings.rows import Stated
from transforms.reading.mentions import Reading

# points in brackets behind the name, or behind the matches played and a stroke
_ROW = re.compile(
    r"(?:\b(?P<place>\d{1,2})[.)] )?<T(?P<team>\d+)> ?"
    r"(?:\((?P<points>\d{1,3})(?: ?(?P<unit>points?|pts))?(?:,[^()<>]{1,30})?\)"
    r"|(?P<played>\d{1,2})/(?P<points2>\d{1,3})(?![\d/])(?: \((?:\d{1,3}[:-]\d{1,3}|<S\d+>)\))?)"
)
# what else such a line holds: its head, what parts the rows, the place of the next row
_HEAD = re.compile(r"^\W*(?P<head>[a-z][\w' -]{2,40}): ?")
_REST = re.compile(r"(?:[\s,;.|&-]|\band\b)*(?:\b(?P<next>\d{1,2})[.)])?\W*")
_PLACE = re.compile(r"\W*\d{1,2}\.\W*")
_FIGURES = re.compile(r"\(|\d/\d")
_OF_GROUP = re.compile(r"\b(?:group|pool|section|standings|table|log|points)\b")
_RANKED = re.compile(r"\b(?:standings|table|log)\b")
_LEAST = 3
"""Rows that make a table of a line."""
_LEAST_RANKED = 4
"""Rows whose order is that of the places where nobody numbers them."""
_MOST = 120
_SURE = 0.93


@dataclass(frozen=True, slots=True)
class _Row:
    """One side of a line: the sentence it stands in, its slot, its printed place, its points and, where told, its matches."""

    index: int
    match: re.Match[str]
    place: int | None
    points: int
    played: int | None


def find_listed_groups(scene: Scene) -> list[Stated]:
    """What tables told in a line state of each team: its points, and its place where it is numbered or the head says "standings".

    The points must fall from row to row, and something must say that it is a table: a head, the line above, "points",
    or matches beside the points in rows that are numbered.
    """
    return [stated for rows, ranked in _groups(scene.reading) for stated in _stated(scene, rows, ranked=ranked)]


def listed_lines(reading: Reading) -> frozenset[int]:
    """The sentences that are part of such a table, and so tell no result: "Lecce (7), Bari (1)"."""
    return frozenset(row.index for rows, _ in _groups(reading) for row in rows)


def _groups(reading: Reading) -> Iterator[tuple[list[_Row], bool]]:
    """The rows of each table and whether their order is that of the places; a stop behind a place parts its sentences."""
    sentences = reading.sentences
    for _, paragraph in groupby(range(len(sentences)), key=lambda i: sentences[i].sentence.paragraph):
        indices = [*paragraph]
        if sum(len(_FIGURES.findall(sentences[i].shape)) for i in indices) < _LEAST:
            continue
        rows, head = _rows(reading, indices)
        falling = all(one.points >= other.points for one, other in pairwise(rows))
        if len(rows) < _LEAST or not falling or rows[0].points > _MOST or not _is_earned(rows):
            continue
        above = sentences[rows[0].index - 1].shape if rows[0].index else ""
        told = any(row.match["unit"] or (row.played and row.place) for row in rows) or (
            len(above) < _MOST and _OF_GROUP.search(above)
        )
        if told or _OF_GROUP.search(head):
            yield rows, _RANKED.search(head) is not None and len(rows) >= _LEAST_RANKED


def _is_earned(rows: Sequence[_Row]) -> bool:
    """Whether so many points can be had of the matches told beside them, which odds ("9/2, 6/1") do not pass."""
    told = [row for row in rows if row.played is not None]
    if not told:
        return True
    played = [row.played or 0 for row in told]
    possible = all(row.points <= _A_WIN * matches for row, matches in zip(told, played, strict=True))
    return possible and told[0].points >= played[0] and max(played) - min(played) <= _BEHIND


_A_WIN = 3
"""Points for one."""
_BEHIND = 3
"""Matches that a side of a table may have played fewer than another."""


def _rows(reading: Reading, indices: Sequence[int]) -> tuple[list[_Row], str]:
    """The rows of a paragraph and the head in front of them; none where the paragraph says anything else."""
    rows: list[_Row] = []
    place: int | None = None
    first = ""
    for index in indices:
        shape = reading.sentences[index].shape
        if not _FIGURES.search(shape) and index != indices[0] and not _PLACE.fullmatch(shape):
            return [], ""
        head = _HEAD.match(shape) if index == indices[0] else None
        first = head["head"] if head else first
        found = list(_ROW.finditer(shape, head.end() if head else 0))
        rest = _REST.fullmatch(_ROW.sub("", shape[head.end() if head else 0 :]))
        if rest is None or (not found and head is None and not rest["next"]):
            return [], ""
        rows += [
            _Row(
                index,
                m,
                int(m["place"]) if m["place"] else (place if n == 0 else None),
                int(m["points"] or m["points2"]),
                int(m["played"]) if m["played"] else None,
            )
            for n, m in enumerate(found)
        ]
        place = int(rest["next"]) if rest["next"] else None
    return rows, first


def _stated(scene: Scene, rows: Sequence[_Row], *, ranked: bool) -> Iterator[Stated]:
    for number, row in enumerate(rows, 1):
        team = scene.team(row.index, f"<T{row.match['team']}>")
        if team is None:
            continue
        claim = Claim(row.match.start(), row.match.end(), row.match.start(), "printed table", _SURE, team)
        place = row.place or (number if ranked else None)
        sentence = scene.reading.sentences[row.index].sentence
        evidence = scene.reading.document.evidence(sentence.start, sentence.end)
        yield Stated(
            team, replace(claim, position=place, points=row.points, played=row.played), (), evidence, _SURE, row.index
        )
