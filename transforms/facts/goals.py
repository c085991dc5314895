"""Tellings of goals: who scored, when and how, as one sentence says it; joining tellings into goals comes later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts import goal_words as words
from transforms.facts.phrases import PhraseTables, Tag
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.scores import ScoreMention

_TABLES = PhraseTables(
    {
        "score": words.SCORE_VERB,
        "noun": words.GOAL_NOUN,
        "strike": words.STRIKE_NOUN,
        "take": words.TAKE,
        "shot": words.SHOT,
        "headline": words.HEADLINE_VERB[:7],
    }
)


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence's word on one goal (or `count` goals of one scorer).

    `scorer` is the index of the person's mention in the sentence, or None with `pronoun` for "he".
    `start` and `end` count in the shape. `nth` is which of the scorer's own goals it is, `ordinal` which of the side's.
    `strong` is False where the words alone do not make it a goal.
    """

    sentence: int
    start: int
    end: int
    scorer: int | None
    rule: str
    count: int = 1
    nth: int | None = None
    own_goal: bool = False
    penalty: bool = False
    minute: MinuteMention | None = None
    score: ScoreMention | None = None
    strong: bool = True
    pronoun: str | None = None
    team: int | None = None
    """Index of the team the words say it counts for."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that looked like a goal and why they were not taken; `start` and `end` count in the shape."""

    sentence: int
    start: int
    end: int
    reason: str


_PERSON = re.compile(r"<P(\d+)>")
_SUBJECT_GAP_STOP = re.compile(
    r"\b(?:but|while|whose|before|until|denied|although|though|despite|unless|because|whereas|so that|than)\b|[;:]|[.!?]\s"
)
_NEW_SUBJECT = re.compile(r"\b(?:and|as|when|after|with)\ (?:<T\d+>|<R\d+>|the\ [\w'-]+|it|they|he|she|both)\b")
_LIST = re.compile(r"<P\d+>(?:'s)?(?:\ \([^()]{1,20}\))?(?:(?:\ ?,\ (?:and\ |then\ |captain\ |substitute\ )?|\ and\ (?:then\ |substitute\ |fellow\ )?|\ &\ |\ plus\ )(?:(?:[\w'-]+\ ){0,3})<P\d+>(?:\ \([^()]{1,20}\))?)+")
_PRONOUN = re.compile(
    r"\b(?P<he>he|she|who)\b"
    r"|\bthe\ (?:(?:[\w'-]+|<X\d+>)\ ){0,3}?(?P<role>striker|forward|midfielder|defender|winger|captain|skipper|substitute|centre-back|full-back|left-back|right-back|wing-back|playmaker|teenager|"
    r"youngster|international|debutant|veteran|\d\d-year-old|frontman|centre-half|attacker|hitman|no\ ?\d|ace|man|star|marksman|sub|playmaker|wideman)\b|\bthe\ <X(?P<nation>\d+)>(?!\ (?:\w+))"
)


def tags_of(shape: str) -> list[Tag]:
    """The goal words of a shape, from all tables."""
    return _TABLES.find(shape)


def find_tellings(index: int, read: ReadSentence) -> tuple[list[Telling], list[NearMiss]]:
    """The tellings of goals in one sentence, in order, and the near misses."""
    shape = read.shape
    if "<P" not in shape and not _PRONOUN.search(shape):
        return [], []
    tags = _TABLES.find(shape)
    found: list[Telling] = []
    misses: list[NearMiss] = []
    for telling in _all_tellings(index, read, tags):
        reason = _refusal(shape, telling)
        if reason is not None:
            misses.append(NearMiss(index, telling.start, telling.end, reason))
        else:
            found.append(telling)
    return _without_doubles(found, read), misses


