"""One crawl of one source, from the outside: Scrapy in a process of its own, its word checked against the disk."""

import dataclasses
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import crawlers
from crawlers.addresses import AddressPolicy, AddressRefusedError, host_and_port
from crawlers.archive import archive_folder
from crawlers.filenames import fresh_run
from crawlers.job import Job
from crawlers.parent import END_WITH_PARENT, lifeline
from crawlers.report import CrawlReport, WayReport, merge_reports
from crawlers.sources import Source

__all__ = ["CrawlReport", "WayReport", "merge_reports", "run_crawl"]

EXIT_BUSY = 3
GRACE_SECONDS = 300.0
_ROOT = Path(crawlers.__file__).resolve().parent.parent


def run_crawl(
    source: Source,
    *,
    data_dir: Path,
    allow_loopback: bool = False,
    now: datetime | None = None,
    contact: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> CrawlReport:
    """Crawl a source once and report; never raises for what a site or the disk does.

    `allow_loopback` admits a home on this machine, and that port only.
    `contact`, a URL or mail address, goes into the user agent; a public site is not crawled without one.
    `since` and `until` make it a backfill of those days, both included; asked again, it fetches what is missing.
    """
    data_dir, moment = data_dir.resolve(), now or datetime.now(UTC)
    refusal = _refuse(source, allow_loopback=allow_loopback, contact=contact)
    if refusal:
        return CrawlReport(source.name, ok=False, reason=refusal)
    folder = archive_folder(data_dir, source.name)
    run = fresh_run(folder, moment)
    job = Job(source, data_dir, run, moment.astimezone(UTC), allow_loopback, contact, since, until)
    try:
        with tempfile.TemporaryDirectory(prefix="crawl-") as scratch:
            report = _run_process(job, Path(scratch))
    except OSError as error:
        report = CrawlReport(source.name, ok=False, reason=f"the crawl could not be started: {error}")
    files = tuple(sorted(folder.glob(f"{run}-*.warc.gz")))
    return dataclasses.replace(report, archive_files=files, run=run)


def _refuse(source: Source, *, allow_loopback: bool, contact: str | None) -> str | None:
    """Say why a crawl must not begin, or None."""
    try:
        AddressPolicy([host_and_port(source.home)] if allow_loopback else []).check_url(source.home)
    except (AddressRefusedError, ValueError) as error:
        return f"home {source.home} is refused: {error}"
    if not allow_loopback and not contact:
        return "no contact is set: name a URL or mail address in the configuration that the site's owner can write to"
    return None


def _run_process(job: Job, scratch: Path) -> CrawlReport:
    """Run the crawling process to its end and give its report, checked."""
    asked, answered, log = scratch / "job.json", scratch / "report.json", scratch / "log"
    asked.write_text(job.to_json(), encoding="utf-8")
    limit = job.source.politeness.max_minutes * 60 + GRACE_SECONDS
    # Killed without warning, we take the crawl with us: what it wrote on would be read before it was whole.
    with log.open("wb") as stream, lifeline() as stdin:
        command = [sys.executable, "-m", "crawlers.run", str(asked), str(answered), END_WITH_PARENT]
        try:
            done = subprocess.run(  # noqa: S603 - our own module, its arguments two files of ours
                command, cwd=_ROOT, stdin=stdin, stdout=stream, stderr=stream, timeout=limit, check=False
            )
        except subprocess.TimeoutExpired:
            return _failed(job, f"the crawl did not end within {limit / 60:.0f} minutes and was killed")
    if done.returncode == EXIT_BUSY:
        return _failed(job, "another crawl of this source is running; wait for it to end")
    if done.returncode != 0:
        return _failed(job, f"the crawling process ended with code {done.returncode}: {_last_line(log)}")
    try:
        report = CrawlReport.from_json(answered.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError, KeyError) as error:
        return _failed(job, f"the crawling process left no report: {error!r}")
    return _check(report)


def _check(report: CrawlReport) -> CrawlReport:
    """Hold the report against itself and the disk."""
    articles = report.new + report.changed + report.unchanged
    missing = [path for path in report.archive_files if not path.is_file()]
    problem = None
    if missing:
        problem = f"{missing[0]} was reported but does not exist"
    elif articles > report.captures:
        problem = f"{articles} articles were counted but only {report.captures} responses written"
    elif report.captures and not report.archive_files:
        problem = f"{report.captures} responses were counted but no archive file was written"
    return dataclasses.replace(report, ok=False, reason=problem) if problem else report


def _failed(job: Job, reason: str) -> CrawlReport:
    return CrawlReport(job.source.name, ok=False, reason=reason)


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1][:300] if lines else "it said nothing"
