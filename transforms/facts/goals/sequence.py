"""Sequence: in which order the goals that one sentence tells fell, where it tells the later one first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from transforms.facts.goals.tellings import Telling

# "Ward scored | after <P1> had", "… not long after <P1>'s"
# but not of "Ward scored and, after | <P1> had", where the clause leads up to another
_AFTER = re.compile(r"(?<!\band )(?<!\band, )\bafter (?:(?!\b(?:before|but|and|until)\b)[^;.])*$")
# "Ward had cancelled out | <P1>'s opener"
_ANSWERED = re.compile(
    r"\b(?:cancel\w* out|wip\w+ out|nullif\w+|level\w+|equali[sz]\w+|respond\w+ to|repl\w+ to|answer\w*|made amends for|made up for|atoned for) (?:(?:an?|the|[\w'-]+) |<[MTX]\d+>(?:'s)? ?){0,4}$"
)


def find_sequence(shape: str, tellings: Sequence[Telling]) -> list[int]:
    """For each telling of a sentence the offset in its shape where its goal stands in the order in which they fell.

    Goals are taken to be told as they fell, but for one told "after" another, or as the answer to it.
    """
    told = sorted(range(len(tellings)), key=lambda number: tellings[number].start)
    order = told[:1]
    for before, number in pairwise(told):
        first = _falls_first(shape, tellings[before], tellings[number])
        order.insert(order.index(before) if first else len(order), number)
    starts = sorted(telling.start for telling in tellings)
    places = dict(zip(order, starts, strict=True))
    return [places[number] for number in range(len(tellings))]


def _falls_first(shape: str, before: Telling, telling: Telling) -> bool:
    """Whether a goal fell before the one told in front of it."""
    if before.scorer == telling.scorer:
        return False
    start = before.verb if before.verb is not None else before.start
    words = shape[start : telling.start]
    return _AFTER.search(words) is not None or _ANSWERED.search(words) is not None