def _all_tellings(index: int, read: ReadSentence, tags: list[Tag]) -> Iterator[Telling]:
    yield from _nominal(index, read, tags)
    yield from _passive(index, read)
    for tag in tags:
        if tag.table == "score":
            yield from _by_subject(index, read, tag.start, tag.end, "score verb")
        elif tag.table == "headline":
            infinitive = read.shape.endswith(" to ", 0, tag.start)
            if read.sentence.part in _HEADLINES or (infinitive and tag.phrase in {"score", "net"}):
                yield from _by_subject(index, read, tag.start, tag.end, "score verb")
        elif tag.table == "shot":
            into = _INTO.search(read.shape, tag.end, tag.end + 70)
            if tag.phrase in words.FINISH:
                into = words.IN.match(read.shape, tag.end) or into
            if into and not _PERSON_BETWEEN.search(read.shape, tag.end, into.start()):
                yield from _by_subject(index, read, tag.start, into.end(), "shot that went in")
        elif tag.table == "take":
            noun = _NOUN_AFTER.match(read.shape, tag.end)
            if noun:
                yield from _by_subject(index, read, tag.start, noun.end(), "took a goal")
    for effect in _EFFECT.finditer(read.shape):
        yield from _by_subject(index, read, effect.start(), effect.end(), "changed the score")


_HEADLINES = frozenset({"title", "heading", "caption"})
_INTO = re.compile(words.INTO)
_EFFECT = re.compile(words.EFFECT)
_PERSON_BETWEEN = re.compile(r"<P\d+>(?!'s)")
_NOUN = "|".join(re.escape(p) for p in sorted(words.GOAL_NOUN, key=len, reverse=True))
_STRIKE = "|".join(re.escape(p) for p in sorted(words.STRIKE_NOUN, key=len, reverse=True))
_NOUN_AFTER = re.compile(
    rf"(?:(?!\b(?:and|but|as|to|from|after|who|when|for|on|in)\b)[^<>;.]|<[MXL]\d+>|<T\d+>'s?){{0,50}}?\b(?:{_NOUN}|(?:the\ |his\ |her\ |a\ |their\ )?(?:second|third|fourth|fifth|sixth|first)(?!\ (?:half|minute|time|leg|place|period|post|man|yellow|booking|effort|attempt|ball|phase|division|chance|shot|save|corner|major|game|match|consecutive|successive|string|row))|twice|thrice|one\ back|both\ goals|all\ (?:three|four|five)|four|three|two|both)\b"
)


# "past Hart and levelling", "replaced Fox and scored": the man behind these does not go on to score
_GOVERNED = re.compile(
    r"\b(?:past|beyond|beat|beating|from|to|over|under|of|against|onto|on|replace|replaced|replacing|find|finding|found|off|around|round|denied|behind|between|at|into|via|alongside|like|than|rounded|rounding|dispossessed|robbed|evaded|evading|evade|fed|feeding|released|helped|joined|joining|outmuscled|outjumped|outpaced|tripped|fouled|felled|marking|leaving|left|succeed|nutmegged|with)\ "
    r"(?:(?:the|a|an|his|her|their|fellow|goalkeeper|keeper|defender|striker|midfielder|substitute|captain|winger|former|stranded|helpless|[\w-]+ing|[\w-]+ed|debutant|full-back|centre-back|left-back|right-back|team-mate|teammate)\ |<[TX]\d+>(?:'s)?\ ){0,4}$"
)
_GOES_ON = re.compile(r"(?:\ [^<>,]{0,18})?,?\ who\b|'s\ (?!(?:pass|cross|corner|ball|through|delivery|free-kick|low|lofted|knock|flick|assist|run))|\ to\ (?!be\b|the\b|<)|(?:\ and\ <P\d+>)*\ (?:both|each|then)\b")


def _is_object(shape: str, person: re.Match[str], verb: int) -> bool:
    """Whether a person stands as the object of other words, so that the verb behind has another subject."""
    if not _GOVERNED.search(shape, max(0, person.start() - 50), person.start()):
        return False
    return _GOES_ON.match(shape, person.end()) is None


_OWN_SHOT = re.compile(
    r"'s (?:[\w'-]+ |<[MXL]\d+>[ -]?){0,4}(?:header|strike|shot|effort|finish|volley|penalty|spot-kick|free-kick|goal|brace|double|hat-trick|drive|winner|opener|equaliser|equalizer|leveller|deflection|touch|first|second|third|tap-in|curler|rocket) (?:[\w'-]+ |<[MGL]\d+> ){0,4}$"
)
_HIS_TEAM = re.compile(r"'s (?:[\w'-]+ ){0,2}(?:side|men|team|charges|players|outfit|boys|troops|squad)\b")


