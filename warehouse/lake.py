"""Where a warehouse is published: as a DuckLake, its catalog in PostgreSQL, its data as Parquet on a path.

Readers on any number of machines see one version of it at a time, whatever is being written.
Writers take turns: who holds the lock copies the lake into a file, works there, and puts back in one transaction
the rows that differ.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import duckdb

from warehouse.database import (
    BusyWarehouseError,
    NotAWarehouseError,
    NoWarehouseError,
    WarehouseError,
    is_ours,
)
from warehouse.place import beside, held, quoted
from warehouse.reconcile import macros

EXTENSIONS = ("ducklake", "postgres_scanner")
POSTGRES = "postgres:"
LOCK_NUMBER = 20220313
"""Names our lock among the advisory locks of the catalog's database."""
SCHEMAS = ("main", "store")
# DuckDB's own hash() gives one in ten of such ids as "league/2021-22/team-1/team-12" the number of another
ROW_HASH = "md5_number(cast(one as varchar))"
# "create or replace macro store.fold(name) as"
MACRO = re.compile(r"create or replace macro (?:store\.)?(\w+)")


@dataclass(frozen=True, slots=True)
class LakePlace:
    """A lake: `catalog` is "postgres:dbname=... host=..." or the path of a DuckDB file, `data` a path or URL.

    `scratch` is a folder of this machine for working files, `patience` how many seconds a writer waits for its turn.
    """

    catalog: str
    data: str
    scratch: Path
    patience: float = 600.0

    @property
    def path(self) -> Path:
        """Where the data lie."""
        return Path(self.data)

    @property
    def working(self) -> Path:
        """The file that a writer of this machine works on."""
        return beside(self.scratch / "lake.duckdb", "work")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the writers' lock of the catalog within the block; it is let go of when its holder dies."""
        self.scratch.mkdir(parents=True, exist_ok=True)
        if self.catalog.startswith(POSTGRES):
            with held(beside(self.working, "lock"), self.catalog), _advisory_lock(self.catalog, self.patience):
                yield
        else:
            with held(beside(Path(self.catalog), "lock"), self.catalog):
                yield

    def fill(self, working: Path) -> None:
        """Make a file a copy of one version of the lake."""
        with _connection() as con:
            if not self._attach(con, "shared"):
                return
            _refuse_stranger(con, self.catalog)
            con.execute(f"attach '{quoted(working)}' as working")
            con.execute("begin")
            for schema in SCHEMAS:
                con.execute(f"create schema if not exists working.{schema}")
            for schema, table in _tables(con, "shared"):
                con.execute(f"create table working.{schema}.{table} as from shared.{schema}.{table}")
            con.execute("use working.main")
            for sql in macros():
                con.execute(sql)
            con.execute("commit")
            con.execute("use memory")

    @contextmanager
    def attached(self, con: duckdb.DuckDBPyConnection) -> Iterator[bool]:
        """Whether the lake holds something, attached as `before` within the block."""
        _load_extensions(con)
        if not self._attach(con, "before"):
            yield False
            return
        try:
            yield True
        finally:
            con.execute("detach before")

    def put(self, con: duckdb.DuckDBPyConnection, moment: datetime) -> None:
        """Bring the lake to what the working file says, in one transaction: rows that differ, and no others."""
        del moment  # the lake dates its versions itself
        _load_extensions(con)
        con.execute(f"attach '{self._url()}' as shared (data_path '{quoted(self.data)}')")
        row = con.execute("select current_database()").fetchone()
        working = f'"{row[0] if row else ""}"'
        try:
            con.execute("begin")
            for schema in SCHEMAS:
                con.execute(f"create schema if not exists shared.{schema}")
            tables = _tables(con, working.strip('"'))
            for schema, table in _tables(con, "shared"):
                if (schema, table) not in tables:
                    con.execute(f"drop table shared.{schema}.{table}")
            for schema, table in tables:
                _put_table(con, f"{working}.{schema}.{table}", f"shared.{schema}.{table}")
            con.execute("commit")
        except duckdb.Error:
            with suppress(duckdb.Error):
                con.execute("rollback")
            raise
        finally:
            with suppress(duckdb.Error):
                con.execute("detach shared")

    def open(self, as_of: date | None = None) -> duckdb.DuckDBPyConnection:
        """The lake as it is now, or was at the end of a day, opened for reading."""
        con = _connected()
        try:
            _load_extensions(con)
            _refuse_nothing(self.catalog, as_of, is_there=self._attach(con, "shared", as_of))
            _refuse_stranger(con, self.catalog)
            con.execute("use shared.main")
            for sql in _for_readers(macros()):
                con.execute(sql)
        except BaseException:
            con.close()
            raise
        return con

    def _url(self) -> str:
        return quoted(f"ducklake:{self.catalog}")

    def _attach(self, con: duckdb.DuckDBPyConnection, name: str, as_of: date | None = None) -> bool:
        """Whether there is a lake with tables in it, now attached for reading under a name."""
        if not self.catalog.startswith(POSTGRES) and not Path(self.catalog).exists():
            return False
        at = f", snapshot_time '{as_of + timedelta(days=1)} 00:00:00+00'" if as_of else ""
        try:
            con.execute(f"attach '{self._url()}' as {name} (read_only{at})")
        except duckdb.Error as error:
            if "does not exist" in str(error) or "No snapshot" in str(error):
                return False
            raise WarehouseError(_told(self.catalog, error)) from error
        if ("store", "info") in _tables(con, name):
            return True
        con.execute(f"detach {name}")
        return False


