"""Tellings of goals: who scored, when and how, as one sentence says it; joining tellings into goals comes later."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from transforms.facts.assists.makings import find_makings
from transforms.facts.goals import words
from transforms.facts.goals.counts import count_goals, feat_of, which_goal, words_of
from transforms.facts.goals.events import Event, find_events
from transforms.facts.goals.gaps import bracketed, find_again, find_gapped
from transforms.facts.goals.mixed_lists import thanked
from transforms.facts.goals.nouns import BY_WHOM, find_nominal, find_passive
from transforms.facts.goals.predicates import is_another
from transforms.facts.goals.refusals import find_refusal
from transforms.facts.goals.scorer_names import find_scorer_names
from transforms.facts.goals.subjects import MAY_NAME, Subject, Subjects
from transforms.facts.goals.tellings import LIKELY, UNSURE, NearMiss, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS


def find_tellings(index: int, read: ReadSentence) -> tuple[list[Telling], list[NearMiss]]:
    """The tellings of goals in one sentence, in order, and the near misses."""
    shape = read.shape
    if not MAY_NAME.search(shape):
        return [], []
    found: list[Telling] = []
    misses: list[NearMiss] = []
    undone: set[int | None] = set()
    for telling in _without_served(shape, _all_tellings(index, read)):
        reason = find_refusal(shape, telling) or _of_a_coach(shape, telling)
        if reason is not None:
            misses.append(NearMiss(index, telling.start, telling.end, reason))
            undone.add(telling.scorer if reason.startswith("no goal") and telling.strong else None)
        else:
            found.append(telling)
    found = [t for t in found if t.strong or t.scorer is None or t.scorer not in undone]
    found = thanked(shape, found)
    found += find_gapped(index, shape, found)
    whole = [_assured(_with_again(t, shape), shape) for t in _without_doubles(found, read)]
    return [*bracketed(shape, whole), *find_again(shape, whole)], misses


# "the Roma coach | Fox ended his talk": no scorer; "player-coach Fox" may be one
_COACH = triggered(r"(?<!player-)(?<!player )(?<!current )\b(?:(?:head )?coach|manager|boss)(?=\ <P(\d+)>)")


# "Fox earned a first win as | Roma boss"
_AS_COACH = triggered(
    r"<P(\d+)>(?!'s) (?:[\w'-]+ ){1,8}?(?:as|since becoming) (?:the )?(?:<T\d+>(?:'s)? )?(?:interim |caretaker |head )?(?:coach|manager|boss)\b"
)


# "host | Holt Tech headed in a corner": a side that no list knows
_A_SIDE = triggered(r"\b(?:hosts?|visitors|guests|hosting|visiting)(?=\ <P(\d+)>(?! (?:and|of)\b))")


def _of_a_coach(shape: str, telling: Telling) -> str | None:
    """The reason why no goal is told where a coach, or a side, named as such, would have scored it."""
    if telling.scorer is None:
        return None
    sides, coaches = _called(shape)
    side, coach = sides.get(telling.scorer), coaches.get(telling.scorer)
    return f"no goal: a side, “{side}”" if side else f"no goal: “{coach}”" if coach else None


@lru_cache(maxsize=64)
def _called(shape: str) -> tuple[dict[int, str], dict[int, str]]:
    """The numbers of those whom a shape calls a side, and of those whom it calls a coach, with the word for it."""
    sides, coaches, others = (
        {int(m[1]): m.group() for m in pattern.finditer(shape)} for pattern in (_A_SIDE, _COACH, _AS_COACH)
    )
    return sides, coaches | others


# "struck again", "through Fox again"; "put Roma ahead again" is of the side
_ONCE_MORE = triggered(
    r"(?:\b(?!ahead|level|front|lead|behind|back|beat)(?:[a-z]+ed|struck|hit|shot|got|did)|<P\d+>) (?:once )?(?:again|more)\b(?! for the| this| in the (?:league|cup)| (?:goals?|than|put|gave|fired))"
    r"|\b(?:repeat\w*|doubled up)\b"
)
_BEHIND = 12


def _with_again(telling: Telling, shape: str) -> Telling:
    """The telling, marked where its words say that its scorer had scored before."""
    again = _ONCE_MORE.search(shape, telling.start, min(len(shape), telling.end + _BEHIND))
    return replace(telling, again=True) if again else telling


# "provided the assist | for Ward's strike": a goal, whatever it is called
_ASSISTED = re.compile(r"\bassist(?:s|ed)? (?:for )?$")


def _assured(telling: Telling, shape: str) -> Telling:
    """The telling, as a firm one where the words in front make it a goal."""
    if telling.strength != UNSURE:
        return telling
    assisted = _ASSISTED.search(shape, max(0, telling.start - 14), telling.start)
    finished = telling.rule == "finished" and (
        _IT_CAME.match(shape) or _FOR_A_GOAL.search(shape, max(0, telling.start - 50), telling.start)
    )
    return replace(telling, strength=LIKELY) if assisted or finished else telling


# "got their opener, when | Fox finished after a corner"
_FOR_A_GOAL = re.compile(
    r"\b(?:opener|goal|equali[sz]er|leveller|breakthrough|lead|winner|second|third|advantage),? (?:<M\d+>,? )?(?:when|as) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}$"
)
# "the second came from a corner, Fox flicking it on and Ward arriving to finish"
_IT_CAME = re.compile(
    r"(?:the|their|its|a|<[TR]\d+>'s?) (?:[\w-]+ ){0,2}?(?:first|second|third|fourth|fifth|sixth|goal|opener|equali[sz]er|leveller|winner|breakthrough)"
    r" (?:also |then |finally |duly |soon )?(?:came|arrived|followed|was (?:of|from|another))\b"
)


def _all_tellings(index: int, read: ReadSentence) -> Iterator[Telling]:
    yield from find_nominal(index, read)
    yield from find_passive(index, read)
    yield from find_scorer_names(index, read)
    events = find_events(read.shape, headline=read.sentence.part in _HEADLINES)
    subjects = Subjects(read.shape) if events else None
    for event in events:
        subject = subjects.find(event.start) if subjects is not None else None
        if subject is not None:
            yield from _by_subject(index, read, subject, event)


def _without_served(shape: str, found: Iterable[Telling]) -> list[Telling]:
    """The tellings without strikes that only reached another man, and verbs that "by" gives to one.

    "Fox's free-kick found Ward", "Fox's throw was met and bundled in by Ward": neither is a goal of Fox's.
    """
    told = [t for t in found if t.strong or t.verb is not None or not _is_pass(shape, t)]
    told = [t for t in told if not _only_passed(shape, t)]
    told = [t for t in told if not _forced_own_goal(shape, t, told)]
    passive = [t for t in told if t.rule == BY_WHOM]
    told = [t for t in told if not _only_served(shape, t, told)]
    return [t for t in told if not any(p.scorer != t.scorer and _is_anothers(t, p) for p in passive)]


def _forced_own_goal(shape: str, telling: Telling, told: list[Telling]) -> bool:
    """Whether what a telling holds for its man's doing came of another's own goal: "his cross led to an own goal by Ward to make it 3-2"."""
    return telling.verb is not None and any(
        t.own_goal
        and t.verb is None
        and t.scorer != telling.scorer
        and telling.start < t.start
        and t.end <= telling.verb
        and "own" in shape[t.start : t.end]
        for t in told
    )


def _is_anothers(telling: Telling, passive: Telling) -> bool:
    """Whether what a telling holds for its man's doing was done by another: "Fox's shot was turned in by Ward"."""
    if telling.verb is not None:
        return passive.start <= telling.verb < passive.end
    return not telling.strong and telling.start < passive.end and passive.start < telling.end


