"""Previews under the line of their match: what stands there of either side is background, and no news of the round.

Lecce v Genoa (1500)
* Genoa won 2-1 when the sides last met.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.reading.mentions import Reading, ReadSentence, unread
from transforms.reading.triggers import triggered

_LEAST = 2
"""So many lines of matches with their hours make a page of previews; a report may stand under one."""
_LONGEST = 90
"""Characters of such a line, its channel and ground included."""
_HOUR = r"(?:\d{1,2}[.:]\d\d|\d{4}|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?)|noon)"
# "<T0> v <T1> (1500)", "<T0> vs <T1>, <D0>, 3pm", "<T0> - <T1> 20:45 gmt"
_LINE = re.compile(
    rf"\W*<T\d+> (?:vs?\.?|versus|-) <T\d+>[\s,(:-]+(?:(?:<[DLGCPX]\d+>|[a-z][a-z ]{{1,20}})[\s,(:-]*){{0,3}}{_HOUR}(?: ?(?:gmt|bst|cet|et|ist|uk(?: time)?|local(?: time)?))?\b(?![-–/]\d)"
)


# "<T0> (20) v <T1> (14):": the sides with their places
_PLACED = re.compile(
    r"\W*<T\d+> \(\d{1,2}(?:st|nd|rd|th)?\) (?:vs?\.?|versus) <T\d+> \(\d{1,2}(?:st|nd|rd|th)?\)[^\w<]*(?:<D\d+>\W*)?"
)
VERSUS = re.compile(r"\W*<T(?P<a>\d+)> (?:vs?\.?|versus) <T(?P<b>\d+)>\W*")
"""A line of two sides and no more, "Lecce v Genoa:": a match to come on a page of previews, else the heading of a report."""
_PREVIEW = triggered(r"\bpreviews?\b")
_FIRST = 3
"""The sentences in which a page says that it is a preview."""


def without_previews(reading: Reading) -> Reading:
    """The reading without the mentions of what stands under the lines of matches to come, where a page has several.

    A line of another shape does not end a preview: only the next one of its own does, or a score on a line.
    """
    sentences = reading.sentences
    lines = find_preview_lines(reading)
    if not lines:
        return reading
    under = set(_under(sentences, lines))
    return replace(reading, sentences=tuple(unread(read) if i in under else read for i, read in enumerate(sentences)))


def find_preview_lines(reading: Reading) -> list[int]:
    """The indexes of the lines of matches with their hours or places, none where a page has one alone.

    On a page that calls itself a preview, lines of two sides and no more are such lines too.
    """
    preview = any(_PREVIEW.search(read.shape) for read in reading.sentences[:_FIRST])
    lines = [
        i
        for i, read in enumerate(reading.sentences)
        if is_preview_line(read) or (preview and VERSUS.fullmatch(read.shape))
    ]
    return lines if len(lines) >= _LEAST else []


def is_preview_line(read: ReadSentence) -> bool:
    """Whether a line names two sides with an hour, or with their places: "<T0> v <T1> (1500)", "<T0> (3) v <T1> (9)"."""
    if len(read.shape) > _LONGEST or read.shape.count("<T") != 2:
        return False
    return _LINE.match(read.shape) is not None or _PLACED.fullmatch(read.shape) is not None


# "<T0> <S0> <T1>": a line of nothing but a result, under which a report begins
_RESULT = re.compile(r"\W*<T\d+>,? <S\d+>,? <T\d+>\W*")


def _under(sentences: tuple[ReadSentence, ...], lines: list[int]) -> Iterator[int]:
    """The indexes of the lines and of all that stands under them."""
    for start, stop in zip(lines, [*lines[1:], len(sentences)], strict=True):
        for index in range(start, stop):
            if _RESULT.fullmatch(sentences[index].shape):
                break
            yield index