def _put_table(con: duckdb.DuckDBPyConnection, ours: str, theirs: str) -> None:
    """Make the lake's table equal to ours: built anew where its columns differ, else only rows that differ."""
    if _columns(con, ours) != _columns(con, theirs):
        con.execute(f"drop table if exists {theirs}")
        con.execute(f"create table {theirs} as from {ours}")
        return
    for name, those, not_these in (("gone", theirs, ours), ("come", ours, theirs)):
        differing = (
            f"select {ROW_HASH} as row_hash from {those} as one except select {ROW_HASH} from {not_these} as one"  # noqa: S608 - our own names
        )
        con.execute(f"create or replace temp table {name} as {differing}")
    con.execute(f"delete from {theirs} as one where {ROW_HASH} in (from gone)")  # noqa: S608 - our own names
    con.execute(f"insert into {theirs} select one.* from {ours} as one where {ROW_HASH} in (from come)")  # noqa: S608 - our own names


def _columns(con: duckdb.DuckDBPyConnection, table: str) -> list[tuple[str, str]]:
    """Names and types of a table's columns, none where there is no such table."""
    database, schema, name = table.replace('"', "").split(".")
    return con.execute(
        "select column_name, data_type from duckdb_columns()"
        " where database_name = ? and schema_name = ? and table_name = ? order by column_index",
        [database, schema, name],
    ).fetchall()


def _tables(con: duckdb.DuckDBPyConnection, database: str) -> list[tuple[str, str]]:
    """Schema and name of every table of ours in a database."""
    return con.execute(
        "select schema_name, table_name from duckdb_tables()"
        " where database_name = ? and list_contains(?, schema_name) and not temporary order by all",
        [database, list(SCHEMAS)],
    ).fetchall()


def _for_readers(sqls: list[str]) -> list[str]:
    """Macros as a reader makes them for itself: temporary ones, which lie in no schema."""
    text = "\n".join(sqls)
    names = "|".join(MACRO.findall(text))
    return [
        re.sub(rf"\bstore\.(?=(?:{names})\()", "", MACRO.sub(r"create or replace temp macro \1", sql)) for sql in sqls
    ]


@contextmanager
def _connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with _connected() as con:
        _load_extensions(con)
        yield con


def _connected() -> duckdb.DuckDBPyConnection:
    """A connection to nothing yet, which draws no bar of its own on stdout."""
    con = duckdb.connect()
    con.execute("set enable_progress_bar = false")
    return con


def _load_extensions(con: duckdb.DuckDBPyConnection) -> None:
    """Load what the package index brought; nothing is fetched from anywhere else. Raises WarehouseError."""
    try:
        from duckdb_extensions import import_extension  # noqa: PLC0415 - only a lake needs it

        for name in EXTENSIONS:
            import_extension(name, con=con)
            con.execute(f"load {name}")
    except (ImportError, duckdb.Error) as error:
        raise WarehouseError(
            f"a lake needs DuckDB's extensions ({str(error).splitlines()[0]}): install 'matchday[lake]'"
        ) from error


@contextmanager
def _advisory_lock(catalog: str, patience: float) -> Iterator[None]:
    """Hold our lock in the catalog's own database; the transaction that holds it ends with this process."""
    with _connection() as guard:
        address = f"{catalog.removeprefix(POSTGRES)} options='-c lock_timeout={1 + round(1000 * patience)}'"
        try:
            guard.execute(f"attach '{quoted(address)}' as catalog (type postgres, read_only)")
            guard.execute("begin")
            query = f"select pg_advisory_xact_lock({LOCK_NUMBER})::text"
            guard.execute(f"from postgres_query('catalog', '{query}')").fetchall()
        except duckdb.Error as error:
            if "lock timeout" in str(error):
                raise BusyWarehouseError(
                    f"{catalog} is being written by another run: try again when it is done"
                ) from error
            raise WarehouseError(_told(catalog, error)) from error
        yield


def _refuse_nothing(catalog: str, as_of: date | None, *, is_there: bool) -> None:
    if not is_there:
        when = f" of {as_of}" if as_of else " yet"
        raise NoWarehouseError(f"there is no warehouse{when} at {catalog}: run `matchday nightly` or `matchday import`")


def _refuse_stranger(con: duckdb.DuckDBPyConnection, catalog: str) -> None:
    if not is_ours(con, "shared."):
        raise NotAWarehouseError(f"{catalog} is not a matchday warehouse: it holds other tables")


def _told(catalog: str, error: Exception) -> str:
    return f"{catalog} cannot be opened as a lake: {str(error).splitlines()[0]}"
