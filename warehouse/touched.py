"""What loads touch: which statements came or went since answers were last built on them."""

from collections.abc import Sequence

import duckdb

# What a statement names that more than its own article depends on: two teams, or none
_NAMED = {
    "stated_results": "home_id, home, away_id, away",
    "stated_fixtures": "team_a_id, team_a, team_b_id, team_b",
    "stated_mentions": "team_a_id, team_a, team_b_id, team_b",
    "stated_standings": "null, null, null, null",
    "stated_tallies": "null, null, null, null",
    "stated_streaks": "null, null, null, null",
}


def note_touched(
    con: duckdb.DuckDBPyConnection, condition: str, values: Sequence[object], tables: Sequence[str] = tuple(_NAMED)
) -> None:
    """Note statements that come or go, for answers to be built on those there are."""
    if con.execute("select 1 from store.info where name = 'built by'").fetchone() is None:
        return
    for table in tables:
        con.execute(
            f"insert into store.touched select distinct article_id, {_NAMED[table]} from {table} where {condition}",  # noqa: S608 - our own names
            list(values),
        )


def mark_unreconciled(con: duckdb.DuckDBPyConnection) -> None:
    """Note that statements changed since they were last reconciled."""
    con.execute("delete from store.info where name = 'reconciled'")
