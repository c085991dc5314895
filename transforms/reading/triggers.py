"""Patterns that look for their own words first: a text without them cannot match, and that costs little to see.

The words are read off the pattern itself, so that none can be forgotten.
"""

import re
from collections.abc import Iterable, Iterator
from re import _constants as ops  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with
from re import _parser as parser  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with
from typing import Any, Final

Words = tuple[str, ...]
"""Literals of which every match holds at least one."""

_MOST_WORDS: Final = 48
"""More literals than that cost as much as the pattern."""
_MOST_CLAUSES: Final = 3
_REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


class Triggered:
    """A compiled pattern with the literals that every match of it holds; it searches as a compiled one does.

    >>> cancelled = triggered(r"<P(\\d+)> (?:cancelled|levelled) (?:it )?out")
    >>> cancelled.may_match("<P0> scored"), cancelled.search("<P0> levelled it out") is not None
    (False, True)
    """

    __slots__ = ("_find", "_search", "compiled", "triggers")

    def __init__(self, compiled: re.Pattern[str]) -> None:
        """Read the literals off the pattern."""
        self.compiled: Final = compiled
        self.triggers: Final = find_triggers(compiled)
        self._find, self._search = compiled.finditer, compiled.search

    def may_match(self, text: str) -> bool:
        """Whether the text holds what every match holds."""
        for words in self.triggers:
            for word in words:
                if word in text:
                    break
            else:
                return False
        return True

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As of a compiled pattern."""
        return self._find(text) if self.may_match(text) else iter(())

    def search(self, text: str, start: int = 0, end: int = 2**62) -> re.Match[str] | None:
        """As of a compiled pattern."""
        return self._search(text, start, end) if self.may_match(text) else None


def triggered(pattern: str, flags: int = 0) -> Triggered:
    """The pattern, compiled, behind its triggers."""
    return Triggered(re.compile(pattern, flags))


def find_triggers(compiled: re.Pattern[str]) -> tuple[Words, ...]:
    """What every match holds, the most telling first: of each group of literals at least one.

    >>> find_triggers(re.compile(r"\\b(?:saw off|beat) <T\\d+>"))
    (('beat <T', 'saw off <T'),)
    """
    if compiled.flags & re.IGNORECASE:
        return ()
    tree = parser.parse(compiled.pattern, compiled.flags & ~re.UNICODE)
    found = {tuple(dict.fromkeys(_shortest(words))) for words in _needs(tree)}
    fit = [words for words in found if len(words) <= _MOST_WORDS and min(map(len, words)) > 1]
    return tuple(sorted(fit, key=lambda words: (-_worth(words), words))[:_MOST_CLAUSES])


def _worth(words: Words) -> float:
    """How telling a group is: long literals, and few."""
    return min(len(w) for w in words) - len(words) / 6


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that hold another of them."""
    known = sorted(set(words), key=lambda w: (len(w), w))
    return [w for i, w in enumerate(known) if not any(other in w for other in known[:i])]


def _needs(tree: Any) -> list[list[str]]:
    """The groups of literals that a sequence needs: runs of fixed text, joined with what stands beside them."""
    needs: list[list[str]] = []
    run: list[str] = [""]
    for op, value in tree:
        texts = _texts(op, value)
        if texts is not None and len(texts) * len(run) <= _MOST_WORDS:
            run = [a + b for a in run for b in texts]
            continue
        needs.append(run)
        run = texts if texts is not None and len(texts) <= _MOST_WORDS else [""]
        if texts is None:
            needs += _inside(op, value)
    needs.append(run)
    return [words for words in needs if all(words)]


def _texts(op: Any, value: Any) -> list[str] | None:
    """All that a part can be, where that is a few fixed texts; nothing for a place between letters."""
    if op is ops.LITERAL:
        return [chr(value)]
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return [""]
    if op is ops.IN and all(kind is ops.LITERAL for kind, _ in value) and len(value) <= 4:
        return [chr(code) for _, code in value]
    if op is ops.SUBPATTERN and not value[1] and not value[2]:
        return _all_texts(value[3])
    if op is ops.BRANCH:
        branches = [_all_texts(branch) for branch in value[1]]
        return None if any(b is None for b in branches) else [text for b in branches for text in b or ()]
    if op in _REPEATS and value[:2] == (0, 1):
        texts = _all_texts(value[2])
        return None if texts is None else ["", *texts]
    return None


def _all_texts(tree: Any) -> list[str] | None:
    texts = [""]
    for op, value in tree:
        more = _texts(op, value)
        if more is None or len(more) * len(texts) > _MOST_WORDS:
            return None
        texts = [a + b for a in texts for b in more]
    return texts


def _inside(op: Any, value: Any) -> list[list[str]]:
    """What a part that is no fixed text needs."""
    if op is ops.SUBPATTERN and not value[1] and not value[2]:
        return _needs(value[3])
    if op in _REPEATS and value[0] > 0:
        return _needs(value[2])
    if op is ops.ATOMIC_GROUP:
        return _needs(value)
    if op is ops.BRANCH:
        return _joined([_needs(branch) for branch in value[1]])
    return []


def _joined(branches: list[list[list[str]]]) -> list[list[str]]:
    """What all branches need together: the best group of each."""
    if not all(branches):
        return []
    return [[word for needs in branches for word in max(needs, key=lambda n: _worth(tuple(n)))]]
