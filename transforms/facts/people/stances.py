"""Stances: on whose side a scorer is, from what the clauses around his goal say of the two teams."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transforms.facts.goals.effects import Effect
from transforms.facts.grammar.team_shapes import TeamShape
from transforms.facts.people import stance_words as words
from transforms.facts.people.side_events import Event, find_events


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
        behind = [s for s in scorings[number + 1 :] if s.scorer != scoring.scorer and not _is_aside(told.shape, s)]
        later = min((s.start for s in behind), default=len(told.shape))
        right = None if _is_aside(told.shape, scoring) else right
        votes = [_announced(told, scoring)]
        if left is not None and left.start >= earlier:
            votes.append(_from_left(told.shape, left, scoring))
        opened = _opened(told, scoring)
        if opened is not None:
            votes.append(opened)
        despite = _despite(told, right, scoring) if right is not None else None
        if right is not None and (despite is not None or right.start <= later):
            votes.append(despite or _from_right(told.shape, right, scoring))
        if left is None and number == 0 and before is not None and not _OVER.search(told.shape, 0, scoring.start):
            weight = _BEFORE if told.teams else _BEFORE_ALONE
            votes.append((before, weight if before.gain else -weight))
        for event, weight in (v for v in votes if v is not None):
            worth = weight * (1.0 if event.sure else _MEANT)
            yield Vote(scoring.scorer, event.team, -worth if scoring.own_goal else worth)


# "scored twice, either side of | a Ward header, but …", "cancelled out | Ward's header as …": told in passing
_EITHER_SIDE = re.compile(
    r"\beither side of (?:an? |the )?(?:<X\d+> |[\w-]+ )?$"
    r"|\b(?:cancel\w* out|wip\w+ out|nullif\w+|negat\w+) (?:an? |the )?(?:[\w'-]+ |<[XM]\d+>[ -]?){0,2}$"
)


def _is_aside(shape: str, scoring: Scoring) -> bool:
    return _EITHER_SIDE.search(shape, max(0, scoring.start - 40), scoring.start) is not None


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
            "and": -_WEAK if answers and not words.HIT_BACK.search(shape, event.start, event.end) else _WEAK,
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
    answered = words.HIT_BACK.search(shape, event.start, event.end) is not None
    return answered and bool(words.GOALS_BY.match(shape, scoring.start) or _EARLY.match(shape, scoring.start))


# "came from behind to win after | Fox's early header"
_EARLY = re.compile(
    r"(?:an? )?(?:early |opening )?<P\d+>'s? (?:[\w'-]+ |<M\d+>[ -]?){0,2}(?:early|opening|opener|quick)\b"
)


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


# "Ward made no mistake | after Hart had felled Fox and | Roma were level": what the goal brought, not what went before
_AND_SO = re.compile(
    r"[^<>,;.]{0,30} after (?:[\w'-]+ |<[PXTR]\d+>(?:'s)? ){0,4}had [^;.]{3,60}?,? and (?:suddenly |now |just like that |so )?(?:the )?"
)


def _from_right(shape: str, event: Event, scoring: Scoring) -> tuple[Event, float] | None:
    if event.start - scoring.end > _FAR:
        return None
    joint = "why" if _AND_SO.fullmatch(shape, scoring.end, event.start) else _joint(shape, scoring.end, event.start)
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
