"""The crawling process: `python -m crawlers.run JOB REPORT` reads a job, crawls once, writes the report.

Exit code 0: the report is written, whatever it says. 3: the same source is being crawled already. Any other: a defect.
"""

import json
import sys
import warnings
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess

from crawlers.archive import ArchiveWriter, archive_folder, hold_archive
from crawlers.captures import cut_tail
from crawlers.job import Job
from crawlers.keeping import Clock, Keeper
from crawlers.ledger import FORBIDDEN_FOR, Ledger, Window
from crawlers.parent import END_WITH_PARENT, end_with_parent
from crawlers.rebuild import rebuild_ledger
from crawlers.report import CrawlReport, WayReport, find_failure, find_shrinkage, find_stand_ins
from crawlers.settings import scrapy_settings
from crawlers.spiders.source import SourceSpider

EXIT_BUSY = 3


def main(arguments: list[str]) -> int:
    """Run the job of the first file and write the report to the second; a third word has it end with its parent."""
    if END_WITH_PARENT in arguments[2:]:
        end_with_parent()
    job = Job.from_json(Path(arguments[0]).read_text(encoding="utf-8"))
    try:
        with hold_archive(archive_folder(job.data_dir, job.source.name)):
            report = crawl(job)
    except BlockingIOError:
        return EXIT_BUSY
    _write_whole(Path(arguments[1]), report.to_json())
    return 0


def crawl(job: Job) -> CrawlReport:
    """Crawl one source once and report; archive and ledger hold what came."""
    polite = job.source.politeness
    clock = Clock(job.now)
    ledger = Ledger(job.data_dir / "ledger.sqlite", job.source.name)
    window = Window(lag=timedelta(days=polite.lag_days), recheck=timedelta(hours=polite.recheck_hours))
    if ledger.is_empty():
        rebuild_ledger(ledger, job.data_dir, job.source.name, window)
    killed = ledger.unfinished_runs()
    for file in files_of_runs(job.data_dir, job.source.name, killed):
        cut_tail(file)
    since = first_day(job, ledger)
    with ledger:
        ledger.write_off(killed, job.now)
        ledger.begin_crawl(job.run, job.now)
        ledger.forget_lost(job.data_dir)
        ledger.hasten(job.now, max(window.recheck, FORBIDDEN_FOR))
    writer = ArchiveWriter(archive_folder(job.data_dir, job.source.name), job.run, job.source.name)
    last = ledger.last_answer()
    keeper = Keeper(writer, ledger, job.data_dir, window, clock, is_late=last is not None and last > job.now)
    spider, stats = _run_scrapy(job, keeper, since)
    writer.close()
    report = make_report(job, keeper, spider, stats)
    with ledger:
        ledger.end_crawl(job.run, clock.now(), ok=report.ok, reason=report.reason, report=_for_ledger(report))
    ledger.close()
    return report


def files_of_runs(data_dir: Path, source: str, runs: list[str]) -> list[Path]:
    """List the archive files that some runs of a source wrote."""
    folder = archive_folder(data_dir, source)
    return [file for run in runs for file in sorted(folder.glob(f"{run}-*.warc.gz"))]


def first_day(job: Job, ledger: Ledger) -> date:
    """Give the earliest day wanted: of a backfill as asked; else from the last whole crawl or `from_date` on.

    The last `lag_days` before such a crawl are read again, for what the site lists late.
    """
    if job.since is not None:
        return job.since
    lag = timedelta(days=job.source.politeness.lag_days)
    last, first = ledger.last_whole_crawl(job.now), job.source.from_date
    if last is not None:
        return max(last.date() - lag, first or date.min)
    return first or job.now.date() - lag


def make_report(job: Job, keeper: Keeper, spider: SourceSpider, stats: dict[str, Any]) -> CrawlReport:
    """Sum up a crawl that has ended."""
    ways = tuple(
        WayReport(name, way.read, way.unchanged, way.links, way.articles, way.fresh, way.problem)
        for name, way in spider.ways.items()
    )
    counts = keeper.counts
    failure, early = _reasons(ways, spider, stats)
    return CrawlReport(
        source=job.source.name,
        ok=failure is None,
        reason=failure or early,
        requested=stats.get("downloader/request_count", 0),
        new=counts["new"],
        changed=counts["changed"],
        unchanged=counts["unchanged"],
        gone=counts["gone"],
        errors=_errors(spider, stats),
        archive_files=tuple(keeper.writer.files),
        archive_bytes=sum(path.stat().st_size for path in keeper.writer.files),
        seconds=round((keeper.clock.now() - job.now).total_seconds(), 3),
        disallowed=spider.disallowed,
        waiting=keeper.ledger.count_due(job.now),
        captures=keeper.writer.records,
        opted_out=counts["opted_out"],
        ways=ways,
        run=job.run,
    )


def _errors(spider: SourceSpider, stats: dict[str, Any]) -> dict[str, int]:
    """Count failures by kind; a redirect to another site ends within Scrapy, which tells nobody but its statistics."""
    elsewhere = {"other site": stats["offsite/filtered"]} if stats.get("offsite/filtered") else {}
    return dict(sorted((spider.errors + spider.keeper.stubs + Counter(elsewhere)).items()))


def _reasons(ways: tuple[WayReport, ...], spider: SourceSpider, stats: dict[str, Any]) -> tuple[str | None, str | None]:
    """Give why the crawl failed and why it ended early, each None where it did not."""
    broken = stats.get("matchday/broken")
    robots = stats.get(f"matchday/robots/{urlsplit(spider.source.home).netloc}")
    if broken:
        return broken, None
    if robots:
        return f"robots.txt could not be read, so nothing was asked for ({robots}); try again later", None
    if stats.get("spider_exceptions/count"):
        return f"{stats['spider_exceptions/count']} defects in the spider; see the log", None
    early = stats.get("matchday/stopped")
    if stats.get("finish_reason") == "closespider_timeout":
        early = f"stopped after {spider.polite.max_minutes:g} minutes; what is left stays due"
    if early and not any(spider.keeper.counts.values()):
        return early, None
    if spider.listings_left and not early:
        early = f"{spider.listings_left} listings beyond max_listings are left for the next crawl"
    counts = spider.keeper.counts
    failure = (
        find_failure(ways)
        or find_shrinkage(ways, spider.keeper.ledger.history())
        or find_stand_ins(counts["new"] + counts["changed"], spider.keeper.stubs)
    )
    return (f"{failure} ({early})" if failure and early else failure), early


def _run_scrapy(job: Job, keeper: Keeper, since: date) -> tuple[SourceSpider, dict[str, Any]]:
    process = AsyncCrawlerProcess(scrapy_settings(job))
    crawler = process.create_crawler(SourceSpider)
    process.crawl(crawler, job=job, keeper=keeper, since=since)
    process.start()
    assert isinstance(crawler.spider, SourceSpider)  # noqa: S101 - Scrapy has built it, or `start` has raised
    return crawler.spider, dict(crawler.stats.get_stats()) if crawler.stats else {}


def _for_ledger(report: CrawlReport) -> dict[str, Any]:
    return json.loads(report.to_json())  # type: ignore[no-any-return]  # an object


def _write_whole(path: Path, text: str) -> None:
    """Write a file that is there in full or not at all."""
    half = path.with_suffix(".part")
    half.write_text(text, encoding="utf-8")
    half.replace(path)


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.exit(main(sys.argv[1:]))
