"""Sections of an article that looks back at several meetings of the same two sides, each under its day and its score."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

_RESULT = re.compile(r"\W*<T(?P<home>\d+)>,? <S\d+>,? <T(?P<away>\d+)>\W*")
_DAY = re.compile(r"\W*(?:<C\d+>\W*)?<D(?P<day>\d+)>\W*(?:<C\d+>\W*)?")
_LEAST = 2


def into_sections(reading: Reading) -> list[Reading]:
    """The reading parted where a line of nothing but a day heads a line of nothing but a score, if two sides meet in several.

    Such articles tell of each meeting as its own match; any other is one section. What stands above the first heading is
    the first section.
    """
    heads = list(_heads(reading.sentences))
    meetings = [pair for _, pair, _ in heads]
    days = {day for _, _, day in heads}
    if len(days) < _LEAST or len(set(meetings)) == len(meetings):
        return [reading]
    starts = [0, *(place for place, _, _ in heads), len(reading.sentences)]
    return [replace(reading, sentences=reading.sentences[a:b]) for a, b in pairwise(starts) if a < b]


def _heads(sentences: Sequence[ReadSentence]) -> Iterator[tuple[int, frozenset[str], object]]:
    """Where each section begins, the two sides of its score, and its day."""
    for place, (above, read) in enumerate(pairwise(sentences)):
        day, result = _DAY.fullmatch(above.shape), _RESULT.fullmatch(read.shape)
        if day is None or result is None:
            continue
        said = above.mentions[int(day["day"])].value
        sides = [read.mentions[int(result[g])].value for g in ("home", "away")]
        if isinstance(said, DayMention) and said.past is not None:
            yield place, frozenset(t.key for t in sides if isinstance(t, TeamRef)), said.past
