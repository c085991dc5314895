"""Capitalised names in running text, before anyone knows whose they are."""

import re
from collections.abc import Iterable, Iterator

from transforms.reading.words import NOT_NAMES, PARTICLES, SENTENCE_STARTERS

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
_TOKEN = rf"(?:[{_UPPER}](?:\w|['’‘](?=[{_UPPER}a-z]\w)|-(?=\w))*(?:Jr\.)?|[{_UPPER}]\.(?:-?[{_UPPER}]\.)*)"
_PARTICLE = r"(?:" + "|".join(sorted(PARTICLES, key=len, reverse=True)) + r")"

# "Virgil van Dijk", "K. de Bruyne", "Jean-Philippe Mateta", "Son Heung-min", "N'Golo Kante"
_NAME = re.compile(rf"(?<![\w@#])(?:{_PARTICLE}[ ])?{_TOKEN}(?:[ ](?:{_PARTICLE}[ ]){{0,2}}{_TOKEN}){{0,5}}")
_PIECE = re.compile(r"\S+")


def find_names(text: str, start: int, end: int, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The (start, end) of capitalised names in one sentence, cut at words that are no names and at spans `taken`.

    >>> s = "On Sunday Virgil van Dijk and Salah beat Everton"
    >>> [s[a:b] for a, b in find_names(s, 0, len(s), [])]
    ['Virgil van Dijk', 'Salah', 'Everton']
    """
    spans = sorted(taken)
    for match in _NAME.finditer(text, start, end):
        yield from _cut(text, match.start(), match.end(), start, spans)


def _cut(text: str, begin: int, finish: int, sentence: int, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    run: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(text, begin, finish):
        a, b = piece.span()
        if _breaks(text, a, b, sentence) or any(s < b and a < e for s, e in spans):
            yield from _whole(text, run)
            run = []
        else:
            run.append((a, b))
    yield from _whole(text, run)


def _breaks(text: str, a: int, b: int, sentence: int) -> bool:
    word = text[a:b].lower().replace("’", "'").rstrip(".")
    if word in NOT_NAMES:
        return True
    opens = a == sentence or (a - sentence <= 2 and not text[sentence:a].strip("\"'“‘(- "))
    return opens and word in SENTENCE_STARTERS


def _whole(text: str, run: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The run without particles left over at its end; nothing where only particles are left."""
    while run and text[slice(*run[-1])] in PARTICLES:
        run = run[:-1]
    while len(run) > 1 and text[slice(*run[0])] in {"al", "e", "y", "la", "le"} and text[run[0][0]].islower():
        run = run[1:]
    if run and not text[run[0][0] : run[-1][1]].islower():
        a, b = run[0][0], run[-1][1]
        if b - a > 1:
            yield a, b
