"""Past days: crawl or gather → archive → extract → load → check → publish.

The steps are plain functions; `flows.prefect_past` gives the same steps to Prefect.
Every step may be stopped at any moment, and the next run goes on where it was.
Only the load holds the data directory's lock, so that nights go on beside a backfill of days.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import duckdb

from crawlers.archive import Damage
from crawlers.crawl import CrawlReport, merge_reports, run_crawl
from crawlers.gathering import Gathering, gather
from crawlers.health import count_articles
from crawlers.saved import find_holdings
from crawlers.sieve import Sieve, compile_all
from crawlers.sources import Source
from flows.archive_reading import read_to_disk
from flows.loading import load_read
from flows.locks import FOREVER, run_lock
from flows.narrowing import count_covered, find_team_names, narrow_days
from flows.night import LoadReport
from flows.nightly import CRAWLS_AT_ONCE, check_all, refuse_failed
from flows.past import Backfill, BackfillReport, GatherReport
from flows.progress import meter
from flows.reading import ReadCapture, find_unread
from flows.readings import Readings
from flows.reference import refresh_reference
from flows.retention import settle_places
from flows.rules import rules_version
from flows.sources import all_sources
from flows.stores import open_published, open_workspace
from flows.watch import Watch
from warehouse.database import NoWarehouseError, connect
from warehouse.load import load_run
from warehouse.publish import Published

MOST_ROUNDS = 500
"""Crawls of one source in one backfill; each is bounded by the source's own limits."""
LOOK = 1.0
"""Seconds between two looks at how far the crawls have come."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The coarse steps of a backfill, each replaceable by one that does the same under an orchestrator's eyes."""

    crawl: Callable[[Backfill], list[CrawlReport]]
    gather: Callable[[Backfill], GatherReport]
    read: Callable[[Backfill], int]
    load: Callable[[Backfill, Callable[[LoadReport, int], BackfillReport]], BackfillReport]


def run_backfill(backfill: Backfill, steps: Steps | None = None) -> BackfillReport:
    """Everything that is to be had of some past days, in the published file.

    Raises:
        BrokenNightError: A check failed; nothing was published, and what was read is kept for the next run.
        WarehouseError: The published file is not ours, or facts would be lost; nothing was published.
    """
    steps = steps or PLAIN_STEPS
    watch = Watch()
    backfill.settings.data_dir.mkdir(parents=True, exist_ok=True)
    with suppress(NoWarehouseError):
        open_published(backfill.settings).close()
    crawls: list[CrawlReport] = []
    gathered = GatherReport()
    if backfill.paths:
        with watch.time("gather"):
            gathered = steps.gather(backfill)
    else:
        with watch.time("crawl"):
            crawls = steps.crawl(backfill)
    with watch.time("extract"):
        elsewhere = steps.read(backfill)

    def report(load: LoadReport, corrections: int) -> BackfillReport:
        ended = datetime.now(UTC)
        seconds = watch.seconds | {step: took for step, took in load.seconds.items() if step != "extract"}
        return BackfillReport(
            backfill.id, backfill.started, ended, tuple(crawls), gathered, load, seconds, corrections, elsewhere
        )

    done = steps.load(backfill, report)
    return replace(done, covered=count_covered(backfill.settings, backfill.asked)) if backfill.asked.is_narrow else done


def is_done(backfill: Backfill) -> bool:
    """Whether files are all read, and all that the archive has is published: nothing is to be done."""
    if not backfill.paths or unread_files(backfill):
        return False
    holdings = find_holdings(backfill.paths)
    with _gathering(backfill).shelf() as shelf:
        return not holdings.problems and not shelf.left((*holdings.archives, *holdings.pages))


def crawl_past(backfill: Backfill) -> list[CrawlReport]:
    """A report for each source; several are asked at once, each at its own pace, each until nothing is left."""
    data_dir = backfill.settings.data_dir
    backfill = replace(backfill, asked=narrow_days(backfill.settings, backfill.asked))
    with ThreadPoolExecutor(CRAWLS_AT_ONCE) as pool, meter("crawling", None, "pages") as bar:
        running = [pool.submit(crawl_source_past, backfill, source) for source in backfill.sources]
        before = come = sum(count_articles(data_dir, source.name)[0] for source in backfill.sources)
        ahead: set[Future[CrawlReport]] = set(running)
        while ahead:
            _, ahead = wait(ahead, timeout=LOOK)
            counts = [count_articles(data_dir, source.name) for source in backfill.sources]
            now = sum(fetched for fetched, _ in counts)
            bar.advance(now - come, done=now - come, total=now - before + sum(due for _, due in counts))
            come = now
        return [future.result() for future in running]


