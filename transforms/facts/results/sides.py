"""Sides of a result: which team the words speak of, and where they put it."""

import re
from typing import Literal

from transforms.reading.mentions import ReadSentence
from transforms.reading.names import is_plain
from transforms.reading.triggers import triggered
from transforms.reading.words import NOT_NAMES

Place = Literal["team", "opponent"]


# a team behind these is not the one spoken of: "at home to lowly Verona", "above rivals Arsenal"
OBJECT = re.compile(
    r"\b(?:to|of|off|from|over|against|at|with|by|behind|than|above|below|on|in|for|beyond|past|like|under|into|facing|face|hosting|visiting|welcoming|entertaining|playing|meeting|(?<!-)leading|trailing|watch|watched|watching|seen|saw)\ "
    r"(?:the\ |their\ |its\ |a\ )?(?:(?:[\w'-]*(?:ed|ing|-[\w'-]+|ers|ions|rs|als|side|club|bottom|lowly|fellow|local|old|great|bitter|league"
    r"|table|north|south|east|west|london)|<[XCPL]\d+>)\ ){0,3}$"
)


# "with Roma, | hosting | Bari on Sunday, fresh from beating Lecce": whom they meet is not who beat them
_TO_MEET = re.compile(r"\b(?:hosting|visiting|welcoming|entertaining|facing|playing|meeting) (?:the )?$")
# "beat Albania 3-0, Georgia 4-1 and …": each a side beaten, none the one that beat them
_BEATEN = re.compile(r"\ <S\d+>(?:,|\ and)\ <T")


# "the woes of hosts | Lecce | continued with"
_WOES = re.compile(
    r"\b(?:woes|slump|misery|problems|struggles|run|streak|decline|troubles|form|revival|resurgence|dream|hopes)\ of\ (?:[^<>;,]|<C\d+>){0,30}$"
)
_WENT_ON = re.compile(r"\ (?:continued|ended|deepened|went\ on|worsened|mounted|persisted)\b")
# "bottom of the table | Lecce": where it stands
_PLACED = re.compile(
    r"\b(?:bottom|top|foot|head|rock bottom|second bottom)[- ]of[- ](?:the[- ])?(?:table|league|standings|log|pile|group|division)\ $"
)
# "took advantage of Lecce's slip by | beating": what somebody else did
_BY_DOING = re.compile(r"\b(?:by|when|as|after|before|in)\ $")
# "above Lecce – | beaten 3-1", "ahead of Lecce, | held by": what is told of the team right in front
_APPOSED = re.compile(r"(?:,|\ [–—-]|\ \()\ ?")


# "Bari lost, with neighbours Lecce | beaten too"
WITH = re.compile(r"\bwith (?:the )?(?:[\w-]+ )?$")
# "behind Lecce, | who won", "behind Lecce, also unbeaten, | who won"
_WHO = re.compile(r"(?:, [^<>,;]{3,40}(?=,))?,? (?:who|which|whose)\b")
# "scored twice for Lecce in a | 5-0 hammering of": theirs
_FOR_WHOSE = re.compile(
    r"\bfor <T\d+> (?:in|during|as part of) (?:an?|the|their|its|his|her|<D\d+>) (?:[\w'-]+ |<[SDCX]\d+> ?){0,4}$"
    r"|\bfor <T\d+> to (?:[\w'-]+ly )?$"
)


# "a Roma loanee crowned his | Lecce debut in style in a | 1-0 win": whom he plays for now
HIS_SIDE = re.compile(
    r"\b(?:his|her) (?:[\w-]+ ){0,2}<T(?P<t>\d+)> (?:[\w-]+ |<C\d+> ){0,2}(?:debut|bow|return|start|account|career|spell|appearance|tenure|reign)\b(?:[^<>;.]|<[MDSLC]\d+>){0,60}$"
)


# "Roma - Lazio's next opponents - | beat": told in between of Roma
_PUT_IN = re.compile(
    r"<T(?P<t>\d+)> [–—-] (?:the )?<T\d+>'s? (?:[^<>;–—]|<[RXDCL]\d+>){3,50} [–—-] (?:\w+ly |also |then )?$"
)


# "Fox's club led against Roma and beat | Lazio": no side named in front is the one spoken of
_COACHES = re.compile(
    r"\W*(?:but |and |then )?<P\d+>'s? (?:[\w-]+ ){0,2}(?:club|side|team|men|charges|squad|girls|boys)\b(?! (?:of|from)\b)"
)


