"""The reference data of this package into the warehouse, once for each edition of it."""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

import duckdb

from transforms.identity.competitions import moved_seasons
from transforms.reference import Reference, load_reference
from warehouse.load import load_reference as load_rows
from warehouse.rows import AwardRow, DeductionRow, EraRow, PlayOffRow, SeasonRow, TeamNameRow

_EDITION = "reference edition"


def refresh_reference(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether teams, competitions and rulings were loaded now: not when this edition of them is there already."""
    edition = _edition()
    if con.execute("select value from store.info where name = ?", [_EDITION]).fetchone() == (edition,):
        return False
    load_rows(con, **_rows(load_reference()))
    con.execute("delete from store.info where name = ?", [_EDITION])
    con.execute("insert into store.info values (?, ?)", [_EDITION, edition])
    return True


@cache
def _edition() -> str:
    """A name for all that the package's files say, the same in every process."""
    return hashlib.sha256(repr(_rows(load_reference())).encode()).hexdigest()[:16]


def _rows(reference: Reference) -> dict[str, list[Any]]:
    """The arguments of the warehouse's load, in a fixed order."""
    return {
        "teams": sorted(reference.teams.teams.values(), key=lambda team: team.id),
        "competitions": sorted(reference.competitions.competitions.values(), key=lambda one: one.id),
        "deductions": [
            DeductionRow(one.competition, one.season, one.team, one.points, one.day, one.reason)
            for one in reference.deductions
        ],
        "awards": [
            AwardRow(one.competition, one.season, one.home, one.away, *one.score, one.day, one.reason)
            for one in reference.awarded
        ],
        "team_names": sorted(_team_names(reference), key=lambda row: (row.team_id, row.name, row.kind)),
        "eras": [
            EraRow(competition, era.since, era.until, era.points_for_win, era.tie_breakers, era.teams)
            for competition, eras in sorted(reference.competitions.eras.items())
            for era in eras
        ],
        "season_dates": [SeasonRow(one.competition, one.season, one.first, one.last) for one in moved_seasons()],
        "play_offs": [
            PlayOffRow(one.competition, one.season, one.winner, one.loser, one.day, one.reason)
            for one in reference.play_offs
        ],
    }


def _team_names(reference: Reference) -> Iterator[TeamNameRow]:
    for names in reference.teams.names.values():
        for name in names:
            yield TeamNameRow(name.team.id, name.text, name.kind, name.since, name.until)