def crawl_source_past(backfill: Backfill, source: Source) -> CrawlReport:
    """Crawl the days asked for, again and again within the source's limits, until nothing is left of them."""
    once = partial(
        run_crawl,
        source,
        data_dir=backfill.settings.data_dir,
        allow_loopback=backfill.allow_loopback,
        contact=backfill.settings.contact,
        since=backfill.asked.since,
        until=backfill.asked.until,
    )
    begun = time.monotonic()
    report = once(now=backfill.started)
    for _ in range(MOST_ROUNDS):
        if not report.ok or not (report.waiting or report.reason):
            break
        more = once(now=backfill.started + timedelta(seconds=time.monotonic() - begun))
        is_further = more.new or more.changed or more.waiting < report.waiting
        report = merge_reports(report, more)
        if not is_further:
            break
    return report


def gather_pages(backfill: Backfill) -> GatherReport:
    """Copy what may be a football report out of WARC files and saved pages into the archive."""
    holdings = find_holdings(backfill.paths)
    gathering = _gathering(backfill)
    files = (*holdings.archives, *holdings.pages)
    seen = kept = opted_out = 0
    damages: list[Damage] = []
    with gathering.shelf() as shelf:
        total = sum(file.stat().st_size for file in shelf.left(files))
        with meter("gathering", total, "pages") as bar:
            for step in gather(gathering, holdings, shelf):
                seen, kept, opted_out = seen + step.seen, kept + step.kept, opted_out + step.opted_out
                damages += step.damages
                bar.advance(step.bytes, done=step.seen)
        done = len(files) - len(shelf.left(files))
    return GatherReport(len(files), done, seen, kept, opted_out, (*holdings.problems, *map(str, damages)))


def _gathering(backfill: Backfill) -> Gathering:
    known = tuple(all_sources(backfill.settings).values())
    return Gathering(backfill.settings.data_dir, _sieves(backfill), known, clock=lambda: datetime.now(UTC))


def _sieves(backfill: Backfill) -> tuple[Sieve, ...]:
    """One for each source named, else one that lets everybody's pages pass."""
    asked = backfill.asked
    teams = find_team_names(backfill.settings, asked)
    if not backfill.sources:
        return (Sieve(since=asked.since, until=asked.until, teams=teams),)
    return tuple(
        Sieve(
            tuple(host.removeprefix("www.") for host in source.all_hosts()),
            compile_all(source.links.include),
            compile_all(source.links.exclude),
            asked.since,
            asked.until,
            teams=teams,
        )
        for source in backfill.sources
    )


def read_archive(backfill: Backfill) -> int:
    """Read what the archive has that is new, to disk; how many files another process reads at this moment."""
    settings = backfill.settings
    sources = _known_sources(backfill)
    return read_to_disk(unread_files(backfill), data_dir=settings.data_dir, sources=sources, workers=settings.workers)


def _known_sources(backfill: Backfill) -> dict[str, Source]:
    return all_sources(backfill.settings) | {source.name: source for source in backfill.sources}


def unread_files(backfill: Backfill) -> list[Path]:
    """The archive files that the published warehouse does not know."""
    try:
        con = open_published(backfill.settings)
    except NoWarehouseError:
        con = connect(":memory:")
    with con:
        return find_unread(con, backfill.settings.data_dir, gathered=True)


def load_past(backfill: Backfill, report: Callable[[LoadReport, int], BackfillReport]) -> BackfillReport:
    """Load what was read, check and publish, once no other run writes; nothing at all where nothing is new."""
    settings = backfill.settings
    readings = Readings(settings.data_dir, rules_version(_known_sources(backfill).values()))
    with run_lock(settings.lock, FOREVER):
        if not any(readings.has(file) for file in unread_files(backfill)):
            return report(LoadReport(), 0)
        watch = Watch()
        with open_workspace(settings) as work:
            with watch.time("load"):
                refresh_reference(work.con)
                settle_places(work.con, settings.data_dir, is_shared=settings.lake is not None)
                files = [file for file in find_unread(work.con, settings.data_dir, gathered=True) if readings.has(file)]
                load = load_files(work.con, files, readings, backfill.started)
            with watch.time("check"):
                refuse_failed(check_all(work))

            def record(con: duckdb.DuckDBPyConnection, published: Published) -> None:
                load_run(con, report(replace(load, seconds=watch.seconds), published.corrections).to_row())

            with watch.time("publish"):
                published = work.publish(published_at=backfill.started, at_last=record)
        readings.forget(files)
    return report(replace(load, seconds=watch.seconds), published.corrections)


def load_files(
    con: duckdb.DuckDBPyConnection, files: Sequence[Path], readings: Readings, loaded_at: datetime
) -> LoadReport:
    """Load what was read of some archive files."""
    damages: list[Damage] = []
    load = load_read(con, _read_again(files, readings, damages), loaded_at, Watch(), rules=readings.rules)
    return replace(load, files=len(files), faults=(*load.faults, *map(str, damages)))


def _read_again(files: Sequence[Path], readings: Readings, damages: list[Damage]) -> Iterator[ReadCapture]:
    with meter("loading", len(files), "pages") as bar:
        for file in files:
            for read in readings.read(file, damages):
                yield read
                bar.advance(0)
            bar.advance(1, done=0)


PLAIN_STEPS = Steps(crawl_past, gather_pages, read_archive, load_past)
