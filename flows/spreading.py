"""One function over many values: in this process, or on all cores or machines when that is worth it."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")

BATCH = 25


class NoWorkersError(Exception):
    """Dask's workers cannot be had: the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Dask:
    """Workers of Dask: those of the scheduler at an address, else so many of this machine (0: one for each core)."""

    scheduler: str | None = None
    processes: int = 0
    patience: float = 30.0


Workers = int | Dask
"""Who works: so many processes of this machine, 0 for one of each core, or workers of Dask."""


def spread(work: Callable[[T], R], values: Iterable[T], *, workers: Workers = 0, worth: int) -> Iterator[R]:
    """`work` of each value, in the order given.

    With fewer than `worth` values nothing is started: a process costs about a second before it works.
    `work` and the values must pickle. Raises NoWorkersError where Dask's do not answer.
    """
    ahead = iter(values)
    first = list(islice(ahead, worth))
    if workers == 1 or len(first) < worth or (workers == 0 and os.cpu_count() == 1):
        yield from map(work, chain(first, ahead))
        return
    with _of_dask(workers) if isinstance(workers, Dask) else _processes(workers) as (pool, count):
        yield from _through(pool, work, chain(first, ahead), count)


@contextmanager
def _processes(count: int) -> Iterator[tuple[Executor, int]]:
    count = count or os.cpu_count() or 1
    # Fresh processes: a fork of one that runs threads (a database, a server's client) can hang.
    with ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool, count


@contextmanager
def _of_dask(asked: Dask) -> Iterator[tuple[Executor, int]]:
    try:
        from distributed import Client, LocalCluster  # noqa: PLC0415 - only Dask's workers need it
    except ImportError as error:
        raise NoWorkersError(
            "Dask is not installed: install 'matchday[dask]', or use the runner 'processes'"
        ) from error
    cluster, connect = cast("Any", LocalCluster), cast("Any", Client)
    with ExitStack() as stack:
        address: Any = asked.scheduler
        if address is None:
            count = asked.processes or os.cpu_count() or 1
            address = stack.enter_context(
                cluster(n_workers=count, threads_per_worker=1, dashboard_address=None, silence_logs="ERROR")
            )
        try:
            client = stack.enter_context(connect(address, timeout=asked.patience, set_as_default=False))
            client.wait_for_workers(1, timeout=asked.patience)
        except (OSError, TimeoutError) as error:
            raise NoWorkersError(f"{asked.scheduler}: no Dask scheduler with a worker answers; start both") from error
        pool = stack.enter_context(client.get_executor(pure=False))
        yield pool, max(1, len(client.scheduler_info()["workers"]))


def _through(pool: Executor, work: Callable[[T], R], values: Iterable[T], count: int) -> Iterator[R]:
    """Batches go out a few ahead of those that come back, so that memory holds a few batches and not the night."""
    queue = batches(values, BATCH)
    waiting = deque(pool.submit(_work_batch, work, batch) for batch in islice(queue, 2 * count))
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
