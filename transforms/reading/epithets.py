"""Sides called by what no list knows: "the Broch", "the Cattachs", a "Town" of no town. They stand for a side as "the hosts" does."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.reading.mentions import Mention, ReadSentence, TeamRef, shape_of
from transforms.reading.words import STRONG_CLUB_WORDS

_LEAST = 2
"""So many other teams are named where a word for a side is no side of its own."""
_SHORTEST, _WORDS = 4, 2
# "<T0> beat the | <T1>", "<S0> win over the | <T1>", "at the | <T1>": the side that another meets
_MET = re.compile(
    r"\b(?:beat|beaten by|beating|defeat\w*|edg\w+|thrash\w*|hammer\w*|overc\w+|over|against|past|to|at|host\w*|fac\w+|meet|visit\w*|welcom\w*|play(?:s|ed|ing)?|v|vs|versus|with) (?:[\w-]+ ){0,2}the $"
)
# "the <T0> | beat", "<T0> 2-1": a result of its own
_RESULT = re.compile(
    r"(?:,? <S\d+>|'s? (?:[\w-]+ ){0,3}(?:win|victory|defeat|loss|draw)\b| (?:[a-z]+ly )?(?:beat|won|lost|drew|defeated|thrashed|hosted?|host|travel\w*|visit\w*|face|play|meet)\b)"
)


def with_epithets(
    sentences: Sequence[ReadSentence], teams: Mapping[str, TeamRef]
) -> tuple[tuple[ReadSentence, ...], dict[str, TeamRef]]:
    """The sentences in which such words are roles, whose `value` is the name, and the teams without them.

    Only a word that prose has no result for is one: "the Anglers beat Oakham" is a match of a side called so.
    """
    strange = [key for key, ref in teams.items() if ref.id is None and _is_word(ref.name)]
    epithets = {key for key in strange if _is_epithet(key, sentences)}
    if not epithets or len(teams) - len(epithets) < _LEAST:
        return tuple(sentences), dict(teams)
    kept = {key: ref for key, ref in teams.items() if key not in epithets}
    return tuple(_renamed(read, epithets) for read in sentences), kept


def _is_word(name: str) -> bool:
    return len(name.split()) <= _WORDS and len(name) >= _SHORTEST and not name.isupper()


def _is_epithet(key: str, sentences: Sequence[ReadSentence]) -> bool:
    """Whether "the" stands in front wherever a team is named, or it is "Town" of none, and no sentence has a result of it."""
    for read in sentences:
        for number, mention in enumerate(read.mentions):
            if not isinstance(mention.value, TeamRef) or mention.value.key != key:
                continue
            place = read.shape.find(f"<T{number}>")
            front = read.shape[max(0, place - 40) : place]
            if not (front.endswith("the ") or key[1:] in STRONG_CLUB_WORDS) or read.sentence.part == "title":
                return False
            if _MET.search(front) or _RESULT.match(read.shape, read.shape.index(">", place) + 1):
                return False
    return True


def _renamed(read: ReadSentence, epithets: set[str]) -> ReadSentence:
    """The sentence with its epithets as roles, "the" included."""
    if not any(isinstance(m.value, TeamRef) and m.value.key in epithets for m in read.mentions):
        return read
    start = read.sentence.start
    mentions = tuple(
        Mention(
            "role",
            m.start - len("the ") * read.sentence.text.lower().endswith("the ", 0, m.start - start),
            m.end,
            m.value.name,
        )
        if isinstance(m.value, TeamRef) and m.value.key in epithets
        else m
        for m in read.mentions
    )
    return replace(read, mentions=mentions, shape=shape_of(read.sentence.text, start, mentions))
