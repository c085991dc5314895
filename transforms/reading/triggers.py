"""Patterns that look for their own words first: a text without them cannot match, and that costs next to nothing to see.

The words are read off the pattern itself, so that none can be forgotten: a rule is written as `triggered(r"…")` where
another would write `re.compile(r"…")`, and that is all.
A sentence's shape is an `IndexedText`: its words are looked up once for all patterns together, and each pattern then
compares two numbers. Other strings, its slices among them, are searched as `re` does.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Final, Self, TypeVarTuple

from transforms.reading.beginnings import beginning_pattern, find_beginnings
from transforms.reading.literals import Words, find_literals, fold, parse, with_edges, without_figures

_Search = Callable[..., re.Match[str] | None]
_Find = Callable[..., Iterator[re.Match[str]]]

_END: Final = 2**62
_MOST_PIECES: Final = 40_000
_RARE: Final = 30
"""A pattern searched for fewer times than that is rare."""
_LONG: Final = 60
"""Characters: what a longer piece of a text holds is not kept."""


class IndexedText(str):
    """A text that knows which words of the patterns it does not hold.

    >>> goal = triggered(r"\\bgoals?\\b")
    >>> goal.may_match(IndexedText("a save")), goal.may_match(IndexedText("two goals")), goal.may_match("a save")
    (False, True, True)
    """

    __slots__ = ("lacks",)
    lacks: int
    """The bits of all groups of words of which the text holds none."""

    def __new__(cls, text: str) -> Self:
        """Look the words of the text up."""
        self = super().__new__(cls, text)
        self.lacks = _index.missing_in(text)
        return self


class Triggered:
    """A compiled pattern behind the words that every match of it holds; it searches as a compiled one does.

    >>> cancelled = triggered(r"<P(\\d+)> (?:cancelled|levelled) (?:it )?out")
    >>> cancelled.search(IndexedText("<P0> levelled it out")) is not None
    True
    """

    __slots__ = ("_find", "_match", "_search", "_until_learnt", "compiled", "needs", "needs_within")

    def __init__(self, compiled: re.Pattern[str]) -> None:
        """Put the pattern on the list of those whose words the next text is looked through for."""
        self.compiled: Final = compiled
        self.needs = 0
        self.needs_within = 0
        """The same for a search that ends early: its end may cut a word in two, and make another of it."""
        self._until_learnt = _RARE
        self._match: Final = compiled.match
        self._search: _Search = self._search_anywhere
        self._find: _Find = self._find_anywhere
        _index.waiting.append(self)

    def _search_anywhere(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        self._count()
        return self.compiled.search(text, start, end)

    def _find_anywhere(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        self._count()
        return self.compiled.finditer(text, start, end)

    def _count(self) -> None:
        """Read off, once the pattern has been searched for often, how its matches begin: for a rare one it is not worth the time."""
        self._until_learnt -= 1
        if not self._until_learnt:
            self.learn_beginnings()

    def learn_beginnings(self) -> None:
        """Try the pattern from now on only where one of the texts stands with which each match begins, where they can be told."""
        folded = bool(self.compiled.flags & re.IGNORECASE)
        beginnings = find_beginnings(parse(self.compiled), folded=folded)
        self._search, self._find = self.compiled.search, self.compiled.finditer
        if beginnings:
            begin = re.compile(beginning_pattern(beginnings, folded=folded)).search
            self._search = _searching(begin, self._match)
            self._find = _finding(begin, self._search)

    def may_match(self, text: str) -> bool:
        """Whether the text holds what every match holds, as far as is known."""
        return not (type(text) is IndexedText and text.lacks & self.needs)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """As of a compiled pattern."""
        if type(text) is IndexedText and text.lacks & (self.needs if end == _END else self.needs_within):
            return _NOTHING
        return self._find(text, start, end)

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As of a compiled pattern."""
        if type(text) is IndexedText and text.lacks & (self.needs if end == _END else self.needs_within):
            return None
        return self._search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As of a compiled pattern."""
        if type(text) is IndexedText and text.lacks & (self.needs if end == _END else self.needs_within):
            return None
        return self._match(text, start, end)


def triggered(pattern: str, flags: int = 0) -> Triggered:
    """The pattern, compiled, behind its triggers."""
    return Triggered(re.compile(pattern, flags))


def _searching(begin: _Search, match: _Search) -> _Search:
    """A search that tries a pattern only where its beginning stands."""

    def search(text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        while (at := begin(text, start, end)) is not None:
            start = at.start()
            found = match(text, start, end)
            if found is not None:
                return found
            start += 1
        return None

    return search


def _finding(begin: _Search, search: _Search) -> _Find:
    """The same for all matches, one behind the other; none of them is empty."""

    def find(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        while (found := search(text, start, end)) is not None:
            yield found
            start = found.end()

    def find_any(text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        at = begin(text, start, end)
        return _NOTHING if at is None else find(text, at.start(), end)

    return find_any


Cells = TypeVarTuple("Cells")


def that_may_match(rows: Iterable[tuple[*Cells, Triggered]], text: str) -> list[tuple[*Cells, Triggered]]:
    """The rows of a table, each with its pattern at the end, whose pattern may match a text: quicker than trying each.

    >>> table = (("strike", triggered(r"\\bstruck\\b")), ("header", triggered(r"\\bheaded\\b")))
    >>> [kind for kind, _ in that_may_match(table, IndexedText("Fox headed in"))]
    ['header']
    """
    lacks = text.lacks if type(text) is IndexedText else 0
    return [row for row in rows if not lacks & row[-1].needs]


class _Index:
    """All groups of words of which some pattern needs one, each with its bit, by word."""

    def __init__(self) -> None:
        self.waiting: Final[list[Triggered]] = []
        """Patterns whose words are not yet known; they match as if they needed none."""
        self._bits: Final[dict[tuple[bool, Words], int]] = {}
        self._by_word: Final[tuple[dict[str, int], dict[str, int]]] = ({}, {})
        """The bits of each word, 0 for what only begins one: of patterns that tell capitals apart, and of others."""
        self._pieces: Final = _Pieces(self)

    def missing_in(self, text: str) -> int:
        """The bits of all groups of which the text holds no word."""
        if self.waiting:
            self._learn()
        held = reduce(or_, map(self._pieces.__getitem__, set(without_figures(text).split())), 0)
        return ((1 << len(self._bits)) - 1) & ~held

    def _learn(self) -> None:
        for pattern in self.waiting:
            folded = bool(pattern.compiled.flags & re.IGNORECASE)
            whole, cut = find_literals(pattern.compiled)
            pattern.needs = reduce(or_, [self._bit_of(words, folded=folded) for words in whole], 0)
            pattern.needs_within = reduce(or_, [self._bit_of(words, folded=folded) for words in cut], 0)
        self.waiting.clear()
        self._pieces.clear()

    def _bit_of(self, words: Words, *, folded: bool) -> int:
        bit = self._bits.setdefault((folded, words), 1 << len(self._bits))
        known = self._by_word[folded]
        for word in words:
            for end in range(1, len(word)):
                known.setdefault(word[:end], 0)
            known[word] = known.get(word, 0) | bit
        return bit

    def held_by(self, piece: str) -> int:
        """The bits of all groups of which a piece of a text, from space to space, holds a word."""
        exact, folded = self._by_word
        held = _bits_in(with_edges(piece), exact)
        return held | _bits_in(with_edges(fold(piece)), folded) if folded else held


def _bits_in(text: str, known: dict[str, int]) -> int:
    """The bits of all known words in a text: from each place on for as long as what stands there begins one."""
    held = 0
    for start in range(len(text)):
        end = start + 1
        while end <= len(text) and (bits := known.get(text[start:end])) is not None:
            held |= bits
            end += 1
    return held


class _Pieces(dict[str, int]):
    """What each piece of a text holds: most are common words."""

    def __init__(self, index: _Index) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, piece: str) -> int:
        held = self._index.held_by(piece)
        if len(piece) <= _LONG:
            if len(self) >= _MOST_PIECES:
                self.clear()
            self[piece] = held
        return held


_NOTHING: Final[Iterator[re.Match[str]]] = iter(())
_index: Final = _Index()