_SERVED = re.compile(
    r"\b(?:took|taking|takes|swung over|swung in|delivered|whipped in) (?:an?|the|his|her) (?:[\w'-]+ ){0,2}(?:free-kick|corner|throw|throw-in), [a-z]+ing\b"
)


_OFF = ("from ", "off ", "onto ", "on to ", "met ", "meeting ", "the end of ", "connected with ", "connecting with ")
_SERVICES = ("whose goal", "a … goal")
_RIGHT_BEHIND = 9
"""Characters between a strike and the service it came "from": "Ward's strike from | a Fox free-kick"."""


def _only_served(shape: str, telling: Telling, told: list[Telling]) -> bool:
    """Whether it is the man told before who finished: "Ward scored when Fox took a corner, heading in", "… from Fox's header"."""
    if telling.rule in _SERVICES and shape.endswith(_OFF, 0, telling.start):
        return any(
            (t.strong or t.end >= telling.start - _RIGHT_BEHIND)
            and t.end <= telling.start
            and t.scorer != telling.scorer
            for t in told
        )
    if telling.verb is None or not any(
        t.strong and t.end <= telling.start and t.scorer != telling.scorer for t in told
    ):
        return False
    return _SERVED.search(shape, telling.start, telling.verb + 20) is not None


def _is_pass(shape: str, telling: Telling) -> bool:
    """Whether a strike told by a noun is what served another man."""
    return any(
        m.passer == telling.scorer and m.receiver is not None and m.start < telling.end and telling.start < m.end
        for m in find_makings(shape)
    )


