"""Assists: who set the goal up, as the sentence that tells the goal, or the one beside it, says it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transforms.facts.tellings import Telling
from transforms.facts.makings import Making, find_makings
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.people import fold

_PERSON = re.compile(r"<P(\d+)>(?!'s?\b)")
# between a making and its goal: another matter begins, or the ball went elsewhere first
_APART = re.compile(
    r"[;:]|\b(?:although|though|while|meanwhile|earlier|later|saved|parried|rebound\w*|blocked|cleared|spilled|"
    r"loose ball|crossbar|woodwork|the bar|the post|wide|disallowed|penalty(?! (?:area|box))|spot|foul\w*|handball|own goal|cancel\w+ out)\b"
)
# what joins a goal to the making behind it: "headed in from Fox's cross", "scored after good work by Fox", "when Fox crossed"
_JOINED = re.compile(
    r"\b(?:from|after|when|as|with|following|off|on|onto|at|to|by|past|via|courtesy|thanks|in|home|over|into|having|through|for|was|and|latch\w+|receiv\w+|collect\w+|meet\w*|met)\b"
)
_NO_ASSIST = re.compile(r"\b(?:rebound\w*|loose ball|parried|spilled|own goal|solo|unassisted|pounced on)\b")
_UNDONE = re.compile(
    r"\b(?:saved?|saving|parried|wide|over the (?:bar|top)|blocked|denied|missed|cleared|crossbar|woodwork|against the|hit the|off target|"
    r"disallowed|offside|ruled out|c[ao]me close|close to|stop(?:ped|ping)?|prevent\w*|ricochet\w*|denying|could not|couldn't|only for|but|nearly|almost|should have|header over|shot over|fired over|headed over)\b"
)


# the ball goes in: words that finish a move, behind the pass or in front of it
_FINISH = re.compile(
    r"\b(?:scor\w+|net(?:ted|s)?\b|finish\w*|convert\w*|home|in(?:to)? the (?:[\w'-]+ ){0,3}(?:net|corner|goal)|past (?:the|<P)|beyond (?:the|<P)|"
    r"beat\w*|empty|equali[sz]\w+|levell?\w*|tap\w*|slot\w*|sweep|swept|volley\w*|nodd\w+|steer\w+|strok\w+|bur(?:y|ied)|drill\w*|head(?:ed|ing|er) (?:in|home|it)|goal)\b"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A goal of `scorer` set up by `passer`, with the minute and which of his goals it is, where the sentence says."""

    scorer: str
    passer: str
    minute: int | None
    nth: int | None


@dataclass(frozen=True, slots=True)
class _Candidate:
    worth: float
    name: str


