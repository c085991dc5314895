"""One night: crawl → archive → extract → load → check → publish.

The steps are plain functions; `flows.prefect_flows` gives the same steps to Prefect.
Readers see last night's file until the last step swaps the new one in; whatever breaks before that changes nothing.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

import duckdb

from crawlers.archive import Damage
from crawlers.crawl import CrawlReport, merge_reports, run_crawl
from crawlers.report import find_cut
from crawlers.sources import Source
from flows.loading import count_outdated, load_read
from flows.locks import run_lock
from flows.looking import find_search
from flows.night import LoadReport, Night, NightReport, Outcome
from flows.reading import find_unread, read_files
from flows.reference import refresh_reference
from flows.retention import drop_gathered, drop_pages, settle_places
from flows.rules import rules_version
from flows.sources import all_sources
from flows.stock import Stock, take_stock
from flows.stores import open_published, open_workspace
from flows.watch import Watch
from flows.yields import find_layout_changes
from warehouse.checks import CheckResult, run_checks
from warehouse.coverage import note_looks
from warehouse.database import NoWarehouseError
from warehouse.load import load_run
from warehouse.publish import AtLast, Published, Workspace
from warehouse.rows import as_utc

CRAWLS_AT_ONCE = 4


class BrokenNightError(Exception):
    """A step broke off or a check failed: nothing was published, and the message says which and what to do."""


class AlreadyDoneError(Exception):
    """A night that was due has come to pass in another run: a late one does not pile up behind it."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The coarse steps of a night, each replaceable by one that does the same under an orchestrator's eyes."""

    crawl: Callable[[Night], list[CrawlReport]]
    load: Callable[[Night, Workspace], LoadReport]
    check: Callable[[Workspace], list[CheckResult]]
    publish: Callable[[Night, Workspace, LoadReport, AtLast], Published]


def run_night(night: Night, steps: Steps | None = None) -> NightReport:
    """One night from the crawl to the published file, under the data directory's lock.

    Raises:
        AlreadyRunningError: Another run writes to the same data directory, and did for as long as the night waits.
        AlreadyDoneError: The night was due, and another run did it.
        BrokenNightError: A check failed; the run is recorded and yesterday's data stand.
        WarehouseError: The published file is not ours or cannot be opened; nothing was asked of any site.
    """
    steps = steps or PLAIN_STEPS
    with run_lock(night.settings.lock, night.patience):
        _look_at_published(night)
        night = replace(night, search=find_search(night.settings, night.started))
        watch = Watch()
        with watch.time("crawl"):
            crawls = steps.crawl(night)
        try:
            report = _load_and_publish(night, steps, crawls, watch)
        except Exception as error:
            # The record is a courtesy; what broke the night must not be hidden by a second failure.
            with suppress(Exception):
                _record_failure(night, crawls, watch, str(error))
            raise
        # All that is stored has been read and published by now.
        known = all_sources(night.settings) | {source.name: source for source in night.sources}
        crawled = drop_pages(night.sources, night.settings.data_dir, night.started)
        gathered = drop_gathered(night.settings, known, night.started)
        return replace(report, dropped=crawled.records + gathered.records)


def _look_at_published(night: Night) -> None:
    """Raise before the first request where what is to be replaced is not ours, or is tonight's already."""
    try:
        con = open_published(night.settings)
    except NoWarehouseError:
        return
    with con:
        if night.due is None:
            return
        # A run of the future, by a clock that was wrong, does not count.
        row = con.execute(
            "select max(run_id) from runs where kind = ? and outcome <> 'failed' and started between ? and ?",
            [night.kind, as_utc(night.due), as_utc(datetime.now(UTC))],
        ).fetchone()
    if row and row[0]:
        raise AlreadyDoneError(f"the night that was due at {night.due:%Y-%m-%d %H:%M:%S} UTC was done by {row[0]}")


def _load_and_publish(night: Night, steps: Steps, crawls: Sequence[CrawlReport], watch: Watch) -> NightReport:
    with ExitStack() as stack:
        with watch.time("copy"):
            work = stack.enter_context(open_workspace(night.settings))
        load = steps.load(night, work)
        watch.add(load.seconds)
        with watch.time("check"):
            refuse_failed(steps.check(work))
            stock = take_stock(work.con, night.started.date())

        def record(con: duckdb.DuckDBPyConnection, published: Published) -> None:
            report = replace(_report(night, crawls, load, watch, stock), corrections=published.corrections)
            load_run(con, report.to_row())

        with watch.time("publish"):
            published = steps.publish(night, work, load, record)
    return replace(_report(night, crawls, load, watch, stock), corrections=published.corrections)


