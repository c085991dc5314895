"""One function over many values: in this process, or on all cores when there are enough of them to be worth it."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

BATCH = 25


def spread(work: Callable[[T], R], values: Iterable[T], *, processes: int = 0, worth: int) -> Iterator[R]:
    """`work` of each value, in the order given.

    With fewer than `worth` values nothing is started: a process costs about a second before it works.
    `processes` 0 means one for each core; `work` and the values must pickle.
    """
    ahead = iter(values)
    first = list(islice(ahead, worth))
    workers = processes or os.cpu_count() or 1
    if workers == 1 or len(first) < worth:
        yield from map(work, chain(first, ahead))
    else:
        yield from _in_processes(work, chain(first, ahead), workers)


def _in_processes(work: Callable[[T], R], values: Iterable[T], workers: int) -> Iterator[R]:
    """Batches go out a few ahead of those that come back, so that memory holds a few batches and not the night."""
    # Fresh processes: a fork of one that runs threads (a database, a server's client) can hang.
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        queue = batches(values, BATCH)
        waiting = deque(pool.submit(_work_batch, work, batch) for batch in islice(queue, 2 * workers))
        while waiting:
            done = waiting.popleft().result()
            waiting.extend(pool.submit(_work_batch, work, batch) for batch in islice(queue, 1))
            yield from done


def batches(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """The values in lists of `size`, the last one shorter."""
    ahead = iter(values)
    while batch := list(islice(ahead, size)):
        yield batch


def _work_batch(work: Callable[[T], R], batch: Sequence[T]) -> list[R]:
    return [work(value) for value in batch]