def _subjects(read: ReadSentence, start: int) -> tuple[list[int], int, str | None] | None:
    """Who does what the words at `start` tell: (mention indexes, where the subject starts, pronoun), or None."""
    shape = read.shape
    last = None
    for match in _PERSON.finditer(shape, max(0, start - 110), start):
        if _is_object(shape, match, start):
            continue
        if shape.startswith("'s", match.end()):
            if _HIS_TEAM.match(shape, match.end()):
                continue
            tail = shape[match.end() : start]
            if _OWN_SHOT.match(tail):
                last = match
            continue
        last = match
    pronoun = None
    for match in _PRONOUN.finditer(shape, max(0, start - 60), start):
        if not _SUBJECT_GAP_STOP.search(shape, match.end(), start):
            pronoun = match
    if last is not None and (pronoun is None or pronoun.start() < last.start() or pronoun["he"] == "who"):
        gap = shape[last.end() : start]
        if not _SUBJECT_GAP_STOP.search(gap) and not re.search(r"\band\ (?:<T\d+>|<R\d+>|the\ \w+|they)\ \w+ed\b", gap):
            return _with_list(shape, last)
    if pronoun is not None and pronoun["he"] != "who":
        return [], pronoun.start(), pronoun.group()
    if pronoun is not None and last is not None:
        return _with_list(shape, last)
    if last is None and re.match(r"[^<>.;]{0,60}$", shape[:start]):
        return None
    return None


def _with_list(shape: str, last: re.Match[str]) -> tuple[list[int], int, None]:
    for found in _LIST.finditer(shape, 0, last.end()):
        if found.start() <= last.start() and found.end() >= last.end():
            return [int(m[1]) for m in _PERSON.finditer(found.group())], found.start(), None
    return [int(last[1])], last.start(), None


# "the corner was headed home": the subject is not the scorer
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|gets|got)\ (?:(?:then|duly|only|calmly|eventually|superbly|brilliantly|finally|promptly|quickly|coolly|well|easily|[a-z]+ly)\ )?$")


def _by_subject(index: int, read: ReadSentence, start: int, end: int, rule: str) -> Iterator[Telling]:
    if _PASSIVE.search(read.shape, max(0, start - 22), start):
        return
    subject = _subjects(read, start)
    if subject is None:
        return
    who, begin, pronoun = subject
    stop = min(len(read.shape), end + 60)
    counted = _count(_words_after(read.shape, start, end))
    rule = rule if len(who) < 2 else f"{rule}, several"
    if len(who) > 1 and rule.startswith(("changed the score", "shot")):
        who = who[-1:]
    for person in who or [None]:  # type: ignore[list-item]
        nth = _nth(read.shape[start:stop])
        yield Telling(
            index,
            begin if person is None or len(who) == 1 else read.shape.index(f"<P{person}>"),
            end,
            person,
            rule,
            count=counted,
            nth=nth,
            own_goal=bool(words.OWN_GOAL.search(read.shape, begin, stop)),
            penalty=bool(words.PENALTY.search(read.shape, begin, stop)),
            score=_score_in(read, start, end),
            pronoun=pronoun if person is None else None,
        )


_NEXT_EVENT = re.compile(r"<[PT]|,|\b(?:before|and|while|but|as|after|when)\b")


def _words_after(shape: str, start: int, end: int) -> str:
    """The words of a telling and what directly follows them: "scored" in "scored twice"."""
    stop = _NEXT_EVENT.search(shape, end, min(len(shape), end + 25))
    return shape[start : stop.start() if stop else min(len(shape), end + 25)]


_COUNTS = (
    (4, re.compile(r"\b(?:four goals|scored four|all four|four-goal haul|quadruple|netted four|bagged four|hit four|grabbed four)\b")),
    (5, re.compile(r"\b(?:five goals|scored five|five-goal haul|netted five|hit five)\b")),
    (3, re.compile(r"\b(?:hat-trick|hat trick|treble|three goals|scored three|thrice|three times|netted three|bagged three|all three(?! points)|hit three)\b")),
    (2, re.compile(r"\b(?:brace|twice|double(?! (?:the|their|his|her|our))|two goals|scored two|both goals|netted two|bagged two|two more|grabbed two|hit two|pair of goals|double strike|grabbing two|a double)\b")),
)  # fmt: skip
_PART = re.compile(r"\b(?:complet|second of (?:his|her)|first of (?:his|her)|sealed (?:his|her)|third of (?:his|her)|capped (?:his|her)|for (?:his|her) (?:hat|brace|double)|doubled|with (?:his|her) (?:second|third)|denied|seal (?:his|her)|secured (?:his|her)|wrapp\w+ up (?:his|her)|claim(?:ed|ing)? (?:his|her) (?:brace|double|hat))")