def _only_passed(shape: str, telling: Telling) -> bool:
    """Whether words that may tell a shot are within those of a pass to another man: "went past Fox and slid it to Ward"."""
    return (
        telling.verb is not None
        and telling.strength == UNSURE
        and any(
            m.kind == "verb"
            and m.passer == telling.scorer
            and m.receiver is not None
            and m.start <= telling.verb < m.end
            for m in find_makings(shape)
        )
    )


_FAR = 190
"""Characters: a subject farther off from its verb is no sure one."""
_HEADLINES = frozenset({"title", "heading", "caption"})


# "Ward scored | either side of half-time": twice
_EITHER_SIDE = re.compile(
    r"\ (?:goals\ |once\ )?(?:either\ side\ of\b|at\ either\ end\ of\ the\b|in\ (?:each|either)\ half\b|in\ both\ halves\b)"
)


# "Ward scored on 12 minutes | on his way to a hat-trick"
_ON_HIS_WAY = triggered(
    r"(?:[^<>;.]|<[MTR]\d+>){0,50}? on (?:his|her) way to (?:an?|his|her) (?:[\w-]+ ){0,2}?(?P<feat>hat[- ]?trick|brace|treble|double)\b"
)
# what makes a number that of each of several
_EACH = triggered(r"\b(?:each|apiece|both|twice|thrice|braces|doubles|trebles|hat[- ]?tricks)\b")


def _by_subject(index: int, read: ReadSentence, subject: Subject, event: Event) -> Iterator[Telling]:
    stop = min(len(read.shape), event.end + 60)
    another = _ANOTHER_MAN.search(read.shape, event.end, stop)
    stop = another.start() if another else stop
    counted = count_goals(words_of(read.shape, event.start, event.end))
    several = len(subject.people) > 1
    each = _EACH.search(read.shape, max(0, event.start - 14), event.end + 16)
    if several and counted == len(subject.people) and each is None:
        counted = 1  # "Fox, Ward and Hart added another three"
    if not several and _EITHER_SIDE.match(read.shape, event.end):
        counted = max(counted, 2)
    spot_kick = words.PENALTY.search(read.shape, subject.start)
    on_way = _ON_HIS_WAY.match(read.shape, event.end)
    if not several and on_way:
        counted = max(counted, feat_of(on_way["feat"]))
    people: list[int | None] = [*subject.people] or [None]
    for person in people:
        own_count = _own_count(read.shape, read.shape.index(f"<P{person}>")) if several else None
        yield Telling(
            index,
            subject.start if not several else read.shape.index(f"<P{person}>"),
            event.end,
            person,
            f"{event.rule}, several" if several else event.rule,
            count=own_count or counted,
            nth=None
            if on_way
            else which_goal(read.shape[event.start : stop + (0 if another else 40)], stop - event.start),
            own_goal=bool(words.OWN_GOAL.search(read.shape, subject.start, stop)),
            penalty=spot_kick is not None and spot_kick.end() <= stop,
            score=_score_in(read, event.start, event.end),
            pronoun=subject.pronoun if person is None else None,
            strength=event.strength if event.start - subject.start < _FAR else min(event.strength, UNSURE),
            verb=event.start,
        )


# "Ward's shot went in | and Fox pounced for her second": what another man did
_ANOTHER_MAN = re.compile(
    rf"(?:,|;)? (?:and|but|before|while|as|then|only for) (?:(?:[\w'-]+ ){{0,2}}<P\d+>(?!') (?!and\b)|the (?:[\w-]+ |<[TX]\d+> ){{0,2}}?(?:{'|'.join(sorted(ROLE_WORDS))}) (?!who\b))"
)
_SCORE = triggered(r"<S(\d+)>")


