"""Assists: who set the goal up, as the sentence that tells the goal, or the one beside it, says it."""

import re
from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from transforms.facts.assists.makers import Makers
from transforms.facts.assists.makings import Making, find_makings
from transforms.facts.assists.which_goal import minute_of, number_of
from transforms.facts.assists.whose_pass import belongs_before, belongs_behind, is_of_his_next
from transforms.facts.goals.finishers import APART, FINISH, UNDONE, is_undone
from transforms.facts.goals.predicates import belongs
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import Reading
from transforms.reading.people import fold
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS

# between a making and a goal behind it: another goal
_GOAL_BETWEEN = re.compile(
    r"\b(?:equali[sz]er|opener|winner|leveller|lead|(?<!across )(?<!on )(?<!of )(?<!towards )(?<!at )(?<!to )(?<!the )goal)\b"
)
# what joins a goal to the making behind it: "headed in from Fox's cross", "scored after good work by Fox", "when Fox crossed"
_JOINED = re.compile(
    r"\b(?:from|after|when|as|with|following|off|on|onto|at|to|by|past|via|courtesy|thanks|in|home|over|into|having|through"
    r"|for|was|and|latch\w+|receiv\w+|collect\w+|meet\w*|met)\b"
)
# right before a making it says that the goal came of it, whatever stands between
_FROM = re.compile(r"\b(?:from|off) (?:an? )?$")
_AFTERWARDS = re.compile(r"\b(?:after|following|when|as)\b")
_DROPPED = ("dropped it, and ", "dropped it and ", "spilled it and ", "fumbled it and ", "dropped the ball and ")
_NO_ASSIST = triggered(r"\b(?:rebound\w*|loose ball|parried|spilled|own goal|solo|unassisted|pounced on)\b")

# "a run by Fox", which need not have ended in a pass, but when "Ward finished off | Fox's run"
_RUN = re.compile(r"\b(?:runs?|burst|dribble|surge|break|build-up|interplay)\b")
_FINISHED_OFF = re.compile(r"\bfinish\w* off (?:an? |another )?(?:[\w'-]+ ){0,2}$")
# "a run by Fox that | ended in a cross"
_ENDED = re.compile(
    r"(?:[\w',-]+ |, | ){0,6}?(?:end|finish|culminat|conclud)(?:ed|ing|s|es)? (?:with|in) (?:an? |the )?(?:[\w'-]+ ){0,2}(?:pass|cross|cut-?back|pull-?back|centre|ball)\b"
)
_OFF = 8
"""Characters between a finish and the pass that it came from."""
_FAR = 115
"""How many characters of a shape a making may stand away from its goal."""


@dataclass(frozen=True, slots=True)
class Made:
    """A goal of `scorer` set up by `passer`, with the minute and which of his goals it is, where the sentence says.

    `sure` is False where the sentence tells a pass without its finish, `direct` True where it names both men, `plain`
    where it says so in plain words: "the assist for Ward's goal".
    """

    scorer: str
    passer: str
    minute: int | None
    nth: int | None
    sure: bool
    direct: bool = False
    plain: bool = False