def _count(text: str) -> int:
    """How many goals the words tell; "completed his hat-trick" is one."""
    if _PART.search(text):
        return 1
    return next((n for n, pattern in _COUNTS if pattern.search(text)), 1)


_NTH = re.compile(r"\b(?P<part>first|opening goal|opener)\ of\ (?:his|her|a)\ (?:brace|double|two|three|hat-trick|treble|hat\ trick|pair)|\b(?:his|her)\ (?P<n>second|third|fourth|fifth)\b(?!\ (?:\w+\ ){0,3}(?:of\ the\ (?:season|campaign|tournament|competition|year)|in\ (?:\w+\ )?(?:games|matches|as\ many)|for\ (?:the|his|her)|this|league|career|since|international|club|senior|goal\ (?:of\ the|in|this|for)|spell|season|yellow|booking|half))|\bcomplet\w+\ (?:his|her|a)\ (?P<feat>brace|double|hat-trick|hat\ trick|treble)|\b(?:his|her)\ (?P<again>brace|double|hat-trick|hat\ trick|treble)\b")
_NTH_VALUE = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "brace": 2, "double": 2, "hat-trick": 3, "hat trick": 3, "treble": 3}


def _nth(text: str) -> int | None:
    match = _NTH.search(text)
    if match is None:
        return None
    if match["part"]:
        return 1
    return _NTH_VALUE[match["n"] or match["feat"] or match["again"]]


def _score_in(read: ReadSentence, start: int, end: int) -> ScoreMention | None:
    match = re.compile(r"<S(\d+)>").search(read.shape, start, min(len(read.shape), end + 4))
    if match is None:
        return None
    value = read.mentions[int(match[1])].value
    return value if isinstance(value, ScoreMention) else None


