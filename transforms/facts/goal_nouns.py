"""Goals told by a noun or in the passive: "goals from Fox and Ward", "a Ward header", "turned in by Fox"."""

import re
from collections.abc import Iterator

from transforms.facts import goal_words as words
from transforms.facts.goal_counts import count_goals, which_goal
from transforms.facts.goal_subjects import HIS_TEAM, PERSON, PERSON_LIST
from transforms.facts.tellings import PLAIN, UNSURE, Telling
from transforms.reading.mentions import ReadSentence

# "goals from Fox and Ward", "a brace by Ward", "a penalty from Fox", "goals to Fox"
_FROM = re.compile(
    rf"(?P<what>\b(?:{words.NOUN_PATTERN}|{words.STRIKE_PATTERN}))(?:\ (?:each|apiece|late|early|on|the|night"
    rf"|in|first|second|half|time|stoppage|scored|came|were|apart|per|game|of|season|win|coming|both)"
    rf"|\ <[MXD]\d+>|,){{0,5}}\ (?P<link>from|by|through|courtesy\ of|for|to|off|thanks\ to)\ (?:(?!assist"
    rf"|cross|pass|corner|someone|delivery|ball|free-kick|throw)[\w'-]+\ "
    rf"|<[XTRL]\d+>(?:'s)?\ ){{0,5}}?(?P<list>{PERSON_LIST.pattern}|<P\d+>)(?!(?:'s)?\ (?:cross|pass|corner|free"
    rf"|through|low|assist|delivery|foul|shot|knock))"
)
# "Ward's 55th-minute strike", "Fox's opener"
_OWN = re.compile(
    rf"(?<!at\ )(?<!threatening\ )(?<!on\ )(?<!towards\ )(?<!in\ )(?P<list>(?:<P\d+>\ and\ )?<P\d+>)'s?\ (?:"
    rf"(?!was\b|is\b|to\b|as\b|and\b|had\b|he\b|she\b|went\b|came\b|of\b|for\b|in\b|that\b)[\w'-]+\ "
    rf"|<[MXSL]\d+>(?:'s)?[ -]?|,\ ){{0,5}}?(?P<what>{words.NOUN_PATTERN}"
    rf"|{words.STRIKE_PATTERN})(?![\w-])(?!\ (?:from\ the|against|kick|area|line|mouth|keeper|frame|threat"
    rf"|tally|record|drought|was\ (?:saved|blocked)))"
)
# "a Ward header", "a late Fox penalty", "thanks to a Ward double"
_ADJECTIVE = re.compile(
    rf"\b(?:an?|the|another|second-half|first-half|late|early|<M\d+>|superb|via|two|and|or)\ (?:(?!up\b|off\b"
    rf"|to\b|for\b|of\b|with\b|from\b|by\b)[\w'-]+\ "
    rf"|<[MXL]\d+>[ -]?){{0,4}}?(?P<list><P\d+>(?:\ and\ <P\d+>)?)\ (?:<M\d+>\ |(?!the\b|for\b|had\b|was\b"
    rf"|his\b|her\b|saw\b|with\b|from\b)[\w-]+\ )?(?P<what>{words.NOUN_PATTERN}"
    rf"|{words.STRIKE_PATTERN})(?![\w-])"
)
# "took the lead through Ward", "levelled via Fox", "thanks to Ward"
_THROUGH = re.compile(
    r"\b(?P<verb>lead|ahead|front|equali[sz]ed?|equali[sz]ing|levell?ed|level|levell?ing|struck|hit\ back"
    r"|back|responded|replied|scored|scoring|doubled|extended|advantage|terms|went\ up|<S\d+>|parity|up"
    r"|deadlock|net|winner|goal|added|more|second|third|fourth|another|clear|breakthrough)\b(?:[^<>;.]"
    r"|<[GLDC]\d+>){0,30}?(?:<M\d+>[^<>;.]{0,12})?\b(?:through|thanks\ to|courtesy\ of|via)\ (?:(?!the\ legs"
    r"|an?\ [\w-]+\ (?:pass|cross))[\w'-]+\ |<[XTRL]\d+>(?:'s)?\ ){0,5}?(?P<list>"
    + PERSON_LIST.pattern
    + r"|<P\d+>)(?!'s\ (?:cross|pass|corner|foul|mistake|error|legs|goal))"
)
# "headed in by Ward", "converted by Fox", "scored by"
_BY = re.compile(
    r"\b(?:scored|headed\ (?:in|home)|converted|turned\ (?:in|home)|tapped\ (?:in|home)|finished(?:\ off)?"
    r"|slotted\ (?:in|home)|swept\ (?:in|home)|tucked\ (?:away|in|home)|put\ away|nodded\ (?:in|home)|buried"
    r"|netted|bundled\ (?:in|home|over)|fired\ (?:in|home)|rifled\ (?:in|home)|poked\ (?:in|home)"
    r"|prodded\ (?:in|home)|stabbed\ (?:in|home)|volleyed\ (?:in|home)|smashed\ (?:in|home)|powered\ (?:in"
    r"|home)|glanced\ (?:in|home)|steered\ (?:in|home)|dispatched|forced\ (?:in|home|over)|scrambled\ (?:in"
    r"|home)|cancell?ed\ out|turned\ into\ (?:the|his|her)\ (?:own\ )?(?:[\w'-]+\ )?net|put\ (?:in"
    r"|into\ the\ net)|slammed\ (?:in|home)|rolled\ (?:in|home)|knocked\ (?:in|home)|diverted\ (?:in|home)"
    r"|lashed\ (?:in|home)|doubled|extended|restored|levelled|reduced"
    r"|halved)\ (?:[\w'-]+\ )?(?:<M\d+>\ )?by\ (?:[\w'-]+\ |<[XTRL]\d+>(?:'s)?\ ){0,5}?(?P<list><P\d+>)"
)