def find_subject(read: ReadSentence, before: int, other: int, *, apposed: bool = False) -> int | None:
    """The index of the team spoken of, looked for to the left: one that possesses the result, or the subject of its clause.

    A team behind a preposition is no subject, unless "who" or "which" goes on about it, or a participle does (`apposed`).
    """
    shape = read.shape[:before]
    target = read.mentions[other].value
    teams = [m for m in re.finditer(r"<[TR](\d+)>", shape) if read.mentions[int(m[1])].value != target]
    if not teams:
        return None
    teams = teams[-_WITHIN:]
    last = teams[-1]
    tail = shape[last.end() :]
    if re.search(r"\b(?:the|their|his|its) [\w'-]+(?:s'|'s) (?:[\w'-]+ |<[SDC]\d+> ?){0,4}$", tail):
        return None
    if _FOR_WHOSE.search(shape, max(0, last.start() - 6), len(shape)) or HIS_SIDE.search(
        shape, max(0, last.start() - 24), len(shape)
    ):
        return int(last[1])
    owns = re.match(r"'s? (?:[\w'-]+ |<[SMDCXL]\d+> ?|, ){0,8}$", tail) and not _BY_DOING.search(tail)
    if owns or _WHO.match(tail):
        return int(last[1])
    if (apposed and _APPOSED.fullmatch(tail)) or (
        tail == " " and WITH.search(shape, max(0, last.start() - 24), last.start())
    ):
        return int(last[1])
    subject = next((m for m in reversed(teams) if _is_subject(shape, m)), None)
    if subject is None and _COACHES.match(shape):
        return None
    if subject is None:
        met = [m for m in teams if _TO_MEET.search(shape, max(0, m.start() - 24), m.start())]
        return int(next((m for m in reversed(teams) if m not in met), last)[1])
    return int(subject[1])


# "they drew 1-1 with Lecce and were | beaten 2-0 by Bari": of whom "they" stands for
THEY_TOO = re.compile(
    r"\b(?:it|they|the (?:team|side|club)) (?:[a-z]+ly |have |had |has )?(?:drew|lost|beat|won|tied|held|drawn|beaten)\b"
    r"(?:[^<>;.:]|<[A-Z]\d+>)*\b(?:and|before|but|then) (?:(?:was|were|then|also|been|being) ){0,2}$"
)
"""In front of what else was done by whom a pronoun stands for, already told to have met another."""
_WITHIN = 12
"""Teams named last among which the one spoken of is looked for."""


def _is_subject(shape: str, team: re.Match[str]) -> bool:
    """Whether a team is no object: none behind a preposition, none that was beaten in a list."""
    front = max(0, team.start() - 60)
    free = (
        not OBJECT.search(shape, max(0, team.start() - 40), team.start())
        or _PLACED.search(shape, max(0, team.start() - 40), team.start())
        or (_WOES.search(shape, front, team.start()) and _WENT_ON.match(shape, team.end()))
    )
    return bool(free) and not _BEATEN.match(shape, team.end())


# "a round that saw | Lecce move out of the bottom three after a | 1-0 win": theirs
_MOVED = re.compile(
    r"\b(?:saw|see|sees|seeing|watched|helped|helping|made)\ (?:the\ )?<T(\d+)>\ (?:move|climb|rise|go|drop|slip|fall|leap|jump|leapfrog|return|stay|remain|end|finish|pull|close|open|edge|break|take|reach|advance|progress|qualify)\b[^<>;]{0,60}$"
)


def find_moved(shape: str, before: int) -> str | None:
    """The number of the team that a verb in front of a result made move, or that is told of around an aside."""
    match = _MOVED.search(shape, max(0, before - 110), before) or _PUT_IN.search(shape, max(0, before - 110), before)
    return match[1] if match else None


_FOR_WHOM = re.compile(
    r"\b(?:haul|hauled|lift|lifted|help|helped|sent|send|give|gave|earn|earned|put|keep|kept|take|took|fire"
    r"|fired|move|moved|see|saw|guide|guided|hand|handed|for|left|leave|leaving|lifting|sending|moving|extend"
    r"|took|taking|end|ended|ensure|ensured)\ <T(\d+)>"
)


