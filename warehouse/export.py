"""Write the public relations to files that any tool reads."""

from pathlib import Path
from typing import Literal

import duckdb

from warehouse.database import WarehouseError

Format = Literal["parquet", "csv"]


def public_relations(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Names of all relations that people query, sorted."""
    found = con.execute(
        "select table_name from information_schema.tables "
        "where table_catalog = current_database() and table_schema = 'main' order by table_name"
    ).fetchall()
    return [name for (name,) in found]


def export(con: duckdb.DuckDBPyConnection, folder: Path, kind: Format = "parquet") -> list[Path]:
    """The files written: one per public relation, named after it; files of an earlier export are replaced.

    Raises WarehouseError when the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(f"cannot write to {folder}: {error.strerror}") from error
    written = []
    for name in public_relations(con):
        path = folder / f"{name}.{kind}"
        target = str(path).replace("'", "''")
        options = "format parquet, compression zstd" if kind == "parquet" else "format csv, header"
        try:
            con.execute(f"copy {name} to '{target}' ({options})")
        except duckdb.IOException as error:
            raise WarehouseError(f"cannot write {path}: {str(error).splitlines()[0]}") from error
        written.append(path)
    return written