# "goals from Fox and Ward", "a brace by Ward", "a penalty from Fox", "goals to Fox"
_FROM = re.compile(
    rf"(?P<what>\b(?:{_NOUN}|{_STRIKE}))(?:\ (?:each|apiece|late|early|on|the|night|in|first|second|half|time|stoppage|scored|came|were|apart|per|game|of|season|win|coming|both)|\ <[MXD]\d+>|,){{0,5}}\ (?P<link>from|by|through|courtesy\ of|for|to|off|thanks\ to)\ (?:(?!assist|cross|pass|corner|someone|delivery|ball|free-kick|throw)[\w'-]+\ |<[XTRL]\d+>(?:'s)?\ ){{0,5}}?(?P<list>{_LIST.pattern}|<P\d+>)(?!'s\ (?:cross|pass|corner|free|through|low|assist|delivery|foul|shot|knock))"
)
# "Ward's 55th-minute strike", "Fox's opener"
_OWN = re.compile(
    rf"(?<!at\ )(?<!threatening\ )(?<!on\ )(?<!towards\ )(?<!in\ )(?P<list>(?:<P\d+>\ and\ )?<P\d+>)'s?\ (?:(?!was\b|is\b|to\b|as\b|and\b|had\b|he\b|she\b|went\b|came\b|of\b|for\b|in\b|that\b)[\w'-]+\ |<[MXSL]\d+>(?:'s)?[ -]?|,\ ){{0,5}}?(?P<what>{_NOUN}|{_STRIKE})(?![\w-])(?!\ (?:from\ the|against|kick|area|line|mouth|keeper|frame|threat|tally|record|drought|was\ (?:saved|blocked)))"
)
# "a Ward header", "a late Fox penalty", "thanks to a Ward double"
_ADJECTIVE = re.compile(
    rf"\b(?:an?|the|another|second-half|first-half|late|early|<M\d+>|superb|via|two|and|or)\ (?:(?!up\b|off\b|to\b|for\b|of\b|with\b|from\b|by\b)[\w'-]+\ |<[MXL]\d+>[ -]?){{0,4}}?(?P<list><P\d+>(?:\ and\ <P\d+>)?)\ (?:<M\d+>\ |(?!the\b|for\b|had\b|was\b|his\b|her\b|saw\b|with\b|from\b)[\w-]+\ )?(?P<what>{_NOUN}|{_STRIKE})(?![\w-])"
)
# "took the lead through Ward", "levelled via Fox", "thanks to Ward"
_THROUGH = re.compile(
    r"\b(?P<verb>lead|ahead|front|equali[sz]ed?|equali[sz]ing|levell?ed|level|levell?ing|struck|hit\ back|back|responded|replied|scored|scoring|doubled|extended|advantage|terms|went\ up|<S\d+>|parity|up|deadlock|net|winner|goal|added|more|second|third|fourth|another|clear|breakthrough)\b(?:[^<>;.]|<[GLDC]\d+>){0,30}?(?:<M\d+>[^<>;.]{0,12})?\b(?:through|thanks\ to|courtesy\ of|via)\ (?:(?!the\ legs|an?\ [\w-]+\ (?:pass|cross))[\w'-]+\ |<[XTRL]\d+>(?:'s)?\ ){0,5}?(?P<list>" + _LIST.pattern + r"|<P\d+>)(?!'s\ (?:cross|pass|corner|foul|mistake|error|legs|goal))"
)
# "headed in by Ward", "converted by Fox", "scored by"
_BY = re.compile(
    r"\b(?:scored|headed\ (?:in|home)|converted|turned\ (?:in|home)|tapped\ (?:in|home)|finished(?:\ off)?|slotted\ (?:in|home)|swept\ (?:in|home)|tucked\ (?:away|in|home)|put\ away|nodded\ (?:in|home)|buried|netted|bundled\ (?:in|home|over)|fired\ (?:in|home)|rifled\ (?:in|home)|poked\ (?:in|home)|prodded\ (?:in|home)|stabbed\ (?:in|home)|volleyed\ (?:in|home)|smashed\ (?:in|home)|powered\ (?:in|home)|glanced\ (?:in|home)|steered\ (?:in|home)|dispatched|forced\ (?:in|home|over)|scrambled\ (?:in|home)|cancell?ed\ out|turned\ into\ (?:the|his|her)\ (?:own\ )?(?:[\w'-]+\ )?net|put\ (?:in|into\ the\ net)|slammed\ (?:in|home)|rolled\ (?:in|home)|knocked\ (?:in|home)|diverted\ (?:in|home)|lashed\ (?:in|home)|doubled|extended|restored|levelled|reduced|halved)\ (?:[\w'-]+\ )?(?:<M\d+>\ )?by\ (?:[\w'-]+\ |<[XTRL]\d+>(?:'s)?\ ){0,5}?(?P<list><P\d+>)"
)


# "the breakthrough came after 20 minutes from Fox", "the second arrived through Ward"
_CAME = re.compile(
    r"\b(?:goal|opener|equali[sz]er|breakthrough|winner|leveller|leveler|second|third|fourth|fifth|lead|clincher|goals)\ (?:then\ |finally\ |duly\ |eventually\ )?(?:came|arrived)\ (?:[\w'-]+\ |<[MGXL]\d+>\ ){0,7}?(?:from|through|courtesy\ of|via|when|as)\ (?:(?!the\ )[\w'-]+\ |<[XTR]\d+>(?:'s)?\ ){0,4}?(?P<list><P\d+>(?:\ and\ <P\d+>)?)(?!'s\ (?:cross|pass|corner))"
)


def _nominal(index: int, read: ReadSentence, tags: list[Tag]) -> Iterator[Telling]:
    shape = read.shape
    for rule, pattern in (("goals from", _FROM), ("goal came", _CAME), ("whose goal", _OWN), ("a … goal", _ADJECTIVE), ("through", _THROUGH)):
        for match in pattern.finditer(shape):
            what = match.groupdict().get("what") or match.groupdict().get("verb") or ""
            if _HIS_TEAM.match(shape, match.end()):
                continue
            if what in _STRIKES and match.groupdict().get("link") in {"to", "off", "for"} and not what.endswith("penalties"):
                continue
            yield from _listed(index, read, match, rule, what)