def refuse_failed(checks: Sequence[CheckResult]) -> None:
    """Raise BrokenNightError where a check that must hold does not."""
    failed = [check for check in checks if check.failed]
    if failed:
        more = f" (and {len(failed) - 1} other checks failed)" if len(failed) > 1 else ""
        raise BrokenNightError(
            f"check {failed[0].name} finds {len(failed[0].rows)} rows ({failed[0].title}){more}; nothing was published"
        )


def _report(
    night: Night, crawls: Sequence[CrawlReport], load: LoadReport, watch: Watch, stock: Stock | None = None
) -> NightReport:
    problems = [f"{crawl.source}: {crawl.reason}" for crawl in crawls if not crawl.ok] + list(load.faults)
    problems += [f"{crawl.source}: {cut}" for crawl in crawls if (cut := find_cut(crawl))]
    nothing = bool(crawls) and not any(crawl.ok for crawl in crawls)
    outcome: Outcome = "failed" if nothing else "partial" if problems else "ok"
    return NightReport(
        night.id,
        night.kind,
        night.started,
        datetime.now(UTC),
        outcome,
        tuple(crawls),
        load,
        tuple(problems),
        watch.seconds,
        stock=stock,
    )


def _record_failure(night: Night, crawls: Sequence[CrawlReport], watch: Watch, reason: str) -> None:
    """Leave a `runs` row behind although the night's work was dropped."""
    report = _report(night, crawls, LoadReport(faults=(reason,)), watch)
    with open_workspace(night.settings) as work:
        load_run(work.con, replace(report, outcome="failed").to_row())
        work.publish(published_at=night.started)


def crawl_all(night: Night) -> list[CrawlReport]:
    """A report for each source, in order; several sources are asked at once, each at its own pace."""
    with ThreadPoolExecutor(CRAWLS_AT_ONCE) as pool:
        return list(pool.map(partial(crawl_source, night), night.sources))


def crawl_source(night: Night, source: Source) -> CrawlReport:
    """Crawl one source into the archive; the report says what went wrong, nothing is raised for it.

    The days of missing matches that a plain night does not reach are asked for once more.
    """
    once = partial(
        run_crawl,
        source,
        data_dir=night.settings.data_dir,
        allow_loopback=night.allow_loopback,
        now=night.started,
        contact=night.settings.contact,
    )
    report = once()
    days = night.search.days_for(source, night.started)
    if days is None or not report.ok:
        return report
    return merge_reports(report, once(since=days[0], until=days[1]))


def load_archive(night: Night, work: Workspace) -> LoadReport:
    """Read every archive file that was not read yet and load what it states, then say what happened."""
    watch = Watch()
    sources = all_sources(night.settings) | {source.name: source for source in night.sources}
    rules = rules_version(sources.values())
    with watch.time("archive"):
        refresh_reference(work.con)
        settle_places(work.con, night.settings.data_dir, is_shared=night.settings.lake is not None)
        files = find_unread(work.con, night.settings.data_dir)
        outdated = count_outdated(work.con, rules)
    damages: list[Damage] = []
    reading = read_files(
        files,
        data_dir=night.settings.data_dir,
        sources=sources,
        workers=night.settings.workers,
        damages=damages,
    )
    report = load_read(work.con, reading, night.started, watch, rules=rules)
    if night.search.fixtures:
        note_looks(work.con, night.search.fixtures, night.started, [source.name for source in night.sources])
    changes = find_layout_changes(work.con, night.started)
    faults = (*report.faults, *map(str, damages), *changes)
    return replace(report, files=len(files), outdated=outdated, faults=faults, seconds=watch.seconds)


def check_all(work: Workspace) -> list[CheckResult]:
    """The outcome of every check of the warehouse, before anybody else sees it."""
    return run_checks(work.con)


def publish(night: Night, work: Workspace, load: LoadReport, at_last: AtLast) -> Published:  # noqa: ARG001 - a step's signature
    """Swap the new file in for every reader that opens it from now on; fewer facts than before are refused."""
    return work.publish(published_at=night.started, at_last=at_last)


PLAIN_STEPS = Steps(crawl_all, load_archive, check_all, publish)
