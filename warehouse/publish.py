"""Work on a copy of what is published, and put it in place at once when all is well."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from pathlib import Path

import duckdb

from warehouse.changes import follow_changes, show_changed
from warehouse.checks import run_checks
from warehouse.comments import write_comments
from warehouse.database import NoWarehouseError, WarehouseError, connect, read_sql, transaction
from warehouse.place import KEPT_VERSIONS, FilePlace, Place, beside, write_file
from warehouse.reconcile import is_reconciled
from warehouse.refresh import refresh
from warehouse.rows import as_utc

WRITTEN_AT = "64MB"
"""So much of what was loaded waits in DuckDB's log before it goes into the file.

At DuckDB's own 16 MB a backfill writes the file several times, and each time holds tables' last rows in memory anew.
"""


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


AtLast = Callable[[duckdb.DuckDBPyConnection, Published], None]
"""What is written into a new version once it is sure to be published."""


@dataclass(slots=True)
class Workspace:
    """A copy of the published warehouse to load into; nothing is seen by readers before `publish`."""

    con: duckdb.DuckDBPyConnection
    place: Place

    def publish(
        self,
        *,
        published_at: datetime,
        fewer_because: str | None = None,
        at_last: AtLast | None = None,
    ) -> Published:
        """Reconcile, note corrections, check, and put it in place at once.

        Raises RefusedError when a check that must hold does not, or when facts would be lost without the reason
        `fewer_because`. After it the workspace is done with.
        `at_last` is called when nothing can be refused any more, before the file is written: for the run's own row.
        A version is dated a second later than asked for each one that has that second already, as when two machines
        began runs in the same one.
        """
        if not is_reconciled(self.con):
            refresh(self.con)
        moment = _free_moment(self.con, as_utc(published_at).replace(microsecond=0))
        before = self._note_corrections(moment)
        counts = count_facts(self.con)
        corrections = _one(self.con, "select count(*) from corrections where corrected_at = ?", [moment])
        if before is not None and fewer_because is None:
            _refuse_losses(self.con, before, counts, moment)
        _refuse_failed_checks(self.con)
        row = [moment, *(getattr(counts, field.name) for field in fields(counts)), corrections, fewer_because]
        self.con.execute("insert into publications values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        write_comments(self.con)
        published = Published(self.place.path, moment, counts, before, corrections)
        if at_last is not None:
            at_last(self.con, published)
        self.place.put(self.con, moment)
        return published

    def _note_corrections(self, moment: datetime) -> Counts | None:
        """Facts of the version published so far; what it said otherwise becomes rows of `corrections`."""
        before = None
        with self.place.attached(self.con) as attached, transaction(self.con):
            if attached and _one(self.con, "select count(*) from before.main.publications"):
                before = count_facts(self.con, "before.main.")
                show_changed(self.con, "before", "before.main.")
                show_changed(self.con, "now", "")
                self.con.execute(read_sql("publishing")["corrections"], [moment])
                self.con.execute(read_sql("publishing")["redirects"], [moment])
            self.con.execute(
                "insert into store.first_published select fixture_id, ? from fixtures "
                "anti join store.first_published using (fixture_id)",
                [moment],
            )
        return before


@contextmanager
def workspace(place: Place | Path, *, keep: int = KEPT_VERSIONS) -> Iterator[Workspace]:
    """A workspace on a copy of what is published (or on nothing, when nothing is yet).

    `place` may be the path of a file, of which `keep` versions are kept.
    One writer at a time: raises BusyWarehouseError when another holds the lock, NotAWarehouseError when what is there
    is not ours. Without `publish`, and after any error, what is published stays as it was.
    """
    where = FilePlace(place, keep) if isinstance(place, Path) else place
    with where.lock():
        _remove(where.working)
        where.fill(where.working)
        con = connect(where.working)
        con.execute(f"set wal_autocheckpoint = '{WRITTEN_AT}'")
        follow_changes(con)
        try:
            yield Workspace(con, where)
        finally:
            with suppress(duckdb.Error):
                con.close()
            _remove(where.working)


def publish_file(place: Place, target: Path) -> None:
    """Write what is published to a plain DuckDB file, at once and in full or not at all.

    Raises WarehouseError where nothing is published yet, or what is there is not ours.
    """
    working = beside(target, "work")
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove(working)
    try:
        place.fill(working)
        if not working.exists():
            raise NoWarehouseError("nothing is published yet: run `matchday nightly` or `matchday import`")
        with connect(working) as con:
            write_comments(con)
            write_file(con, working, target)
    finally:
        _remove(working)


def _free_moment(con: duckdb.DuckDBPyConnection, moment: datetime) -> datetime:
    """The first second from a moment on that no version has."""
    while _one(con, "select count(*) from publications where published_at = ?", [moment]):
        moment += timedelta(seconds=1)
    return moment


def _remove(working: Path) -> None:
    for path in (working, working.with_name(working.name + ".wal")):
        path.unlink(missing_ok=True)


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
    failed = [check for check in run_checks(con, only="must hold") if check.failed]
    if failed:
        first = failed[0]
        others = f", and {len(failed) - 1} more" if len(failed) > 1 else ""
        raise RefusedError(f"not published: check {first.name} finds {len(first.rows)} rows ({first.title}){others}")


def _one(con: duckdb.DuckDBPyConnection, sql: str, parameters: list[object] | None = None) -> int:
    row = con.execute(sql, parameters or []).fetchone()
    return row[0] if row else 0
