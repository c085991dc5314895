"""Contexts: what the words around a capitalised name weigh for a team's, as learned from articles.

`clues` holds what we know of single phrases; this is what many articles say together, a little each: "… side, who sit
fourth, host X on Saturday". `tests/quality/learn_contexts.py` makes the weights.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from transforms.reading.numbers import CARDINAL
from transforms.reading.words import FUNCTION_WORDS

FILE = "context_weights.csv"
"""The weights: `context,weight`, the natural logarithm of the odds that a name in that context is a team's."""
BIAS = "always"
"""The context of every name."""

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+)*|\d+(?:[-–:]\d+|st|nd|rd|th)?|['’]s?|[^\w\s]|\n")
_ENDS = frozenset('.;:!?"“”\n')
_SCORE = re.compile(r"\d+[-–:]\d+")
_CARDINAL = re.compile(CARDINAL)
_REACH_BEFORE, _REACH_BEHIND = 90, 110
"""Characters that are looked at."""
_BEFORE, _BEHIND = 5, 6
"""Words that are."""


def find_contexts(text: str, start: int, end: int) -> Iterator[str]:
    """The contexts of `text[start:end]` within its clause: words by where they stand, figures and other names as signs.

    >>> sorted(find_contexts("Oakham lost 2-1 to Holt.", 0, 6))[:4]
    ['always', 'around ^ lost', 'before ^', 'behind lost']
    """
    before, behind = _words_before(text, start), _words_behind(text, end)
    first = behind[0] if behind else "$"
    yield BIAS
    yield f"around {before[0]} {first}"
    yield f"before {before[0]}"
    if len(before) > 1:
        yield f"before {before[1]} {before[0]}"
    yield from dict.fromkeys(f"near before {word}" for word in before[1:])
    yield f"behind {first}"
    if len(behind) > 1:
        yield f"behind {first} {behind[1]}"
    yield from dict.fromkeys(f"near behind {word}" for word in behind[1:])
    if first == "'s":
        yield from dict.fromkeys(f"owned {word}" for word in behind[1:4])


def weigh_context(text: str, start: int, end: int) -> float:
    """How far the words around `text[start:end]` speak for a team: the logarithm of the odds, below 0 against one.

    >>> weigh_context("They host Oakham on Saturday, who sit third.", 10, 16) > 1
    True
    >>> weigh_context("Striker Oakham headed in from a corner.", 8, 14) < -1
    True
    """
    weights = _weights()
    return sum([weights.get(context, 0.0) for context in find_contexts(text, start, end)])


@cache
def _weights() -> Mapping[str, float]:
    lines = (files(__package__) / FILE).read_text(encoding="utf-8").splitlines()
    rows = csv.reader(line for line in lines if not line.startswith("# "))
    return {context: float(weight) for context, weight in rows if context != "context"}


def _words_behind(text: str, end: int) -> list[str]:
    """Up to six words behind `end`, as far as their clause goes."""
    found: list[str] = []
    place = end
    for match in _TOKEN.finditer(text, end, min(len(text), end + _REACH_BEHIND)):
        if match.start() - place > 1 or match.group() in _ENDS or len(found) == _BEHIND:
            break
        place = match.end()
        _add(found, _sign(match.group()))
    return found


def _words_before(text: str, start: int) -> list[str]:
    """Up to five words in front of `start`, the nearest first; "^" alone where the clause begins with the name."""
    tokens = [m.group() for m in _TOKEN.finditer(text, max(0, start - _REACH_BEFORE), start)]
    found: list[str] = []
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token in _ENDS or len(found) == _BEFORE:
            break
        opens = index == 0 or tokens[index - 1] in _ENDS
        _add(found, token.lower() if opens and token.lower() in FUNCTION_WORDS else _sign(token))
    return found or ["^"]


def _add(found: list[str], sign: str) -> None:
    """Adds a word; a name of several words is one."""
    if sign != "Name" or not found or found[-1] != "Name":
        found.append(sign)


def _sign(token: str) -> str:
    """A word as a context has it: "Name", "2-1" and "3" for all of their kind.

    >>> [_sign(token) for token in ("Roma", "hosted", "4-3", "2nd", "55", "two")]
    ['Name', 'hosted', '2-1', '3rd', '3', '3']
    """
    if token[0].isdigit():
        return "2-1" if _SCORE.fullmatch(token) else "3rd" if token[-1].isalpha() else "3"
    if token[0] in "'’":
        return "'s"
    if token[0].isupper():
        return "Name"
    return "3" if _CARDINAL.fullmatch(token) else token.replace("’", "'")
