"""Assists: who set the goal up, as the sentence that tells the goal, or the one beside it, says it."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from transforms.facts.assists.makings import Making, find_makings
from transforms.facts.goals.finishers import APART, FINISH, UNDONE, find_finisher, is_undone
from transforms.facts.goals.predicates import belongs
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.people import fold
from transforms.reading.triggers import triggered

_PERSON = re.compile(r"<P(\d+)>(?!'s?\b)")
_ANYBODY = re.compile(r"<P(\d+)>")
# between a making and a goal behind it: another goal
_GOAL_BETWEEN = re.compile(r"\b(?:equali[sz]er|opener|winner|leveller|lead|goal)\b")
# what joins a goal to the making behind it: "headed in from Fox's cross", "scored after good work by Fox", "when Fox crossed"
_JOINED = re.compile(
    r"\b(?:from|after|when|as|with|following|off|on|onto|at|to|by|past|via|courtesy|thanks|in|home|over|into|having|through"
    r"|for|was|and|latch\w+|receiv\w+|collect\w+|meet\w*|met)\b"
)
# right before a making it says that the goal came of it, whatever stands between
_FROM = re.compile(r"\b(?:from|off) (?:an? )?$")
_AFTERWARDS = re.compile(r"\b(?:after|following|when|as)\b")
_NO_ASSIST = triggered(r"\b(?:rebound\w*|loose ball|parried|spilled|own goal|solo|unassisted|pounced on)\b")

_OWN_STRETCH = 30
_OBJECT = re.compile(
    r"\b(?:on|past|from|by|for|to|with|against|beat|beating|over|of|at|off|beyond|between|round|around|rounded|marker|than|like|replaced|fouled|dispossessed|robbed|caught) (?:the |substitute |his |her |defender |goalkeeper |full-back |<[TX]\d+>(?:'s)? )*$"
)
_FAR = 115
"""How many characters of a shape a making may stand away from its goal."""


@dataclass(frozen=True, slots=True)
class Made:
    """A goal of `scorer` set up by `passer`, with the minute and which of his goals it is, where the sentence says.

    `sure` is False where the sentence tells a pass without its finish, `direct` True where it names both men.
    """

    scorer: str
    passer: str
    minute: int | None
    nth: int | None
    sure: bool
    direct: bool = False


class AssistFinder:
    """Finds the makers of one match's goals."""

    def __init__(self, reading: Reading, tellings: Mapping[int, Sequence[Telling]]) -> None:
        """`tellings` are those of the match by sentence."""
        self._reading = reading
        self._tellings = tellings

    def find(self, index: int, telling: Telling, scorer: str) -> str | None:
        """The name of who made the goal, or None; never the scorer, never for a penalty or an own goal."""
        read = self._reading.sentences[index]
        if telling.penalty or telling.own_goal or _NO_ASSIST.search(read.shape, telling.start, telling.end + 40):
            return None
        told = self._tellings.get(index, ())
        near = [
            m
            for m in self._at(index)
            if self._is_near(index, telling, scorer, m) and belongs(telling, told, m.start, read.shape)
        ]
        worths = [(w, m) for m in near if (w := self._worth(index, telling, scorer, m)) is not None]
        if worths:
            best = max(worths, key=lambda pair: pair[0])[1]
            return self._passer(index, best, scorer)
        return self._next_to(index, index - 1, telling, scorer) or self._next_to(index, index + 1, telling, scorer)

    def made_in(self, index: int, scorers: frozenset[str]) -> list[Made]:
        """What a sentence tells of goals of the `scorers` being made, whether or not it tells the goals themselves."""
        read = self._reading.sentences[index]
        if not self._speaks_of(index, scorers) or read.quoted or read.sentence.part in {"title", "furniture"}:
            return []
        found = []
        for making in self._at(index):
            scorer = self._receiver(index, making) or self._taker(index, making) or self._finisher(index, making)
            if (
                scorer is None
                or making.void
                or self._is_run(index, making)
                or (making.kind == "strike" and making.pronoun)
                or self._passed_on(index, making)
                or self._elsewhere(index, making, scorer)
            ):
                continue
            name = self._passer(index, making, scorer)
            if name is not None and not is_undone(read.shape, making):
                nth = _nth(read.shape, making)
                sure = nth is not None or bool(FINISH.search(read.shape)) or self._told_beside(index, scorer)
                found.append(Made(scorer, name, _minute(read, making), nth, sure, _is_direct(making)))
        return found

    def shape(self, index: int) -> str:
        """The shape of a sentence."""
        return self._reading.sentences[index].shape

    def _at(self, index: int) -> tuple[Making, ...]:
        return find_makings(self._reading.sentences[index].shape)

    def _is_near(self, index: int, telling: Telling, scorer: str, making: Making) -> bool:
        """Whether a making stands near enough to a telling; one that names the scorer may stand further behind it."""
        received = self._receiver(index, making)
        far = _FAR * 2 if received is not None and fold(received) == fold(scorer) else _FAR
        return telling.start - _FAR <= making.end and making.start <= telling.end + far

    def _speaks_of(self, index: int, scorers: frozenset[str]) -> bool:
        """Whether a sentence, or the one in front of it, names one of the scorers."""
        near = self._reading.sentences[max(0, index - 1) : index + 1]
        return any(m.kind == "person" and str(m.value) in scorers for read in near for m in read.mentions)

    # -- who

    def _receiver(self, index: int, making: Making) -> str | None:
        if making.receiver is None:
            return None
        return str(self._reading.sentences[index].mentions[making.receiver].value)

    def _passer(self, index: int, making: Making, scorer: str) -> str | None:
        """The name of who passed, with "he" and "the winger" resolved; None where it would be the scorer."""
        read = self._reading.sentences[index]
        taken = {fold(scorer), fold(self._receiver(index, making) or "")}
        if making.passer is not None:
            passer = str(read.mentions[making.passer].value)
            return passer if fold(passer) != fold(scorer) else None
        before = [str(read.mentions[int(m[1])].value) for m in _PERSON.finditer(read.shape, 0, making.start)]
        if not before:  # "<P>'s evening was a good one, the German setting up <P>"
            before = [str(read.mentions[int(m[1])].value) for m in _ANYBODY.finditer(read.shape, 0, making.start)]
        left = [name for name in before if fold(name) not in taken]
        if left:
            left = [n for n in left if n in self._subjects(read, making)] or left
            scored = {
                fold(str(read.mentions[t.scorer].value)) for t in self._tellings.get(index, ()) if t.scorer is not None
            }
            return ([name for name in left if fold(name) not in scored] or left)[-1]
        if before or index == 0:
            return None
        name = self._topic(index - 1)
        return name if name is not None and fold(name) not in taken else None

    @staticmethod
    def _subjects(read: ReadSentence, making: Making) -> set[str]:
        """The people in front of a making whom no preposition makes somebody's object: "Fox got past Hart, his pass"."""
        found = _PERSON.finditer(read.shape, 0, making.start)
        free = (m for m in found if not _OBJECT.search(read.shape, max(0, m.start() - 40), m.start()))
        return {str(read.mentions[int(m[1])].value) for m in free}

    def _topic(self, index: int) -> str | None:
        """Whom a sentence is about: the person at its beginning."""
        read = self._reading.sentences[index]
        first = _PERSON.search(read.shape)
        if first is None or first.start() > 60 or read.quoted or read.sentence.part != "prose":
            return None
        return str(read.mentions[int(first[1])].value)

    def _taker(self, index: int, making: Making) -> str | None:
        """Who "he" and "the striker" is who meets the pass: the man of the sentence before."""
        if not making.taken or index == 0:
            return None
        read = self._reading.sentences[index]
        here = [str(read.mentions[int(m[1])].value) for m in _PERSON.finditer(read.shape, 0, making.start)]
        if here:
            return here[0]
        told = {t.scorer for t in self._tellings.get(index - 1, ()) if t.strong and t.scorer is not None}
        before = self._reading.sentences[index - 1]
        if len(told) == 1:
            return str(before.mentions[told.pop()].value)
        people = {str(m.value) for m in before.mentions if m.kind == "person"}
        return people.pop() if len(people) == 1 and not before.quoted else None

    def _finisher(self, index: int, making: Making) -> str | None:
        read = self._reading.sentences[index]
        place = find_finisher(read.shape, making)
        return str(read.mentions[place].value) if place is not None else None

    # -- in the telling's own sentence

    def _worth(self, index: int, telling: Telling, scorer: str, making: Making) -> float | None:
        """How well a making fits a telling of the same sentence, about 1 to 8; None where it does not."""
        shape = self._reading.sentences[index].shape
        if making.void or self._is_run(index, making) or self._passer(index, making, scorer) is None:
            return None
        received = self._receiver(index, making)
        if received is not None and (fold(received) != fold(scorer) or self._passed_on(index, making)):
            return None
        if making.kind == "strike" and (self._is_goal(index, making) or (making.pronoun and received is None)):
            return None
        if making.pronoun and received is None and making.start > telling.end:
            return None
        if received is None and telling.start >= making.end and self._belongs_before(index, telling, making):
            return None
        close = _closeness(shape, telling, making, self._others(index, telling, making))
        if close is None:
            return None
        return close + (4.0 if received is not None else 0.0) - (1.0 if making.pronoun else 0.0)

    def _is_run(self, index: int, making: Making) -> bool:
        """Whether a making is a run or a burst, which need not have ended in a pass as "good work by Fox" does."""
        return making.kind == "work" and "work" not in self._reading.sentences[index].shape[making.start : making.end]

    def _others(self, index: int, telling: Telling, making: Making) -> list[Telling]:
        return [
            t
            for t in self._tellings.get(index, ())
            if t.strong and t != telling and (t.pronoun or t.scorer not in {None, telling.scorer, making.passer})
        ]

    def _belongs_before(self, index: int, telling: Telling, making: Making) -> bool:
        """Whether the pass stands right behind another's goal: "Ward headed in Fox's corner before Hart scored"."""
        return any(
            t.start < making.start and making.start - t.end < _OWN_STRETCH for t in self._others(index, telling, making)
        )

    def _is_goal(self, index: int, making: Making) -> bool:
        """Whether "Fox's header" is a goal of Fox's own."""
        told = self._tellings.get(index, ())
        return any(
            t.strong and t.scorer == making.passer and t.start < making.end and making.start < t.end for t in told
        )

    def _passed_on(self, index: int, making: Making) -> bool:
        """Whether the receiver is told to pass it on: "Fox's cross found Hart, who squared for Ward"."""
        if making.receiver is None:
            return False
        makings = self._at(index)
        first = bisect_left(makings, making.start, key=lambda m: m.start)
        behind = takewhile(lambda m: m.start < making.end + 30, islice(makings, first, None))
        return any(k.passer == making.receiver and k.kind in {"verb", "agent"} for k in behind)

    # -- elsewhere

    def _elsewhere(self, index: int, making: Making, scorer: str) -> bool:
        """Whether the sentence goes on to a goal of somebody else's."""
        read = self._reading.sentences[index]
        for telling in self._tellings.get(index, ()):
            if telling.scorer is None or telling.scorer == making.passer or not telling.strong:
                continue
            other = fold(str(read.mentions[telling.scorer].value)) != fold(scorer)
            if other and making.start <= telling.end and telling.start - making.end < 90:
                return True
        return False

    def _told_beside(self, index: int, scorer: str) -> bool:
        return any(self._tells(i, scorer) for i in (index - 1, index, index + 1) if i in self._tellings)

    def _tells(self, index: int, scorer: str) -> bool:
        read = self._reading.sentences[index]
        told = self._tellings.get(index, ())
        return any(t.scorer is None or fold(str(read.mentions[t.scorer].value)) == fold(scorer) for t in told)

    def _next_to(self, index: int, other: int, telling: Telling, scorer: str) -> str | None:
        """Who passed in the sentence beside: "Fox crossed from the left. Ward headed in.", "Ward levelled. He met a cross by Fox."."""
        if not 0 <= other < len(self._reading.sentences) or not self._same_passage(index, other):
            return None
        read = self._reading.sentences[other]
        if self._tellings.get(other) and not (other > index and self._tells(other, scorer)):
            return None
        makings = [m for m in self._at(other) if m.receiver is None and not m.void and m.kind != "work"]
        if not makings or UNDONE.search(read.shape):
            return None
        making = makings[-1] if other < index else makings[0]
        if other < index:
            if telling.start > 45 or len(read.shape) - making.end > 60 or making.kind == "assist":
                return None
            if _CARRIES_ON.match(read.shape) and self._tellings.get(other - 1):
                return None
            if _SENT_ON.match(self._reading.sentences[index].shape):
                return None
        elif not _CARRIES_ON.match(read.shape) and making.start > 12:
            return None
        return self._passer(other, making, scorer)

    def _same_passage(self, index: int, other: int) -> bool:
        first, second = self._reading.sentences[index], self._reading.sentences[other]
        parts = {first.sentence.part, second.sentence.part}
        return (
            not second.quoted and parts == {"prose"} and abs(first.sentence.paragraph - second.sentence.paragraph) <= 1
        )


