"""Open a warehouse file, know whether it is ours, and bring its tables up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

import duckdb

MARK = "matchday warehouse"


class WarehouseError(Exception):
    """Something about a warehouse file that its user can act on; the message is one line that says how."""


class NotAWarehouseError(WarehouseError):
    """The file is no DuckDB database, or one that somebody else made."""


class NoWarehouseError(WarehouseError):
    """There is no file yet."""


class BusyWarehouseError(WarehouseError):
    """Another process writes to the file at this moment."""

    exit_code = 4


def connect(path: Path | str, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """An open connection to the warehouse at `path`; ":memory:" gives an empty one.

    Without `read_only`, a missing file becomes a new warehouse, and tables are brought up to date.
    Raises NoWarehouseError, NotAWarehouseError or BusyWarehouseError; a file that is not ours is left as it is.
    """
    if str(path) != ":memory:":
        _refuse_what_cannot_be(Path(path), read_only)
    con = _open(path, read_only)
    try:
        if read_only:
            _refuse_stranger(con, path)
        else:
            if not _is_empty(con):
                _refuse_stranger(con, path)
            migrate(con)
    except BaseException:
        con.close()
        raise
    return con


def _refuse_what_cannot_be(path: Path, read_only: bool) -> None:
    if path.is_dir():
        raise NotAWarehouseError(f"{path} is not a matchday warehouse: it is a folder")
    if read_only and not path.exists():
        raise NoWarehouseError(f"there is no warehouse at {path} yet: run `matchday nightly` or `matchday import`")
    if path.exists() and _signature(path) != b"DUCK":
        raise NotAWarehouseError(f"{path} is not a matchday warehouse: it is no DuckDB file")


def _signature(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(12)[8:]


def _open(path: Path | str, read_only: bool) -> duckdb.DuckDBPyConnection:
    try:
        con = duckdb.connect(str(path), read_only=read_only)
        # DuckDB draws a bar of its own on stdout for what takes longer than two seconds, into pipes too.
        con.execute("set enable_progress_bar = false")
        return con  # noqa: TRY300 - what opening raises is told below
    except duckdb.IOException as error:
        if "lock" in str(error).lower():
            raise BusyWarehouseError(
                f"{path} is being written by another process: try again when it is done"
            ) from error
        raise NotAWarehouseError(f"{path} is not a matchday warehouse: {_first_line(error)}") from error
    except duckdb.Error as error:
        raise NotAWarehouseError(f"{path} is not a matchday warehouse: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _is_empty(con: duckdb.DuckDBPyConnection) -> bool:
    return con.execute("select count(*) from duckdb_tables() where database_name = current_database()").fetchone() == (
        0,
    )


def _refuse_stranger(con: duckdb.DuckDBPyConnection, path: Path | str) -> None:
    """Raise unless the open file carries our mark and no table newer than this program knows."""
    try:
        found = con.execute("select value from store.info where name = 'made by'").fetchone()
        version = con.execute("select max(name) from store.migrations").fetchone()
    except duckdb.CatalogException:
        found = version = None
    if found != (MARK,):
        raise NotAWarehouseError(f"{path} is not a matchday warehouse: it holds other tables")
    newest = migrations()[-1][0]
    if version is not None and version[0] > newest:
        raise WarehouseError(f"{path} was made by a newer matchday ({version[0]}): update the program to open it")


def is_ours(con: duckdb.DuckDBPyConnection, prefix: str) -> bool:
    """Whether an attached database carries our mark; `prefix` is its name and a full stop."""
    try:
        found = con.execute(f"select value from {prefix}store.info where name = 'made by'").fetchone()  # noqa: S608 - our own names
    except duckdb.Error:
        return False
    return found == (MARK,)


def migrations() -> list[tuple[str, str]]:
    """Every migration as (name, SQL), in the order in which they apply."""
    folder = files("warehouse") / "migrations"
    found = [item for item in folder.iterdir() if item.name.endswith(".sql")]
    return [(item.name.removesuffix(".sql"), item.read_text("utf-8")) for item in sorted(found, key=lambda i: i.name)]


def migrate(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Names of the migrations applied now: those not yet recorded, each in a transaction of its own."""
    done = set()
    if not _is_empty(con):
        done = {name for (name,) in con.execute("select name from store.migrations").fetchall()}
    applied = []
    for name, sql in migrations():
        if name in done:
            continue
        with transaction(con):
            con.execute(sql)
            con.execute("insert into store.migrations values (?)", [name])
        applied.append(name)
    return applied


@contextmanager
def transaction(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """All of the block or nothing of it."""
    con.execute("begin")
    try:
        yield
    except BaseException:
        con.execute("rollback")
        raise
    con.execute("commit")


def read_sql(folder: str) -> dict[str, str]:
    """Name → SQL of every file of one of the package's folders, by name."""
    found = [item for item in (files("warehouse") / folder).iterdir() if item.name.endswith(".sql")]
    return {item.name.removesuffix(".sql"): item.read_text("utf-8") for item in sorted(found, key=lambda i: i.name)}
