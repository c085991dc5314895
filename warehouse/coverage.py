"""Which of the matches that were expected were reported, and what was done about the others."""

from collections.abc import Iterable
from datetime import date, datetime

import duckdb

from warehouse.database import read_sql, transaction
from warehouse.query import Answer, competition_ids
from warehouse.rows import as_utc

MOST_NIGHTS = 5
"""Nights on which a missing match is looked for again before it is given up."""


def covered(
    con: duckdb.DuckDBPyConnection,
    *,
    competition: str | None = None,
    season: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Answer:
    """Expected, reported and missing matches by round and night."""
    return _ask(con, "covered", competition, season=season, since=since, until=until)


def missing(
    con: duckdb.DuckDBPyConnection,
    *,
    competition: str | None = None,
    season: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Answer:
    """Every expected match that nobody reported, with how often it was looked for and whether it was given up."""
    return _ask(con, "missing", competition, season=season, since=since, until=until, most=MOST_NIGHTS)


def note_looks(
    con: duckdb.DuckDBPyConnection, fixtures: Iterable[str], night: datetime, sources: Iterable[str]
) -> None:
    """Remember that matches were looked for on a night, and at whom."""
    asked = sorted(sources)
    with transaction(con):
        con.execute("delete from store.looks where night = ?", [as_utc(night)])
        rows = [(fixture_id, as_utc(night), asked) for fixture_id in sorted(fixtures)]
        if rows:
            con.executemany("insert into store.looks values (?, ?, ?)", rows)


def _ask(con: duckdb.DuckDBPyConnection, name: str, competition: str | None, **values: object) -> Answer:
    values["competition"] = competition_ids(con, competition) if competition else None
    found = con.execute(read_sql("queries")[name], values)
    return Answer(tuple(column[0] for column in found.description or ()), found.fetchall())
