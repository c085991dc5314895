"""Results of names that are no mention: they are nobody else's, and nobody else lost them."""

import re

from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.names import is_plain
from transforms.reading.triggers import triggered
from transforms.reading.words import NOT_NAMES

_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w-]*")
# "while Arrow 96 | hammered Lecce", "and Arrow narrowly | beat Lecce": the subject itself
_SUBJECT = re.compile(
    r"(?<![\w>’'-])(?:(?P<word>[\w-]{3,})|(?<!from )(?<!by )(?<!of )(?<!through )<P\d+>(?:'s)?)(?:\ \d{1,4})?"
    r"(?:\ (?:also|then|duly|[a-z]+ly))?\ $"
)
# "Arrow's | 7-1 win at Lecce", "Arrow, who scored | a 6-0 win over Bari"
_OWNER = triggered(
    r"(?<![\w>’'-])(?P<owner>[\w-]+)['’]s?\ (?:[\w'-]+\ ){0,2}$"
    r"|(?<![\w>])(?:(?P<who>[\w-]+)|<P\d+>),\ who\ (?:scored|recorded|registered|notched|claimed)\ an?\ (?:<S\d+>\ )?$"
    r"|(?<![\w>])(?P<winners>[\w-]+),?\ who\ (?:emerged|emerge|ran\ out|run\ out|came\ out|finished|ended|were|are)\ (?:as\ |up\ )?(?:the\ )?$"
)


# "while <P1> needed two late penalties to | edge Lecce", "as Arrow came from behind to | beat": a side that was not read
_DID_MUCH_TO = re.compile(
    r"(?:^\W*|\b(?:while|whereas|but|and|as) )(?:<P\d+>|(?P<word>[\w-]{3,}))(?: [a-z]+ club)? (?:needed|had to|came|managed|battled|fought|worked|rallied|recovered|bounced)\b[^<>;]{0,60}\bto (?:[a-z-]+ and )?$"
)
# "while <P1> played a | 0-0 draw", "and <P1> slumped to a | 3-1 defeat": what only a side does
_AS_A_SIDE = triggered(
    r"(?:^|, |\b(?:while|whereas|but|and|as) )<P\d+> (?:(?:played|shared|drew|suffered)(?: out)?|(?:were|was) (?:held|restricted) to|(?:slumped|slipped|fell|crashed|cruised|eased|romped|strolled|stormed|raced|swept|coasted|battled) to) (?:an?|the|their|its) (?:[\w'-]+ |<S\d+> ){0,3}$"
)
# "and Arrow | slumped to a 3-1 defeat"
_RIGHT_THERE = re.compile(r"(?:, |\b(?:while|whereas|but|and|as) )<P\d+> $")
_SLUMP = re.compile(r"(?:slump|slip|crash|succumb|tumbl|capitulat|cruis|romp)[a-z]+ ")
# "while second-tier Arrow opened with a win, | beating Bari": whoever is told of there
_MEANWHILE = re.compile(r"\b(?:while|whereas) (?:[\w-]+ ){0,4}<P\d+> (?!and\b)(?:[^<>;]|<[A-QSU-Z]\d+>){5,120}$")
# "Roma's slip was Arrow's gain, the latter going top with a | 3-1 win over Bari"
_LATTER = re.compile(r"<P\d+>[^<>]{0,40}\bthe latter\b(?:[^<>;]|<[A-QSU-Z]\d+>){0,90}$")
# "Arrow came from behind to beat Bari as they | registered a 3-1 win", "they held Bari to nothing in a | 3-0 win": no deed of Bari's
_AS_THEY = re.compile(
    r"^\W*<P\d+>(?: [a-z]+ club)? (?:needed|came|managed|battled|fought|worked|rallied|recovered|bounced)\b[^;]*<T\d+>[^<>;]* as they (?:[\w-]+ ){0,4}$"
)
_THEY_MET = re.compile(
    r"\b(?:they|we) (?:[a-z]+ly )?(?:held|beat|defeated|blanked|shut out|edged|downed|limited|hosted|faced|welcomed) (?:the )?(?:[\w-]+ )?<T\d+>[^<>;,]{0,40}$"
)
# "Roma hosted Bari and the Arrowside outfit won a | 3-0 match": either's
_THE_SIDE = re.compile(
    r"<T\d+>[^;]{1,60}<T\d+>(?:[^<>;]|<[CLGD]\d+>){0,60}\band <R(?P<r>\d+)> (?:side|outfit) [^<>;,]{3,60}$"
)
# "Arrow, which drew last week, | routed Bari": an aside told of a side
_WHICH = re.compile(r"(?:^\W*|[,;:] )(?:<P\d+>|(?P<word>[\w-]{3,})), which [^<>;,]{3,60}, $")
# "Arrow recovered from a loss to <T0> to record a | 2-0 win": the sentence's own subject was not read
_RECOVERED = re.compile(
    r"(?:^\W*|[,;:] )(?:<P\d+>|(?P<word>[\w-]{3,})) (?:recovered from|bounced back from|came back from|responded to|shrugged off|shook off|put behind them|got over|followed up|built on)\b[^;]{0,90}\b(?:to|by|with|and) (?:[^<>,;]|<S\d+>){0,40}$"
)


