"""Many articles to their facts, in this process or, when there are many, on all cores."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice

from transforms.extract import extract
from transforms.model import Article, ArticleFacts

# Starting processes costs about a second each, which fewer articles than this are not worth.
IN_PROCESS = 300
_BATCH = 50


@dataclass(frozen=True, slots=True)
class Failure:
    """An article whose reading broke off: a fault of ours, kept with its reason while the others go on."""

    id: str
    reason: str


Reading = tuple[Article, ArticleFacts | Failure]


def extract_all(articles: Iterable[Article], processes: int = 0) -> Iterator[Reading]:
    """Each article with its facts, in the order given; `processes` 0 means one for each core."""
    ahead = iter(articles)
    first = list(islice(ahead, IN_PROCESS))
    workers = processes or os.cpu_count() or 1
    if workers == 1 or len(first) < IN_PROCESS:
        yield from map(_extract_one, chain(first, ahead))
    else:
        yield from _extract_in_processes(chain(first, ahead), workers)


def _extract_in_processes(articles: Iterable[Article], workers: int) -> Iterator[Reading]:
    """Batches go out a few ahead of those that come back, so that memory holds a few batches and not the night."""
    # Fresh processes: a fork of one that runs threads (a database, a server's client) can hang.
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        batches = _batches(articles)
        waiting = deque(pool.submit(_extract_batch, batch) for batch in islice(batches, 2 * workers))
        while waiting:
            done = waiting.popleft().result()
            waiting.extend(pool.submit(_extract_batch, batch) for batch in islice(batches, 1))
            yield from done


def _batches(articles: Iterable[Article]) -> Iterator[Sequence[Article]]:
    ahead = iter(articles)
    while batch := list(islice(ahead, _BATCH)):
        yield batch


def _extract_batch(articles: Sequence[Article]) -> list[Reading]:
    return [_extract_one(article) for article in articles]


def _extract_one(article: Article) -> Reading:
    try:
        return article, extract(article)
    except Exception as error:  # noqa: BLE001 - one article that trips a rule must not lose the others
        return article, Failure(article.id, f"{type(error).__name__}: {error}")
