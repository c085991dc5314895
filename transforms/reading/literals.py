"""What the matches of a pattern have in common: the words that each holds, read off the pattern.

A word is written as it shows in a text between spaces, with a bar at the edges of letters and figures, and with one 0
for any figures: `\\bbeat <T\\d+>` needs `|beat|` and `<|T0|>`.
"""

import re
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with
from re import _parser as parser  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with
from typing import Any, Final

Words = tuple[str, ...]
"""Words of which every match holds at least one."""

_MOST_WORDS: Final = 48
"""More alternatives than that tell too little."""
_MOST_LETTERS: Final = 8
"""More members of a set of letters than that tell too little."""
_REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_EDGE: Final = "\0"
"""Stands for `\\b` in the texts that a part of a pattern can be."""
_CLASSES: Final = {ops.CATEGORY_DIGIT: "0", ops.CATEGORY_SPACE: " "}
_DIGITS: Final = re.compile(r"\d+")
_BOUNDARY: Final = re.compile(r"\b")
_ALIKE: Final = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})


def find_literals(compiled: re.Pattern[str]) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """What every match holds: of each group of words at least one; and what it holds where the text may end in a word.

    >>> find_literals(re.compile(r"\\b(?:win|beat) <T\\d+>"))[0]
    (('<|T0|>',), ('|win|', '|beat|'))
    >>> find_literals(re.compile(r"\\bgoals\\b"))
    ((('|goals|',),), (('|goals',),))
    """
    if compiled.flags & re.ASCII:
        return (), ()
    needs = _needs(parse(compiled))
    if compiled.flags & re.IGNORECASE:
        needs = [[fold(text) for text in texts] for texts in needs if all(map(str.isascii, texts))]
    whole = {words for texts in needs for words in _words_of(texts)}
    cut = {words for texts in needs for words in _words_of([text.rstrip(_EDGE) for text in texts])}
    return tuple(sorted(whole)), tuple(sorted(cut))


def parse(compiled: re.Pattern[str]) -> Any:
    """The pattern as a tree, as `re` reads it."""
    return parser.parse(compiled.pattern, compiled.flags & ~re.UNICODE)


def fold(text: str) -> str:
    """The text as a pattern that takes capitals for small letters sees it."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()


def without_figures(text: str) -> str:
    """The text with one 0 for any figures."""
    return _DIGITS.sub("0", text)


def with_edges(text: str) -> str:
    """The text with a bar at the edges of letters and figures."""
    return _BOUNDARY.sub("|", text)


def _words_of(texts: Iterable[str]) -> list[Words]:
    """The groups of words that each of the texts needs: those that all share, and one of what tells them apart."""
    split = [_split(text) for text in texts]
    if not all(split):
        return []
    common = set(split[0]).intersection(*split[1:])
    own = [[word for word in words if word not in common] for words in split]
    groups: list[Words] = [(word,) for word in common]
    if all(own):
        groups.append(tuple(_shortest(max(words, key=_worth) for words in own)))
    return groups


def _split(text: str) -> list[str]:
    """The words of a text; an edge of it is the edge of a word only where the pattern says so.

    >>> _split("\\0saw off <T"), _split("12th"), _split(" ")
    (['|saw|', '|off|', '<|T'], ['0th'], [])
    """
    marked = with_edges(without_figures(text.replace(_EDGE, "")))
    if not text.startswith(_EDGE):
        marked = marked.removeprefix("|")
    if not text.endswith(_EDGE):
        marked = marked.removesuffix("|")
    return marked.split()


def _worth(word: str) -> tuple[int, int]:
    """How telling a word is: long ones, and those with their edges."""
    return sum(map(str.isalnum, word)), len(word)


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that hold another of them."""
    kept: list[str] = []
    for word in sorted(set(words), key=lambda w: (len(w), w)):
        if not any(other in word for other in kept):
            kept.append(word)
    return kept


def _needs(tree: Any) -> list[list[str]]:
    """The groups of texts that a sequence needs: runs of fixed text, joined with what stands beside them."""
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
    if op is ops.AT and value is ops.AT_BOUNDARY:
        return [_EDGE]
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return [""]
    if op is ops.IN:
        return _members(value)
    if op is ops.SUBPATTERN and not value[1] and not value[2]:
        return _all_texts(value[3])
    if op is ops.BRANCH:
        branches = [_all_texts(branch) for branch in value[1]]
        return None if any(b is None for b in branches) else [text for b in branches for text in b or ()]
    if op in _REPEATS and value[:2] == (0, 1):
        texts = _all_texts(value[2])
        return None if texts is None else ["", *texts]
    if op in _REPEATS and value[0] > 0 and _all_texts(value[2]) in (["0"], [" "]):
        return _all_texts(value[2])
    return None


def _members(members: Any) -> list[str] | None:
    """The letters of a set, where they are few; one 0 for all figures."""
    letters: list[str] = []
    for kind, value in members:
        if kind is ops.LITERAL:
            letters.append(chr(value))
        elif kind is ops.CATEGORY and value in _CLASSES:
            letters.append(_CLASSES[value])
        elif kind is ops.RANGE and chr(value[0]).isascii() and chr(value[0]).isdigit() and chr(value[1]).isdigit():
            letters.append("0")
        else:
            return None
    return letters if len(letters) <= _MOST_LETTERS else None


def _all_texts(tree: Any) -> list[str] | None:
    texts = [""]
    for op, value in tree:
        if op is ops.LITERAL:  # as most parts are
            letter = chr(value)
            texts = [text + letter for text in texts]
            continue
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
    return [[word for needs in branches for word in max(needs, key=_group_worth)]]


def _group_worth(words: list[str]) -> float:
    """How telling a group is: long words, and few."""
    return min(len(w) for w in words) - len(words) / 6
