"""Goals told by a noun or in the passive: "goals from Fox and Ward", "a Ward header", "turned in by Fox"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.goals import words
from transforms.facts.goals.counts import count_goals, feat_of, which_goal
from transforms.facts.goals.idioms import IDIOMS
from transforms.facts.goals.nominal_patterns import BY, NOMINAL, ONE_MORE, ONE_PENALTY
from transforms.facts.goals.subjects import HIS_TEAM, PERSON
from transforms.facts.goals.tellings import PLAIN, UNSURE, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.numbers import parse_number
from transforms.reading.triggers import that_may_match

# "Fox scored a | hat-trick for Arrow": his, and for his side
_HIS_OWN = re.compile(
    r"<P\d+>\ (?:also\ |then\ )?(?:scored|struck|netted|hit|bagged|grabbed|got|notched|fired|had|claimed|completed|added|plundered)\ (?:[\w-]+\ ){0,3}$"
)


# "Fox's first | goal came when Ward crossed": it has its scorer
_OWNED_GOAL = re.compile(r"(?:<P\d+>'s?|\b(?:his|her|whose)) (?:[\w'-]+ |<M\d+>[ -]?){0,3}$")


_ALL = (*NOMINAL, *IDIOMS)


def find_nominal(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The goals told by a noun: "goals from Fox and Ward", "Ward's header", "levelled through Fox"."""
    shape = read.shape
    for rule, pattern in that_may_match(_ALL, shape):
        for match in pattern.finditer(shape):
            noun = "what" if match.groupdict().get("what") else "verb"
            what = match.groupdict().get(noun) or ""
            owned = rule == "goal came" and _OWNED_GOAL.search(shape, max(0, match.start() - 40), match.start())
            if owned or HIS_TEAM.match(shape, match.end()):
                continue
            if match.groupdict().get("link") == "for" and _HIS_OWN.search(shape, 0, match.start()):
                continue
            if what in _STRIKES and _SAVED.search(shape, max(0, match.start() - 60), match.start(noun)):
                continue
            if (
                what in _STRIKES
                and match.groupdict().get("link") in {"to", "off", "for"}
                and not what.endswith("penalties")
            ):
                continue
            got = _GOT.search(shape, 0, match.start()) if rule == "goals from" else None
            told = _listed(index, read, match, rule, what)
            yield from (replace(t, team=int(got["t"])) for t in told) if got else told


# "Roma got both | goals from Fox", "Roma received | a goal each from Fox and Ward"
_GOT = re.compile(
    r"<T(?P<t>\d+)> (?:also |then |again )?(?:received|got|had|took|enjoyed|needed|relied on|benefit(?:ed|ted) from) (?:(?!from\b|and\b|after\b)[\w'-]+ ){0,5}$"
)
_OF_NOBODY = frozenset({"what", "verb", "link", "server"})
"""The groups of the patterns that hold words or who served; every other holds who scored, and each match has one of those."""


def _listed(index: int, read: ReadSentence, match: re.Match[str], rule: str, what: str) -> Iterator[Telling]:
    shape = read.shape
    group = next(g for g, text in match.groupdict().items() if text is not None and g not in _OF_NOBODY)
    people = [(int(m[1]), m.start()) for m in PERSON.finditer(shape, match.start(group), match.end(group))]
    if len(people) > 1 and _is_next_clause(shape, rule, people):
        people.pop()
    plainly = what in _PLAINLY and (len(people) > 1 or _SEVERAL.match(match.group()) is not None)
    plainly = plainly and not words.NOT_GOAL.search(shape, match.end(), match.end() + 20)
    strong = what not in _STRIKES or plainly or _counted(shape, match)
    each, total = _shared(shape, match, rule, what, group, len(people))
    for position, (person, place) in enumerate(people):
        count = total
        following = shape[place : place + 45]
        listed = re.match(r"<P\d+>(?:'s)?\ \((?:x)?(\d)(?:\ goals?)?\)", following)
        if listed:
            count = int(listed[1])
        elif (
            len(people) > 1 and not each and what in _FEATS and not shape.startswith(" included", match.end())
        ):  # "hat-tricks from Fox and Ward": one each
            count = feat_of(what)
        elif position == 0 and len(people) > 1 and not each and group not in _BESIDES:
            count = _feat_of_first(shape, match.start(), place)
        own = bool(words.OWN_GOAL.search(shape, max(match.start() - 10, 0), min(match.end() + 15, len(shape))))
        yield Telling(
            index,
            min(match.start(), place) if position == 0 and rule not in (ONE_MORE, ONE_PENALTY) else place,
            match.end() if len(people) == 1 else place + len(f"<P{person}>"),
            person,
            rule,
            count=count,
            own_goal=own and len(people) == 1,
            penalty=_is_penalty(shape, match) and len(people) == 1,
            strength=PLAIN if strong else UNSURE,
            nth=which_goal(shape[match.start() : match.end() + 30], match.end() - match.start()),
        )


