"""Relations between people: "cancelled out Fox's opener" puts two men on opposite sides, a list on the same."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.facts.people.labelling import Link
from transforms.facts.people.stance_words import IN_LIST, JOINT
from transforms.facts.people.stances import Scoring
from transforms.reading.mentions import ReadSentence
from transforms.reading.triggers import Triggered, triggered

_GAP = r"(?:(?!\b(?:but|while)\b)[^<>;.]|<[MSXTRDL]\d+>)"
_ERROR = r"mix-ups?|misunderstandings?|mistakes?|errors?|slips?|blunders?|confusion|misjudge?ments?|howlers?|fumbles?|hesitation|indecision|lapses?|back-?pass(?:es)?|mis-?kicks?|miscontrol"
# "sent Ward | away", "put Ward | through on goal"
_THROUGH = r"\ (?:away|clear|free|through|in\b(?!\ the)|in\ behind|on\ his\ way|on\ her\ way|racing|scampering|running|down\ the|into\ (?:space|the\ (?:box|area|penalty)))"
_GIFTED = r"allow(?:ed|ing)|gift(?:ed|ing)?|hand(?:ed|ing)?|let(?:ting)?|present(?:ed|ing)?|gave|giving|left|enabl(?:ed|ing)|saw|invited"
_DESCRIBED = r"(?:(?:the|an?|his|her|goalkeeper|keeper|defender|centre-half|centre-back|full-back|captain|skipper|striker|winger|midfielder|substitute|[\w-]+ed|[\w-]+ing) |<[XT]\d+>(?:'s)? ){0,3}"
_HIS_OWN_GOAL = r"(?:'s?)? (?:[\w'-]+ |<[MX]\d+>[ -]?){0,3}own[- ]goal"
_WITH = r"(?:(?!\b(?:but|while|before|after|until|cancel\w*|cleared?|clearing|saved?|blocked?|denied|intercepted|punched|missed|flapped|spilled|dropped|fumbled|misjudged|collected|claimed|gathered|deflected|own|mistouch|reduced|dismissed)\b)[^<>;.]|<[MSXTRDL]\d+>)"
# `<Pa>` and `<Pb>` scored for different sides
_OPPOSITE: tuple[Triggered, ...] = (
    # "Ward cancelled out Fox's opener"
    triggered(rf"<P(?P<a>\d+)>(?:{_GAP}|<G\d+>){{0,150}}?\b(?:cancel\w* (?:\w+ )?out|wip\w+ out|nullif\w+|neutrali[sz]\w+|negat\w+|levell?ed(?= (?:[\w'-]+ ){{0,3}}<P\d+>'s? (?:[\w'-]+ |<M\d+>[ -]?){{0,3}}(?:opener|strike|goal|header|penalty|effort))|equali[sz]ed(?= (?:[\w'-]+ ){{0,3}}<P\d+>'s? (?:[\w'-]+ |<M\d+>[ -]?){{0,3}}(?:opener|strike|goal|header|penalty|effort))) (?:(?:an?|the|[\w'-]+) ){{0,3}}<P(?P<b>\d+)>(?!{_HIS_OWN_GOAL})"),
    # "Ward's header was cancelled out by Fox", "Ward's opener was answered from the spot by Fox"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\b(?:cancel\w* (?:\w+ )?out|wiped out|nullified|neutrali[sz]ed|negated|(?:was|were|being) (?:\w+ly |soon |then |both )?(?:levell?ed|matched|equali[sz]ed)|(?:was|were) (?:\w+ly |soon )?answered(?: from the (?:penalty )?spot)?)(?: <M\d+>| (?:early|late|soon after|after|before) [\w -]{{3,20}}?)? (?:by|through|thanks to|courtesy of) (?:[\w'-]+ "
        rf"|<[XTR]\d+>(?:'s)? ){{0,3}}<P(?P<b>\d+)>"),
    # "Roma cancelled out Fox's opener when Ward headed in"
    triggered(r"\b(?:cancel\w* out|wip\w+ out|nullified|negated|overturned) (?:(?:an?|the|[\w'-]+) ){0,3}<P(?P<a>\d+)>'s? (?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}?(?:opener|goal|strike|header|penalty|effort|lead) "
        r"(?:<M\d+> )?(?:when|through|as|thanks to|via|courtesy of) (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,3}<P(?P<b>\d+)>"),
    # "Ward and Hart traded goals", "exchanged headers either side of half-time"
    triggered(r"<P(?P<a>\d+)>(?:'s)? and (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,3}<P(?P<b>\d+)> (?:[a-z]+ly |had |both )?(?:trad(?:ed|ing)|exchang(?:ed|ing)|swapp(?:ed|ing)) (?:[\w-]+ |<M\d+>[ -]?){0,3}(?:goals|headers|strikes|penalties|braces|doubles|finishes|spot-kicks)\b"),
    # "a mix-up between Hart and Fox let Ward in", "misjudgements by Hart to gift Ward the equaliser"
    triggered(rf"\b(?:{_ERROR}) (?:between|by|from|involving) {_DESCRIBED}<P(?P<a>\d+)>(?: and {_DESCRIBED}<P\d+>)?(?:'s)?{_GAP}{{0,30}}?\b(?:{_GIFTED}) {_DESCRIBED}<P(?P<b>\d+)>"),
    # "Hart's slip allowed Ward to", "a poor pass by Hart presented Ward with"
    triggered(rf"<P(?P<a>\d+)>(?:'s?|, whose) (?:[\w'-]+ ){{0,4}}?(?:{_ERROR})\b{_GAP}{{0,40}}?\b(?:{_GIFTED}) {_DESCRIBED}<P(?P<b>\d+)>"),
    # "Ward pounced on Hart's slip", "punished an error by Hart"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:pounced|capitali[sz]ed|seized|feasted|profited|took advantage|punish\w+|exploit\w+)\b(?: (?:on|upon|from|of))? (?:an? )?(?:(?:{_ERROR}) (?:by|from) )?{_DESCRIBED}<P(?P<b>\d+)>(?='s? (?:[\w'-]+ ){{0,3}}?(?:{_ERROR})\b|[ ,.;]|$)"),
    # "Ward and Hart netted either side of a Fox equaliser"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,50}}?\beither side of (?:[\w'-]+ ){{0,4}}<P(?P<b>\d+)>(?:'s)? (?:<M\d+>[ -]?|[\w'-]+ ){{0,2}}(?:equali[sz]er|leveller|reply|response)"),
    # "Ward equalised after Fox had opened the scoring", "Ward levelled Fox's opener"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:equali[sz]ed|levelled|leveled|replied|responded|hit back"
        rf"|pulled one back|reduced the deficit|halved the deficit){_GAP}{{0,40}}?\b(?:after"
        rf"|when) (?:[\w'-]+ ){{0,3}}<P(?P<b>\d+)>{_GAP}{{0,20}}?\b(?:opened|gave|given|had|put|scored|opener"
        rf"|fired|struck|headed)"),
    # "Fox opened the scoring but Ward equalised", "Fox struck first before Ward levelled"
    triggered(rf"<P(?P<a>\d+)>(?:'s)?{_GAP}{{0,60}}?\b(?:but|before|only for|although|then|and) (?:[\w'-]+ "
        rf"|<[XTR]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>(?:'s)? (?:[\w'-]+ ){{0,3}}?(?:equali[sz]ed|equali[sz]er"
        rf"|levelled|leveled|level|to level|to equali[sz]e|leveller|restored parity|drew level|pulled one back"
        rf"|pulled a goal back|halved the deficit|reduced the deficit|replied|responded|to reply)\b"),
    # "Ward gave Roma the lead but Hart struck": two scorers set against each other
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:lead|ahead|in front|opened the scoring|deadlock"
        rf"|opener)\b{_GAP}{{0,40}}?(?:,|;)? but (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>"),
    # "Ward fired past Hart", "beat Hart", "rounded Hart"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,70}}?\b(?:past|beyond(?! (?:doubt|reach))|beat|beating|rounded|rounding|underneath"
        rf"|through the legs of|over the head of|over(?= (?:the )?(?:advancing|onrushing|outrushing|stranded|diving|backpedalling|goalkeeper|keeper)\b)|sent|forced|tested|stretched|(?<!the )(?<!from )left) (?:(?!(?:cross|pass|on|before|and|for|to|towards|when|as|while|who)\b)[\w'-]+ "
        rf"|<[XT]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>(?!'s (?:cross|pass|corner)|{_THROUGH})"),
    # "Hart saved from Ward", "Hart denied Ward", "Hart tipped Ward's shot wide"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?(?<!was )(?<!were )(?<!been )\b(?:denied|denying|thwarted|saved (?:brilliantly |well |superbly )?from"
        rf"|to deny|kept out|keep out|tipped|parried|pushed away|blocked|smothered|foiled|repelled|turned away"
        rf"|saving from|palmed away) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){{0,3}}?<P(?P<b>\d+)>"),
    # "Hart fouled Ward", "Ward was tripped by Hart"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:(?<!was )(?<!were )(?<!been )(?<!being )(?:fouled|felled|tripped|brought down|bringing down|fouling|tripping"
        rf"|upended|hauled down|pulled down|clattered|hacked down|clipped(?= <P\d+>(?!'))|bundled over|wrestled down|barged over)|under (?:[\w-]+ )?(?<!no )pressure from|foul on|challenge on|tackle on|was (?:fouled"
        rf"|felled|tripped|brought down|upended|hauled down|denied|thwarted|robbed|dispossessed) by) (?:[\w'-]+ "
        rf"|<[XT]\d+>(?:'s)? ){{0,3}}?<P(?P<b>\d+)>"),
)  # fmt: skip
# `<Pa>` and `<Pb>` scored rather for different sides: "goals from Ward and Hart either side of Fox's penalty"
_RATHER_OPPOSITE = triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,50}}?\beither side of (?:[\w'-]+ ){{0,4}}<P(?P<b>\d+)>")
# `<Pa>` and `<Pb>` play together
_TOGETHER: tuple[Triggered, ...] = (
    # "Ward made up for Fox's own goal"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\b(?:cancel\w* (?:\w+ )?out|made up for|atoned for|wiped out|made amends for) (?:(?:an?|the|[\w'-]+) ){{0,3}}<P(?P<b>\d+)>{_HIS_OWN_GOAL}"),
    # "from Fox's cross … Ward", "Fox's corner was headed in by Ward"
    triggered(rf"<P(?P<a>\d+)>'s? (?:[\w'-]+ |<M\d+> ?){{0,4}}?(?:cross|pass|corner|through ball|through-ball|free-kick"
        rf"|free kick|delivery|assist|centre|flick|flick-on|cutback|cut-back|knockdown|ball|lay-off"
        rf"|throw)\b{_WITH}{{0,60}}?<P(?P<b>\d+)>(?!'s)"),
    # "Ward headed in Fox's cross"
    triggered(rf"<P(?P<a>\d+)>{_WITH}{{0,60}}?\b(?:from|converted|met|on to|onto|in|home|by|off|latched on to|following"
        rf"|with|after|to) (?:an? |the )?(?:[\w'-]+ ){{0,2}}?<P(?P<b>\d+)>'s? (?:[\w'-]+ "
        rf"|<M\d+> ?){{0,4}}?(?:cross|pass|corner|through ball|through-ball|free-kick|free kick|delivery|assist"
        rf"|centre|flick|flick-on|cutback|cut-back|knockdown|lay-off|throw)\b"),
    # "Fox provided the cross for Ward to head in"
    triggered(r"<P(?P<a>\d+)> (?:(?:turned|was|became) (?:the )?(?:creator|provider|architect),? |[a-z]+ly |then |also )?(?:provid|suppl|deliver|float|whipp|swung|swing|play|curl|clipp|chipp|slid|thread|hoist|loft|lay|laid|sent)\w* (?:in |over |across )?"
        r"(?:an?|the|another|his|her) (?:[\w'-]+ ){0,3}?(?:cross|pass|ball|through-ball|corner|free-kick|assist|delivery|centre|cutback|cut-back) (?:over the top |in behind |into the box |across )?(?:for|to|which|that|and) (?:[\w'-]+ |<X\d+> ){0,3}?<P(?P<b>\d+)>(?!'s)"),
    # "Fox levelled before setting up Ward"
    triggered(rf"<P(?P<a>\d+)>{_GAP}{{0,90}}?\b(?:before|after) (?:[a-z]+ly )?(?:setting up|teeing up|feeding|finding|releasing|picking out|crossing for|squaring (?:for|to)|laying on) (?:[\w'-]+ |<X\d+> ){{0,3}}?<P(?P<b>\d+)>(?!'s)"),
    # "Fox set up Ward", "Fox crossed for Ward", "Ward, set up by Fox"
    triggered(rf"<P(?P<a>\d+)>{_WITH}{{0,60}}?\b(?:set up|teed up|fed|found|picked out|released|played in|slipped in"
        rf"|squared for|squared to|crossed for|cut back for|pulled back for|laid off to|laid on for"
        rf"|headed down for|(?:cut|cutting|pull|pulled|pulling|laid|laying|roll|rolled|rolling|play|played|playing|knock|knocked|nod|nodded|nodding|lay|head|headed|heading|flick|flicked|flicking|square|squared|squaring|hook|hooked)"
        rf" (?:the ball |it |a pass |a low ball )?(?:back |off |across |on |down |through |inside |over )?(?:for|to)|combined with|linked up with|one-two with|teeing up|setting up|finding|feeding"
        rf"|releasing|picking out|freeing|freed|assisted|(?:set up|teed up|fed|found|picked out|released"
        rf"|played in|slipped in|laid on|assisted|replaced) by|replaced|replacing|came on for|on for|alongside"
        rf"|strike partner|team-mate|teammate|partner|into the path of) (?:[\w'-]+ |<X\d+> ){{0,3}}?<P(?P<b>\d+)>"),
    # "level through Fox and a penalty of their own by Ward"
    triggered(r"\b(?:through|via|thanks to|courtesy of) (?:[\w'-]+ |<X\d+> ){0,2}<P(?P<a>\d+)> and (?:an?|another) (?:[\w'-]+ |<M\d+>[ -]){1,6}(?:by|from) <P(?P<b>\d+)>"),
    # "Fox was tripped and Ward converted the penalty"
    triggered(rf"<P(?P<a>\d+)> (?:was|had been|being|is|were) (?:[a-z]+ly )?(?:fouled|felled|tripped|brought down|upended|hauled down|pulled down|pulled back|bundled over|chopped down|taken down|sent sprawling|scythed down|clipped)(?: by {_DESCRIBED}<P\d+>)?"
        rf"(?:[^<>;.]|<M\d+>){{0,50}}?,? (?:and|with) {_DESCRIBED}<P(?P<b>\d+)>(?!')(?:[^<>;.]|<M\d+>){{0,50}}?\b(?:penalty|spot)"),
    # "Ward converted the penalty after Fox was tripped"
    triggered(rf"<P(?P<a>\d+)>(?!')(?:[^<>;.]|<[MSTR]\d+>){{0,60}}?\b(?:penalty|spot(?:[- ]kick)?)\b(?:[^<>;.]|<M\d+>){{0,30}}? (?:after|when) {_DESCRIBED}<P(?P<b>\d+)> (?:was|had been) (?:[a-z]+ly )?(?:fouled|felled|tripped|brought down|upended|hauled down|pulled down|bundled over|chopped down|taken down|clipped)"),
    # "Fox's lay-off sent Ward away", "Fox put Ward through"
    triggered(rf"<P(?P<a>\d+)>{_WITH}{{0,60}}?\b(?:sent|put|played|slid|slipped|worked|set|sending|putting|playing|slipping|setting) (?:[\w'-]+ |<X\d+> ){{0,2}}?<P(?P<b>\d+)>{_THROUGH}"),
)  # fmt: skip
_LIST = triggered(
    r"<P\d+>(?:'s)?(?:\ \([^()]{1,20}\))?(?:(?:,| and| &|, and) (?!either side )"
    f"(?:{IN_LIST} |<M\\d+> )"
    r"{0,3}<P\d+>)+"
)
_SCORING = triggered(r"\b(?:goal|score|scoring|net|target|strike|struck|scoresheet|added|header|penalt|double|brace)")

# "Ward and Hart traded goals": a list of men who do not play together
_TRADED = triggered(
    r"> (?:[a-z]+ly |had |both )?(?:trad(?:ed|ing)|exchang(?:ed|ing)|swapp(?:ed|ing)) (?:[\w-]+ |<M\d+>[ -]?){0,3}(?:goals|headers|strikes|penalties|braces|doubles|finishes|spot-kicks)\b"
)

_APART, _RATHER_APART, _TOGETHER_BY = -3.0, -1.5, 2.0
_LISTED = 3.0


def find_relations(read: ReadSentence) -> list[Link]:
    """The links between the people of a sentence that its words state."""
    shape = read.shape
    if shape.count("<P") < 2 or read.quoted:
        return []
    found: list[Link] = []
    lists = [re.findall(r"<P(\d+)>", m.group()) for m in _LIST.finditer(shape)] if _SCORING.search(shape) else []
    for pattern in (*_OPPOSITE, _RATHER_OPPOSITE):
        for match in pattern.finditer(shape):
            if _BOTH_TO.search(match.group()):
                continue
            together = next((group for group in lists if match["a"] in group and match["b"] not in group), [match["a"]])
            weight = _RATHER_APART if pattern is _RATHER_OPPOSITE else _APART
            weight = -weight if _is_own_goal(shape, match) else weight
            found += [
                Link(_name(read, one), _name(read, match["b"]), weight)
                for one in together
                if match["b"] not in together
            ]
    for pattern in _TOGETHER:
        for m in pattern.finditer(shape):
            weight = _APART if _INTO_OWN.match(shape, m.end()) else _TOGETHER_BY
            found.append(Link(_name(read, m["a"]), _name(read, m["b"]), weight))
    for group in lists if not _TRADED.search(shape) else ():
        found += [Link(_name(read, group[0]), _name(read, other), _LISTED) for other in group[1:]]
    return found


# "from Fox's cross Ward, | stretching, turned it into his own net"
_INTO_OWN = re.compile(r"(?:[^<>;.]|<P\d+>(?:'s)?,){0,70}?\b(?:his|her) own (?:net|goal|keeper|goalkeeper|post)\b")


# "only for | Fox and Ward to reply": the two of them did
_BOTH_TO = re.compile(r"^<P\d+> and (?:[\w'-]+ ){0,2}<P\d+> to (?:level|equali[sz]e|reply)$")
_OWN = re.compile(r"'s? (?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}own[- ]goal\b")


_OWN_BY = re.compile(r"\bown[- ]goals? (?:from|by|off|of|through|via) (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,4}$")


def _tells_own(shape: str, name: str) -> bool:
    """Whether the words around a name tell his own goal: "Ward's own goal", "an own goal by defender Ward"."""
    start = shape.index(name)
    return bool(_OWN.match(shape, start + len(name)) or _OWN_BY.search(shape, max(0, start - 60), start))


def _is_own_goal(shape: str, match: re.Match[str]) -> bool:
    """Whether one of two goals that answer each other is an own goal: its scorer then plays with the other."""
    first, second = (_tells_own(shape, f"<P{match[one]}>") for one in "ab")
    return first != second


_PREPOSITIONS = frozenset("with by via through to from".split())
"""Joints that open no clause: "Ward struck with a header after Fox had levelled" is joined by "after"."""
_LEADING_UP = (" and ", " and, ")
"""What stands in front of an "after" that leads up to what follows: "Fox levelled and, after Ward had struck, …"."""
_ANSWERS = frozenset({"levelled", "reduced", "replied"})
_ADDS = frozenset({"extended"})
_COMMAS = re.compile(r"[\s,]*(?:and )?[\w'-]*\s*$")


def find_answers(shape: str, scorings: Sequence[Scoring]) -> Iterator[Link]:
    """The links between goals told one after the other: an equaliser answers the goal before, a second adds to it."""
    for first, second in pairwise(scorings):
        if first.scorer == second.scorer or first.own_goal or second.own_goal:
            continue
        if _COMMAS.match(shape[first.end : second.start]):
            continue
        joints = [m for m in JOINT.finditer(shape, first.end, second.start) if m.group() not in _PREPOSITIONS]
        joint = joints[-1].lastgroup if joints else None
        joint = "after" if joint == "despite" else joint
        if joint == "after" and shape.endswith(_LEADING_UP, 0, joints[-1].start()):
            joint = "and"
        earlier, later = (second, first) if joint == "after" else (first, second)
        weight = _answer(earlier, later, joint)
        if weight:
            yield Link(first.scorer, second.scorer, weight)


def _answer(earlier: Scoring, later: Scoring, joint: str | None) -> float:
    if joint == "stop":
        return 0.0
    if earlier.effect in _ANSWERS and later.effect in _ANSWERS:
        return _TOGETHER_BY if earlier.effect == "reduced" else 0.0
    if later.effect in _ANSWERS or (earlier.effect == "reduced" and later.effect in _ADDS):
        return _APART
    if later.effect in _ADDS and earlier.effect != "levelled" and joint in {"and", "before", "after"}:
        return _TOGETHER_BY
    return _APART / 2 if joint == "against" else 0.0


def _name(read: ReadSentence, index: str) -> str:
    return str(read.mentions[int(index)].value)