class AssistFinder:
    """Finds the makers of one match's goals; the makings of each sentence are read once."""

    def __init__(self, reading: Reading, tellings: Mapping[int, Sequence[Telling]]) -> None:
        """`tellings` are those of the match by sentence."""
        self._reading = reading
        self._tellings = tellings
        self._makings: dict[int, list[Making]] = {}

    def find(self, index: int, telling: Telling, scorer: str) -> str | None:
        """The name of who made the goal, or None; never the scorer, never for a penalty or an own goal."""
        if telling.penalty or telling.own_goal:
            return None
        read = self._reading.sentences[index]
        if _NO_ASSIST.search(read.shape, telling.start, min(len(read.shape), telling.end + 40)):
            return None
        here = [c for m in self._at(index) if (c := self._here(index, read, telling, scorer, m))]
        if here:
            return max(here, key=lambda c: c.worth).name
        return self._beside(index, telling, scorer)

    def _at(self, index: int) -> list[Making]:
        if index not in self._makings:
            self._makings[index] = find_makings(self._reading.sentences[index].shape)
        return self._makings[index]

    def makings_of(self, index: int) -> list[Made]:
        """What a sentence tells of goals being made, whether or not it tells the goals themselves."""
        read = self._reading.sentences[index]
        if read.quoted or read.sentence.part in {"title", "furniture"}:
            return []
        found = []
        for making in self._at(index):
            scorer = self._receiver(read, making)
            if scorer is None or making.void or self._passed_on(index, making) or _undone(read.shape, making) or self._elsewhere(index, making, scorer):
                continue
            name = self._passer(index, read, making, scorer)
            if name is not None and fold(name) != fold(scorer):
                found.append(Made(scorer, name, _minute(read), _nth(read.shape, making)))
        return found

    def _elsewhere(self, index: int, making: Making, scorer: str) -> bool:
        """Whether the sentence goes on to a goal of somebody else's, or never comes to a finish."""
        read = self._reading.sentences[index]
        for telling in self._tellings.get(index, ()):
            named = None if telling.scorer is None else str(read.mentions[telling.scorer].value)
            if telling.strong and named is not None and fold(named) != fold(scorer) and telling.scorer != making.passer:
                if making.start <= telling.end and telling.start - making.end < 90:
                    return True
        return not _FINISH.search(read.shape, making.start) and not self._told_beside(index, scorer)

    def _told_beside(self, index: int, scorer: str) -> bool:
        return any(self._tells(i, scorer) for i in (index - 1, index, index + 1) if i in self._tellings)

    # -- in the telling's own sentence

    def _here(self, index: int, read: ReadSentence, telling: Telling, scorer: str, making: Making) -> _Candidate | None:
        name = self._passer(index, read, making, scorer)
        if name is None or making.void or fold(name) == fold(scorer):
            return None
        received = self._receiver(read, making)
        if received is not None and fold(received) != fold(scorer):
            return None
        if received is not None and self._passed_on(index, making):
            return None
        if making.kind == "strike" and (self._is_goal(index, making) or (making.pronoun and received is None)):
            return None
        worth = _closeness(read.shape, telling, making, self._others(index, telling))
        if worth is None:
            return None
        bonus = 4.0 if received is not None else 0.0
        return _Candidate(worth + bonus - (1.0 if making.pronoun else 0.0) - (0.5 if making.kind == "work" else 0.0), name)

    def _others(self, index: int, telling: Telling) -> list[Telling]:
        return [t for t in self._tellings.get(index, ()) if t.strong and t.scorer not in {None, telling.scorer}]

    def _is_goal(self, index: int, making: Making) -> bool:
        """Whether "Fox's header" is a goal of Fox's own."""
        return any(t.scorer == making.passer and t.start < making.end and making.start < t.end for t in self._tellings.get(index, ()))

    def _passed_on(self, index: int, making: Making) -> bool:
        """Whether the receiver is told to pass it on: "Fox's cross found Hart, who squared for Ward"."""
        return any(
            k.passer == making.receiver and k.kind in {"verb", "agent"} and making.start <= k.start < making.end + 30
            for k in self._at(index)
        )

    def _receiver(self, read: ReadSentence, making: Making) -> str | None:
        return str(read.mentions[making.receiver].value) if making.receiver is not None else None

    def _passer(self, index: int, read: ReadSentence, making: Making, scorer: str) -> str | None:
        if making.passer is not None:
            return str(read.mentions[making.passer].value)
        taken = {fold(scorer), fold(self._receiver(read, making) or "")}
        before = [str(read.mentions[int(m[1])].value) for m in _PERSON.finditer(read.shape, 0, making.start)]
        left = [name for name in before if fold(name) not in taken]
        if left:
            return left[-1]
        if before or index == 0:
            return None
        last = self._reading.sentences[index - 1]
        first = _PERSON.search(last.shape)
        if first is None or first.start() > 60 or last.quoted or last.sentence.part in {"title", "heading", "caption"}:
            return None
        name = str(last.mentions[int(first[1])].value)
        return name if fold(name) not in taken else None

    # -- in the sentences beside it

    def _beside(self, index: int, telling: Telling, scorer: str) -> str | None:
        for other in (index - 1, index + 1, index - 2, index + 2):
            if not 0 <= other < len(self._reading.sentences) or not self._same_passage(index, other):
                continue
            name = self._named_receiver(other, scorer) or (self._next_to(index, other, telling, scorer) if abs(other - index) == 1 else None)
            if name is not None:
                return name
        return None

    def _same_passage(self, index: int, other: int) -> bool:
        first, second = self._reading.sentences[index], self._reading.sentences[other]
        parts = {first.sentence.part, second.sentence.part}
        return not second.quoted and parts == {"prose"} and abs(first.sentence.paragraph - second.sentence.paragraph) <= 1

    def _named_receiver(self, other: int, scorer: str) -> str | None:
        """"Fox slid a pass to Ward" beside the sentence that tells Ward's goal."""
        read = self._reading.sentences[other]
        for making in reversed(self._at(other)):
            received = self._receiver(read, making)
            if received is None or fold(received) != fold(scorer) or making.void:
                continue
            if _UNDONE.search(read.shape, making.end) or (self._tellings.get(other) and not self._tells(other, scorer)):
                continue
            name = self._passer(other, read, making, scorer)
            if name is not None and fold(name) != fold(scorer):
                return name
        return None

    def _tells(self, index: int, scorer: str) -> bool:
        read = self._reading.sentences[index]
        return any(
            t.scorer is None or fold(str(read.mentions[t.scorer].value)) == fold(scorer) for t in self._tellings.get(index, ())
        )

    def _next_to(self, index: int, other: int, telling: Telling, scorer: str) -> str | None:
        """"Fox crossed from the left. Ward headed in.", "Ward levelled. He met a cross by Fox."."""
        read = self._reading.sentences[other]
        if self._tellings.get(other) and not (other > index and self._tells(other, scorer)):
            return None
        if _UNDONE.search(read.shape):
            return None
        makings = [m for m in self._at(other) if m.receiver is None and not m.void and m.kind != "work"]
        if not makings:
            return None
        if other < index:
            making = makings[-1]
            if telling.start > 45 or len(read.shape) - making.end > 60:
                return None
        else:
            making = makings[0]
            if not _CARRIES_ON.match(read.shape) and making.start > 30:
                return None
        name = self._passer(other, read, making, scorer)
        return name if name is not None and fold(name) != fold(scorer) else None


