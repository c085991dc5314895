"""Sendings-off: each with its match, its side and its minute."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts.cards.culprits import find_culprit, moment_before
from transforms.facts.cards.refusals import find_officials
from transforms.facts.cards.sendings_off import FOULED, SendingOff, find_sendings_off
from transforms.facts.cards.sides import CardScene, Context, count_short_handed, find_side, look_at
from transforms.facts.goals.clock import Clock
from transforms.model import Evidence
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention

_PERSON = re.compile(r"<P(\d+)>")
_MINUTE = re.compile(r"<M(\d+)>")
_PLAIN_MINUTE = re.compile(r"(?:\s\(<T\d+>,?)?\)?[ ,(]{1,2}(?:(\d{1,3})(?:\s?\+\s?\d)?\b(?!-)|<M(\d+)>)")


@dataclass(slots=True)
class FoundCard:
    """A sending-off: the player, the key of his team, the match, and what tells it; `sure` of whose man he is."""

    player: str
    team: str
    match: int
    minute: int | None
    evidence: tuple[Evidence, ...] = ()
    rule: str = ""
    sure: bool = True


def find_cards(reading: Reading, context: Context) -> dict[int, list[FoundCard]]:
    """The sendings-off of each match, each player once; those of nobody's side are left out."""
    found: dict[int, dict[str, FoundCard]] = {}
    sides: dict[tuple[int, str], Counter[str]] = {}
    short = count_short_handed(reading, context)
    unsided: list[_Told] = []
    for told in _all_told(reading, context):
        card = _card(reading, told, context, short)
        if card is None:
            unsided.append(told)
            continue
        sides.setdefault((card.match, card.player), Counter())[card.team] += 1
        old = found.setdefault(card.match, {}).setdefault(card.player, card)
        if old is not card:
            _tell_again(old, card)
    for (match, player), teams in sides.items():
        (team, _), *others = teams.most_common()
        found[match][player].team = team
        found[match][player].sure &= not others
    for told in unsided:
        known = [cards[told.player] for cards in found.values() if told.player in cards]
        if len(known) == 1 and known[0].minute is None:
            known[0].minute = _when(reading, known[0].match, context, told)
    return {match: list(cards.values()) for match, cards in found.items()}


@dataclass(frozen=True, slots=True)
class _Told:
    """A sending-off as a sentence tells it, with the name of the man."""

    scene: CardScene
    event: SendingOff
    player: str


def _all_told(reading: Reading, context: Context) -> Iterator[_Told]:
    """The sendings-off of all sentences, in order, without those of coaches and referees."""
    told = {
        index: events
        for index, read in enumerate(reading.sentences)
        if not read.quoted and (events := _events(read) or _culprits(reading, index))
    }
    named = {
        str(reading.sentences[index].mentions[event.person].value)
        for index, events in told.items()
        for event in events
        if event.person is not None
    }
    for index, events in told.items():
        before = reading.sentences[index - 1] if index else None
        scene = look_at(index, reading.sentences[index], context, before)
        for event in events:
            player = _player(reading, index, event, named)
            if player is not None and not {"coach", "referee"} & set(context.duties.get(player, ())):
                yield _Told(scene, event, player)


def _culprits(reading: Reading, index: int) -> list[SendingOff]:
    """The man whose booking and foul a sentence tells right behind one by which his side was left with ten."""
    culprit = find_culprit(reading.sentences[index - 1], reading.sentences[index]) if index else None
    return [culprit] if culprit is not None else []


def _tell_again(card: FoundCard, again: FoundCard) -> None:
    """Add to a sending-off what another sentence tells of it."""
    card.minute = again.minute if card.minute is None else card.minute
    card.evidence += tuple(e for e in again.evidence if e not in card.evidence)
    card.sure |= again.sure


def _events(read: ReadSentence) -> list[SendingOff]:
    """The sendings-off of a sentence; of a line-up or a list of figures only those marked in it."""
    found = find_sendings_off(read.shape)
    return [e for e in found if e.rule == "list"] if read.sentence.part == "furniture" else found


