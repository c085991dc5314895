"""The flows that are deployed: the same runs as on the command line, with parameters that a form can hold.

Imported after `settle_prefect`; each flow runs in a process of its own.
"""

import os
import sys
import threading
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from prefect import State, flow, runtime
from prefect.states import Completed

from crawlers.parent import end_with_parent
from flows import reparse as again
from flows.asked import UnknownSeasonError, ask_for
from flows.backfill import run_backfill
from flows.clock import next_night
from flows.config import SERVED_VARIABLE, Settings, load_settings
from flows.locks import AlreadyRunningError
from flows.night import Night
from flows.nightly import AlreadyDoneError
from flows.outcome import conclude, concluding, document_of
from flows.past import Backfill
from flows.prefect_flows import RUNNER, run_watched
from flows.prefect_past import STEPS, load_anew, read_outdated
from flows.reparse import Reparse, run_reparse
from flows.site import refresh_after
from flows.sources import choose_sources
from flows.stopping import stop_now, stop_when_asked
from flows.summary import backfill_lines, night_lines, problem_lines, reparse_lines
from warehouse.rows import RunRow

NOBODY = "nothing needs a person"


class FailedRunError(Exception):
    """A run got nothing; raised so that its flow run counts as failed."""


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


@flow(name="backfill", flow_run_name=lambda: f"backfill asked for at {_due():%Y-%m-%d %H:%M}")
def backfill(
    competition: str | None = None,
    season: str | None = None,
    sources: list[str] | None = None,
    since: date | None = None,
    until: date | None = None,
    warc: list[str] | None = None,
) -> State[Any]:
    """Past days: those of a season or between two dates, from the sources' archives, or from files on this machine.

    `sources` names those to ask; without, those of the configuration, or everybody's pages where `warc` names files.
    """
    _settle_process()
    settings = load_settings()
    asked, paths = ask_for(competition, season, since, until), tuple(map(Path, warc or ()))
    if not paths and asked.since is None:
        raise UnknownSeasonError("no days and no files are named: give season or since, or warc")
    chosen = choose_sources(settings, sources or []) if sources or not paths else ()
    past = Backfill(settings, chosen, datetime.now(UTC), asked, paths, allow_loopback=settings.allow_loopback)
    with concluding(settings, past.id, "backfill", past.started, _say):
        report = run_backfill(past, STEPS)
    problems = [f"needs a person: {problem}" for problem in report.problems]
    return _finish(settings, report.to_row(), [*backfill_lines(report), *(problems or [NOBODY])])


@flow(name="reparse", flow_run_name=lambda: f"reparse asked for at {_due():%Y-%m-%d %H:%M}")
def reparse(dry_run: bool = False, because: str | None = None) -> State[Any]:
    """The archive through today's rules; `because` is the reason why fewer facts than before may be published."""
    _settle_process()
    asked = Reparse(load_settings(), datetime.now(UTC), is_dry=dry_run, because=because)
    with concluding(asked.settings, asked.id, "reparse", asked.started, _say):
        report = run_reparse(asked, again.Steps(read_outdated, load_anew))
    problems = [f"needs a person: {problem}" for problem in report.problems]
    return _finish(asked.settings, report.to_row(asked), [*reparse_lines(report), *(problems or [NOBODY])])


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
        report = refresh_after(settings, run_watched(night))
    return _finish(settings, report.to_row(), [*night_lines(report), *problem_lines(report)])


def _finish(settings: Settings, row: RunRow, lines: list[str]) -> State[Any]:
    """The state that a run ends in, after its lines were said and whoever is to know was told."""
    for line in lines:
        _say(line)
    conclude(settings, document_of(row), _say)
    if row.outcome == "failed":
        raise FailedRunError(lines[-1])
    return Completed(name="Completed" if row.outcome == "ok" else "NeedsAPerson", message=lines[-1])


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
