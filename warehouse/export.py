"""Write the public relations to files that any tool reads."""

from pathlib import Path
from typing import Literal

import duckdb

from warehouse.database import WarehouseError
from warehouse.lists import SeasonList, season_lists, to_football_txt, to_openfootball

Format = Literal["parquet", "csv", "openfootball", "football.txt"]
LISTS = {"openfootball": (to_openfootball, ".json"), "football.txt": (to_football_txt, ".txt")}
"""The forms that `matchday import` reads back, each with what writes it and its ending."""


def public_relations(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Names of all relations that people query, sorted."""
    found = con.execute(
        "select table_name from information_schema.tables "
        "where table_catalog = current_database() and table_schema = 'main' order by table_name"
    ).fetchall()
    return [name for (name,) in found]


def export(con: duckdb.DuckDBPyConnection, folder: Path, kind: Format = "parquet") -> list[Path]:
    """The files written; files of an earlier export are replaced.

    Parquet and CSV have one file per public relation, the forms of fixture lists one per competition and season.

    Raises WarehouseError when the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(f"cannot write to {folder}: {error.strerror}") from error
    if kind in LISTS:
        return [_write_list(folder, kind, one) for one in season_lists(con)]
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


def _write_list(folder: Path, kind: str, one: SeasonList) -> Path:
    write, ending = LISTS[kind]
    path = folder / f"{one.stem}{ending}"
    try:
        path.write_text(write(one), encoding="utf-8")
    except OSError as error:
        raise WarehouseError(f"cannot write {path}: {error.strerror}") from error
    return path