class AssistFinder:
    """Finds the makers of one match's goals."""

    def __init__(
        self,
        reading: Reading,
        tellings: Mapping[int, Sequence[Telling]],
        elsewhere: Container[int] = frozenset(),
    ) -> None:
        """`tellings` are those of the match by sentence, `elsewhere` the sentences about other matches."""
        self._reading = reading
        self._tellings = tellings
        self._elsewhere_told = elsewhere
        self._makers = Makers(reading, tellings)

    def find(self, index: int, telling: Telling, scorer: str) -> str | None:
        """The name of who made the goal, or None; never the scorer, never for a penalty or an own goal."""
        read = self._reading.sentences[index]
        if telling.penalty or telling.own_goal or self.is_loose(telling):
            return None
        told = self._tellings.get(index, ())
        near = [
            m
            for m in self._at(index)
            if self._is_near(index, telling, scorer, m) and belongs(telling, told, m.start, read.shape)
        ]
        if not telling.strong:
            near = [m for m in near if not _is_between(read.shape, telling, m)]
        worths = [(w, m) for m in near if (w := self._worth(index, telling, scorer, m)) is not None]
        if worths:
            best = max(worths, key=lambda pair: pair[0])[1]
            return self._makers.passer(index, best, scorer)
        return self._next_to(index, index - 1, telling, scorer) or self._next_to(index, index + 1, telling, scorer)

    def is_loose(self, telling: Telling) -> bool:
        """Whether a telling has the ball come to the scorer from nobody of his side: "the rebound", "a loose ball"."""
        shape = self._reading.sentences[telling.sentence].shape
        dropped = shape.endswith(_DROPPED, 0, telling.start)
        return dropped or _NO_ASSIST.search(shape, telling.start, telling.end + 40) is not None

    def made_in(self, index: int, scorers: frozenset[str]) -> list[Made]:
        """What a sentence tells of goals of the `scorers` being made, whether or not it tells the goals themselves."""
        read = self._reading.sentences[index]
        if not self._speaks_of(index, scorers) or read.quoted or read.sentence.part in {"title", "furniture"}:
            return []
        found = []
        for making in self._at(index):
            scorer = (
                self._makers.receiver(index, making)
                or self._makers.taker(index, making)
                or self._makers.finisher(index, making)
            )
            if (
                scorer is None
                or making.void
                or self._is_run(index, making)
                or (making.kind == "strike" and making.pronoun)
                or self._passed_on(index, making)
                or self._elsewhere(index, making, scorer)
            ):
                continue
            name = self._makers.passer(index, making, scorer)
            if name is not None and not is_undone(read.shape, making):
                nth = number_of(read.shape, making)
                sure = nth is not None or bool(FINISH.search(read.shape)) or self._told_beside(index, scorer)
                found.append(
                    Made(
                        scorer,
                        name,
                        minute_of(read, making),
                        nth,
                        sure,
                        _is_direct(making),
                        _is_plain(read.shape, making),
                    )
                )
        return found

    def shape(self, index: int) -> str:
        """The shape of a sentence."""
        return self._reading.sentences[index].shape

    def _at(self, index: int) -> Sequence[Making]:
        """The makings of a sentence, but for what led to an own goal told beside a goal of the same man."""
        makings = find_makings(self._reading.sentences[index].shape)
        own = [t for t in self._tellings.get(index, ()) if t.beside]
        return [m for m in makings if not any(m.end <= t.end for t in own)] if own else makings

    def _is_near(self, index: int, telling: Telling, scorer: str, making: Making) -> bool:
        """Whether a making stands near enough to a telling; one that names the scorer may stand further behind it."""
        received = self._makers.receiver(index, making)
        far = _FAR * 2 if received is not None and fold(received) == fold(scorer) else _FAR
        return telling.start - _FAR <= making.end and making.start <= telling.end + far

    def _speaks_of(self, index: int, scorers: frozenset[str]) -> bool:
        """Whether a sentence, or the one in front of it, names one of the scorers."""
        near = self._reading.sentences[max(0, index - 1) : index + 1]
        return any(m.kind == "person" and str(m.value) in scorers for read in near for m in read.mentions)

    # -- in the telling's own sentence

    def _worth(self, index: int, telling: Telling, scorer: str, making: Making) -> float | None:
        """How well a making fits a telling of the same sentence, about 1 to 8; None where it does not."""
        shape = self._reading.sentences[index].shape
        if making.void or self._is_run(index, making) or self._makers.passer(index, making, scorer) is None:
            return None
        received = self._makers.receiver(index, making)
        if received is not None and (fold(received) != fold(scorer) or self._passed_on(index, making)):
            return None
        if making.kind == "strike" and (self._is_goal(index, making) or (making.pronoun and received is None)):
            return None
        if making.pronoun and received is None and making.start > telling.end:
            return None
        if making.start > telling.end and _ANSWERED.search(shape, max(0, telling.start - _WORDS), telling.start):
            return None
        if (
            received is None
            and telling.start >= making.end
            and belongs_before(shape, self._others(index, telling, making), making, telling.start)
        ):
            return None
        if (
            received is None
            and making.start > telling.end
            and belongs_behind(shape, self._others(index, telling, making), making, telling.end)
        ):
            return None
        if received is None and is_of_his_next(self._tellings.get(index, ()), telling, making):
            return None
        close = _closeness(shape, telling, making, self._others(index, telling, making))
        if close is None:
            return None
        return close + (4.0 if received is not None else 0.0) - (1.0 if making.pronoun else 0.0)

    def _is_run(self, index: int, making: Making) -> bool:
        """Whether a making is a run or a burst, which need not have ended in a pass as "good work by Fox" does."""
        shape = self._reading.sentences[index].shape
        run = making.kind == "work" and _RUN.search(shape, making.start, making.end) is not None
        passed = _FINISHED_OFF.search(shape, max(0, making.start - 40), making.start) or _ENDED.match(shape, making.end)
        return run and passed is None

    def _others(self, index: int, telling: Telling, making: Making) -> list[Telling]:
        return [
            t
            for t in self._tellings.get(index, ())
            if t.strong and t != telling and (t.pronoun or t.scorer not in {None, telling.scorer, making.passer})
        ]

    def _is_goal(self, index: int, making: Making) -> bool:
        """Whether "Fox's header" is a goal of Fox's own."""
        told = self._tellings.get(index, ())
        if any(m.receiver == making.passer and 0 <= m.start - making.end <= _OFF for m in self._at(index)):
            return True  # "Ward's header from Fox's cross"
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
        if any(k.passer == making.receiver and k.kind in {"verb", "agent"} for k in behind):
            return True
        last = making.end == max(m.end for m in makings)
        return last and self._passed_on_next(index, self._makers.receiver(index, making))

    def _passed_on_next(self, index: int, receiver: str | None) -> bool:
        """Whether "he", whom a sentence leaves with the ball, passes it on in the next one: "Fox sent Hart away. He squared for Ward"."""
        if index + 1 >= len(self._reading.sentences) or receiver is None or not self._same_passage(index, index + 1):
            return False
        passed = [m for m in self._at(index + 1)[:1] if m.pronoun and m.receiver is not None]
        return any(self._makers.passer(index + 1, m, "") == receiver for m in passed)

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
            if other and telling.end <= making.start and _RIGHT_BEHIND.fullmatch(read.shape, telling.end, making.start):
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
        told = self._tellings.get(other, ())
        if other in self._elsewhere_told or (told and self._have_own_moments(index, other)):
            return None
        if (told and not (other > index and self._tells(other, scorer))) or _is_numbered_otherwise(telling, told):
            return None
        makings = [m for m in self._at(other) if m.receiver is None and not m.void and m.kind != "work"]
        makings = [m for m in makings if m.kind != "strike" or "header" not in read.shape[m.start : m.end]]
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
        elif (not _CARRIES_ON.match(read.shape) and making.start > 12) or _ANOTHERS.match(read.shape, making.end):
            return None
        return self._makers.passer(other, making, scorer)

    def _have_own_moments(self, index: int, other: int) -> bool:
        """Whether both sentences say when: they tell two goals."""
        return all("<M" in self._reading.sentences[i].shape for i in (index, other))

    def _same_passage(self, index: int, other: int) -> bool:
        first, second = self._reading.sentences[index], self._reading.sentences[other]
        parts = {first.sentence.part, second.sentence.part}
        return (
            not second.quoted and parts == {"prose"} and abs(first.sentence.paragraph - second.sentence.paragraph) <= 1
        )


