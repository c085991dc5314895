"""The archive through today's rules: read → compare → check → publish.

The steps are plain functions; `flows.prefect_past` gives the same steps to Prefect.
What is read is kept on disk until it is published, so that a run may be stopped, and shared, and tried dry first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from flows.archive_reading import read_to_disk
from flows.backfill import load_files
from flows.config import Settings
from flows.locks import FOREVER, run_lock
from flows.night import LoadReport, Outcome
from flows.nightly import check_all, refuse_failed
from flows.reading import find_outdated
from flows.readings import Readings
from flows.reference import refresh_reference
from flows.retention import settle_places
from flows.rules import rules_version
from flows.runs import fresh_token, run_name
from flows.sources import all_sources
from flows.stores import open_published, open_workspace
from flows.watch import Watch
from warehouse.differences import Differences, find_differences, note_told
from warehouse.load import forget_articles, load_run
from warehouse.publish import Counts, Published, Workspace, count_facts
from warehouse.rows import RunRow


@dataclass(frozen=True, slots=True)
class Reparse:
    """One reading of the archive anew. `because` is the reason why fewer facts than before may be published."""

    settings: Settings
    started: datetime
    is_dry: bool = False
    because: str | None = None
    token: str = field(default_factory=fresh_token)

    @property
    def id(self) -> str:
        """The name of the run, sorted by time."""
        return run_name("reparse", self.started, self.token)


@dataclass(frozen=True, slots=True)
class ReparseReport:
    """What today's rules read otherwise, and what the published relations held before and hold then.

    `elsewhere` counts the files that another process reads at this moment; `is_published` is False for a dry run.
    """

    run_id: str
    load: LoadReport = field(default_factory=LoadReport)
    differences: Differences = field(default_factory=Differences)
    before: Counts = field(default_factory=Counts)
    after: Counts = field(default_factory=Counts)
    seconds: Mapping[str, float] = field(default_factory=dict)
    elsewhere: int = 0
    is_published: bool = False

    @property
    def problems(self) -> tuple[str, ...]:
        """What needs a person."""
        return self.load.faults

    @property
    def outcome(self) -> Outcome:
        """partial: a page broke a rule, or a record is lost."""
        return "partial" if self.problems else "ok"

    def to_row(self, reparse: Reparse) -> RunRow:
        """The row of the relation `runs`."""
        changes = [asdict(one) for one in self.differences.kinds if one.gained or one.lost]
        counts: dict[str, Any] = {
            "rules": rules_in_force(reparse.settings),
            "read": {"files": self.load.files, "pages": self.load.pages},
            "changes": changes,
            "problems": list(self.problems),
        }
        ended = datetime.now(UTC)
        return RunRow(self.run_id, "reparse", reparse.started, ended, self.outcome, counts, dict(self.seconds))


@dataclass(frozen=True, slots=True)
class Steps:
    """The coarse steps, each replaceable by one that does the same under an orchestrator's eyes."""

    read: Callable[[Reparse], int]
    load: Callable[[Reparse, int], ReparseReport]


def run_reparse(reparse: Reparse, steps: Steps | None = None) -> ReparseReport:
    """Every stored page that older rules read, read by today's, compared, and published unless the run is dry.

    Raises:
        BrokenNightError: A check failed; nothing was published.
        WarehouseError: There is no warehouse, or fewer facts would be published and no reason was given.
    """
    steps = steps or PLAIN_STEPS
    return steps.load(reparse, steps.read(reparse))


def rules_in_force(settings: Settings) -> str:
    """The name of today's rules, with the layouts that are declared."""
    return rules_version(all_sources(settings).values())


def outdated_files(settings: Settings) -> list[Path]:
    """The archive files with pages that older rules read."""
    with open_published(settings) as con:
        return find_outdated(con, settings.data_dir, rules_in_force(settings))


def read_outdated(reparse: Reparse) -> int:
    """Read them to disk; how many of them another process reads at this moment."""
    settings = reparse.settings
    return read_to_disk(
        outdated_files(settings),
        data_dir=settings.data_dir,
        sources=all_sources(settings),
        workers=settings.workers,
    )


def load_anew(reparse: Reparse, elsewhere: int) -> ReparseReport:
    """Replace what the older rules read by what was read now, compare, and publish."""
    settings = reparse.settings
    readings = Readings(settings.data_dir, rules_in_force(settings))
    with run_lock(settings.lock, FOREVER):
        if not any(readings.has(file) for file in outdated_files(settings)):
            return ReparseReport(reparse.id, elsewhere=elsewhere)
        watch = Watch()
        with open_workspace(settings) as work:
            settle_places(work.con, settings.data_dir, is_shared=settings.lake is not None)
            files = [file for file in find_outdated(work.con, settings.data_dir, readings.rules) if readings.has(file)]
            with watch.time("load"):
                report = _replace_read(work, files, readings, reparse)
            report = replace(report, elsewhere=elsewhere, is_published=not reparse.is_dry, seconds=watch.seconds)
            if reparse.is_dry:
                return report
            with watch.time("check"):
                refuse_failed(check_all(work))

            def record(con: duckdb.DuckDBPyConnection, _: Published) -> None:
                load_run(con, replace(report, seconds=watch.seconds).to_row(reparse))

            with watch.time("publish"):
                work.publish(published_at=reparse.started, fewer_because=reparse.because, at_last=record)
        readings.forget(files)
    return replace(report, seconds=watch.seconds)


def _replace_read(work: Workspace, files: Sequence[Path], readings: Readings, reparse: Reparse) -> ReparseReport:
    con = work.con
    names = [file.relative_to(readings.data_dir).as_posix() for file in files]
    before = count_facts(con)
    note_told(con, "told_before", names)
    refresh_reference(con)
    forget_articles(con, names)
    load = load_files(con, files, readings, reparse.started)
    note_told(con, "told_after", names)
    return ReparseReport(reparse.id, load, find_differences(con), before, count_facts(con))


PLAIN_STEPS = Steps(read_outdated, load_anew)
