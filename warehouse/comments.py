"""What every public relation and column means, kept as comments in the database itself."""

import csv
from functools import cache
from importlib.resources import files

import duckdb

from warehouse.database import read_sql, transaction
from warehouse.insert import column_types


@cache
def meanings() -> dict[tuple[str, str], str]:
    """(relation, column) → meaning; under the relation "*" stand columns that mean the same everywhere."""
    text = (files("warehouse") / "columns.csv").read_text("utf-8")
    return {(row["relation"], row["column"]): row["meaning"] for row in csv.DictReader(text.splitlines())}


def meaning_of(relation: str, column: str) -> str | None:
    """What a column of a public relation means, None when nobody wrote it down."""
    known = meanings()
    return known.get((relation, column)) or known.get(("*", column))


@cache
def grains() -> dict[str, str]:
    """Relation → its grain, as line 1 of its file says it."""
    found = {name.partition("_")[2]: sql for name, sql in read_sql("migrations").items()} | read_sql("views")
    return {name: sql.partition("\n")[0].removeprefix("-- ") for name, sql in found.items()}


def write_comments(con: duckdb.DuckDBPyConnection) -> None:
    """Put grain and meanings as comments on all public relations that do not have them yet."""
    bare = con.execute(
        "select table_name from duckdb_tables() where database_name = current_database() and schema_name = 'main' "
        "and comment is null"
    ).fetchall()
    with transaction(con):
        for (relation,) in bare:
            con.execute(f"comment on table {relation} is '{_quoted(grains().get(relation, ''))}'")
            for column in column_types(con, relation):
                meaning = meaning_of(relation, column)
                if meaning:
                    con.execute(f"comment on column {relation}.\"{column}\" is '{_quoted(meaning)}'")


def _quoted(text: str) -> str:
    return text.replace("'", "''")
