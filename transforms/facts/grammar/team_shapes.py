"""The sentences about one match with everything in them that stands for one of its two teams, pronouns included."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from transforms.facts.grammar.subject_words import OBLIQUE, is_light
from transforms.facts.people.sides import team_of
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import IndexedText, triggered

# "they", "Inzaghi's side"
_MEANING = triggered(
    r"\b(?P<pronoun>they|them|their|themselves)\b"
    r"|<P(?P<p>\d+)>'s (?:[\w'-]+ ){0,2}?(?:side|men|team|charges|players|outfit|boys|women|girls)\b"
)
TEAM_SLOT = re.compile(r"<[TR](\d+)>")
UNKNOWN = "?side "
"""What the key of a side begins with that is only called by what it is, where nobody says which of the two it is."""
_MEANT = 1000
"""Slots that stand for pronouns are numbered from here on."""


@dataclass(frozen=True, slots=True)
class TeamShape:
    """A sentence's shape in which "they" and "Inzaghi's side" are team slots too.

    `teams` holds, by the number of the slot, the key of the team of the match that it stands for, or one that begins with
    `UNKNOWN` where that is not known ("the visitors", "the Broch"); `keys` are its two teams.
    """

    index: int
    read: ReadSentence
    shape: IndexedText
    teams: Mapping[int, str]
    keys: tuple[str, str]
    moves: tuple[tuple[int, int], ...] = ()

    def moved(self, offset: int) -> int:
        """Where an offset of the sentence's own shape lies in this one."""
        return offset + sum(by for start, by in self.moves if start < offset)

    def person(self, slot: str | int) -> str:
        """The name of the person with this number."""
        return str(self.read.mentions[int(slot)].value)

    @staticmethod
    def is_pronoun(slot: int) -> bool:
        """Whether a slot stands for words that only mean a team."""
        return slot >= _MEANT

    def is_coached(self, slot: int) -> bool:
        """Whether a slot stands for a side called by its coach."""
        return slot >= _MEANT and self.read.shape.startswith("<P", slot - _MEANT)


def shape_teams(
    reading: Reading,
    indexes: Iterable[int],
    keys: tuple[str, str],
    roles: Mapping[int, dict[str, TeamRef]],
    votes: Mapping[str, Counter[str]],
) -> Iterator[TeamShape]:
    """The sentences `indexes` of one match, in order, with their team slots; `votes` say whose the coaches are."""
    topic: str | None = None
    last = -9
    for index in indexes:
        read = reading.sentences[index]
        if read.quoted or read.sentence.part == "furniture":
            continue
        if index - last > _FAR:
            topic = None
        teams = _named(read, keys, roles.get(index, {}))
        shape, moves = _with_pronouns(read, keys, teams, topic, votes)
        yield TeamShape(index, read, shape, teams, keys, moves)
        if read.sentence.part in {"prose", "title"}:
            topic = _topic(shape, teams, topic)
            last = index if teams else last


_FAR = 3
"""A pronoun goes back at most this many sentences."""


# "lifelong Roma fan <P0>": no word of the side that plays
_NOT_PLAYING = triggered(
    r"<T(\d+)>(?:'s)? (?:fans?|supporters?|legends?|target|loanee|old boy|academy (?:product|graduate)|reject|youth)\b"
)


def _named(read: ReadSentence, keys: tuple[str, str], here: dict[str, TeamRef]) -> dict[int, str]:
    teams: dict[int, str] = {}
    strays = {int(m[1]) for m in _NOT_PLAYING.finditer(read.shape)}
    for number, mention in enumerate(read.mentions):
        if number not in strays and mention.kind in {"team", "role"}:
            team = team_of(read, number, here)
            if team is not None and team.key in keys:
                teams[number] = team.key
            elif team is None:
                teams[number] = f"{UNKNOWN}{mention.value}"
    return teams


def _with_pronouns(
    read: ReadSentence,
    keys: tuple[str, str],
    teams: dict[int, str],
    topic: str | None,
    votes: Mapping[str, Counter[str]],
) -> tuple[IndexedText, tuple[tuple[int, int], ...]]:
    """The shape with its pronouns as slots, which are added to `teams`, and what each one moves behind it."""
    parts: list[str] = []
    moves: list[tuple[int, int]] = []
    at = 0
    for match in _MEANING.finditer(read.shape):
        key = _meant(read.shape, match, teams, topic) if match["pronoun"] else _owned(match, read, keys, votes)
        if key is None:
            continue
        number = _MEANT + match.start()
        teams[number] = key
        slot = f"<T{number}>'s" if match["pronoun"] == "their" else f"<T{number}>"
        parts += [read.shape[at : match.start()], slot]
        at = match.end()
        moves.append((match.start(), len(slot) - len(match.group())))
    return IndexedText("".join([*parts, read.shape[at:]])) if moves else read.shape, tuple(moves)


def _meant(shape: str, pronoun: re.Match[str], teams: dict[int, str], topic: str | None) -> str | None:
    """The team that "they" stands for: one of the same sentence, else, where it names none yet, the topic."""
    known = _antecedent(shape, pronoun.start(), teams)
    return topic if known is None and not _any(shape, pronoun.start(), teams) else known


def _any(shape: str, before: int, teams: Mapping[int, str]) -> bool:
    return any(int(m[1]) in teams for m in TEAM_SLOT.finditer(shape, 0, before))


def _antecedent(shape: str, before: int, teams: Mapping[int, str]) -> str | None:
    """The team that "they" means within the sentence: the last one in front of it that is no mere object."""
    found = None
    for match in TEAM_SLOT.finditer(shape, 0, before):
        key = teams.get(int(match[1]))
        if key is not None and not OBLIQUE.search(shape, max(0, match.start() - 50), match.start()):
            found = key
    return found


def _owned(
    match: re.Match[str], read: ReadSentence, keys: tuple[str, str], votes: Mapping[str, Counter[str]]
) -> str | None:
    count = votes.get(str(read.mentions[int(match["p"])].value), Counter())
    lean = count[keys[0]] - count[keys[1]]
    return (keys[0] if lean > 0 else keys[1]) if abs(lean) >= _CLEAR else None


_CLEAR = 3


def _topic(shape: str, teams: Mapping[int, str], before: str | None) -> str | None:
    """The team that a sentence leaves for the pronouns of the next: its subject, else the only one it names."""
    slots = [(m, teams[int(m[1])]) for m in TEAM_SLOT.finditer(shape) if int(m[1]) in teams]
    if not slots:
        return before
    first, key = slots[0]
    if is_light(shape[: first.start()]):
        return key
    free = {k for m, k in slots if not OBLIQUE.search(shape, max(0, m.start() - 50), m.start())}
    return next(iter(free)) if len(free) == 1 else None
