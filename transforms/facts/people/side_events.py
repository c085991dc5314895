"""Side events: what a sentence says that each of the two sides did, its gains and losses in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.facts.grammar.subject_words import OBLIQUE, is_light
from transforms.facts.grammar.team_shapes import TeamShape
from transforms.facts.people import stance_words as words
from transforms.reading.triggers import triggered

_TEAM = re.compile(r"<[TR](\d+)>('s?)?")


@dataclass(frozen=True, slots=True)
class Event:
    """What a clause says a team did: it gained (`gain`) or suffered; the team at `start`, the words end at `end`."""

    team: str
    start: int
    end: int
    gain: bool
    sure: bool
    expected: bool = False
    """Whether the gain was only in sight: "looked set for victory"."""
    goes_on: bool = False
    """Whether it is told of a team that the clause before named: "led, | and were pegged back"."""


def find_events(told: TeamShape) -> list[Event]:
    """The gains and losses of the two teams that a sentence tells, in order.

    A team that is only an object ("a win over Roma") has none; what only nearly happened is none.
    """
    found = []
    slots = [m for m in _TEAM.finditer(told.shape) if int(m[1]) in told.teams]
    for i, slot in enumerate(slots):
        thing = _ATTRIBUTE.match(told.shape, slot.end())
        if thing is not None and thing["goal"] and not slot[2]:
            found.append(Event(told.teams[int(slot[1])], slot.start(), thing.end(), gain=True, sure=True))
        if slot[2] or thing is not None or not is_subject(told.shape, slot.start()):
            continue
        other = next((m for m in slots[i + 1 :] if not (m[2] and told.is_pronoun(int(m[1])))), None)  # not "their" lead
        stop = min(other.start() if other else len(told.shape), slot.end() + _REACH)
        event = _event(told, slot, stop) if _WHO.match(told.shape, slot.end()) is None else _behind_relative(told, slot)
        if event is not None:
            found += [
                event,
                *_coordinated(told, event, slots[i + 1].start() if i + 1 < len(slots) else len(told.shape)),
            ]
    return sorted([*found, *_bare_events(told, slots), *_moves_of(told)], key=lambda e: e.start)


def _moves_of(told: TeamShape) -> Iterator[Event]:
    """The gains told of a move of a side's, or of what took it into the next round."""
    for pattern in (words.MOVE_OF, words.SENT_ON):
        for match in pattern.finditer(told.shape):
            team = told.teams.get(int(match["t"]))
            if team is not None:
                yield Event(team, match.start(), match.end(), gain=True, sure=True)


# "an early Roma | goal was gifted": what is told of is theirs, not they
_ATTRIBUTE = re.compile(
    r" (?:(?P<goal>goal|opener|equali[sz]er)|penalty|corner|free-kick|attack|throw-in|counter-attack|move|shot|header|cross)s? (?!to\b)"
)
# "Roma were level through Fox, | but fell behind again": another verb of theirs
_AND_THEN = re.compile(
    r",? (?:but|and|then|and then|but then) (?:(?:were|was) )?(?:soon |quickly |then |immediately |twice |duly |again )?(?=[a-z])"
)


def _coordinated(told: TeamShape, event: Event, stop: int) -> Iterator[Event]:
    """What else a team did that the clause told of before goes on with."""
    for match in _AND_THEN.finditer(told.shape, event.end, min(stop, event.end + _REACH)):
        loss, gain = (table.match(told.shape, match.end()) for table in (words.LOSS, words.GAIN))
        first = gain or loss
        if first is not None:
            yield Event(event.team, match.end(), first.end(), gain is not None, event.sure, goes_on=True)
            return


# "…, claiming a win | having gone behind to", "| after falling behind to": of the subject of the sentence
_BARE = triggered(
    r"\b(?:having|after|despite|by)\ (?:(?P<loss>(?:gone|going|fallen|falling|been)\ (?:\w+\ )?behind|trailed|trailing|conced(?:ed|ing))|(?P<gain>(?:taken|taking)\ (?:the|an?)\ (?:\w+\ )?lead|(?:gone|going)\ (?:ahead|in\ front)))\b(?=\ (?:<M\d+>\ )?(?:to|through|thanks|courtesy|via)\b)"
)


def _bare_events(told: TeamShape, slots: Sequence[re.Match[str]]) -> Iterator[Event]:
    """The gains and losses told of nobody: those of the team that the sentence begins with."""
    first = next((m for m in slots if not m[2] and is_subject(told.shape, m.start())), None)
    if first is None or told.is_pronoun(int(first[1])):
        return
    for match in _BARE.finditer(told.shape, first.end()):
        yield Event(told.teams[int(first[1])], match.start(), match.end(), match["gain"] is not None, sure=True)