def _shared(shape: str, match: re.Match[str], rule: str, what: str, group: str, people: int) -> tuple[bool, int]:
    """Whether the number of goals is that of each of several people, and the number: 1 where each has his own."""
    front = _NUMBER_BEFORE.search(shape, max(0, match.start() - 25), match.start())
    around = shape[front.start() if front else match.start() : match.end() + 5]
    each = "each" in shape[match.end() : match.end() + 10] or _EACH.search(around) is not None
    if group == "bare":  # "had three (12, 18 and 70)"
        return each, parse_number(match.group().rsplit(" ", 1)[-1]) or 1
    if group in _BESIDES:  # "scored twice along with Fox"
        return each, 1
    total = count_goals(around) if (people == 1 or each) and rule != ONE_MORE else 1
    if total > 1 and people == 1 and rule == BY_WHOM and _GOES_ON.match(shape, match.end()):
        total = 1
    if people == 1 and what == "goals" and "either side of" in match.group():
        total = max(total, 2)
    return each, total


def _is_penalty(shape: str, match: re.Match[str]) -> bool:
    """Whether the words of a goal, or those in front behind the last name, call it a penalty."""
    front = max(0, match.start() - 15)
    return words.PENALTY.search(shape, max(front, shape.rfind(">", front, match.start()) + 1), match.end()) is not None


def _is_next_clause(shape: str, rule: str, people: list[tuple[int, int]]) -> bool:
    """Whether the last one of a list is the subject of what follows: "both scored by Fox, and Ward was sent off"."""
    place = people[-1][1]
    if not shape.endswith(", and ", 0, place):
        return False
    by_one = rule == BY_WHOM and len(people) == 2 and _DOES.match(shape, place) is not None
    return by_one or _OWN_CLAUSE.match(shape, place) is not None


# no goal of Ward's: "both scored by Fox, and | Ward was sent off", "swung in by Fox, and | Ward heads it back"
_OWN_CLAUSE = re.compile(r"<P\d+> (?:was|is|has|then|saw|went)\b")
_DOES = re.compile(r"<P\d+> (?:[a-z]+ly )?(?!is\b|as\b)[a-z]+(?:ed|s|ew|oke|ot|pt)\b")
# "a corner | whipped in by Fox": sent in front of the goal only
_SENT_IN = re.compile(
    r"\b(?:corner|free[- ]kick|cross|throw(?:-in)?|delivery|centre|ball)\b[^<>;.]{0,25}(?:<[MTR]\d+>[^<>;.,]{0,12})?$"
)
_DELIVERED = re.compile(
    r"(?:whip|swing|swung|float|curl|drill|fir|driv|loft|launch|fizz|loop|clip|h[uo]rl|sl[iu]ng|hook|lift|deliver)\w*(?: [a-z]+ly)? in(?: <M\d+>)? by\b"
)
_BESIDES = frozenset(("along", "joined", "named", "scored", "added", "owed", "swung", "between", "more"))
# "two goals were scored by Fox | in the 5th minute and, from the spot, Ward": not both by the first
_GOES_ON = re.compile(r"(?: <M\d+>)?(?:,? and|,|,? while)(?:,? (?:[\w'-]+,? |<[MXTR]\d+>,? ?){0,6}?)<P\d+>")
# "a Fox brace and | goals from Hart and Ward": the brace is not theirs
_AND = re.compile(r"\b(?:and|plus)\b|,")


