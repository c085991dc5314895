"""Sides called by the division they play in, "the League Two side", where the article says which of two plays there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.identity.competitions import CompetitionMention
from transforms.reading.mentions import Mention, ReadSentence, TeamRef, shape_of
from transforms.reading.triggers import triggered

_NOUN = r"(?:side|club|outfit|team|strugglers|minnows|newcomers)"
# "the | League Two side"
_CALLED = triggered(rf"\bthe <C(?P<c>\d+)> (?P<noun>{_NOUN})\b(?! <[TP]|,? <T)")
# "Premier League Roma", "League One strugglers Roma"
_IN_FRONT = re.compile(
    rf"<C(?P<c>\d+)> (?:(?:{_NOUN}|leaders|rivals|opponents|opposition|hosts|visitors|giants|champions|high-fliers|promotion-chasing|new boys) )?<T(?P<t>\d+)>"
)
# "Roma, of League Two,"
_BEHIND = re.compile(r"<T(?P<t>\d+)>,? (?:of|from|who play in|now in|in) (?:the )?<C(?P<c>\d+)>(?=[,.)])")
_BACK = 3
"""Sentences back in which the two sides of the match are named."""


def with_divisions(sentences: Sequence[ReadSentence]) -> tuple[ReadSentence, ...]:
    """The sentences, in which "the League Two side" is the one of the two sides named last that plays there.

    It is also the one of them of which nothing is said, where the other plays in another division.
    """
    if not any(_CALLED.search(read.shape) for read in sentences):
        return tuple(sentences)
    plays = dict(_divisions(sentences))
    return tuple(
        _resolved(read, sentences[max(0, i - _BACK) : i + 1], plays) if "<C" in read.shape else read
        for i, read in enumerate(sentences)
    )


def _divisions(sentences: Sequence[ReadSentence]) -> list[tuple[str, str]]:
    """The keys of the teams whose division is told, with its name; a team told of two is left out."""
    told: dict[str, set[str]] = {}
    for read in sentences:
        for pattern in (_IN_FRONT, _BEHIND):
            for match in pattern.finditer(read.shape):
                team, division = read.mentions[int(match["t"])].value, _division(read, match["c"])
                if isinstance(team, TeamRef) and division is not None:
                    told.setdefault(team.key, set()).add(division)
    return [(key, next(iter(names))) for key, names in told.items() if len(names) == 1]


def _division(read: ReadSentence, slot: str) -> str | None:
    value = read.mentions[int(slot)].value
    return value.competitions[0].id if isinstance(value, CompetitionMention) else None


def _resolved(read: ReadSentence, near: Sequence[ReadSentence], plays: dict[str, str]) -> ReadSentence:
    """The sentence with each such name as the team it stands for, where that is clear."""
    mentions = list(read.mentions)
    for match in _CALLED.finditer(read.shape):
        slot = int(match["c"])
        team = _meant(_division(read, match["c"]), near, plays)
        if team is not None:
            old = read.mentions[slot]
            mentions[slot] = Mention("team", old.start, old.end + 1 + len(match["noun"]), team)
    if tuple(mentions) == read.mentions:
        return read
    named = tuple(mentions)
    return replace(read, mentions=named, shape=shape_of(read.sentence.text, read.sentence.start, named))


def _meant(division: str | None, near: Sequence[ReadSentence], plays: dict[str, str]) -> TeamRef | None:
    """The side of the two named last that plays in a division, or of which alone nothing is said."""
    named = [m.value for read in reversed(near) for m in reversed(read.mentions) if isinstance(m.value, TeamRef)]
    last = list({team.key: team for team in named}.values())[:2]
    if division is None or len(last) != len(("one", "other")):
        return None
    there = [team for team in last if plays.get(team.key) == division]
    unsaid = [team for team in last if team.key not in plays]
    if len(there) == 1:
        return there[0]
    return unsaid[0] if not there and len(unsaid) == 1 else None
