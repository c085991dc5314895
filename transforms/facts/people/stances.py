"""Stances: on whose side a scorer is, from what the clauses around his goal say of the two teams."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transforms.facts.goals.effects import Effect
from transforms.facts.grammar.subject_words import OBLIQUE, is_light
from transforms.facts.grammar.team_shapes import TeamShape
from transforms.facts.people import stance_words as words

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


@dataclass(frozen=True, slots=True)
class Scoring:
    """A telling of a goal where it stands in a team shape."""

    scorer: str
    start: int
    end: int
    effect: Effect | None
    own_goal: bool = False
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Vote:
    """What one clause says: `person` plays for `team` (weight above 0) or against it (below)."""

    person: str
    team: str
    weight: float


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
    """The gains told of a move of a side's."""
    for match in words.MOVE_OF.finditer(told.shape):
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
_BARE = re.compile(
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


_NEXT = re.compile(
    r"<P\d+>(?!'s)|[;:]|\b(?:when|as|after|before|until|while|because)\b"
    r"|\bbut\b(?! (?:[a-z]+ly |still |then |duly |soon )?(?:(?!need|succeed)\w+ed|hit|struck|drew|got|came|fought|went|took)\b)"
)


# "Roma could not find a way through, | but equalised": what they did after all
_TURN = re.compile(r",? but (?:still |then |duly |did |finally )?")


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
_OWN_VERB = re.compile(r"(?:,|\)| -) (?:(?:[a-z]+ly|then|still|soon|now|did|had|also) )?(?=[a-z])")
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


# "Roma led. | The lead lasted five minutes, …": what the sentence before told is over
_OVER = re.compile(r"\b(?:lead|advantage|joy|parity) (?:was |would )?(?:to )?(?:only |just )?last(?:ed)?\b")


def find_stances(told: TeamShape, scorings: Sequence[Scoring], before: Event | None) -> Iterator[Vote]:
    """The votes of one sentence; `before` is what the sentence before told without saying who did it."""
    events = find_events(told)
    for number in range(len(scorings)):
        scoring = _from_its_head(told.shape, scorings, number)
        left = max(
            (e for e in events if e.end <= scoring.start or _is_within(e, scoring)), key=lambda e: e.end, default=None
        )
        right = min(
            (e for e in events if e.start >= scoring.end and not e.goes_on), key=lambda e: e.start, default=None
        )
        earlier = max(
            (s.end for s in scorings[:number] if s.start < scoring.start and s.scorer != scoring.scorer and s.strong),
            default=0,
        )
        later = min((s.start for s in scorings[number + 1 :] if s.scorer != scoring.scorer), default=len(told.shape))
        votes = [_announced(told, scoring)]
        if left is not None and left.start >= earlier:
            votes.append(_from_left(told.shape, left, scoring))
        opened = _opened(told, scoring)
        if opened is not None:
            votes.append(opened)
        if right is not None and right.start <= later:
            votes.append(_despite(told, right, scoring) or _from_right(told.shape, right, scoring))
        if left is None and number == 0 and before is not None and not _OVER.search(told.shape, 0, scoring.start):
            weight = _BEFORE if told.teams else _BEFORE_ALONE
            votes.append((before, weight if before.gain else -weight))
        for event, weight in (v for v in votes if v is not None):
            worth = weight * (1.0 if event.sure else _MEANT)
            yield Vote(scoring.scorer, event.team, -worth if scoring.own_goal else worth)


# "pegged back by Fox| and |Ward"
_AND = re.compile(r"(?:,|,? and| &) ")


def _from_its_head(shape: str, scorings: Sequence[Scoring], number: int) -> Scoring:
    """A scoring as if it began where the list of scorers does that it stands in."""
    first = number
    while first and scorings[first].strong and _AND.fullmatch(shape, scorings[first - 1].end, scorings[first].start):
        first -= 1
    same = scorings[first].own_goal == scorings[number].own_goal and scorings[first].effect == scorings[number].effect
    return replace(scorings[number], start=scorings[first].start) if same else scorings[number]


def _is_within(event: Event, scoring: Scoring) -> bool:
    """Whether what befell a team is told by the words of the goal: "Roma were pegged back by Fox"."""
    return not event.gain and event.start <= scoring.start < event.end < scoring.end


_MEANT = 0.6
"""What a "they" is worth beside a name."""
_BEFORE, _BEFORE_ALONE = 1.0, 2.0
"""What the sentence before says, where this one names a team, and where it names none."""
_SAME, _WEAK = 3.0, 1.5
_VAIN = 40
"""Characters behind a goal in which it may be called vain."""


_LOOSE = frozenset({"to", "and"})


# "when Fox won it | before squaring to Ward": the clause goes on with the same man
_TIMED = frozenset({"before", "after", "while"})
_DOING = re.compile(r" (?:[a-z]+ly )?[a-z]+ing\b")


def _joint(shape: str, start: int, end: int) -> str | None:
    """The kind of joint between two places, None where there is none or several that say different things."""
    kinds = [
        m.lastgroup or ""
        for m in words.JOINT.finditer(shape, start, end)
        if not (m.lastgroup in _TIMED and _DOING.match(shape, m.end()))
    ]
    firm = {kind for kind in kinds if kind not in _LOOSE}
    if len(firm) == 1:
        return firm.pop()
    return kinds[-1] if kinds and not firm else None


def _from_left(shape: str, event: Event, scoring: Scoring) -> tuple[Event, float] | None:
    if scoring.start - event.end > _FAR:
        return None
    if event.expected:
        return _from_hope(shape, event, scoring)
    stop = scoring.end if event.end > scoring.start else scoring.start
    joint = "why" if _ABSOLUTE.fullmatch(shape, event.end, scoring.end) else _joint(shape, event.end, stop)
    answers = scoring.effect in {"levelled", "reduced", "replied"}
    if event.gain and joint == "after" and _is_answer(shape, event, scoring):
        weight = -_SAME
    elif event.gain:
        weight = {
            "why": _SAME,
            "after": _WEAK if " had " in shape[event.end : scoring.end] else _SAME,
            "despite": -_SAME,
            "against": -_SAME,
            "before": -_SAME if answers else -_WEAK if scoring.effect in {"extended", "won"} else 0.0,
            "while": -_WEAK,
            "and": -_WEAK if answers else _WEAK,
        }.get(joint or "", 0.0)
    else:
        vain = words.IN_VAIN.search(shape, event.end, min(len(shape), scoring.end + _VAIN)) is not None
        weight = {
            "why": _SAME if vain else -_SAME,
            "after": -_SAME,
            "despite": _SAME,
            "to": -_SAME,
            "against": _SAME if answers else _WEAK,
            "before": _SAME if answers else 0.0,
            "and": _WEAK if answers else -_WEAK,
        }.get(joint or "", 0.0)
    return (event, weight) if weight else None


def _is_answer(shape: str, event: Event, scoring: Scoring) -> bool:
    """Whether a side is told to have answered the goals that the words give to their scorers."""
    return bool(words.HIT_BACK.search(shape, event.start, event.end) and words.GOALS_BY.match(shape, scoring.start))


# "Leading thanks to a goal from <P0>, <T1> should have": whose lead it was
_LEADING = re.compile(
    r"(?:already |now )?(?P<up>leading|ahead|in front|in the lead|boosted|buoyed|lifted|inspired|fired up)\b|(?:already |now )?(?:trailing|behind|a goal down|one down|rocked|stunned|stung|shaken|undeterred|unfazed)\b"
)
_THEN_TEAM = re.compile(r"[^<>,;.]{0,50}(?:<[MDGL]\d+>[^<>,;.]{0,30})?, (?:the )?(?=<[TR](\d+)>(?!'))")


# "Despite | Fox's early goal, Roma lost": it was theirs; "…, Roma won": it was not
_DESPITE = re.compile(r"(?:^\W*|[;,] |\b(?:but|and) )(?:despite|in spite of|for all) (?:[\w'-]+ |<[MX]\d+>[ -]?){0,6}$")


def _despite(told: TeamShape, event: Event, scoring: Scoring) -> tuple[Event, float] | None:
    """What the result says that came about despite a goal."""
    front = _DESPITE.search(told.shape, max(0, scoring.start - 70), scoring.start)
    between = told.shape[scoring.end : event.start]
    if front is None or "," not in between or ";" in between or len(between) > _FAR:
        return None
    return event, -_SAME if event.gain else _SAME


def _opened(told: TeamShape, scoring: Scoring) -> tuple[Event, float] | None:
    """What an opening without a subject says of a goal within it: "Leading through Fox, Roma …", "Trailing to Fox, Roma …"."""
    lead = _LEADING.match(told.shape)
    team = _THEN_TEAM.match(told.shape, scoring.end) if lead else None
    if lead is None or team is None or scoring.start - lead.end() > _FAR or int(team[1]) not in told.teams:
        return None
    gain = lead["up"] is not None
    event = Event(told.teams[int(team[1])], team.end(), team.end(), gain, sure=True)
    return (event, _SAME if gain else -_SAME)


_PARTS = re.compile(r"\b(?:but|while|although|though|after|before|when|as|until)\b|[;.]|<[TR]\d+>")


def _announced(told: TeamShape, scoring: Scoring) -> tuple[Event, float] | None:
    """What the result says that follows who scored with "and": his side's."""
    match = words.AND_BEAT.search(told.shape, scoring.end)
    if match is None or int(match["t"]) not in told.teams or _PARTS.search(told.shape, scoring.end, match.start()):
        return None
    return Event(told.teams[int(match["t"])], match.start(), match.end(), gain=True, sure=True), _SAME


def _from_hope(shape: str, event: Event, scoring: Scoring) -> tuple[Event, float] | None:
    """What a victory in sight says: the goals behind it were theirs, the one that ended it was not."""
    joints = list(_HOPE.finditer(shape, event.end, scoring.end))
    if not joints:
        return None
    return (event, _SAME if joints[-1]["for"] else -_SAME)


_HOPE = re.compile(
    r"\b(?:(?P<for>after|following|thanks to|courtesy of|through|with|having)|(?P<against>when|until|till|but|before|only for|only to|as))\b"
)
_FAR = 80
# "Roma came from behind to draw 1-1, Ward cancelling out": the clause tells how
_ABSOLUTE = re.compile(
    r"[^,;:.]{0,70}, (?:(?:an?|two) (?:[\w'-]+ |<[MX]\d+>[ -]?){1,5}(?:from|by) )?(?:(?:substitute|captain|striker) )?<[PT]\d+> (?:[a-z]+ly )?[a-z]+ing\b[^;:]*"
)


# "and when | Ward made it two, Roma were finished"
_WHEN = re.compile(r"\b(?:when|once) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}$")


def _from_right(shape: str, event: Event, scoring: Scoring) -> tuple[Event, float] | None:
    if event.start - scoring.end > _FAR:
        return None
    joint = _joint(shape, scoring.end, event.start)
    if joint is None and _WHEN.search(shape, max(0, scoring.start - 30), scoring.start):
        return event, _SAME if event.gain else -_SAME
    if event.gain:
        weight = {
            "why": _WEAK,
            "after": -_SAME,
            "despite": -_SAME,
            "against": -_SAME,
            "before": -_WEAK,
            "while": -_WEAK,
        }.get(joint or "", 0.0)
    else:
        short = _SAME if words.SHORT.search(shape, event.start, event.end) else _WEAK
        vain = words.IN_VAIN.search(shape, scoring.start, event.start) is not None
        weight = {
            "why": _SAME if vain else -_WEAK,
            "after": _SAME,
            "despite": _SAME,
            "and": -_WEAK,
            "against": short,
        }.get(joint or "", 0.0)
    return (event, weight) if weight else None
