"""Whether all is well, in five lines: for the one who looks in the morning."""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb

from flows.clock import last_night, next_night
from flows.config import Settings
from flows.locks import is_locked
from flows.stock import Stock, take_stock
from flows.stores import open_published
from warehouse.database import NoWarehouseError, WarehouseError
from warehouse.rows import as_utc

NIGHTS = ("nightly", "demo")
GRACE = timedelta(hours=2)
"""How long after it was due a night may still be running before its absence needs a person."""
ENOUGH_FREE_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class LastRun:
    """The latest night as its `runs` row tells it."""

    run_id: str
    started: datetime
    ended: datetime | None
    outcome: str
    counts: Mapping[str, Any]

    @property
    def problems(self) -> list[str]:
        """What needed a person, one line each."""
        return list(self.counts.get("problems", []))


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a data directory: `problems` are what needs a person, none where all is well."""

    night: LastRun | None
    next_due: datetime
    stock: Stock
    is_running: bool
    bytes_used: int
    bytes_free: int
    problems: tuple[str, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """The status as one JSON object."""
        return {
            "well": not self.problems,
            "problems": list(self.problems),
            "last_night": self.night
            and {"run_id": self.night.run_id, "outcome": self.night.outcome, "started": self.night.started.isoformat()},
            "next_night": self.next_due.isoformat(),
            "running": self.is_running,
            "stock": self.stock.to_json(),
            "bytes_used": self.bytes_used,
            "bytes_free": self.bytes_free,
        }


def read_status(settings: Settings, now: datetime) -> Status:
    """The state at the moment `now`.

    Raises:
        WarehouseError: What is published is not ours or cannot be opened.
    """
    night, stock = None, Stock()
    try:
        with open_published(settings) as con:
            # by a clock that was set back the latest night lies ahead, and yet it has run
            night = _read_night(con, now) or _read_night(con, datetime.max.replace(tzinfo=UTC))
            stock = take_stock(con, now.date())
    except NoWarehouseError:
        pass
    folder = settings.data_dir
    free = shutil.disk_usage(folder if folder.exists() else Path.home()).free
    running = is_locked(settings.lock)
    problems = tuple(_find_problems(settings, night, now, free, is_running=running))
    return Status(night, next_night(settings, now), stock, running, _bytes_below(folder), free, problems)


def find_last_night(settings: Settings, now: datetime) -> LastRun | None:
    """The latest night until `now`, None before the first and where nothing can be read."""
    try:
        with open_published(settings) as con:
            return _read_night(con, now)
    except WarehouseError:
        return None


def _read_night(con: duckdb.DuckDBPyConnection, now: datetime) -> LastRun | None:
    # A night of the future, by a clock that was wrong, is not the last one.
    row = con.execute(
        "select run_id, started, ended, outcome, counts from runs where list_contains(?, kind)"
        " and started <= ? order by started desc limit 1",
        [list(NIGHTS), as_utc(now)],
    ).fetchone()
    if row is None:
        return None
    run_id, started, ended, outcome, counts = row
    ended = ended and ended.replace(tzinfo=UTC)
    return LastRun(run_id, started.replace(tzinfo=UTC), ended, outcome, json.loads(counts))


def _find_problems(
    settings: Settings, night: LastRun | None, now: datetime, free: int, *, is_running: bool
) -> Iterator[str]:
    if night is None:
        yield "no night has run yet: run `matchday nightly`"
    else:
        if night.outcome != "ok":
            yield from night.problems or [f"the last night ended as {night.outcome}"]
        due = last_night(settings, now - GRACE)
        if due and night.started < due and not is_running:
            yield f"the night of {due:%Y-%m-%d %H:%M} UTC did not run: run `matchday nightly`, and have it served"
    if free < ENOUGH_FREE_BYTES:
        yield f"{_size(free)} are free on the disk of {settings.data_dir}: make room"


def _bytes_below(folder: Path) -> int:
    """Bytes of the files in a folder, each counted once however many names it has; those that vanish are not."""
    found: dict[tuple[int, int], int] = {}
    for path in folder.rglob("*"):
        try:
            stat = path.lstat()
        except OSError:
            continue
        if path.is_file() and not path.is_symlink():
            found[stat.st_dev, stat.st_ino] = stat.st_size
    return sum(found.values())


def status_lines(status: Status, settings: Settings, now: datetime) -> Iterator[str]:
    """Five lines: is all well, the last night, its crawls, the facts, the disk."""
    problems = status.problems
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    yield f"needs a person: {problems[0]}{more}" if problems else "all is well"
    yield f"nights   {_night_line(status, now)}"
    yield f"sources  {_crawl_line(status.night)}"
    stock = status.stock
    heard = f"; {stock.missing} of {stock.expected} matches of the last days not heard of" if stock.expected else ""
    yield (
        f"facts    {stock.fixtures} fixtures, {stock.goals} goals, {stock.articles} articles, latest result"
        f" {stock.latest or 'none'}; {stock.conflicts} conflicts{heard}"
    )
    busy = "; a run is at work" if status.is_running else ""
    yield f"disk     {_size(status.bytes_used)} in {settings.data_dir}, {_size(status.bytes_free)} free{busy}"


def _night_line(status: Status, now: datetime) -> str:
    due = f"next {status.next_due:%Y-%m-%d %H:%M} UTC where it is served"
    night = status.night
    if night is None:
        return f"none yet; {due}"
    hours = max(0.0, (now - night.started).total_seconds() / 3600)
    took = f", took {(night.ended - night.started).total_seconds():.0f} s" if night.ended else ""
    return f"{night.run_id} {night.outcome}, {hours:.0f} h ago{took}; {due}"


def _crawl_line(night: LastRun | None) -> str:
    crawled: Mapping[str, Any] = night.counts.get("crawled", {}) if night else {}
    if not crawled:
        return "none crawled"
    well = sum(bool(one["ok"]) for one in crawled.values())
    new, changed = (sum(one[kind] for one in crawled.values()) for kind in ("new", "changed"))
    return f"{well} of {len(crawled)} crawled well; {new} articles new, {changed} changed"


def _size(count: int) -> str:
    """Bytes for people.

    >>> _size(512), _size(123_456_789), _size(5 << 30)
    ('0 MB', '118 MB', '5.0 GB')
    """
    return f"{count / (1 << 30):.1f} GB" if count >= 1 << 30 else f"{count / (1 << 20):.0f} MB"
