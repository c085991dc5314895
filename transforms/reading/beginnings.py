"""How the matches of a pattern begin: fixed words, read off the pattern, so that it is tried only where one stands.

`re` tries a pattern that begins with an edge or a look around (`\\bgoals?`, `(?<!own )goal`) at every letter of a text.
A search for the words themselves skips what cannot begin one of them, and is many times as fast.
"""

import re
from collections.abc import Iterable, Iterator
from re import _constants as ops  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with
from typing import Any, Final

_Front = tuple[str, bool]
"""What a part begins with, and whether that is all of it."""

_MOST_FRONTS: Final = 300
"""More ways to begin than that are told apart by fewer letters."""
_LETTERS: Final = (6, 3, 1)
"""How many letters a beginning has at most, where with more there are too many."""
_MOST_LETTERS: Final = 12
"""More members of a set of letters than that tell too little."""
_EDGE: Final = "\0"
"""Stands for `\\b` in what a part begins with."""
_ALIKE: Final = {"i": "iIİı", "k": "kK\u212a", "s": "sSſ"}
_REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


def find_beginnings(tree: Any, *, folded: bool = False) -> tuple[str, ...]:
    """The texts of which each match begins with one, none where it may begin with anything, or `re` looks for it itself.

    Of a pattern that takes capitals for small letters (`folded`) only texts of ASCII are told.

    >>> from re import _parser as parser
    >>> find_beginnings(parser.parse(r"(?<!own )\\b(?:goals?|strike)\\b"))
    ('\\x00goal\\x00', '\\x00goals\\x00', '\\x00strike')
    >>> find_beginnings(parser.parse(r"(?:late )?[a-z]+ goal"))
    ()
    """
    if _begins_with_letter(tree) and not folded:
        return ()
    for letters in _LETTERS:
        texts = {text for text, _ in _fronts(tree, letters)}
        if len(texts) <= _MOST_FRONTS:
            fixed = all(text.strip(_EDGE) and (text.isascii() or not folded) for text in texts)
            return tuple(sorted(texts)) if fixed else ()
    return ()


def _begins_with_letter(tree: Any) -> bool:
    """Whether a pattern begins with a letter outright, which `re` looks for itself."""
    return any(op is ops.LITERAL or (op is ops.SUBPATTERN and _begins_with_letter(value[3])) for op, value in tree[:1])


def beginning_pattern(beginnings: Iterable[str], *, folded: bool = False) -> str:
    """A pattern that finds where one of the beginnings stands, quickly: their letters as a tree; `folded` takes capitals for small letters.

    >>> beginning_pattern(["\\0goal\\0", "\\0goals\\0", "by"])
    'by|g(?<!\\\\wg)oal(?:\\\\b|s\\\\b)'
    >>> beginning_pattern(["by"], folded=True)
    'b[yY]|B[yY]'
    """
    by_letter: dict[str, list[str]] = {}
    for text in beginnings:
        by_letter.setdefault(text.strip(_EDGE)[0], []).append(text)
    return "|".join(
        _behind_letter(letter, texts, folded=folded)
        for first, texts in sorted(by_letter.items())
        for letter in (_alike(first) if folded else first)
    )


def _behind_letter(letter: str, texts: list[str], *, folded: bool) -> str:
    """The pattern of texts that begin with a letter, at the edge of a word where all do."""
    edge = (letter.isalnum() or letter == "_") and all(text[0] == _EDGE for text in texts)
    rests = {text.lstrip(_EDGE)[1:] for text in texts}
    return re.escape(letter) + (f"(?<!\\w{letter})" if edge else "") + _tree_of(rests, folded=folded)


def _tree_of(texts: set[str], *, folded: bool) -> str:
    if "" in texts:
        return ""
    rests: dict[str, set[str]] = {}
    for text in texts:
        rests.setdefault(text[0], set()).add(text[1:])
    branches = [_one(letter, folded=folded) + _tree_of(rest, folded=folded) for letter, rest in sorted(rests.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _one(letter: str, *, folded: bool) -> str:
    if letter == _EDGE:
        return r"\b"
    return f"[{_alike(letter)}]" if folded and letter.isalpha() else re.escape(letter)


def _alike(letter: str) -> str:
    """The letters that `re` takes for this one where it ignores capitals."""
    return _ALIKE.get(letter.lower()) or "".join(dict.fromkeys((letter.lower(), letter.upper())))


def _fronts(tree: Any, letters: int) -> set[_Front]:
    """What a sequence begins with, up to so many letters."""
    fronts: set[_Front] = {("", True)}
    for op, value in tree:
        going = [text for text, whole in fronts if whole]
        if not going or len(fronts) > _MOST_FRONTS:
            break
        more = list(_fronts_of(op, value, letters))
        fronts = {(text, False) for text, whole in fronts if not whole}
        fronts |= {_cut(text + rest, letters, whole=whole) for text in going for rest, whole in more}
    return fronts


def _cut(text: str, letters: int, *, whole: bool) -> _Front:
    edged = letters + text.count(_EDGE, 0, 1)
    return (text, whole) if len(text) < edged else (text[:edged], False)


def _fronts_of(op: Any, value: Any, letters: int) -> Iterator[_Front]:
    if op is ops.LITERAL:
        yield chr(value), True
    elif op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        yield (_EDGE if value is ops.AT_BOUNDARY else ""), True
    elif op is ops.IN and len(value) <= _MOST_LETTERS and all(kind is ops.LITERAL for kind, _ in value):
        yield from ((chr(letter), True) for _, letter in value)
    elif op is ops.SUBPATTERN and not value[1] and not value[2]:
        yield from _fronts(value[3], letters)
    elif op is ops.BRANCH:
        for branch in value[1]:
            yield from _fronts(branch, letters)
    elif op in _REPEATS:
        least, most, part = value
        if least == 0:
            yield "", True
        yield from ((text, whole and most == 1) for text, whole in _fronts(part, letters))
    else:
        yield "", False