# "It was flicked on and Fox …": somebody else had the last touch before the finish
_SENT_ON = re.compile(
    r"(?:it|the (?:ball|cross|corner|free-kick|pass)) (?:was|is|had been) (?:only )?(?:half |partially )?(?:flicked|headed|nodded|helped|knocked|cleared|punched|parried|saved|blocked|deflected|touched|turned|returned|recycled|worked)\b"
)
# the next sentence goes on about the same goal: "He met a cross", "The striker rose", "A ball from Fox"
_CARRIES_ON = re.compile(r"(?:he|she|it|the (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}?[\w-]+|this time|an?)\b")


def _closeness(shape: str, telling: Telling, making: Making, others: Sequence[Telling]) -> float | None:
    """How close a making stands to a telling, 0 to 4; None where something stands between them."""
    if making.start <= telling.end and telling.start <= making.end:
        return 3.5
    if making.start > telling.end:
        gap = shape[telling.end : making.start]
        if telling.scorer is not None and making.receiver == telling.scorer:
            return None if any(telling.end <= t.start < making.start for t in others) else 4.0 - len(gap) / _FAR
        if making.kind in {"pass", "strike", "work"} and _NEW_CLAUSE.search(gap):
            return None
        plain = gap.replace(": ", ", ") if _FROM.search(gap) else gap
        if len(gap) > 110 or " but " in gap or APART.search(plain) or not (_JOINED.search(gap) or len(gap) < 12):
            return None
        if any(telling.end <= t.start < making.start for t in others):
            return None
        return (3.0 if _AFTERWARDS.search(gap) else 4.0) - len(gap) / 110
    gap = shape[making.end : telling.start]
    if len(gap) > 90 or APART.search(gap) or _GOAL_BETWEEN.search(gap):
        return None
    if (
        making.kind == "strike"
        and making.receiver is None
        and ("free" not in shape[making.start : making.end] or " but " in gap)
    ):
        return None
    if any(making.end <= t.start < telling.start for t in others):
        return None
    return 3.0 - len(gap) / 90


