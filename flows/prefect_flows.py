"""The night as a Prefect flow of few coarse tasks: the steps of `flows.nightly`, watched.

Import it after `settle_prefect`.
Without the decorators the same functions do the same work.
"""

from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from crawlers.crawl import CrawlReport
from crawlers.sources import Source
from flows import nightly
from flows.night import LoadReport, Night, NightReport
from flows.summary import night_lines, problem_lines
from warehouse.checks import CheckResult
from warehouse.publish import AtLast, Published, Workspace

LONGEST_STEP = 6 * 3600.0
"""Seconds after which a step of a night is broken off: it hangs, and the nights behind it wait. Crawls end by their
source's own `max_minutes`."""


class FailedCrawlError(Exception):
    """A source could not be crawled; `report` says why. Raised so that Prefect tries again."""

    def __init__(self, report: CrawlReport) -> None:
        super().__init__(f"{report.source}: {report.reason}")
        self.report = report


class FailedNightError(Exception):
    """Nothing could be crawled; `report` says why. Raised so that the flow run counts as failed."""

    def __init__(self, report: NightReport) -> None:
        super().__init__("; ".join(report.problems))
        self.report = report


# A crawl asks the world, so a second try helps; what comes after asks only this machine and would fail again.
@task(name="crawl", task_run_name="crawl {source.name}", retries=1, cache_policy=NO_CACHE, persist_result=False)
def crawl(night: Night, source: Source) -> CrawlReport:
    """Crawl one source."""
    report = nightly.crawl_source(night, source)
    if not report.ok:
        raise FailedCrawlError(report)
    return report


def crawl_all(night: Night) -> list[CrawlReport]:
    """A report for each source, the failed ones after their second try."""
    once = crawl.with_options(retry_delay_seconds=night.retry_after)
    futures = [once.submit(night, source) for source in night.sources]
    results = [future.result(raise_on_failure=False) for future in futures]
    return [_report_of(result) for result in results]


def _report_of(result: CrawlReport | BaseException) -> CrawlReport:
    if isinstance(result, FailedCrawlError):
        return result.report
    if isinstance(result, BaseException):
        raise result
    return result


@task(name="extract and load", timeout_seconds=LONGEST_STEP, cache_policy=NO_CACHE, persist_result=False)
def load(night: Night, work: Workspace) -> LoadReport:
    """Read what the archive has that is new, and load it."""
    return nightly.load_archive(night, work)


@task(name="check", timeout_seconds=LONGEST_STEP, cache_policy=NO_CACHE, persist_result=False)
def check(work: Workspace) -> list[CheckResult]:
    """Check the warehouse before anybody sees it."""
    return nightly.check_all(work)


@task(name="publish", timeout_seconds=LONGEST_STEP, cache_policy=NO_CACHE, persist_result=False)
def publish(night: Night, work: Workspace, report: LoadReport, at_last: AtLast) -> Published:
    """Swap the new file in."""
    return nightly.publish(night, work, report, at_last)


def in_time(step: Any) -> Any:
    """The step, which says in our words that it was broken off."""

    def run(*arguments: Any) -> Any:
        try:
            return step(*arguments)
        except TimeoutError as late:
            raise nightly.BrokenNightError(
                f"'{step.name}' was still at work after {step.timeout_seconds:g} s and was broken off;"
                " nothing was published, and the next night tries again"
            ) from late

    return run


STEPS = nightly.Steps(crawl_all, in_time(load), in_time(check), in_time(publish))
# Prefect's types have this runner's futures fit no flow.
RUNNER: Any = ThreadPoolTaskRunner(max_workers=nightly.CRAWLS_AT_ONCE)


@flow(
    name="nightly",
    flow_run_name="{night.id}",
    task_runner=RUNNER,
    validate_parameters=False,
    persist_result=False,
)
def nightly_flow(night: Night) -> NightReport:
    """One night, from the crawl to the published file."""
    report = run_watched(night)
    if report.outcome == "failed":
        raise FailedNightError(report)
    return report


def run_watched(night: Night) -> NightReport:
    """One night within a flow: its steps are tasks, its summary is an artifact."""
    report = nightly.run_night(night, STEPS)
    show(report)
    return report


def show(report: NightReport) -> None:
    """Leave the summary where Prefect's pages show it."""
    lines = [*problem_lines(report), *night_lines(report)]
    text = "\n".join(f"- {line}" for line in lines)
    create_markdown_artifact(text, key=report.kind, description=f"{report.run_id}: {report.outcome}")


def run_nightly(night: Night) -> NightReport:
    """One night under Prefect; a night without any crawled page is a failed flow run and a report all the same."""
    try:
        return nightly_flow(night)
    except FailedNightError as failure:
        return failure.report
