"""Which facts the writer of a workspace has built anew: only those are compared with what was published."""

import duckdb

EVERYTHING = "everything"


def follow_changes(con: duckdb.DuckDBPyConnection) -> None:
    """Begin to keep, for this connection, the keys of what is built anew."""
    con.execute("create or replace temp table changed (relation varchar, key varchar)")


def note_changes(con: duckdb.DuckDBPyConnection, relation: str, keys: str) -> None:
    """Keep the keys that a query gives: fixture ids under "fixtures", competition and season under "league_table"."""
    if _follows(con):
        con.execute(f"insert into temp.changed select '{relation}', cast(columns(*) as varchar) from ({keys})")  # noqa: S608 - our own names


def note_everything(con: duckdb.DuckDBPyConnection) -> None:
    """Keep that all was built anew."""
    note_changes(con, EVERYTHING, "select ''")


def show_changed(con: duckdb.DuckDBPyConnection, side: str, prefix: str) -> None:
    """Make views of the rows that were built anew, "now_fixtures" and so on; `prefix` names their database."""
    everything = _all_changed(con)
    for name, relation, key in (
        ("fixtures", "fixtures", "fixture_id"),
        ("goals", "fixtures", "fixture_id"),
        ("cards", "fixtures", "fixture_id"),
        ("league_table", "league_table", "concat(competition_id, '/', season)"),
    ):
        changed = f"select key from temp.changed where relation = '{relation}'"  # noqa: S608 - our own names
        condition = "true" if everything else f"{key} in ({changed})"
        con.execute(f"create or replace temp view {side}_{name} as from {prefix or 'main.'}{name} where {condition}")


def _all_changed(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether any fact may be another, so that all must be compared."""
    if not _follows(con):
        return True
    return con.execute("select 1 from temp.changed where relation = ?", [EVERYTHING]).fetchone() is not None


def _follows(con: duckdb.DuckDBPyConnection) -> bool:
    return (
        con.execute("select 1 from duckdb_tables() where temporary and table_name = 'changed'").fetchone() is not None
    )