def _card(reading: Reading, told: _Told, context: Context, short: Counter[str]) -> FoundCard | None:
    """The card with its side and its match; None where nothing tells the side."""
    index = told.scene.index
    side = find_side(told.scene, told.event, told.player, context, short)
    match = _match(index, side.team, context) if side is not None else None
    if side is None or match is None or _is_of_another_match(told, context.pairs[match] - {side.team}):
        return None
    sentence = told.scene.read.sentence
    evidence = (reading.document.evidence(sentence.start, sentence.end),)
    minute = _when(reading, match, context, told)
    return FoundCard(told.player, side.team, match, minute, evidence, told.event.rule, side.sure)


# "were sent off | away to Lecce", "saw red | at Lecce <D0>"
_OPPONENTS = re.compile(
    r" (?:<M\d+> )?(?:(?:away )?(?:to|at|against)|in (?:a|the|their) (?:[\w-]+ ){0,2}(?:to|at|against|with|over)) (?:the )?<T(\d+)>(?!')"
)


def _is_of_another_match(told: _Told, opponents: frozenset[str]) -> bool:
    """Whether the words behind a sending-off say that it was against a team that is none of his `opponents` here."""
    behind = _OPPONENTS.match(told.scene.read.shape, told.event.end)
    ref = told.scene.read.mentions[int(behind[1])].value if behind else None
    return isinstance(ref, TeamRef) and ref.key not in opponents


def _when(reading: Reading, match: int, context: Context, told: _Told) -> int | None:
    """The minute of a sending-off, else that at which the sentence before leaves his side with ten."""
    index = told.scene.index
    clock = _clock(reading, index, match, context)
    minute = _minute(clock, told)
    said = moment_before(reading.sentences[index - 1]) if index and minute is None else None
    moment = clock.read(index - 1, said) if said is not None else None
    return moment[0] if moment is not None else minute


def _clock(reading: Reading, index: int, match: int, context: Context) -> Clock:
    """The clock of the sentences of a match up to `index`."""
    near = range(max(0, index - _BACK), index + 1)
    return Clock(reading, [i for i in near if i == index or context.assigned[i] == match])


_BACK = 3
"""How many sentences "ten minutes later" goes back at most."""


def _player(reading: Reading, index: int, event: SendingOff, named: set[str]) -> str | None:
    """The name of who was sent off; "he" is one `named` as sent off elsewhere, else the man the sentence before is about."""
    if event.person is not None:
        return str(reading.sentences[index].mentions[event.person].value)
    for place in (index, index - 1, index - 2):
        if place < 0:
            break
        read = reading.sentences[place]
        stop = event.start if place == index else len(read.shape)
        fouled = {m["p"] for m in FOULED.finditer(read.shape, 0, stop)} | {str(p) for p in find_officials(read.shape)}
        people = [int(m[1]) for m in _PERSON.finditer(read.shape, 0, stop) if m[1] not in fouled]
        if people and not read.quoted and read.sentence.part == "prose":
            names = {str(read.mentions[p].value) for p in people}
            if (
                place == index
                and len(names) > 1
                and _HIS_DEFENDER.search(read.shape, max(0, event.cue - 50), event.cue)
            ):
                return None
            if len(names & named) == 1:
                return next(iter(names & named))
            first = _PERSON.search(read.shape)
            leads = first is not None and first.start() < 40
            return str(read.mentions[people[0]].value) if leads or len(names) == 1 else None
    return None


# "after Fox's handball, which saw the Roma defender | sent off": which of them that is nobody says
_HIS_DEFENDER = re.compile(r"\bthe <T\d+> [\w-]+ (?:was |being )?(?:also |then |later )?$")


def _match(index: int, team: str, context: Context) -> int | None:
    """The match of the player's team, that of the sentence first."""
    assigned = context.assigned[index]
    if assigned is not None and team in context.pairs[assigned]:
        return assigned
    return next((i for i, pair in enumerate(context.pairs) if team in pair), None)


