"""Where a warehouse is published: as one file that is swapped whole.

A place of another kind does the same six things; `warehouse.lake` is one.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

import duckdb

from warehouse.database import BusyWarehouseError, connect
from warehouse.versions import keep_version, version_on

KEPT_VERSIONS = 7
TOLERATED_WASTE = 0.25
"""Share of empty blocks from which on the file is written anew instead of copied."""


class Place(Protocol):
    """Where a warehouse is published: its writer takes the lock, works on a copy, and puts that in place at once."""

    @property
    def path(self) -> Path:
        """The file that is published, or the folder of a place that is no file."""

    @property
    def working(self) -> Path:
        """The file that a writer works on."""

    def lock(self) -> AbstractContextManager[None]:
        """Hold the writers' lock within the block. Raises BusyWarehouseError when another holds it."""

    def fill(self, working: Path) -> None:
        """Make a file a copy of what is published, or leave it away where nothing is."""

    def attached(self, con: duckdb.DuckDBPyConnection) -> AbstractContextManager[bool]:
        """Whether something is published, attached as `before` within the block."""

    def put(self, con: duckdb.DuckDBPyConnection, moment: datetime) -> None:
        """Publish the working file that `con` has open, at once and in full or not at all."""

    def open(self, as_of: date | None = None) -> duckdb.DuckDBPyConnection:
        """What is published now, or was at the end of a day, opened for reading. Raises WarehouseError."""


@dataclass(frozen=True, slots=True)
class FilePlace:
    """One DuckDB file, replaced by an atomic rename; `keep` of its versions are kept beside it."""

    path: Path
    keep: int = KEPT_VERSIONS

    @property
    def working(self) -> Path:
        """The file that a writer works on, on the same disk."""
        return beside(self.path, "work")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the writers' lock; the system releases it when the process ends, however it ends."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with held(beside(self.path, "lock"), str(self.path)):
            beside(self.path, "new").unlink(missing_ok=True)
            yield

    def fill(self, working: Path) -> None:
        """Make a file a copy of the published one. Raises NotAWarehouseError where that is not ours."""
        if self.path.exists():
            connect(self.path, read_only=True).close()
            shutil.copyfile(self.path, working)

    @contextmanager
    def attached(self, con: duckdb.DuckDBPyConnection) -> Iterator[bool]:
        """Whether there is a published file, attached as `before` within the block."""
        if not self.path.exists():
            yield False
            return
        con.execute(f"attach '{quoted(self.path)}' as before (read_only)")
        try:
            yield True
        finally:
            con.execute("detach before")

    def put(self, con: duckdb.DuckDBPyConnection, moment: datetime) -> None:
        """Put a file without waste on the disk beside the published one, and rename it into its place."""
        write_file(con, self.working, self.path)
        keep_version(self.path, moment, self.keep)

    def open(self, as_of: date | None = None) -> duckdb.DuckDBPyConnection:
        """The published file, or the version that was it at the end of a day."""
        return connect(version_on(self.path, as_of) if as_of else self.path, read_only=True)


def write_file(con: duckdb.DuckDBPyConnection, working: Path, target: Path) -> None:
    """Write the open working file under another name, at once and in full or not at all."""
    fresh = beside(target, "new")
    fresh.unlink(missing_ok=True)
    con.execute("checkpoint")
    if _waste(con) > TOLERATED_WASTE:
        _compact_to(con, fresh)
    else:
        shutil.copyfile(working, fresh)
    _sync(fresh)
    os.replace(fresh, target)  # noqa: PTH105 - the name of the system call says what is relied on
    _sync(target.parent)


def beside(published: Path, purpose: str) -> Path:
    """A hidden file of the same folder, so that a rename stays on one disk."""
    return published.with_name(f".{published.name}.{purpose}")


@contextmanager
def held(path: Path, name: str) -> Iterator[None]:
    """Hold the lock of a file within the block. Raises BusyWarehouseError, which says that `name` is being written."""
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyWarehouseError(f"{name} is being written by another run: try again when it is done") from error
        yield


def quoted(path: Path | str) -> str:
    """A path or text as it stands between single quotes in SQL."""
    return str(path).replace("'", "''")


def _waste(con: duckdb.DuckDBPyConnection) -> float:
    """Share of the working file's blocks that hold nothing."""
    row = con.execute("select free_blocks / greatest(total_blocks, 1) from pragma_database_size()").fetchone()
    return float(row[0]) if row else 0.0


def _compact_to(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    row = con.execute("select current_database()").fetchone()
    con.execute(f"attach '{quoted(path)}' as compact")
    con.execute(f'copy from database "{row[0] if row else ""}" to compact')
    con.execute("detach compact")


def _sync(path: Path) -> None:
    """Have the system write a file or folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