def find_beneficiary(read: ReadSentence, after: int) -> int | None:
    """The team that the words behind a result go on about: "a 2-0 win at Reims to haul Strasbourg clear"."""
    match = _FOR_WHOM.search(read.shape, after)
    return int(match[1]) if match else None


_AT_HOME = triggered(
    r"\bhome (?:[\w'-]+ ){0,2}(?:winner|win|victory|success|triumph|defeat|loss|draw|reverse|stalemate|thrashing|rout|opener|humiliation|embarrassment|debut|bow)s?\b"
    r"|\bat home\b|\bon (?:home (?:soil|turf|ground)|(?:their|its) own (?:patch|turf|soil|ground|pitch))\b|\bin (?:their|its) own (?:back ?yard|back garden)\b|\bin front of (?:their|its) (?:own|home)\b|\bat (?:their|its) (?:own )?(?:[\w-]+ ){0,2}(?:ground|stadium|home|fortress)\b"
)
_AWAY = re.compile(
    r"\baway (?:winners|win|victory|success|triumph|defeat|loss|draw|reverse|day|stalemate|point)\b|\b(?:on the road"
    r"|away from home|on their travels|road (?:win|victory|triumph|loss|defeat|draw|tie|point|decision))\b|\baway\b(?=[,.;]|$| and| on| in)"
)


def find_place(shape: str, start: int, end: int) -> Place | None:
    """Where the words around a result put the team spoken of: "a 3-0 home defeat", "won 5-1 on the road"."""
    stop = re.compile(r"[;.]|\b(?:but|while|as|when|before|aveng\w+)\b|, (?:the )?<T\d+> [a-z]").search(shape, end)
    reach = (
        90 if shape.startswith(" despite ", end) else 45
    )  # "lost to Lecce despite playing a first game at their home"
    tail = min(stop.start() if stop else len(shape), end + reach)
    if _AWAY.search(shape, max(0, start - 12), tail):
        return "opponent"
    return "team" if _AT_HOME.search(shape, max(0, start - 12), tail) else None


_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w-]*")
# "while Arrow 96 | hammered Lecce", "and Arrow narrowly | beat Lecce": the subject itself
_SUBJECT = re.compile(
    r"(?<![\w>’'-])(?:(?P<word>[\w-]{3,})|(?<!from )(?<!by )(?<!of )(?<!through )<P\d+>(?:'s)?)(?:\ \d{1,4})?"
    r"(?:\ (?:also|then|duly|[a-z]+ly))?\ $"
)
# "Arrow's | 7-1 win at Lecce", "Arrow, who scored | a 6-0 win over Bari"
_OWNER = re.compile(
    r"(?<![\w>’'-])(?P<owner>[\w-]+)['’]s?\ (?:[\w'-]+\ ){0,2}$"
    r"|(?<![\w>])(?:(?P<who>[\w-]+)|<P\d+>),\ who\ (?:scored|recorded|registered|notched|claimed)\ an?\ (?:<S\d+>\ )?$"
    r"|(?<![\w>])(?P<winners>[\w-]+),?\ who\ (?:emerged|emerge|ran\ out|run\ out|came\ out|finished|ended|were|are)\ (?:as\ |up\ )?(?:the\ )?$"
)