# "the Anglers | beat Lecce": called by what nothing tells whose it is
_CALLED = re.compile(r"<R(?P<r>\d+)> (?:[a-z]+ly |then |also )?$")


def _is_deed_of_stranger(read: ReadSentence, cue: int, *, beats: bool) -> bool:
    """Whether verbs that only a side does stand in front of a result, with a name that is no mention as their subject."""
    if any(p.search(read.shape, max(0, cue - 170), cue) for p in (_AS_A_SIDE, _MEANWHILE, _LATTER, _THEY_MET)):
        return True
    if _AS_THEY.search(read.shape, 0, cue):
        return True
    if _SLUMP.match(read.shape, cue) and _RIGHT_THERE.search(read.shape, max(0, cue - 20), cue):
        return True
    side = _THE_SIDE.search(read.shape, max(0, cue - 200), cue)
    if side is not None and read.mentions[int(side["r"])].value not in {"home", "away"}:
        return True
    for pattern in (_RECOVERED, _WHICH, _DID_MUCH_TO) if beats else (_RECOVERED, _WHICH):
        match = pattern.search(read.shape, max(0, cue - 140), cue)
        if match is not None and not (match["word"] and _is_common(match["word"], read)):
            return True
    return False


def _is_common(word: str, read: ReadSentence) -> bool:
    return is_plain(word) or word in NOT_NAMES or not _is_name(word, read)


# "after two goals from Fox and Ward | saw off Lecce": their side's
_GOALS_OF = re.compile(
    r"\b(?:goals?|strikes?|efforts?|headers?|brace|double|finishes|penalt(?:y|ies))(?: <M\d+>| [\w-]+){0,4} (?:from|by|through) (?:[\w-]+ )?<P\d+>(?:, <P\d+>)?(?:,? and (?:[\w-]+ )?<P\d+>)? $"
)


def is_of_stranger(read: ReadSentence, cue: int, *, beats: bool = False) -> bool:
    """Whether a result belongs to a name that is no mention: nobody else's may then be put in its place.

    Where the words at `cue` are a verb of beating (`beats`), so does that of somebody in front of it.
    """
    if _GOALS_OF.search(read.shape, max(0, cue - 120), cue):
        return False
    match = _OWNER.search(read.shape, max(0, cue - 50), cue)
    if match is not None:
        return _is_name(match["owner"] or match["who"] or match["winners"], read)
    called = _CALLED.search(read.shape, max(0, cue - 20), cue) if beats else None
    if called is not None and read.mentions[int(called["r"])].value not in {"home", "away"}:
        return True
    if _is_deed_of_stranger(read, cue, beats=beats):
        return True
    match = _SUBJECT.search(read.shape, max(0, cue - 50), cue)
    if beats and match is not None and match["word"] and (_is_plain_name(read, cue) or _is_the_name(read, cue)):
        return True
    if match is None or (match["word"] and (is_plain(match["word"]) or match["word"] in NOT_NAMES)):
        return False
    return _is_name(match["word"], read) if match["word"] else beats


# "a 1-1 draw | by Arrow on Friday", "a 1-0 loss | to lowly Arrow", "a 2-1 win | over Arrow"; not "by Arrow's late goal"
_AGAINST_NAME = re.compile(
    r"(?:\ (?:in|at)\ (?:<[LTG]\d+>|[\w-]+))?\ (?:by|against|over|to)\ (?:the\ )?(?:\w+-[\w-]+\ |struggling\ |lowly\ |fellow\ |rivals\ |neighbours\ |hosts\ |visitors\ ){0,2}(?:(?:as|fc|us|ac|cs|es|js|al|el|cd|cf)\ )?(?P<word>[\w-]{3,})(?!['’\w-])"
)