def _listed(index: int, read: ReadSentence, match: re.Match[str], rule: str, what: str) -> Iterator[Telling]:
    shape = read.shape
    people = [(int(m[1]), m.start() + match.start("list")) for m in _PERSON.finditer(match["list"])]
    strong = what not in _STRIKES or _counted(shape, match) or len(people) > 1
    around = shape[max(0, match.start() - 25) : match.end() + 5]
    total = _count(around) if len(people) == 1 or "each" in shape[match.end() : match.end() + 10] else 1
    for position, (person, place) in enumerate(people):
        count = total
        following = shape[place : place + 45]
        listed = re.match(r"<P\d+>(?:'s)?\ \((?:x)?(\d)(?:\ goals?)?\)", following)
        if listed:
            count = int(listed[1])
        elif position == 0 and len(people) > 1:
            count = _count(shape[max(0, match.start() - 12) : place])
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
            strong=strong,
            nth=_nth(shape[match.start() : match.end()]),
        )


_STRIKES = frozenset(words.STRIKE_NOUN)
# what a strike did, right behind it: "Ward's header put Roma ahead"
_DID = re.compile(
    r"(?:[\w'-]+\ |,\ |<[MGL]\d+>\ ){0,4}?(?:gave|give|gives|giving|puts?|putting|was\ enough|were\ enough|earned|earning|sealed|sealing|secured|securing|cancell?ed|cancell?ing|levell?ed|made\ it|making\ it|proved|settled|won|drew|handed|handing|"
    r"restored|restoring|doubled|doubling|clinched|rescued|salvaged|ensured|ensuring|decided|separated|set\ (?:up\ )?<T|opened|broke|completed|completing|capped|halved|reduced|brought|extended|lifted|snatched|fired|condemned|sank|inspired|consigned|denied\ <T|from\ the\ spot|pulled)\b"
)
# what a strike is told as: "thanks to a Ward header", "goals came from", "won with a Ward penalty", "either side of"
_TOLD_AS = re.compile(
    r"\b(?:thanks\ to|courtesy\ of|through|either\ side\ of|by\ virtue\ of|cancell?ed\ out|cancell?ing\ out|cancelled|scored|add(?:ed|ing)|follow(?:ed|ing)\ by|with|via|sandwiched|preceded\ by|to\ add\ to)\ (?:an?\ |the\ |two\ |[\w'-]+\ |<[MX]\d+>[ -]?){0,5}$"
)
_REFUSED = re.compile(r"\b(?:pushed\ away|saved?|saving|kept\ out|keep\ out|denied|blocked|tipped|parried|turned\ away|beat\ away|clawed|deny|repelled|dealt\ with|punched|stopped|held|smothered|deflected|cleared|clear|block|stop|tip|see|sees)\ (?:[\w'-]+\ |<[MX]\d+>\ ){0,4}$")
_RESULT_NEAR = re.compile(r"<S\d+>|\b(?:win|won|victory|beat|lead|ahead|in\ front|draw|equali|level|goal|defeat|triumph|success|points?)\b")


def _counted(shape: str, match: re.Match[str]) -> bool:
    """Whether something around a "header" or "strike" says that it was a goal."""
    if _REFUSED.search(shape, max(0, match.start() - 45), match.start()):
        return False
    if _DID.match(shape, match.end() + 1) or "<M" in match.group():
        return True
    told = _TOLD_AS.search(shape, max(0, match.start() - 60), match.start())
    return bool(told and _RESULT_NEAR.search(shape, max(0, told.start() - 80), told.start() + 1))


def _passive(index: int, read: ReadSentence) -> Iterator[Telling]:
    for match in _BY.finditer(read.shape):
        yield from _listed(index, read, match, "by", "goal")


