"""Mentions: everything in a text that facts are made of, each with its exact place."""

import re
from dataclasses import dataclass
from typing import Literal

from transforms.reading.document import Document, Sentence
from transforms.reading.triggers import IndexedText

MentionKind = Literal[
    "team", "person", "score", "minute", "day", "competition", "ground", "nationality", "role", "city"
]
LETTERS: dict[MentionKind, str] = {
    "team": "T",
    "person": "P",
    "score": "S",
    "minute": "M",
    "day": "D",
    "competition": "C",
    "ground": "G",
    "nationality": "X",
    "role": "R",
    "city": "L",
}


@dataclass(frozen=True, slots=True)
class TeamRef:
    """A team as one article knows it: `key` is its id, or a folded name where no list knows it."""

    key: str
    name: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: `value` is what the words mean (a TeamRef, a person's name, a MinuteMention, …)."""

    kind: MentionKind
    start: int
    end: int
    value: object


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence, its mentions in order, and its shape: the words in lower case with `<T0>` for the first mention.

    The letter tells the kind, the number is the index into `mentions`.
    """

    sentence: Sentence
    mentions: tuple[Mention, ...]
    shape: IndexedText
    quoted: bool = False
    """Whether most of it is quoted speech."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its mentions."""

    document: Document
    sentences: tuple[ReadSentence, ...]
    teams: dict[str, TeamRef]
    people: tuple[str, ...]


def unread(read: ReadSentence) -> ReadSentence:
    """The sentence without its mentions: nothing is taken from it."""
    return ReadSentence(read.sentence, (), shape_of(read.sentence.text, read.sentence.start, ()), read.quoted)


def shape_of(text: str, offset: int, mentions: tuple[Mention, ...]) -> IndexedText:
    """The sentence in lower case with mentions as `<T0>`; `offset` is where the sentence starts in the document.

    >>> shape_of("Verona lost", 0, (Mention("team", 0, 6, None),))
    '<T0> lost'
    """
    parts: list[str] = []
    position = 0
    for index, mention in enumerate(mentions):
        parts.append(_plain(text[position : mention.start - offset]))
        parts.append(f"<{LETTERS[mention.kind]}{index}>")
        position = mention.end - offset
    parts.append(_plain(text[position:]))
    return IndexedText("".join(parts))


_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "<": " ",
        ">": " ",
        "\u00a0": " ",
    }
)


# Adjectives that begin with a preposition, in words as long that no pattern for a preposition takes: "beat in-form Roma"
_ADJECTIVES = {
    "in-form": "tip-top", "on-form": "tip-top", "on-song": "tip-top", "on-fire": "tip-top", "off-form": "ill-used", "off-song": "ill-used",
    "off-colour": "ill-humour", "out-of-form": "ill-starred", "out-of-sorts": "ill-assorted", "under-strength": "thin-stretched",
    "under-pressure": "thin-stretched", "under-fire": "much-tried", "at-risk": "so-poor", "up-and-coming": "fast-emerging",
}  # fmt: skip
_ADJECTIVE = re.compile(rf"(?<![\w-])(?:{'|'.join(_ADJECTIVES)})(?![\w-])")


def _plain(text: str) -> str:
    if "â\x80" in text:  # an apostrophe read in the wrong encoding
        text = text.replace("â\x80\x99", "'").replace("â\x80\x98", "'").replace("â\x80\x93", "-")
    text = text.lower().translate(_PLAIN)
    if "-" in text:
        text = _ADJECTIVE.sub(lambda found: _ADJECTIVES[found.group()], text)
    while "  " in text:
        text = text.replace("  ", " ")
    return text