# "the breakthrough came after 20 minutes from Fox", "the second arrived through Ward"
_CAME = re.compile(
    r"\b(?:goal|opener|equali[sz]er|breakthrough|winner|leveller|leveler|second|third|fourth|fifth|lead"
    r"|clincher|goals)\ (?:then\ |finally\ |duly\ |eventually\ )?(?:came|arrived)\ (?:[\w'-]+\ "
    r"|<[MGXL]\d+>\ ){0,7}?(?:from|through|courtesy\ of|via|when|as)\ (?:(?!the\ )[\w'-]+\ "
    r"|<[XTR]\d+>(?:'s)?\ ){0,4}?(?P<list><P\d+>(?:\ and\ <P\d+>)?)(?!'s\ (?:cross|pass|corner))"
)


def find_nominal(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The goals told by a noun: "goals from Fox and Ward", "Ward's header", "levelled through Fox"."""
    shape = read.shape
    for rule, pattern in (
        ("goals from", _FROM),
        ("goal came", _CAME),
        ("whose goal", _OWN),
        ("a … goal", _ADJECTIVE),
        ("through", _THROUGH),
    ):
        for match in pattern.finditer(shape):
            what = match.groupdict().get("what") or match.groupdict().get("verb") or ""
            if HIS_TEAM.match(shape, match.end()):
                continue
            if (
                what in _STRIKES
                and match.groupdict().get("link") in {"to", "off", "for"}
                and not what.endswith("penalties")
            ):
                continue
            yield from _listed(index, read, match, rule, what)


def _listed(index: int, read: ReadSentence, match: re.Match[str], rule: str, what: str) -> Iterator[Telling]:
    shape = read.shape
    people = [(int(m[1]), m.start() + match.start("list")) for m in PERSON.finditer(match["list"])]
    strong = what not in _STRIKES or _counted(shape, match) or len(people) > 1
    around = shape[max(0, match.start() - 25) : match.end() + 5]
    total = count_goals(around) if len(people) == 1 or "each" in shape[match.end() : match.end() + 10] else 1
    for position, (person, place) in enumerate(people):
        count = total
        following = shape[place : place + 45]
        listed = re.match(r"<P\d+>(?:'s)?\ \((?:x)?(\d)(?:\ goals?)?\)", following)
        if listed:
            count = int(listed[1])
        elif position == 0 and len(people) > 1:
            count = count_goals(shape[max(0, match.start() - 12) : place])
        own = bool(words.OWN_GOAL.search(shape, max(match.start() - 10, 0), min(match.end() + 15, len(shape))))
        yield Telling(
            index,
            min(match.start(), place) if position == 0 else place,
            match.end() if len(people) == 1 else place + 6,
            person,
            rule,
            count=count,
            own_goal=own and len(people) == 1,
            penalty=bool(words.PENALTY.search(shape, max(0, match.start() - 15), match.end())) and len(people) == 1,
            strength=PLAIN if strong else UNSURE,
            nth=which_goal(shape[match.start() : match.end()]),
        )


_STRIKES = frozenset(words.STRIKE_NOUN)
# what a strike did, right behind it: "Ward's header put Roma ahead"
_DID = re.compile(
    r"(?:[\w'-]+\ |,\ |<[MGL]\d+>\ ){0,4}?(?:gave|give|gives|giving|puts?|putting|was\ enough|were\ enough"
    r"|earned|earning|sealed|sealing|secured|securing|cancell?ed|cancell?ing|levell?ed|made\ it|making\ it"
    r"|proved|settled|won|drew|handed|handing|"
    r"restored|restoring|doubled|doubling|clinched|rescued|salvaged|ensured|ensuring|decided|separated"
    r"|set\ (?:up\ )?<T|opened|broke|completed|completing|capped|halved|reduced|brought|extended|lifted"
    r"|snatched|fired|carried|took|condemned|sank|inspired|consigned|denied\ <T|from\ the\ spot|pulled)\b"
)
# what a strike is told as: "thanks to a Ward header", "goals came from", "won with a Ward penalty", "either side of"
_TOLD_AS = re.compile(
    r"\b(?:thanks\ to|courtesy\ of|through|(?:fell|fall|falling|went|were|go)\ behind\ to|either\ side\ of|by\ virtue\ of|cancell?ed\ out|cancell?ing\ out"
    r"|cancelled|scored|add(?:ed|ing)|follow(?:ed|ing)\ by|with|via|sandwiched|preceded\ by"
    r"|to\ add\ to)\ (?:an?\ |the\ |two\ |[\w'-]+\ |<[MX]\d+>[ -]?){0,5}$"
)
_REFUSED = re.compile(
    r"\b(?:pushed\ away|saved?|saving|kept\ out|keep\ out|denied|blocked|tipped|parried|turned\ away"
    r"|beat\ away|clawed|deny|repelled|dealt\ with|punched|stopped|held|smothered|deflected|cleared|clear"
    r"|block|stop|tip|see|sees)\ (?:[\w'-]+\ |<[MX]\d+>\ ){0,4}$"
)
_RESULT_NEAR = re.compile(
    r"<S\d+>|\b(?:win|won|victory|beat|lead|ahead|in\ front|draw|equali|level|goal|defeat|triumph|success|points?|deficit|deadlock|advantage|arrears|parity|behind|respond\w*|repl\w+|hit\ back)\b"
)


def _counted(shape: str, match: re.Match[str]) -> bool:
    """Whether something around a "header" or "strike" says that it was a goal."""
    if _REFUSED.search(shape, max(0, match.start() - 45), match.start()):
        return False
    if _DID.match(shape, match.end() + 1) or "<M" in match.group():
        return True
    if shape.startswith((" <M", ", <M"), match.end()):
        return True
    told = _TOLD_AS.search(shape, max(0, match.start() - 60), match.start())
    return bool(told and _RESULT_NEAR.search(shape, max(0, told.start() - 80), told.start() + 1))


def find_passive(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The goals told in the passive: "headed in by Ward"."""
    for match in _BY.finditer(read.shape):
        yield from _listed(index, read, match, "by", "goal")