# "1-0 winners | in <X2> over hosts <P4>"
_AGAINST_HOSTS = re.compile(
    r"(?:\ (?:in|at)\ (?:<[LTGX]\d+>|[\w-]+))?\ (?:by|against|over|to)\ <R\d+>\ (?:[a-z]{2,3}\ )?<P\d+>(?!'s? [a-z])"
)
_WORDS = re.compile(r"(?P<words>(?P<one>[\w'-]+) (?P<of>of (?:the )?)?(?P<two>[\w'-]+)) $")


def _is_plain_name(read: ReadSentence, cue: int) -> bool:
    """Whether two words with capitals, none at the begin of the sentence, stand in front of a verb: "In Holt, Hard Times | beat"."""
    words = _WORDS.search(read.shape, max(0, cue - 40), cue)
    verb = re.compile(r"[a-z]+").match(read.shape, cue)
    if words is None or verb is None or words.start() == 0:
        return False
    one, two = (re.escape(words[g].capitalize()) for g in ("one", "two"))
    of = words["of"] or ""
    return re.search(rf"[a-z,] (?:the )?{one} {of}{two} {verb.group()}\b", read.sentence.text) is not None


# "a win | over their Glendale opponents": of a side that was not read
_OVER_THEIR = re.compile(
    r"\ (?:over|against|by|to|at)\ their\ (?:<[A-Z]\d+>|[\w-]+)\ (?:opponents|visitors|hosts|counterparts|guests)\b"
)


# "as the Peas | beat": a word of its own, but for its capital
_THE_WORD = re.compile(r"\bthe (?P<word>[a-z]{3,}s) (?P<adverb>[a-z]+ly )?$")


def _is_the_name(read: ReadSentence, cue: int) -> bool:
    """Whether a plural with a capital and "the" in front of a verb is what some side is called: "the Peas beat"."""
    called = _THE_WORD.search(read.shape, max(0, cue - 40), cue)
    verb = re.compile(r"[a-z]+").match(read.shape, cue)
    if called is None or verb is None:
        return False
    name = f"{called['word'].capitalize()} {called['adverb'] or ''}{verb.group()}"
    return re.search(rf"\b[Tt]he {re.escape(name)}\b", read.sentence.text) is not None


# "beating | the <T1> side | 1-0": the side from that town, whoever it is
_THE_FRONT = re.compile(r"<T\d+>[^<>;]*\bthe $")
_TOWNS_SIDE = re.compile(r" (?:side|outfit)\b")


def _is_from_town(read: ReadSentence, match: re.Match[str]) -> bool:
    """Whether the side beaten is told as the one of a place that is no team's, behind a team: "hurt Roma, beating the Holm side"."""
    end = match.end("other") + 1
    name = read.shape.rfind("<", 0, end)
    value = read.mentions[int(match["other"])].value
    strange = isinstance(value, TeamRef) and value.id is None
    return strange and bool(_TOWNS_SIDE.match(read.shape, end) and _THE_FRONT.search(read.shape, 0, name))


# "a win | over cross-town rivals, <P4>"
_AGAINST_RIVALS = re.compile(
    r"\ (?:by|against|over|to)\ (?:the\ |their\ )?(?:[a-z]+[\ -]){0,3}rivals?,?\ <P\d+>(?!'s?\ [a-z])"
)


def is_against_stranger(read: ReadSentence, end: int) -> bool:
    """Whether the words behind a result name another side that is no mention: nobody else may be put in its place."""
    if (
        _AGAINST_HOSTS.match(read.shape, end)
        or _OVER_THEIR.match(read.shape, end)
        or _AGAINST_RIVALS.match(read.shape, end)
    ):
        return True
    match = _AGAINST_NAME.match(read.shape, end)
    return (
        match is not None
        and match["word"] not in NOT_NAMES
        and not is_plain(match["word"])
        and _is_name(match["word"], read)
    )


# "Arrow edge | Peakocks, <T1>": the one beaten stands right behind the verb
_BEATEN_NAME = re.compile(r"[\w-]+ (?P<word>[\w-]{3,}),\ $")


def is_named_before(read: ReadSentence, match: re.Match[str]) -> bool:
    """Whether whoever was beaten is not the team behind: a name that is no mention stands before it, or it is a town's."""
    if _is_from_town(read, match):
        return True
    found = _BEATEN_NAME.fullmatch(read.shape, match.start(), read.shape.rfind("<", 0, match.end("other")))
    return found is not None and not is_plain(found["word"]) and _is_name(found["word"], read)


def _is_name(word: str | None, read: ReadSentence) -> bool:
    """Whether a word of a shape has a capital in its sentence; None is a person."""
    if not word or word.isdigit():
        return True
    return word.casefold() in {name.casefold() for name in _CAPITAL.findall(read.sentence.text)}
