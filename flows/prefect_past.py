"""Past days as Prefect flows of few coarse tasks: the steps of `flows.backfill` and `flows.reparse`, watched.

Import it after `settle_prefect`.
Without the decorators the same functions do the same work.
"""

from collections.abc import Callable

from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from crawlers.crawl import CrawlReport
from flows import backfill as plain
from flows import reparse as again
from flows.night import LoadReport
from flows.past import Backfill, BackfillReport, GatherReport
from flows.reparse import Reparse, ReparseReport

Tell = Callable[[LoadReport, int], BackfillReport]


class FailedBackfillError(Exception):
    """Nothing could be had; `report` says why. Raised so that the flow run counts as failed."""

    def __init__(self, report: BackfillReport) -> None:
        super().__init__("; ".join(report.problems))
        self.report = report


# No retries: a crawl tries again by itself, and what asks only this machine would fail again.
@task(name="crawl past days", cache_policy=NO_CACHE, persist_result=False)
def crawl(backfill: Backfill) -> list[CrawlReport]:
    """Crawl each source until nothing is left of the days."""
    return plain.crawl_past(backfill)


@task(name="gather pages", cache_policy=NO_CACHE, persist_result=False)
def gather(backfill: Backfill) -> GatherReport:
    """Copy football pages out of WARC files and folders."""
    return plain.gather_pages(backfill)


@task(name="extract", cache_policy=NO_CACHE, persist_result=False)
def read(backfill: Backfill) -> int:
    """Read what the archive has that is new."""
    return plain.read_archive(backfill)


@task(name="load, check and publish", cache_policy=NO_CACHE, persist_result=False)
def load(backfill: Backfill, tell: Tell) -> BackfillReport:
    """Load what was read and swap the new file in."""
    return plain.load_past(backfill, tell)


STEPS = plain.Steps(crawl, gather, read, load)


@flow(name="backfill", flow_run_name="{backfill.id}", validate_parameters=False, persist_result=False)
def backfill_flow(backfill: Backfill) -> BackfillReport:
    """Past days, from the crawl to the published file."""
    report = plain.run_backfill(backfill, STEPS)
    if report.outcome == "failed":
        raise FailedBackfillError(report)
    return report


def run_backfill(backfill: Backfill) -> BackfillReport:
    """A backfill under Prefect; one that got nothing is a failed flow run and a report all the same."""
    try:
        return backfill_flow(backfill)
    except FailedBackfillError as failure:
        return failure.report


@task(name="read again", cache_policy=NO_CACHE, persist_result=False)
def read_outdated(asked: Reparse) -> int:
    """Read what older rules read."""
    return again.read_outdated(asked)


@task(name="compare, check and publish", cache_policy=NO_CACHE, persist_result=False)
def load_anew(asked: Reparse, elsewhere: int) -> ReparseReport:
    """Put what was read in the place of what the older rules read."""
    return again.load_anew(asked, elsewhere)


@flow(name="reparse", flow_run_name="{asked.id}", validate_parameters=False, persist_result=False)
def run_reparse(asked: Reparse) -> ReparseReport:
    """The archive through today's rules."""
    return again.run_reparse(asked, again.Steps(read_outdated, load_anew))