_REACH = 90
_OPENER = re.compile(
    r"[,;:()\"-] ?|\b(?:it (?:was|is|were)|and|but|as|when|while|whilst|before|after|until|although|though|because|since|where|that|with|if|so|then|yet|for|saw|seeing)\b ?"
)
_FEW_WORDS = re.compile(r"(?:[\w'-]+ |<[XCDM]\d+>'?s? ?){0,5}")


def is_subject(shape: str, start: int) -> bool:
    """Whether a team that begins at `start` opens its clause."""
    if OBLIQUE.search(shape, max(0, start - 50), start):
        return False
    left = max(0, start - 60)
    opens = [m.end() for m in _OPENER.finditer(shape, left, start)] + ([0] if left == 0 else [])
    return any(
        _FEW_WORDS.fullmatch(shape, at, start) and is_light(_TIME_IN_FRONT.sub(" ", shape[at:start])) for at in opens
    )


# "<M0> | Roma took the lead", "midway through the half | Roma levelled", "moments later | they were ahead"
_TIME_IN_FRONT = re.compile(
    r"<M\d+>|\b(?:moments|minutes|seconds|shortly|soon|not long) (?:later|after(?:wards)?)\b"
    r"|\b(?:(?:just|shortly|soon|straight|right|immediately|early|midway|late) )?(?:before|after|from|at|in|on|into|through) (?:the )?(?:stroke of )?(?:break|interval|restart|half-?\ ?time|hour(?: mark)?|kick-off|(?:first|second|opening) (?:half|period)|half|death)\b"
)


# "Roma were without the injured | Fox and Ward and fell behind": he does nothing there
_NEXT = triggered(
    r"(?<!without )(?<!injured )(?<!suspended )(?<!missing )(?<!<P\d> and )<P\d+>(?!'s)|[;:]|\b(?:when|as|after|before|until|while|because)\b"
    r"|\bbut\b(?! (?:[a-z]+ly |still |then |duly |soon )?(?:(?!need|succeed)\w+ed|hit|struck|drew|got|came|fought|went|took)\b)"
)


# "Roma could not find a way through, | but equalised": what they did after all
_TURN = triggered(r",? but (?:still |then |duly |did |finally )?")


def _event(told: TeamShape, slot: re.Match[str], stop: int) -> Event | None:
    halt = _NEXT.search(told.shape, slot.end(), stop)
    stop = halt.start() if halt else stop
    sure = not told.is_pronoun(int(slot[1]))
    expected = words.EXPECTED.search(told.shape, slot.end(), stop)
    if expected:
        return Event(told.teams[int(slot[1])], slot.start(), expected.end(), gain=True, sure=sure, expected=True)
    for begin in (slot.end(), *(m.end() for m in _TURN.finditer(told.shape, slot.end(), stop))):
        loss = words.LOSS.search(told.shape, begin, stop)
        gain = words.GAIN.search(told.shape, begin, stop)
        first = min((m for m in (loss, gain) if m), key=lambda m: (m.start(), -m.end()), default=None)
        if first is not None and not words.UNREAL.search(told.shape, begin, first.start()):
            return Event(told.teams[int(slot[1])], slot.start(), first.end(), first is gain, sure)
    return None


# "Roma, | who had hit the bar through Fox but got nothing, | pulled one back": the verb of Roma's own
_WHO = re.compile(r" ?(?:,|\(|-) ?(?:who|which|whose|for whom)\b")
_OWN_VERB = re.compile(r"(?:,|\)| -) (?:(?:and|but) )?(?:(?:[a-z]+ly|then|still|soon|now|did|had|also) )?(?=[a-z])")
_RELATIVE = 220


def _behind_relative(told: TeamShape, slot: re.Match[str]) -> Event | None:
    """What a team did that a relative clause parts from its verb: the first gain or loss right behind a comma."""
    for match in _OWN_VERB.finditer(told.shape, slot.end() + 2, min(len(told.shape), slot.end() + _RELATIVE)):
        loss, gain = (table.match(told.shape, match.end()) for table in (words.LOSS, words.GAIN))
        first = gain or loss
        if first is not None:
            sure = not told.is_pronoun(int(slot[1]))
            return Event(told.teams[int(slot[1])], slot.start(), first.end(), gain is not None, sure)
    return None