def _feat_of_first(shape: str, start: int, place: int) -> int:
    """How many goals the words give to the first of several alone: "a brace from Fox and one from Ward".

    "Twice through Fox and Ward" is once each.
    """
    lead_up = _AND.split(shape[max(0, start - 12) : start])[-1]
    return feat_of((lead_up + shape[start:place]).replace("twice", ""))


_FEATS = frozenset(("braces", "doubles", "hat tricks", "hat-tricks", "trebles"))
_STRIKES = frozenset(words.STRIKE_NOUN)
_PLAINLY = frozenset("strikes headers penalties finishes spot-kicks".split())
"""Strikes that, told of several people, are goals: "strikes from Fox and Ward"."""
# "Ward's header | from Fox's corner in the 66th minute"
_TIMED = re.compile(
    r"(?: (?:from|off|to) <P\d+>'s (?:[\w-]+ ){0,2}(?:cross|corner|free[- ]kick|pass|delivery|ball|throw))?,? <M"
)
# "two Ward strikes"
_SEVERAL = re.compile(r"(?:two|three|four)\ ")
_SHOTS = re.compile(r"\b(?:free[- ]kicks?|shots?|drives?|efforts?|lobs?|chips?|solo run)\b")
# "two goals each by Fox and Ward"
_EACH = re.compile(r"\b(?:goals|strikes|headers|penalties) (?:each|apiece) (?:by|from|for|through)\b")
_NUMBER_BEFORE = re.compile(r"\b(?:two|three|four|five|six|seven|both|all)\ (?:[\w'-]+\ ){0,3}$")
# what a strike did, right behind it: "Ward's header put Roma ahead"
_DID = re.compile(
    r"(?:(?!(?:(?:was|were)(?!\ (?:answered|cancell?ed\ out|wiped\ out|(?:quickly\ |soon\ )?followed\ by|the\ difference))|saved|but|before|after|when|who|that|which|came|hit|went|as|while|missed)\b)[\w'-]+\ |after\ an?\ [\w-]+\ |(?:before|after)\ (?:the\ )?(?:break|interval|half-?\ ?time|hour|half-hour|restart)\ |,\ |<[MGLD]\d+>\ |<P\d+>'s?\ |<P\d+>\ (?=(?:free-kick|corner|cross|pass|throw|centre)\b)){0,8}?(?:gave|give|gives|giving|puts?|putting|was\ enough|were\ enough"
    r"|(?:was|were|proved)\ all\ (?:that\ (?:separated|divided|split)|(?:that\ )?(?:the\ )?<[TR]\d+>\ needed)|earned|earning|sealed|sealing|secured|securing|cancell?ed|cancell?ing|levell?ed|made\ it|making\ it"
    r"|proved|settled|won|drew|mak(?:es|ing)\ (?:all\ )?the\ difference|made\ (?:all\ )?the\ difference|(?:was|being|were)\ the\ difference|did\ the\ damage|accounted\ for|was\ (?:answered|cancell?ed\ out|wiped\ out|(?:quickly\ |soon\ )?followed\ by\ (?:[\w-]+\ ){0,2}(?:goals?|strikes?|headers?|efforts?)\ (?:from|by))|handed|handing|"
    r"restored|restoring|doubled|doubling|clinched|rescued|salvaged|ensured|ensuring|decided|separated"
    r"|set\ (?:up\ )?<T|set\ (?:them|the\ \w+|<[TR]\d+>)\ (?:on|up)|had\ (?:the\ (?:game|scores?|match|teams)|<[TR]\d+>|it)\ |made\ (?:a\ game|sure)|opened|broke|completed|completing|capped|halved|reduced|brought|extended|lifted"
    r"|snatched|fired|carried|took(?!\ (?:an?|the)\ (?:[\w-]+\ )?(?:nick|touch|deflection|ricochet|bobble|bounce|clip))|averted|averting|staved\ off|spared|condemned|sank|inspired|consigned|denied\ <T|from\ the\ spot|(?:went|flew|crept|looped|dropped|bounced|trickled|slipped|sneaked|squeezed)\ (?:straight\ )?in(?=\s*(?:$|[.,;]|<M|(?:off|at|via|from|for|after|before|and|as|when|by|to\ (?:make|give|put|level|seal|double))\b))|pulled|gifted|gifting|helped\ (?:the\ )?<[TR]\d+>|saw\ (?:the\ )?<[TR]\d+>\ (?:take|win|go|move|run|ease|claim|come|turn|race|earn|complete|draw|level|through|home))(?:\b|(?<=>))"
)
# what a strike is told as: "thanks to a Ward header", "goals came from", "won with a Ward penalty", "either side of"
# words that only a goal stands behind: "cancelled out Fox's header", "a successful Ward penalty"
_ANSWERED = re.compile(
    r"(?:\bcancel\w*\ (?:\w+\ )?out|\b(?:go|going|went|gone|fell|fall|falling|fallen)\ behind\ to|\beither\ side\ of|\b(?:in\ reply|response)\ to|\bcancel\w*\ out\ by|\b(?:goal|opener|winner|equali[sz]er|leveller|breakthrough)\ was|\bundone\ by|\bsunk\ by|\bconced(?:ed|ing)|(?<!almost\ )(?<!nearly\ )\bbeaten\ (?:(?!when\b|but\b)[\w'-]+\ ){0,6}?by|\bovercame|\badded\ to|\b(?:game|match|tie|contest|it|points|final|victory|win)\ (?:was|were|is)\ (?:finally\ |eventually\ )?(?:settled|decided|won|sealed|secured|clinched|separated)\ by)\ (?:an?\ |the\ |[\w'-]+\ |<[MX]\d+>[ -]?){0,5}$"
)
_COUNTED_ADJECTIVE = re.compile(
    r"\b(?:successful|winning|match-winning|decisive|equalising|equalizing|levelling|opening|consolation|clinching)\b"
)
_AND_GOALS = re.compile(
    r"(?:\ and|,)\ (?:(?:an?|late|early|two|three|the|further|second-half|first-half)\ ){0,2}(?:goals?|strikes?|own[- ]goals?|doubles?|braces?)\b"
)
# "a Fox stunner and | header from Ward"
_GOAL_AND = re.compile(
    r"\b(?:goal|stunner|screamer|opener|strike|penalty|brace|double|equali[sz]er|tap-in)(?:\ (?:from|by|for)\ <P\d+>|\ (?:for|of)\ (?:the|his|her)\ [\w-]+)? and (?:(?:an?|the|late|early|superb)\ |<M\d+>[ -]){0,3}$"
)
# "thanks to Fox's goal and | Ward's penalty"
_HIS_GOAL_AND = re.compile(
    r"\b(?:thanks to|courtesy of|through|via)\ (?:[^<>;.,]|<[XTR]\d+>){0,30}<P\d+>'s?\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}"
    r"(?:goal|brace|double|opener|winner|header|strike|penalty|free-kick|volley|finish|equali[sz]er)\ and\ (?:[\w-]+\ ){0,2}$"
)
# "an <M0> | penalty from Ward"
_TIMED_FRONT = re.compile(
    r"\b(?:and|plus|with|thanks to|courtesy of|through|via|scored|added|included) (?:an?|another|the) <M\d+>[ -](?:[\w-]+ ){0,2}$"
)
# "a goal from Fox and an <M0> | effort from Ward"
_FROM_HIM_AND = re.compile(
    r"\b(?:goal|opener|equali[sz]er|winner|header|strike|penalty) (?:from|by) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}<P\d+> and (?:an?|another) (?:<M\d+>[ -])?(?:[\w-]+ ){0,2}$"
)
_TOLD_AS = re.compile(
    r"\b(?:thanks\ to|came\ (?:from|via|through)|owed\ (?:everything\ |much\ )?to|courtesy\ of|through|(?:fell|fall|falling|went|were|go)\ behind\ to|either\ side\ of|by\ virtue\ of|cancell?ed\ out|cancell?ing\ out"
    r"|cancelled|scored|add(?:ed|ing)|follow(?:ed|ing)\ by|with|via|sandwiched|preceded\ by"
    r"|to\ add\ to)\ (?:an?\ |the\ |two\ |[\w'-]+\ |<[MX]\d+>[ -]?){0,5}$"
)
# "level through Fox and a | penalty of their own by Ward", "won with a penalty by Fox and a | Ward header"
_THROUGH_AND = re.compile(
    r"\b(?:through|via|thanks to|courtesy of|by|from) <P\d+> and (?:an?|another) (?:(?!man\b)[\w-]+ ){0,2}$"
)
# "took the lead <D1> on a <M2> | penalty from Fox", "won it on a late | header by Fox"
_TOOK_IT_ON = re.compile(
    r"\b(?:lead|ahead|level|front|won|it|equali[sz]ed|tied|scored)(?:\ (?:<[DM]\d+>|early|late|again))?\ (?:on|from|via)\ (?:an?\ |the\ |(?!(?:and|but|as|when)\b)[\w'-]+\ |<[MXP]\d+>[ -]?){0,4}$"
)
# "had to rely on a late | Fox header to beat Roma"
_NEEDED = re.compile(
    r"\b(?:rel(?:y|ied|ying)\ on|need(?:ed|ing)|requir(?:ed|ing)|(?:indebted|grateful)\ (?:to|for)|(?:it\ )?took)\ (?:(?:an?|the|another)\ )?(?:[\w'-]+\ |<[MX]\d+>[ -]?){0,4}$"
)
_TO_WIN = re.compile(
    r",?\ (?:<M\d+>\ )?(?:to\ (?:win|beat|draw|defeat|edge|see\ off|salvage|rescue|earn|secure|overcome|down|sink|take|snatch|claim|make\ it)|for\ (?:an?|the|their|all)\ (?:[\w-]+\ |<S\d+>\ ){0,3}(?:win|victory|draw|points?))\b"
)
_SAVED = re.compile(
    r"\b(?:redirect(?:ed|ing)|divert(?:ed|ing)|pushed\ away|saved?|saves|saving|kept\ out|keep\ out|denied|blocked|tipped|parried|turned\ away|beat\ away|clawed|repelled|punched|held|smothered|dealt\ (?:easily\ |well\ )?with|gathered|claimed|caught|stopped)\ (?:[\w'-]+\ |<[MX]\d+>[ -]?){0,5}$"
    r"|\b(?:saves?|stops?|blocks?)\b[^<>;.]{0,40}\b(?:from|of|against|to\ (?:deny|repel|keep\ out))\ (?:an?|the|another)\ (?:[\w-]+\ |<P\d+>\ ){0,3}$"
)
_REFUSED = re.compile(
    r"\b(?:pushed\ away|got\ behind|saved?|saving|kept\ out|keep\ out|denied|blocked|tipped|parried|turned\ away|redirect(?:ed|ing)|divert(?:ed|ing)"
    r"|beat\ away|clawed|deny|repelled|dealt\ with|punched|stopped|held|smothered|deflected|cleared|clear"
    r"|block|stop|tip|see|sees|end\ of|connect(?:ed|ing|s)?\ (?:perfectly\ |superbly\ |well\ )?with|latch(?:ed|ing)?\ on\ ?to|contact\ (?:with|on)|handl(?:ed|ing)|way\ of|met|meet|meeting|finished\ off|turned\ in|tapped\ in|headed\ in|steered\ in|flicked\ in|turned\ home|headed\ home|converted|bundled\ in|bundled\ home|stabbed\ home"
    r"|(?:hit|struck|rattled|shook)\ (?:the|an?)\ (?:[\w-]+\ )?(?:bar|crossbar|post|woodwork|upright)\ (?:with|through|via)|rebound\ from|(?:deflection|deflected)\ (?:of|from)|(?:touch|toe|foot|boot|head|knee)\ to)\ (?:[\w'-]+\ |<[MX]\d+>[ -]?){0,4}$"
)
_RESULT_NEAR = re.compile(
    r"<S\d+>|\b(?:win|won|victory|beat|lead|ahead|in\ front|draw|equali\w*|level\w*|goals?|led|one\ back|goal\ back|edged\ (?:home|it|out)|(?:squeezed|scraped)\ (?:home|through)|prevailed|triumphed|scor\w+|netted|struck|defeat|triumph|success|points?|deficit|deadlock|advantage|arrears|parity|behind|respond\w*|repl\w+|hit\ back)\b"
)


