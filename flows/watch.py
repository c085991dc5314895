"""How long each step took."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class Watch:
    """Seconds by step, added up where a step comes again."""

    def __init__(self) -> None:
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._running: dict[str, float] = {}

    @property
    def seconds(self) -> dict[str, float]:
        """Seconds by step so far, those of a step that still runs among them, to the millisecond."""
        now = time.monotonic()
        sofar = self._seconds | {step: self._seconds[step] + now - begun for step, begun in self._running.items()}
        return {step: round(seconds, 3) for step, seconds in sofar.items()}

    def add(self, seconds: Mapping[str, float]) -> None:
        """Add what another watch counted."""
        for step, took in seconds.items():
            self._seconds[step] += took

    @contextmanager
    def time(self, step: str) -> Iterator[None]:
        """Count the time of the block as part of `step`."""
        self._running[step] = time.monotonic()
        try:
            yield
        finally:
            self._seconds[step] += time.monotonic() - self._running.pop(step)

    def time_each(self, step: str, values: Iterable[T]) -> Iterator[T]:
        """The values unchanged, while the time of waiting for each counts as part of `step`."""
        ahead = iter(values)
        while True:
            with self.time(step):
                try:
                    value = next(ahead)
                except StopIteration:
                    return
            yield value
