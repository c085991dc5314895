"""Stretches of a text, asked often whether they touch another."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice


class Spans:
    """A fixed set of (start, end) stretches.

    >>> spans = Spans([(5, 9), (0, 3)])
    >>> spans.touch(2, 4), spans.touch(3, 5), spans.within(2, 7), (0, 3) in spans
    (True, False, 3, True)
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]
        self._reach = list(accumulate((end for _, end in self._spans), max))
        self._known = frozenset(self._spans)

    def __contains__(self, span: object) -> bool:
        """Whether exactly this stretch is one of them."""
        return span in self._known

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """The stretches in order, each once."""
        return iter(sorted(self._known))

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them shares a character with `start` to `end`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start

    def within(self, start: int, end: int) -> int:
        """How many characters of `start` to `end` they cover; for stretches that do not touch one another."""
        first = max(0, bisect_left(self._starts, start) - 1)
        covered = 0
        for begin, finish in islice(self._spans, first, None):
            if begin >= end:
                break
            covered += max(0, min(end, finish) - max(start, begin))
        return covered