# "Fox (two) and Ward", "Fox 2, Ward and Hart"
_COUNT = re.compile(r"<P\d+>(?:'s)? (?:\((?:x)?(2|3|4|two|three|four)(?: goals)?\)|([2-6])(?=,| and\b))")
# "Fox and, | twice, | Ward"
_TWICE = re.compile(r"\b(?:and|,),? twice,? $")


def _own_count(shape: str, place: int) -> int | None:
    """How many goals a list gives to the one of its names that stands at `place`, None where it does not say."""
    count = _COUNT.match(shape, place)
    if count is not None:
        said = count[1] or count[2]
        return _COUNTS.get(said) or int(said)
    return 2 if _TWICE.search(shape, max(0, place - 14), place) else None


_COUNTS = {"2": 2, "3": 3, "4": 4, "two": 2, "three": 3, "four": 4}


def _score_in(read: ReadSentence, start: int, end: int) -> ScoreMention | None:
    match = _SCORE.search(read.shape, start, min(len(read.shape), end + 4))
    if match is None:
        return None
    value = read.mentions[int(match[1])].value
    return value if isinstance(value, ScoreMention) else None


def _without_doubles(found: list[Telling], read: ReadSentence) -> list[Telling]:
    """One telling per scorer and stretch of words: overlapping ones are the same goal, told in more words."""
    ordered = sorted(found, key=lambda t: (t.start, -t.end))
    kept: list[Telling] = []
    for telling in ordered:
        same = next(
            (
                k
                for k in kept
                if k.scorer == telling.scorer and k.pronoun == telling.pronoun and _near(k, telling, read)
            ),
            None,
        )
        if same is None:
            kept.append(telling)
        else:
            kept[kept.index(same)] = _joined(same, telling)
    return [_numbered(telling, kept, read.shape) for telling in kept]


# "netted early | before adding a second": a goal more
_ADDED = re.compile(
    r"\b(?:before|and|then) (?:then |later |also )?add(?:ing|ed|s) (?:a|his|her|another) (?:second|third|another)\b(?! half)"
)


def _adds_to(first: Telling, second: Telling, shape: str) -> bool:
    """Whether the second telling is of a goal that its man added to that of the first."""
    if first.verb is None or second.verb is None or first.verb >= second.verb:
        return False
    return _ADDED.search(shape, first.verb, second.verb + 40) is not None


def _counts_on(first: Telling, second: Telling) -> bool:
    """Whether two verbs of one man tell two goals that they number: "completed his hat-trick and scored his fourth"."""
    one, other = first.nth or 0, second.nth or 0
    if first.verb is None or second.verb is None or min(one, other) == 0:
        return False
    return first.verb != second.verb and (one < other) == (first.verb < second.verb) and one != other


def _numbered(telling: Telling, told: list[Telling], shape: str) -> Telling:
    """The telling with the number of its goal, where its man added it to another of the sentence."""
    first = next((t for t in told if t.scorer == telling.scorer and _adds_to(t, telling, shape)), None)
    if first is None or telling.nth is not None:
        return telling
    return replace(telling, nth=(first.nth or first.count) + 1)


def _near(first: Telling, second: Telling, read: ReadSentence) -> bool:
    shape = read.shape
    if _adds_to(first, second, shape) or _adds_to(second, first, shape) or is_another(first, second, read):
        return False
    if _counts_on(first, second):
        return False
    if second.start <= first.end:
        return True
    between = shape[first.end : second.start]
    return first.scorer is not None and not re.search(
        r"\b(?:then|later|again|before|second|another|and)\b|<M\d+>", between
    )


def _joined(first: Telling, second: Telling) -> Telling:
    return Telling(
        first.sentence,
        min(first.start, second.start),
        max(first.end, second.end),
        first.scorer,
        first.rule,
        count=max(first.count, second.count),
        nth=first.nth or second.nth,
        own_goal=first.own_goal or second.own_goal,
        penalty=first.penalty or second.penalty,
        minute=first.minute or second.minute,
        score=first.score or second.score,
        strength=max(first.strength, second.strength),
        verb=first.verb if first.verb is not None else second.verb,
        pronoun=first.pronoun,
        team=first.team if first.team is not None else second.team,
    )