def _counted(shape: str, match: re.Match[str]) -> bool:
    """Whether something around a "header" or "strike" says that it was a goal."""
    if _REFUSED.search(shape, max(0, match.start() - 45), match.start()):
        return False
    ends = (
        match.start() + 4
        if match.group().startswith("and ")
        else match.start("what")
        if "what" in match.re.groupindex
        else 0
    )
    if _GOAL_AND.search(shape, 0, ends) or _HIS_GOAL_AND.search(shape, 0, match.start()):
        return True
    if _DID.match(shape, _end_of_strikes(shape, match.end()) + 1) or _AND_GOALS.match(shape, match.end()):
        return True
    if _ANSWERED.search(shape, max(0, match.start() - 60), match.start()) or _COUNTED_ADJECTIVE.search(match.group()):
        return True
    timed = "<M" in match.group() or _TIMED.match(shape, match.end()) is not None
    if timed and not _SHOTS.search(match["what"] if "what" in match.groupdict() else ""):
        return True
    if _TIMED_FRONT.search(shape, 0, match.start()) and not _SHOTS.search(match.group()):
        return True
    needed = _NEEDED.search(shape, max(0, match.start() - 60), ends or match.start()) is not None
    if (needed and _TO_WIN.match(shape, match.end())) or _FROM_HIM_AND.search(
        shape, max(0, match.start() - 70), match.start()
    ):
        return True
    if _THROUGH_AND.search(shape, max(0, match.start() - 60), ends or match.start()) and _RESULT_NEAR.search(
        shape, max(0, match.start() - 100), match.start()
    ):
        return True
    if _TOOK_IT_ON.search(shape, max(0, match.start() - 60), match.start()):
        return True
    told = _TOLD_AS.search(shape, max(0, match.start() - 60), match.start())
    return bool(told and _RESULT_NEAR.search(shape, max(0, told.start() - 80), told.start() + 1))