# "Ward put Roma ahead | after | Fox's cross": the pass is of that goal, whoever scores behind it
_RIGHT_BEHIND = re.compile(r" (?:[\w'-]+ ){0,2}(?:after|from|off|following|via|with|courtesy of|thanks to) (?:an? )?")
# "It was flicked on and Fox …": somebody else had the last touch before the finish
_SENT_ON = re.compile(
    r"(?:it|the (?:ball|cross|corner|free-kick|pass)) (?:was|is|had been) (?:only )?(?:half |partially )?(?:flicked|headed|nodded|helped|knocked|cleared|punched|parried|saved|blocked|deflected|touched|turned|returned|recycled|worked)\b"
)
# "Ward cancelled out | Fox's opener when Hart crossed for him": the pass belongs to the answer
_ANSWERED = re.compile(
    r"\b(?:cancel\w* out|wip\w+ out|answer\w*|nullif\w+|negat\w+|match\w+|repl\w+ to|respon\w+ to|equali[sz]\w+) (?:the |an? )?(?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,2}$"
)


def _is_numbered_otherwise(telling: Telling, others: Sequence[Telling]) -> bool:
    """Whether the sentence beside tells another goal of the same man: "He netted his second"."""
    return any(t.nth is not None and t.nth != (telling.nth or 1) for t in others)


_WORDS = 50
# "Fox's cross was not cleared before | Hart's shot | was turned in by Ward"
_SHOT_BETWEEN = re.compile(
    r"<P\d+>'s? (?:[\w'-]+ ){0,2}(?:shot|effort|strike|drive|header|volley|attempt) (?:was|were|came|fell|hit|struck|rebounded|deflected|looped|dropped|ended)\b"
)
# "claimed the assist | for the Dutchman's second": the goal of somebody who is called by other words than his name
_ANOTHERS = re.compile(
    r" for the (?:[\w'-]+ |<[TX]\d+>(?:'s)? ?){1,4}(?<=s )(?:second|third|first|opener|goal|winner|equali[sz]er)\b"
)
# the next sentence goes on about the same goal: "He met a cross", "The striker rose", "A ball from Fox"
_CARRIES_ON = re.compile(
    r"(?:he|she|it|this time|an?|the (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}?"
    rf"(?:<X\d+>|{'|'.join(sorted(ROLE_WORDS))}|man|player|[\w-]+-year-old|ball|cross|corner|free-kick|pass|goal|move|strike|opener|equali[sz]er|winner|leveller"
    r"|header|finish|breakthrough|chance|delivery|(?:second|third|first)(?! half)))(?!\w)"
)


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
    elsewhere = APART.search(gap) or _GOAL_BETWEEN.search(gap) or _SHOT_BETWEEN.search(shape, making.end, telling.end)
    if len(gap) > 90 or elsewhere:
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


def _is_between(shape: str, telling: Telling, making: Making) -> bool:
    """Whether words between a strike and a pass, or right behind, say that nothing came of it."""
    start, end = min(telling.start, making.start), max(telling.end, making.end)
    return UNDONE.search(shape, start, end + _BEHIND) is not None


_BEHIND = 40


def _is_direct(making: Making) -> bool:
    return making.passer is not None and making.receiver is not None and making.kind in {"verb", "agent"}


# "provided | the assist for", "turned provider for", "set up the opener for"
_PLAINLY = re.compile(r"\bassist(?:s|ed)?\b|\bprovider\b|\bset up\b")


def _is_plain(shape: str, making: Making) -> bool:
    return making.receiver is not None and _PLAINLY.search(shape, making.start, making.end) is not None
