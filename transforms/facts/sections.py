"""Sections of an article that tells of several matches of the same sides: under their days, or division by division."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from transforms.facts.results.results import find_results
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

_RESULT = re.compile(r"\W*<T(?P<home>\d+)>,? <S\d+>,? <T(?P<away>\d+)>\W*")
_DAY = re.compile(r"\W*(?:<C\d+>\W*)?<D(?P<day>\d+)>\W*(?:<C\d+>\W*)?")
_LEAST = 2


def into_sections(reading: Reading) -> list[Reading]:
    """The reading parted where it tells of matches of the same sides apart: nearly always one section.

    A line of nothing but a day may head a line of nothing but a score, where two sides meet in several. Such articles tell of each meeting as its own match; any other is one section. What stands above the first heading is
    the first section.
    """
    heads = list(_heads(reading.sentences))
    meetings = [pair for _, pair, _ in heads]
    days = {day for _, _, day in heads}
    if len(days) < _LEAST or len(set(meetings)) == len(meetings):
        return _by_division(reading)
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


# "In the women's second division,", "In the men's competition": what a sentence opens with that goes over to another
_OPENS = re.compile(
    r"\W*(?:(?:meanwhile|elsewhere),? )?in the (?:other )?(?:(?:men|women|ladies|girls|boys|reserves?)(?:'s|')?|under[- ]?\d\ds?|u\d\ds?|youth|junior|state|premier)"
    r" (?:[\w'-]+ ){0,3}?(?:<C\d+>|competition|league|division|championship|section|grade|cup|premiership|game|match|fixtures?|matches|games|action)(?!\w)"
)
_DIVISION = re.compile(
    r"\b(?:men|women|ladies|girls|boys|reserves?|under[- ]?\d\d|u\d\d|youth|juniors?|league|division|championship|premier|premiership|cup|trophy|shield|plate|vase|grade|section)\b"
)
_LONGEST = 6


def _divisions(sentences: Sequence[ReadSentence]) -> Iterator[int]:
    """Where a heading or the opening of a sentence goes over to another division: "Women's League", "In the men's cup"."""
    for place, read in enumerate(sentences):
        if read.sentence.part == "heading":
            words = read.sentence.text.lower()
            apart = all(m.kind in {"competition", "person"} for m in read.mentions)
            if apart and len(words.split()) <= _LONGEST and _DIVISION.search(words):
                yield place
        elif read.sentence.part == "prose" and (_OPENS.match(read.shape) or _goes_over(sentences, place)):
            yield place


# "The goalkeepers were the talk of the women's league": goes over to it without naming a side
_OTHERS = re.compile(r"\b(?:women|ladies|girls|reserves?|under[- ]?\d\ds?|youth)\b", re.IGNORECASE)
_THEIR_GAMES = re.compile(
    r"\b(?:women|ladies|girls|reserves?|under[- ]?\d\ds?|youth)(?:'s|')? (?:[\w-]+ )?(?:action|league|football|competition|cup|division|championship|games|matches|fixtures|results)\b"
)
_SHORT = 20


def _goes_over(sentences: Sequence[ReadSentence], place: int) -> bool:
    """Whether a sentence that opens a paragraph and names no side speaks of a competition of women, reserves or the young."""
    read = sentences[place]
    opens = place == 0 or sentences[place - 1].sentence.paragraph != read.sentence.paragraph
    if not opens or "<T" in read.shape or len(read.shape.split()) > _SHORT:
        return False
    return _THEIR_GAMES.search(read.shape) is not None or any(
        m.kind == "competition"
        and _OTHERS.search(read.sentence.text, m.start - read.sentence.start, m.end - read.sentence.start)
        for m in read.mentions
    )


def _by_division(reading: Reading) -> list[Reading]:
    """The reading parted where it goes over to another division, if one club plays in several of them.

    A club's men, women and reserves, told under one name, then each keep their own match.
    """
    starts = sorted({0, *_divisions(reading.sentences)})
    if len(starts) < _LEAST:
        return [reading]
    parts = [replace(reading, sentences=reading.sentences[a:b]) for a, b in pairwise([*starts, len(reading.sentences)])]
    told = [dict(_results(part.sentences)) for part in parts]
    again = any(key in other and one[key] != other[key] for one, other in combinations(told, 2) for key in one)
    return parts if again else [reading]


def _results(sentences: Sequence[ReadSentence]) -> Iterator[tuple[str, object]]:
    """Each club with the opponent and the score of the result told of it, those that a sentence tells with both sides."""
    for place, read in enumerate(sentences):
        for told in find_results(place, read):
            if told.now and told.score is not None and told.team is not None and told.opponent is not None:
                yield told.team.key, (told.opponent.key, told.score)
                yield told.opponent.key, (told.team.key, told.score[::-1])
