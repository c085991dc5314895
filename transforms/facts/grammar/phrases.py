"""Phrase tables looked up in a sentence's shape in one pass, however long the tables grow."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"<[A-Z]\d+>|[a-z0-9à-ÿ'’-]+", re.UNICODE)


class Tag(NamedTuple):
    """A phrase of one table in a shape."""

    start: int
    end: int
    table: str
    phrase: str


class PhraseTables:
    """Several tables of phrases, found together.

    >>> tables = PhraseTables({"score": ["pulled one back", "scored"], "noun": ["goal"]})
    >>> [(t.table, t.phrase) for t in tables.find("<P0> pulled one back")]
    [('score', 'pulled one back')]
    """

    def __init__(self, tables: Mapping[str, Iterable[str]]) -> None:
        """Index the phrases by their first word; the longest phrase wins, then the earlier table."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for table, phrases in tables.items():
            for phrase in phrases:
                words = tuple(phrase.split())
                self._by_first.setdefault(words[0], []).append((words[1:], table, phrase))
        for entries in self._by_first.values():
            entries.sort(key=lambda e: -len(e[0]))

    def find(self, shape: str) -> list[Tag]:
        """All phrases of all tables, in order, longest first at each place, none overlapping within its table."""
        words = _words_of(shape)
        if self._by_first.keys().isdisjoint(words):
            return []
        spans = _spans_of(shape)
        tags: list[Tag] = []
        ends: dict[str, int] = {}
        for index, word in enumerate(words):
            if word not in self._by_first:
                continue
            start = spans[index][0]
            for rest, table, phrase in self._by_first[word]:
                stop = index + 1 + len(rest)
                if start >= ends.get(table, 0) and (not rest or tuple(words[index + 1 : stop]) == rest):
                    end = spans[stop - 1][1]
                    tags.append(Tag(start, end, table, phrase))
                    ends[table] = end
        return tags


@lru_cache(maxsize=8)
def _words_of(shape: str) -> list[str]:
    return _TOKEN.findall(shape)


@lru_cache(maxsize=8)
def _spans_of(shape: str) -> list[tuple[int, int]]:
    return [m.span() for m in _TOKEN.finditer(shape)]


def phrases(table: str) -> list[str]:
    """The phrases of a table written as lines of comma-separated entries.

    >>> phrases("netted, found the net")
    ['netted', 'found the net']
    """
    return [p.strip() for line in table.splitlines() for p in line.split(",") if p.strip()]
