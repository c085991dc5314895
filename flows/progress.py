"""A progress bar on a terminal for what takes longer than two seconds, and none in a pipe."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

PATIENCE = 2.0
"""Seconds that pass before a bar appears."""


class Meter:
    """How far something has come: `advance` counts what it is measured by, `done` the things that are finished.

    A terminal shows the share done, the things per second and the time left, after `PATIENCE`.
    """

    def __init__(self, what: str, total: float | None, unit: str) -> None:
        self._what, self._total, self._unit = what, total, unit
        self._begun = time.monotonic()
        self._come = 0.0
        self._things = 0
        self._bar: Progress | None = None
        self._shown = sys.stderr.isatty()

    def advance(self, by: float = 1, *, done: int = 1, total: float | None = None) -> None:
        """Note that it has come further `by` so much, with so many things more; `total` corrects the end."""
        self._come += by
        self._things += done
        self._total = self._total if total is None else total
        if self._shown and time.monotonic() - self._begun > PATIENCE:
            self._show()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def _show(self) -> None:
        if self._bar is None:
            self._bar = _open_bar(self._what)
            self._bar.add_task(self._what, total=self._total, told="")
            self._bar.start()
        rate = self._things / max(time.monotonic() - self._begun, 0.001)
        told = f"{self._things:,} {self._unit}, {rate:,.0f}/s"
        self._bar.update(self._bar.task_ids[0], completed=self._come, total=self._total, told=told)


def _open_bar(what: str) -> "Progress":
    from rich.console import Console  # noqa: PLC0415 - rich loads only when a bar is shown
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - ditto

    columns = (TextColumn(what), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[told]}"))
    remaining = TimeRemainingColumn(elapsed_when_finished=True)
    return Progress(*columns, remaining, console=Console(stderr=True), transient=True)


@contextmanager
def meter(what: str, total: float | None = None, unit: str = "done") -> Iterator[Meter]:
    """A meter that is taken away at the end of the block."""
    opened = Meter(what, total, unit)
    try:
        yield opened
    finally:
        opened.close()


def track(items: Iterable[T], what: str, total: int | None = None, unit: str = "done") -> Iterator[T]:
    """The items unchanged, while stderr shows how many have passed; `total` gives the bar its end."""
    with meter(what, total, unit) as opened:
        for item in items:
            yield item
            opened.advance()
