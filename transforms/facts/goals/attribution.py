"""Attribution: each telling of a goal gets its scorer's name, its minute and the side it counts for."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.facts.assists.assists import AssistFinder
from transforms.facts.goals.antecedents import Antecedents
from transforms.facts.goals.effects import Effect, find_effect, find_led_in, find_led_to, find_ordinal
from transforms.facts.goals.moments_told import Times
from transforms.facts.goals.sequence import find_sequence
from transforms.facts.goals.tellings import Telling
from transforms.facts.goals.timing import place_minutes
from transforms.facts.people.sides import team_of, ties
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered


@dataclass(frozen=True, slots=True)
class ToldGoal:
    """A telling with names: `side` is the key of the team it counts for, where the words say so."""

    telling: Telling
    scorer: str
    side: str | None
    side_weight: float
    minute: int | None
    added: int | None
    assist: str | None
    certain: bool
    effect: Effect | None = None
    place: int = 0
    """Where in its sentence the goal stands, in the order in which they fell."""
    half: int | None = None
    """The half that the words put it into, 1 or 2, where they say so."""
    net: str | None = None
    """Key of the team into whose net the words say the ball went."""
    ordinal: int | None = None
    """Which goal of its side the words call it."""


def attribute(
    index_tellings: list[tuple[int, list[Telling]]],
    reading: Reading,
    roles: dict[int, dict[str, TeamRef]],
    keys: frozenset[str],
    times: Times,
    assists: AssistFinder,
) -> list[ToldGoal]:
    """The tellings of one match, in the order of the text, with scorer, minute, side and assist."""
    told: list[ToldGoal] = []
    antecedents = Antecedents(reading)
    for index, tellings in index_tellings:
        read = reading.sentences[index]
        placed = place_minutes(read, tellings)
        tied = ties(read, roles.get(index, {}))
        places = find_sequence(read.shape, tellings)
        for number, (original, mentions) in enumerate(zip(tellings, placed, strict=True)):
            scorer = antecedents.scorer(index, original)
            if scorer is None:
                continue
            if told and _is_within(original, scorer, told[-1]):
                told[-1] = _with_penalty(told[-1], penalty=original.penalty)
                continue
            beaten, net = _beaten(read, original, roles.get(index, {}))
            telling = _into_own_net(original, scorer, net, tied)
            side, weight = _side(read, telling, scorer, roles.get(index, {}), keys, tied, beaten)
            assist = assists.find(index, telling, scorer)
            told_apart = len(mentions) == 1 and _is_between(reading, times.anchor(index, mentions[0]), told)
            certain = antecedents.is_certain(index, telling)
            said = _words(read.shape, telling, tellings, tellings[number + 1 : number + 2])
            effect = find_effect(said)
            effect = effect or find_led_in(_front(read.shape, telling, tellings[:number]))
            effect = effect or find_led_to(read.shape[telling.end : _next_start(read.shape, telling, tellings)])
            effect = None if effect in _OF_ONE and _shares_verb(telling, tellings[number + 1 :]) else effect
            goal = _numbered(read.shape, telling, scorer, told[-1]) if told else telling
            first = not any(t.strong and t.end <= telling.start for t in tellings)
            moments = times.of(index, telling, mentions, first=first)
            if told and not mentions and _is_how(read.shape, telling, scorer, told[-1]):
                moments = [(told[-1].minute, told[-1].added)] if told[-1].minute is not None else moments
            for moment in moments:
                minute, added = (None, None) if moment is None or told_apart else moment
                rest = (assist, certain, effect, places[number], _half(read, telling), net, find_ordinal(said))
                told.append(ToldGoal(goal, scorer, side, weight, minute, added, *rest))
    return told


_OF_ONE = frozenset({"reduced", "opened", "won", "consoled"})


def _shares_verb(telling: Telling, following: Sequence[Telling]) -> bool:
    """Whether the verb of a goal is that of a man named behind too, whose one goal it tells: "Fox on 12 and Ward pulled one back"."""
    return telling.verb is not None and any(t.verb == telling.verb and t.count == 1 for t in following)


def _is_within(telling: Telling, scorer: str, last: ToldGoal) -> bool:
    """Whether "he" only says how the goal of the words around was scored: "a Fox goal put Roma up as he drove home a penalty"."""
    around = last.telling
    inside = around.sentence == telling.sentence and around.start < telling.start < around.end
    return inside and telling.pronoun is not None and last.scorer == scorer and around.count == telling.count == 1


# "scored his second| for <T0> <M0> when | he met the cross and headed in"
_HOW = re.compile(r"(?: for (?:the )?<[TR]\d+>)?(?: <M\d+>)?,? (?:when|as) $")


def _is_how(shape: str, telling: Telling, scorer: str, last: ToldGoal) -> bool:
    """Whether "when he" goes on about the goal right in front of it: "scored <M0> | when he met the cross and headed in"."""
    before = last.telling
    same = before.sentence == telling.sentence and telling.scorer is None and last.scorer == scorer
    follows = before.end <= telling.start and _HOW.fullmatch(shape, before.end, telling.start)
    return same and bool(follows) and telling.pronoun in {"he", "she"}


# "scored, and then the midfielder | grabbed a second": his own, as he has told one already
_A_SECOND = re.compile(r"\b(?:a second|another)\b(?! (?:half|chance|yellow|booking|attempt|effort|save))")
_WORD = 8


def _numbered(shape: str, telling: Telling, scorer: str, last: ToldGoal) -> Telling:
    """The telling of "he" with its number: of the goal right in front where it says how that came about, or of one more."""
    before = last.telling
    if before.sentence != telling.sentence or telling.scorer is not None or last.scorer != scorer:
        return telling
    if _is_how(shape, telling, scorer, last):
        return replace(telling, nth=telling.nth or before.nth)
    verb = telling.verb if telling.verb is not None else telling.start
    one_more = telling.nth is None and before.strong and _A_SECOND.search(shape, verb, telling.end + _WORD)
    return replace(telling, nth=(before.nth or before.count) + 1) if one_more else telling


def _with_penalty(told: ToldGoal, *, penalty: bool) -> ToldGoal:
    return replace(told, telling=replace(told.telling, penalty=told.telling.penalty or penalty))


def _is_same_goal(untimed: ToldGoal, timed: ToldGoal) -> bool:
    """Whether a goal told without its minute may be one told with it: of the same man, and an own goal like it or not."""
    same = untimed.scorer == timed.scorer and untimed.telling.own_goal == timed.telling.own_goal
    return same and timed.minute is not None


def _is_between(reading: Reading, anchor: tuple[int, int] | None, told: Sequence[ToldGoal]) -> bool:
    """Whether a goal of no known minute was told last, behind the moment from which "four minutes later" is counted."""
    last = next((t for t in reversed(told) if t.telling.strong), None)
    if anchor is None or last is None or last.minute is not None or any(_is_same_goal(last, t) for t in told):
        return False
    index, start = anchor
    if index != last.telling.sentence:
        return index < last.telling.sentence
    read = reading.sentences[index]
    said = [(n, m.value) for n, m in enumerate(read.mentions) if isinstance(m.value, MinuteMention)]
    mark = next((n for n, minute in said if minute.start == start), None)
    return mark is not None and read.shape.find(f"<M{mark}>") < last.telling.start


_IN_HALF = triggered(r"<M(?P<m>\d+)>|\b(?P<n>first|second)-half (?!lead|advantage|substitute|display|performance)")
_AND = re.compile(r"\b(?:and|after|before|but|while|until|although|as|when)\b|;")
_HOW_FAR = 60
"""Characters behind a telling in which its half may be told."""


def _half(read: ReadSentence, telling: Telling) -> int | None:
    """The half that the words of a goal put it into: "a first-half header", "scored from close in in the second half"."""
    cut = _AND.search(read.shape, telling.end, telling.end + _HOW_FAR)
    for match in _IN_HALF.finditer(read.shape, telling.start, cut.start() if cut else telling.end + _HOW_FAR):
        value = read.mentions[int(match["m"])].value if match["m"] else None
        half = value.half if isinstance(value, MinuteMention) else {"first": 1, "second": 2}.get(match["n"] or "")
        if half is not None:
            return half
    return None


_FRONT = 130


def _front(shape: str, telling: Telling, before: Sequence[Telling]) -> str:
    """The words in front of a telling, behind the goals told before it."""
    start = max([0, telling.start - _FRONT, *(t.end for t in before if t.end <= telling.start)])
    return shape[start : telling.start]


def _next_start(shape: str, telling: Telling, tellings: Sequence[Telling]) -> int:
    """Where the next goal of the sentence is told, its end where none is."""
    return min((t.start for t in tellings if t.start >= telling.end), default=len(shape))


_TAIL = 20
_NEXT_CLAUSE = triggered(r"\b(?:after|before|but|while|until|although)\b|;")
# "after going behind to Fox's header|, Roma levelled when Ward"
_NEXT_SIDE = re.compile(r", (?:the )?<[TR]\d+> ")
# "Ward's header | was cancelled out by Fox": what another's goal did
_ANSWERED = triggered(
    r"\b(?:was|were|being) (?:[a-z]+ )?(?:cancell?ed out|wiped out|nullified|negated|neutrali[sz]ed|answered)\b"
)


def _words(shape: str, telling: Telling, told: Sequence[Telling], following: Sequence[Telling]) -> str:
    """The words of a telling and a few behind them, of its own clause only.

    "Ward set up Fox's opener before converting a penalty": the opener is none of Ward's.
    """
    verb = telling.verb if telling.verb is not None else telling.start
    start = max([telling.start, *(t.end for t in told if t.scorer != telling.scorer and t.end <= verb)])
    stop = min([telling.end + _TAIL, *(max(t.start, telling.end) for t in following)])
    cuts = [m.start() for m in (p.search(shape, telling.end, stop) for p in (_NEXT_CLAUSE, _ANSWERED, _NEXT_SIDE)) if m]
    return shape[start : min(cuts, default=stop)]


# "slotted past the advancing | Roma keeper", "turned into the | Roma net"
_BEATEN = re.compile(
    r"\b(?:past|beyond|over|under|beneath|beat|beats|beating|lobbed) (?:the )?(?:[\w-]+ ){0,2}<[TR](?P<keeper>\d+)>(?:'s?)? (?:[\w-]+ )?(?:goalkeeper|keeper|goalie|custodian|shot-stopper|stopper)\b"
    r"|\binto (?:the )?(?:[\w-]+ ){0,2}<[TR](?P<net>\d+)>(?:'s?)? (?:net|goal)\b"
)
_TO_THE_KEEPER = 30


def _into_own_net(telling: Telling, scorer: str, net: str | None, tied: list[tuple[int, str, str]]) -> Telling:
    """The telling, as an own goal where the sentence calls its scorer a man of the team whose `net` the ball went into."""
    if (scorer, net) not in {(person, team) for _, person, team in tied}:
        return telling
    return replace(telling, own_goal=True)


def _beaten(read: ReadSentence, telling: Telling, here: dict[str, TeamRef]) -> tuple[str | None, str | None]:
    """The key of the team whose goalkeeper or net the words of a goal name as beaten; the same again where it is the net."""
    if telling.own_goal:
        return None, None
    start = telling.verb if telling.verb is not None else telling.start
    stop = telling.end + _TO_THE_KEEPER
    cut = _NEXT_CLAUSE.search(read.shape, telling.end, stop)
    match = _BEATEN.search(read.shape, start, cut.start() if cut else stop)
    team = team_of(read, int(match["keeper"] or match["net"]), here) if match else None
    if match is None or team is None:
        return None, None
    return team.key, team.key if match["net"] else None


def _side(
    read: ReadSentence,
    telling: Telling,
    scorer: str,
    here: dict[str, TeamRef],
    keys: frozenset[str],
    tied: list[tuple[int, str, str]],
    beaten: str | None,
) -> tuple[str | None, float]:
    """The side the words of this sentence give the goal to, with a weight; `tied` are the ties of the sentence.

    Whose man its scorer is says nothing of an own goal here; `beaten` is the team into whose net the ball went.
    """
    votes: Counter[str] = Counter()
    if beaten in keys:
        votes.update({key: 4 for key in keys if key != beaten})
    for weight, person, team in tied:
        if person == scorer and team in keys and not telling.own_goal:
            votes[team] += weight
    if telling.side in keys:
        votes[telling.side] += 4
    if telling.team is not None:
        team_ref = team_of(read, telling.team, here)
        if team_ref is not None and team_ref.key in keys:
            votes[team_ref.key] += 4
    if not votes:
        return None, 0.0
    (best, weight), *rest = votes.most_common(2)
    return (None, 0.0) if rest and rest[0][1] == weight else (best, float(weight))
