"""The flows that are deployed: the same runs as on the command line, with parameters that a form can hold.

Imported after `settle_prefect`; each flow runs in a process of its own.
"""

import os
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from prefect import State, flow, runtime
from prefect.states import Completed

from crawlers.parent import end_with_parent
from flows.clock import next_night
from flows.config import SERVED_VARIABLE, Settings, load_settings
from flows.locks import AlreadyRunningError
from flows.night import Night
from flows.nightly import AlreadyDoneError
from flows.outcome import conclude, concluding
from flows.prefect_flows import RUNNER, FailedNightError, run_watched
from flows.sources import choose_sources
from flows.stopping import stop_now, stop_when_asked
from flows.summary import night_lines, problem_lines


@flow(name="nightly", flow_run_name=lambda: f"night of {_due():%Y-%m-%d %H:%M}", task_runner=RUNNER)
def nightly(sources: list[str] | None = None) -> State[Any]:
    """One night: crawl → archive → extract → load → check → publish.

    Waits for a run that is at work, until the next night is due; a night that came to pass meanwhile is not repeated.
    `sources` names those to crawl; without, those of the configuration.
    """
    _settle_process()
    settings = load_settings()
    try:
        return _run(settings, _night(settings, sources or []))
    except AlreadyDoneError as done:
        _say(str(done))
        return Completed(name="Skipped", message=str(done))
    except AlreadyRunningError as busy:
        _say(f"{busy}; the next night does what this one could not")
        return Completed(name="Skipped", message=str(busy))


def _night(settings: Settings, names: list[str]) -> Night:
    now = datetime.now(UTC)
    return Night(
        settings,
        choose_sources(settings, names),
        now,
        allow_loopback=settings.allow_loopback,
        due=None if names else _due(),
        patience=(next_night(settings, now) - now).total_seconds(),
    )


def _due() -> datetime:
    """When this run was to start: on schedule, or when it was asked for."""
    due: datetime = runtime.flow_run.scheduled_start_time
    return due.astimezone(UTC)


def _run(settings: Settings, night: Night) -> State[Any]:
    with concluding(settings, night.id, night.kind, night.started, _say):
        report = run_watched(night)
    conclude(settings, report.to_document(), _say)
    lines = [*night_lines(report), *problem_lines(report)]
    for line in lines:
        _say(line)
    if report.outcome == "failed":
        raise FailedNightError(report)
    return Completed(name="Completed" if report.outcome == "ok" else "NeedsAPerson", message=lines[-1])


def _settle_process() -> None:
    """Have this process, and the crawls that it starts, end when it is told to and when the runner is gone."""
    if os.environ.get(SERVED_VARIABLE):
        end_with_parent(stop_now)
    if threading.current_thread() is threading.main_thread():
        stop_when_asked()


def _say(line: str) -> None:
    with suppress(BrokenPipeError):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