def _minute(clock: Clock, told: _Told) -> int | None:
    """The minute told nearest to the sending-off: behind it, else in front of it where no other event parts them."""
    index, read, event = told.scene.index, told.scene.read, told.event
    if event.rule == "list":
        plain = _PLAIN_MINUTE.match(read.shape, event.end)
    else:
        plain = _BRACKETED.match(read.shape, event.end)
    if plain and plain[1]:
        return int(plain[1]) if 1 <= int(plain[1]) <= 120 else None
    near: list[tuple[int, int]] = []
    opens = _OPENS.match(read.shape)  # "On 37 minutes the game changed", however far from the card
    begin = 0 if opens and event.start < _LONG else max(0, event.start - _FAR_BEFORE)
    for mark in _MINUTE.finditer(read.shape, begin, event.end + _FAR_BEHIND):
        value = read.mentions[int(mark[1])].value
        moment = clock.read(index, value) if isinstance(value, MinuteMention) else None
        if moment is None or (mark.end() <= event.cue and _PARTED.search(read.shape, mark.end(), event.cue)):
            continue
        if _BOOKED.search(read.shape, max(0, mark.start() - 30), mark.start()):
            continue
        if _TO_THEN.search(read.shape, max(0, mark.start() - 20), mark.start()):
            continue
        if mark.end() <= event.start and _OF_GOAL.search(read.shape, max(0, mark.start() - 60), mark.start()):
            continue
        if event.start < mark.start() < event.cue and _ASIDE.match(read.shape, event.start):
            continue
        if mark.start() >= event.end and _OTHER_EVENT.search(read.shape, event.end, mark.start()):
            continue
        distance = mark.start() - event.end if mark.start() >= event.end else max(0, event.cue - mark.end())
        near.append((distance, moment[0]))
    return min(near)[1] if near else None


_BRACKETED = re.compile(r"\s\((?:min(?:ute)?\.? ?)?(\d{1,3})(?:'|th|st|nd|rd)?(?: min\w*)?\)")
_FAR_BEFORE, _FAR_BEHIND, _LONG = 90, 70, 200
_OPENS = re.compile(r"(?:then |but |and ){0,2}<M\d+>")
# the minute of a first caution is not that of the card
_BOOKED = re.compile(
    r"(?<!second )\b(?:booked|cautioned|booking|first yellow(?: card)?|yellow-carded|introduced|substitut\w+|came on|coming on|brought on|sent on)\b[^<>;.]{0,12}$"
)
# "a quarter of an hour to | stoppage time": not the minute of it
_TO_THEN = re.compile(r"\b(?:hour|minutes?) (?:to|before|from|until|short of) $")
# "Fox's strike | in the final minute won it, Ward being sent off": the minute is that of the goal
_OF_GOAL = re.compile(
    r"\b(?:goals?|strikes?|header|winner|equali[sz]er|leveller|opener|penalty|scored|struck|netted|headed|levelled|equali[sz]ed|led|ahead|lead)\b[^<>;,.]{0,25}$"
)
# "Ward, only introduced on the hour, was sent off": what stands in the aside has a minute of its own
_ASIDE = re.compile(
    r"<P\d+>, (?:who|only|having|a|an|himself|herself|just|one|introduced|brought|on|sent|booked)\b(?!,? (?:was|is|had been|been|being) (?:then |later |also )?(?:sent off|dismissed|shown))[^,;]{3,90}, "
)
# what parts a sending-off from a minute in front of it: the minute is that of something else
_PARTED = re.compile(
    r"\b(?:but|before|then|while|until)\b|(?<!former <[XT]\d> )\band (?!was\b|were\b|is\b|the (?:score|game|match)|with )"
)
# and from one behind it
_OTHER_EVENT = re.compile(
    r"\b(?:but|followed|before (?!the (?:break|interval|half|hour|end)|half|time)|then|while|until|scor\w+|equali[sz]\w+|headed|netted|struck|led|lead|(?<!on )(?<!to )(?<!toward )(?<!towards )(?<!toward the )(?<!towards the )(?<!on the )(?<!at the )(?<!to the )goal)\b"
)