# "Ward struck before Fox's header": the pass opens a clause of its own
_NEW_CLAUSE = re.compile(
    r"\b(?:before|and|while|until|then)\b (?:(?!\b(?:after|from|when|with|by|of|to|following|off|via|at|on)\b)[^<>]){0,25}$"
)


def _is_direct(making: Making) -> bool:
    return making.passer is not None and making.receiver is not None and making.kind in {"verb", "agent"}


_MINUTE = re.compile(r"<M(\d+)>")


def _minute(read: ReadSentence, making: Making) -> int | None:
    """The minute nearest to a making: behind it within its clause, else in front of it; None for "nine minutes later"."""
    marks = [(m.start(), read.mentions[int(m[1])].value) for m in _MINUTE.finditer(read.shape)]
    after = next((m for place, m in marks if making.start <= place <= making.end + 70), None)
    if isinstance(after, MinuteMention) and after.later is not None:
        return None
    exact = [(place, m.minute) for place, m in marks if isinstance(m, MinuteMention) and m.minute is not None]
    behind = [minute for place, minute in exact if making.start <= place <= making.end + 70]
    front = [minute for place, minute in exact if place < making.start]
    return behind[0] if behind else front[-1] if front else None


# "set up Ward's second"
_HIS_NTH = re.compile(r"'s? (?:own )?(second|third|fourth|first)\b(?! half)")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _nth(shape: str, making: Making) -> int | None:
    match = _HIS_NTH.search(shape, max(0, making.end - 3), making.end + 14)
    return _NTH[match[1]] if match else None
