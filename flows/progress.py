"""A progress bar on a terminal for what takes longer than two seconds, and none in a pipe."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 2.0
"""Seconds that pass before a bar appears."""


def track(items: Iterable[T], what: str, total: int | None = None) -> Iterator[T]:
    """The items unchanged, while stderr shows how many have passed; `total` gives the bar its end."""
    if not sys.stderr.isatty():
        yield from items
        return
    started, ahead = time.monotonic(), iter(items)
    for count, item in enumerate(ahead, 1):
        yield item
        if time.monotonic() - started > PATIENCE:
            yield from _show(ahead, what, count, total)


def _show(items: Iterator[T], what: str, count: int, total: int | None) -> Iterator[T]:
    from rich.console import Console  # noqa: PLC0415 - rich loads only when a bar is shown
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - ditto

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total, completed=count)
        for item in items:
            yield item
            bar.advance(task)