_ASIDE = re.compile(r", (?:who|which|whose|whom)\b[^,]{0,140},")
_TAKEN_BACK = re.compile(
    r"\b(?:disallowed|ruled out|chalked off|(?:for|flagged|was|were|given|judged|adjudged) offside|overturned|did not count|didn't count|not given|cancelled by|struck off|scratched off|annulled|waved away|the flag|(?:adjudged|judged|ruled|deemed|penalised|found) to have (?:fouled|handled|strayed|been)|was not allowed|ruled it out|only to (?:see|be|hit|find|have|shoot|fire)|only for (?:the|an?) (?:flag|offside|var|referee))\b"
)
_SHOOTOUT = re.compile(r"\b(?:in|during|of) (?:the|a|that) (?:penalty |ensuing |resulting )?shoot-?out\b|\b(?:first|second|third|fourth|fifth|decisive|winning) (?:spot-kick|penalty) (?:in|of) the shoot-?out\b")
# "had a goal ruled out when Fox turned in"
_RULED_OUT = re.compile(r"\b(?:ruled out|disallowed|chalked off|cancelled out by var|thought (?:he|she|they|<T\d+>)|did think|denied a (?:goal|penalty)|wrongly)\b(?:[^<>;.,]|<[MPX]\d+>){0,30}\b(?:when|as|after|had)\b[^<>;.,]{0,12}$")
# "unable to stop Fox heading in": he did it
_POWERLESS = re.compile(r"\b(?:unable|powerless|could not|couldn't|failed|helpless|could do nothing|nothing)\b(?: to)? (?:stop|prevent|deny|keep out|do)\b")
_LEAD_IN = re.compile(
    r"\b(?:thought|believed|denied|disallowed|deny|prevent(?:ed)?|stop(?:ped)?|chance for|saved|kept out|keep out|tipped|parried|blocked|if|should|could|would|nearly|almost|ruled out|chalked off|hoping|wanted|seek|seeking|searching|looking|search of|pursuit of|sight of)\b[^<>]{0,18}$"
)


def _refusal(shape: str, telling: Telling) -> str | None:
    """Why the words are no goal of this match, or None."""
    plain = _ASIDE.sub(lambda m: " " * len(m.group()), shape) if ", who" in shape or ", which" in shape else shape
    miss = words.NOT_GOAL.search(plain, telling.start, telling.end)
    if miss:
        return f"no goal: “{miss.group()}”"
    stop = min(len(plain), telling.end + 75)
    back = _TAKEN_BACK.search(plain, telling.end, stop)
    if back and not re.search(r"<P\d+>|\bstood\b|\bafter\b", plain[telling.end : back.start()]):
        return f"no goal: “{back.group()}”"
    if _SHOOTOUT.search(plain, max(0, telling.start - 40), min(len(plain), telling.end + 60)):
        return "no goal: a kick of the shoot-out"
    ruled = _RULED_OUT.search(plain, max(0, telling.start - 55), telling.start)
    if ruled:
        return f"no goal: “{ruled.group()}”"
    lead_in = _LEAD_IN.search(plain, max(0, telling.start - 30), telling.start)
    if lead_in and not _POWERLESS.search(plain, max(0, lead_in.start() - 22), lead_in.end()):
        return f"no goal: “{lead_in.group().strip()}”"
    cut = re.compile(r"[,;.]|\b(?:and|but|as|while|to)\b").search(plain, telling.end)
    year = re.compile(r"\b(?:in|since|of) (?:19|20)\d\d\b").search(plain, telling.end, min(len(plain), telling.end + 95))
    if year:
        return f"another match: “{year.group()}”"
    other = words.OTHER_MATCH.search(plain, max(0, telling.start - 25), min(cut.start() if cut else len(plain), telling.end + 50))
    if other:
        return f"another match: “{other.group()}”"
    return None


def _without_doubles(found: list[Telling], read: ReadSentence) -> list[Telling]:
    """One telling per scorer and stretch of words: overlapping ones are the same goal, told in more words."""
    ordered = sorted(found, key=lambda t: (t.start, -t.end))
    kept: list[Telling] = []
    for telling in ordered:
        same = next((k for k in kept if k.scorer == telling.scorer and k.pronoun == telling.pronoun and _near(k, telling, read.shape)), None)
        if same is None:
            kept.append(telling)
        else:
            kept[kept.index(same)] = _joined(same, telling)
    return kept


def _near(first: Telling, second: Telling, shape: str) -> bool:
    if second.start <= first.end:
        return True
    between = shape[first.end : second.start]
    return first.scorer is not None and not re.search(r"\b(?:then|later|again|before|second|another|and)\b|<M\d+>", between)


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
        strong=first.strong or second.strong,
        pronoun=first.pronoun,
        team=first.team if first.team is not None else second.team,
    )
