"""Openings in capitals: "CHELSEA STRIKER JOE Fox scored", as papers set the first words of an article."""

import re

from transforms.reading.names import folded, is_given
from transforms.reading.words import ALWAYS_ROLES, CLUB_WORDS, FUNCTION_WORDS, PLAIN_WORDS

# words in capitals at the head of a line, figures among them, and a word in small letters behind
_OPENING = re.compile(
    r"^[\"'“‘]?(?P<run>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]*(?: (?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]*(?![\w.])|\d{1,2}-\d{1,2})){1,12})(?= [A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]{2})",
    re.MULTILINE,
)
_LINE = 60
"""Characters of a line of prose; a shorter one is a heading."""
_INITIALS = 3
"""Letters of a word that may be initials: "PSG", "FC"."""


def with_small_openings(text: str) -> str:
    """The text with the lines that open in capitals set in small letters; as long as before.

    >>> with_small_openings("CHELSEA STRIKER JOE Fox scored twice as the visitors beat Holt 2-1 at home.")[:30]
    'Chelsea striker Joe Fox scored'
    >>> with_small_openings("KELBY TOWN BEAT HOLT\\nNo more was told of it.")
    'KELBY TOWN BEAT HOLT\\nNo more was told of it.'
    """
    if _OPENING.search(text) is None:
        return text
    parts, at = [], 0
    for match in _OPENING.finditer(text):
        end = text.find("\n", match.end())
        short = (end if end >= 0 else len(text)) - match.start() < _LINE
        if short or not _says_something(match["run"].split()):
            continue
        start = match.start("run")
        parts += [text[at:start], _small(match["run"])]
        at = match.end("run")
    small = "".join([*parts, text[at:]])
    return small if len(small) == len(text) else text


def _says_something(words: list[str]) -> bool:
    """Whether a run is more than one name in capitals: three words, a man's two, or one of the language among them."""
    return len(words) >= _SEVERAL or is_given(words[0].title()) or any(map(_is_of_language, words))


_SEVERAL = 3
_VERBS = frozenset(
    "beat beats became claimed climbed crashed drew earned eased edged ended extended fell fought hit kept leave leaves left maintained "
    "moved progressed ran rescued rose scored secured slipped struck suffered survived threw took won".split()
)
"""What the first sentence of a report says that a side did."""


def _is_of_language(word: str) -> bool:
    key = folded(word)
    return key not in CLUB_WORDS and any(key in words for words in (FUNCTION_WORDS, ALWAYS_ROLES, PLAIN_WORDS, _VERBS))


def _small(run: str) -> str:
    """The words of a run in small letters, but for the capital of a name and of the first."""
    words = run.split(" ")
    shown = " ".join(_as_prose(word, front) for front, word in zip(["", *words], words, strict=False))
    return shown[0].upper() + shown[1:]


def _as_prose(word: str, front: str) -> str:
    """A word as prose prints it; short ones are initials, unless a first name stands in front."""
    given = is_given(word.title())
    if _is_of_language(word) and not given:
        return word.lower()
    if len(word) <= _INITIALS and not given and not (front and is_given(front.title())):
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