# the next sentence goes on about the same goal: "He met a cross", "The striker rose", "A ball from Fox", "It was Fox's cross"
_CARRIES_ON = re.compile(r"(?:he|she|it|the (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}?[\w-]+|this time|an?)\b")


def _closeness(shape: str, telling: Telling, making: Making, others: Sequence[Telling]) -> float | None:
    """How close a making stands to a telling, 0 to 4; None where something stands between them."""
    if making.start <= telling.end and telling.start <= making.end:
        return 3.5
    if making.start > telling.end:
        gap = shape[telling.end : making.start]
        if len(gap) > 110 or " but " in gap or _APART.search(gap) or not (_JOINED.search(gap) or len(gap) < 12):
            return None
        if any(telling.end <= t.start < making.start for t in others):
            return None
        late = bool(re.search(r"\b(?:after|following|when|as)\b", gap))
        return (3.0 if late else 4.0) - len(gap) / 110
    gap = shape[making.end : telling.start]
    if making.kind == "strike" and making.receiver is None and re.search(r"\bbut\b", gap):
        return None
    if len(gap) > 90 or _APART.search(gap):
        return None
    if any(making.end <= t.start < telling.start for t in others):
        return None
    return 3.0 - len(gap) / 90


def _undone(shape: str, making: Making) -> bool:
    """Whether the words behind a making say that nothing came of it."""
    return bool(_UNDONE.search(shape, max(0, making.start - 40), min(len(shape), making.end + 130)))


def _minute(read: ReadSentence) -> int | None:
    minutes = [m.value.minute for m in read.mentions if isinstance(m.value, MinuteMention) and m.value.minute is not None]
    return minutes[0] if len(minutes) == 1 else None


# "set up Ward's second"
_HIS_NTH = re.compile(r"'s? (?:own )?(second|third|fourth|first)\b(?! half)")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _nth(shape: str, making: Making) -> int | None:
    match = _HIS_NTH.search(shape, making.end - 3, min(len(shape), making.end + 14))
    return _NTH[match[1]] if match else None