# "a Fox penalty | and Ward header | gifted Roma the win": what both did
_AND_STRIKE = re.compile(
    rf"(?:,|,? and) (?:(?:an?|another|late|early) ){{0,2}}<P\d+> (?:[\w-]+ ){{0,2}}?(?:{words.STRIKE_PATTERN}|{words.NOUN_PATTERN})(?![\w-])"
)


def _end_of_strikes(shape: str, end: int) -> int:
    """Where a list of strikes ends of which one ends at `end`."""
    for _ in range(_MOST_LISTED):
        another = _AND_STRIKE.match(shape, end)
        if another is None:
            return end
        end = another.end()
    return end


_MOST_LISTED = 4


# "the two goals of Roma | were netted by", "Roma's goals | were all scored by"
_GOALS_OF = re.compile(
    r"(?:\bgoals? (?:of|for) (?:the )?<[TR](?P<of>\d+)>|<[TR](?P<whose>\d+)>'s? (?:[\w'-]+ ){0,3}goals?) (?:was|were|had been|came|all|both)\b"
)


def find_passive(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The goals told in the passive: "headed in by Ward"; of whose goals, where the words say so."""
    for match in BY.finditer(read.shape):
        if _DELIVERED.match(match.group()) and _SENT_IN.search(read.shape, max(0, match.start() - 60), match.start()):
            continue
        of = _GOALS_OF.search(read.shape, max(0, match.start() - 40), match.end())
        team = int(of["of"] or of["whose"]) if of else None
        for telling in _listed(index, read, match, BY_WHOM, "goal"):
            yield replace(telling, team=team)


BY_WHOM = "by"
"""The rule of goals told in the passive."""
