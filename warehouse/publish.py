"""Work on a copy of the published file, and put it in place at once when all is well."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.checks import run_checks
from warehouse.comments import write_comments
from warehouse.database import BusyWarehouseError, WarehouseError, connect, read_sql, transaction
from warehouse.reconcile import is_reconciled, reconcile
from warehouse.rows import as_utc
from warehouse.versions import keep_version

KEPT_VERSIONS = 7
TOLERATED_WASTE = 0.25
"""Share of empty blocks from which on the file is written anew instead of copied."""


class RefusedError(WarehouseError):
    """What was built is not fit to be published; the published file is as it was."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many facts a version holds."""

    articles: int = 0
    fixtures: int = 0
    results: int = 0
    goals: int = 0
    cards: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """What was put in place: its facts, those of the version before (None for a first one) and what was corrected."""

    path: Path
    published_at: datetime
    counts: Counts
    before: Counts | None
    corrections: int


@dataclass(slots=True)
class Workspace:
    """A copy of the published warehouse to load into; nothing is seen by readers before `publish`."""

    con: duckdb.DuckDBPyConnection
    path: Path
    published: Path
    keep: int = KEPT_VERSIONS

    def publish(
        self,
        *,
        published_at: datetime,
        fewer_because: str | None = None,
        at_last: Callable[[duckdb.DuckDBPyConnection], None] | None = None,
    ) -> Published:
        """Reconcile, note corrections, check, compact, and swap the file in by one atomic rename.

        Raises RefusedError when a check that must hold does not, or when facts would be lost without the reason
        `fewer_because`. After it the workspace is done with.
        `at_last` is called when nothing can be refused any more, before the file is written: for the run's own row.
        """
        if not is_reconciled(self.con):
            reconcile(self.con)
        moment = as_utc(published_at).replace(microsecond=0)
        before = self._note_corrections(moment)
        counts = count_facts(self.con)
        corrections = _one(self.con, "select count(*) from corrections where corrected_at = ?", [moment])
        if before is not None and fewer_because is None:
            _refuse_losses(self.con, before, counts, moment)
        _refuse_failed_checks(self.con)
        row = [moment, *(getattr(counts, field.name) for field in fields(counts)), corrections, fewer_because]
        self.con.execute("delete from publications where published_at = ?", [moment])
        self.con.execute("insert into publications values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        write_comments(self.con)
        if at_last is not None:
            at_last(self.con)
        self._swap()
        keep_version(self.published, moment, self.keep)
        return Published(self.published, moment, counts, before, corrections)

    def _note_corrections(self, moment: datetime) -> Counts | None:
        """Facts of the version published so far; what it said otherwise becomes rows of `corrections`."""
        before = None
        with _attached(self.con, self.published) as attached, transaction(self.con):
            if attached and _one(self.con, "select count(*) from before.main.publications"):
                before = count_facts(self.con, "before.main.")
                self.con.execute("delete from corrections where corrected_at = ?", [moment])
                self.con.execute(read_sql("publishing")["corrections"], [moment])
            self.con.execute(
                "insert into store.first_published select fixture_id, ? from fixtures "
                "anti join store.first_published using (fixture_id)",
                [moment],
            )
        return before

    def _swap(self) -> None:
        """Put a file without waste on the disk beside the published one, and rename it into its place."""
        fresh = beside(self.published, "new")
        fresh.unlink(missing_ok=True)
        self.con.execute("checkpoint")
        if self._waste() > TOLERATED_WASTE:
            self._compact_to(fresh)
        else:
            shutil.copyfile(self.path, fresh)
        _sync(fresh)
        os.replace(fresh, self.published)  # noqa: PTH105 - the name of the system call says what is relied on
        _sync(self.published.parent)

    def _waste(self) -> float:
        """Share of the working file's blocks that hold nothing."""
        row = self.con.execute("select free_blocks / greatest(total_blocks, 1) from pragma_database_size()").fetchone()
        return float(row[0]) if row else 0.0

    def _compact_to(self, path: Path) -> None:
        name = _one(self.con, "select current_database()")
        self.con.execute(f"attach '{_quoted(path)}' as compact")
        self.con.execute(f'copy from database "{name}" to compact')
        self.con.execute("detach compact")


@contextmanager
def workspace(published: Path, *, keep: int = KEPT_VERSIONS) -> Iterator[Workspace]:
    """A workspace on a copy of `published` (or on nothing, when there is no file yet); `keep` versions are kept.

    One writer at a time: raises BusyWarehouseError when another holds the lock, NotAWarehouseError when the file
    is not ours. Without `publish`, and after any error, the published file stays as it was.
    """
    published.parent.mkdir(parents=True, exist_ok=True)
    with _lock(published):
        working = beside(published, "work")
        for stale in (working, working.with_name(working.name + ".wal"), beside(published, "new")):
            stale.unlink(missing_ok=True)
        if published.exists():
            connect(published, read_only=True).close()
            shutil.copyfile(published, working)
        con = connect(working)
        try:
            yield Workspace(con, working, published, keep)
        finally:
            with suppress(duckdb.Error):
                con.close()
            working.unlink(missing_ok=True)
            working.with_name(working.name + ".wal").unlink(missing_ok=True)


def beside(published: Path, purpose: str) -> Path:
    """A hidden file of the same folder, so that a rename stays on one disk."""
    return published.with_name(f".{published.name}.{purpose}")


@contextmanager
def _lock(published: Path) -> Iterator[None]:
    """Hold the writers' lock; the system releases it when the process ends, however it ends."""
    with beside(published, "lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyWarehouseError(
                f"{published} is being written by another run: try again when it is done"
            ) from error
        yield


@contextmanager
def _attached(con: duckdb.DuckDBPyConnection, published: Path) -> Iterator[bool]:
    """Whether there is a published file, attached as `before` within the block."""
    if not published.exists():
        yield False
        return
    con.execute(f"attach '{_quoted(published)}' as before (read_only)")
    try:
        yield True
    finally:
        con.execute("detach before")


def count_facts(con: duckdb.DuckDBPyConnection, prefix: str = "") -> Counts:
    """How many facts the relations hold; `prefix` names an attached database."""
    sql = f"""
        select (select count(*) from {prefix}articles), count(*), count(home_goals),
            (select count(*) from {prefix}goals), (select count(*) from {prefix}cards)
        from {prefix}fixtures
    """  # noqa: S608 - our own names
    row = con.execute(sql).fetchone()
    return Counts(*row) if row else Counts()


def _refuse_losses(con: duckdb.DuckDBPyConnection, before: Counts, now: Counts, moment: datetime) -> None:
    """Raise when facts are gone that no source took back."""
    explained = dict(
        con.execute(
            "select relation, count(*) from corrections where corrected_at = ? and new is null "
            "and why not in ('its sources weigh otherwise', 'newer rules read the article otherwise') group by all",
            [moment],
        ).fetchall()
    )
    for field in fields(Counts):
        lost = getattr(before, field.name) - getattr(now, field.name)
        if lost > explained.get(field.name, 0):
            raise RefusedError(
                f"not published: {getattr(now, field.name)} {field.name} instead of {getattr(before, field.name)}, "
                f"and no source took them back; give a reason to publish fewer"
            )


def _refuse_failed_checks(con: duckdb.DuckDBPyConnection) -> None:
    failed = [check for check in run_checks(con) if check.failed]
    if failed:
        first = failed[0]
        others = f", and {len(failed) - 1} more" if len(failed) > 1 else ""
        raise RefusedError(f"not published: check {first.name} finds {len(first.rows)} rows ({first.title}){others}")


def _one(con: duckdb.DuckDBPyConnection, sql: str, parameters: list[object] | None = None) -> int:
    row = con.execute(sql, parameters or []).fetchone()
    return row[0] if row else 0


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _sync(path: Path) -> None:
    """Have the system write a file or folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