# "while <P1> needed two late penalties to | edge Lecce", "as Arrow came from behind to | beat": a side that was not read
_DID_MUCH_TO = re.compile(
    r"(?:^\W*|\b(?:while|whereas|but|and|as) )(?:<P\d+>|(?P<word>[\w-]{3,}))(?: [a-z]+ club)? (?:needed|had to|came|managed|battled|fought|worked|rallied|recovered|bounced)\b[^<>;]{0,60}\bto (?:[a-z-]+ and )?$"
)
# "while <P1> played a | 0-0 draw", "and <P1> slumped to a | 3-1 defeat": what only a side does
_AS_A_SIDE = re.compile(
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
    for pattern in (_RECOVERED, _DID_MUCH_TO) if beats else (_RECOVERED,):
        match = pattern.search(read.shape, max(0, cue - 140), cue)
        if match is not None and not (match["word"] and _is_common(match["word"], read)):
            return True
    return False


def _is_common(word: str, read: ReadSentence) -> bool:
    return is_plain(word) or word in NOT_NAMES or not _is_name(word, read)


def is_of_stranger(read: ReadSentence, cue: int, *, beats: bool = False) -> bool:
    """Whether a result belongs to a name that is no mention: nobody else's may then be put in its place.

    Where the words at `cue` are a verb of beating (`beats`), so does that of somebody in front of it.
    """
    match = _OWNER.search(read.shape, max(0, cue - 50), cue)
    if match is not None:
        return _is_name(match["owner"] or match["who"] or match["winners"], read)
    called = _CALLED.search(read.shape, max(0, cue - 20), cue) if beats else None
    if called is not None and read.mentions[int(called["r"])].value not in {"home", "away"}:
        return True
    if _is_deed_of_stranger(read, cue, beats=beats):
        return True
    match = _SUBJECT.search(read.shape, max(0, cue - 50), cue)
    if beats and match is not None and match["word"] and _is_plain_name(read, cue):
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


def is_against_stranger(read: ReadSentence, end: int) -> bool:
    """Whether the words behind a result name another side that is no mention: nobody else may be put in its place."""
    if _AGAINST_HOSTS.match(read.shape, end) or _OVER_THEIR.match(read.shape, end):
        return True
    match = _AGAINST_NAME.match(read.shape, end)
    return (
        match is not None
        and match["word"] not in NOT_NAMES
        and not is_plain(match["word"])
        and _is_name(match["word"], read)
    )


# "winning 3-0 at the | <T1> | stadium", "winners in | <T1> | over Arrow": where it was; "over | hosts | <P1>": no side known
_A_PLACE = re.compile(
    r"(?:'s?)? (?:[\w-]+ )?(?:stadium|ground|arena|park|oval|turf|velodrome|training|headquarters|complex)\b"
)
# "beat | <T1> | 's neighbours | <T2>", "a win over | <T1> | rivals | <T2>": the other one, with the score behind it
_WHOSE_RIVALS = re.compile(
    r"(?:'s? (?:[a-z-]+ ){0,2}(?:rivals|neighbou?rs|opponents|conquerors|hosts|guests)| (?:rivals?|neighbou?rs?)) <T(?P<t>\d+)>(?:,? <S(?P<score>\d+)>)?"
)
_OVER = re.compile(r" (?:over|against) ")
_HOSTS_NAME = re.compile(
    r" (?:[a-z]{2,3} )?<P\d+>(?!'s? [a-z])| (?:as|fc|ac|us|asc|js|cs|sc|cd) [\w-]{4,}(?=[,.;]|$| with\b)"
)


def find_rival(shape: str, match: re.Match[str]) -> re.Match[str] | None:
    """The team that a result was told of by whose rivals or neighbours it is: "beat Roma's neighbours Lazio 2-0"."""
    return _WHOSE_RIVALS.match(shape, match.end("other") + 1)


# "a win over their | Glendale | opponents": whence they are
_THEIR = re.compile(r"\btheir $")
_OPPONENTS = re.compile(r" (?:opponents|visitors|hosts|counterparts|guests|opposition)\b")


def is_place_behind(shape: str, match: re.Match[str]) -> bool:
    """Whether the team that a result was told at or in is but the place: the name of a ground, or a country it was won in."""
    prep, end = match.groupdict().get("prep") or "", match.end("other") + 1
    name = shape.rfind("<", 0, end)
    if _THEIR.search(shape, max(0, name - 8), name) and _OPPONENTS.match(shape, end):
        return True
    if prep == "at" and _A_PLACE.match(shape, end):
        return True
    if shape.startswith("<R", match.start("other") - 2) and _HOSTS_NAME.match(shape, end):
        return True
    return prep == "in" and _OVER.match(shape, end) is not None


# "Arrow edge | Peakocks, <T1>": the one beaten stands right behind the verb
_BEATEN_NAME = re.compile(r"[\w-]+ (?P<word>[\w-]{3,}),\ $")


def is_named_before(read: ReadSentence, match: re.Match[str]) -> bool:
    """Whether a name that is no mention, and a comma, stand between a verb of beating and the team behind it."""
    found = _BEATEN_NAME.fullmatch(read.shape, match.start(), read.shape.rfind("<", 0, match.end("other")))
    return found is not None and not is_plain(found["word"]) and _is_name(found["word"], read)


def _is_name(word: str | None, read: ReadSentence) -> bool:
    """Whether a word of a shape has a capital in its sentence; None is a person."""
    if not word or word.isdigit():
        return True
    return word.casefold() in {name.casefold() for name in _CAPITAL.findall(read.sentence.text)}
