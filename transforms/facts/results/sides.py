"""Sides of a result: which team the words speak of, and where they put it."""

import re
from typing import Literal

from transforms.reading.mentions import ReadSentence
from transforms.reading.triggers import triggered

Place = Literal["team", "opponent"]


# a team behind these is not the one spoken of: "at home to lowly Verona", "above rivals Arsenal"
OBJECT = re.compile(
    r"\b(?:to|of|off|from|over|against|at|with|by|behind|than|above|below|on|in|for|beyond|past|like|under|into|facing|face|beating|hosting|visiting|welcoming|entertaining|playing|meeting|(?<!-)leading|trailing|watch|watched|watching|seen|saw)\ "
    r"(?:the\ |their\ |its\ |a\ )?(?:(?:[\w'-]*(?:ed|ing|-[\w'-]+|ers|ions|rs|als|side|club|bottom|lowly|fellow|local|old|great|bitter|league"
    r"|table|north|south|east|west|london)|<[XCPL]\d+>)\ ){0,3}$"
)


# "the visitors | deservedly | won 2-0"; "a defeat by the visitors" is another's
_ROLE = re.compile(r"<R(?P<r>\d+)>(?:,? who)? (?:(?!and\b|but\b)[\w'-]+ |<[MD]\d+> ){0,6}$")


def role_in_front(shape: str, cue: int) -> re.Match[str] | None:
    """The "hosts" or "visitors" of whom the words at `cue` are told, its slot as `r`; None where they are only an object."""
    match = _ROLE.search(shape, max(0, cue - 80), cue)
    return match if match and not OBJECT.search(shape, max(0, match.start() - 40), match.start()) else None


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
    r"|\bin a home (?:game|match|fixture|clash|encounter)\b|\bat home\b|\bon (?:home (?:soil|turf|ground)|(?:their|its) own (?:patch|turf|soil|ground|pitch))\b|\bin (?:their|its) own (?:back ?yard|back garden)\b|\bin front of (?:their|its) (?:own|home)\b|\bat (?:their|its) (?:own )?(?:[\w-]+ ){0,2}(?:ground|stadium|home|fortress)\b"
)
_AWAY = re.compile(
    r"\baway (?:winners|win|victory|success|triumph|defeat|loss|draw|reverse|day|stalemate|point)\b|\bin an away (?:game|match|fixture|clash|encounter)\b|\b(?:on the road"
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


# "winning 3-0 at the | <T1> | stadium", "winners in | <T1> | over Arrow": where it was; "over | hosts | <P1>": no side known
_A_PLACE = re.compile(
    r"(?:'s?)? (?:[\w-]+ )?(?:stadium|ground|arena|park|oval|turf|velodrome|training|headquarters|complex)\b"
)
# "beat | <T1> | 's neighbours | <T2>", "lost to | <T1> | champions | <T2>", "a win over | <T1> | rivals | <T2>": the other one, with the score behind it
_WHOSE_RIVALS = re.compile(
    r"(?:'s? (?:[a-z-]+ ){0,2}(?:rivals|neighbou?rs|opponents|conquerors|hosts|guests)| (?:rivals?|neighbou?rs?|champions|leaders|newcomers)) <T(?P<t>\d+)>(?:,? <S(?P<score>\d+)>)?"
)
_OVER = re.compile(r" (?:over|against) ")
_HOSTS_NAME = re.compile(
    r" (?:[a-z]{2,3} )?<P\d+>(?!'s? [a-z])| (?:as|fc|ac|us|asc|js|cs|sc|cd) [\w-]{4,}(?=[,.;]|$| with\b)"
)


def find_rival(shape: str, match: re.Match[str]) -> re.Match[str] | None:
    """The team that a result was told of by whose rivals or neighbours it is: "beat Roma's neighbours Lazio 2-0"."""
    return _WHOSE_RIVALS.match(shape, match.end("other") + 1)


def home_of(prep: str, rule: str) -> Place | None:
    """Where the word in front of the other side puts the team spoken of: "at", "away to", "at home to"."""
    if prep.startswith("at home"):
        return "team"
    if rule == "came away" or prep.startswith("away") or (prep in {"at", "in"} and rule != "held, passive"):
        return "opponent"
    return None


# "a win over their | Glendale | opponents": whence they are
_THEIR = re.compile(r"\btheir $")
_OPPONENTS = re.compile(r" (?:opponents|visitors|hosts|counterparts|guests|opposition)\b")


# "a win to keep up the pressure on | Roma", "win to close the gap on | Roma": the rivals of the table
_OF_THE_TABLE = re.compile(
    r"\b(?:pressure|heat|gap|ground|march|step|jump|edge|(?<!-goal )lead|advantage|grip) (?:on|over|at|from) (?:the |their )?(?:[\w-]+ ){0,3}$"
)


def is_place_behind(shape: str, match: re.Match[str]) -> bool:
    """Whether the team that a result was told at or in is but the place: the name of a ground, or a country it was won in.

    Nor does a result tell of the rivals of the table: "a win to keep the pressure on Roma".
    """
    prep, end = match.groupdict().get("prep") or "", match.end("other") + 1
    name = shape.rfind("<", 0, end)
    if _THEIR.search(shape, max(0, name - 8), name) and _OPPONENTS.match(shape, end):
        return True
    if _OF_THE_TABLE.search(shape, match.start(), name):
        return True
    if prep == "at" and _A_PLACE.match(shape, end):
        return True
    if shape.startswith("<R", match.start("other") - 2) and _HOSTS_NAME.match(shape, end):
        return True
    return prep == "in" and _OVER.match(shape, end) is not None


# "with Bari beaten and | Roma held", "stun leaders as | Roma close in", "a stunning goal in | Roma's win": no object
_AND_THEN = re.compile(
    r"(?:[a-z>],? and|[a-z]s (?:as|while)) (?:the )?$|^(?:stunn|thump|humbl|smash|crush|punish)ing (?:[\w-]+ )?(?:goal|strike|header|volley|effort|free-kick|finish|drive)s?\b.*"
)
# "won a wild one in Lecce|, Roma fight back": another side's clause
_CLAUSE_OPENS = re.compile(r", (?:the )?$")
# "for Fox to stun Roma | with a volley": a goal, and perhaps no win
_SHOCKED_BY = re.compile(
    r" with (?:an?|his|her|the) (?:(?!late\b|last\b|winning\b)[\w'-]+ |<M\d+>[ -]?){0,3}(?:volley|opener|equali[sz]er|leveller|free-kick|half-volley|overhead kick)\b"
)
# "a goal that left Roma | stunned and took Lecce through": it was done to them
_LEFT_SO = re.compile(r"\b(?:left|leaving|leaves?) (?:the )?<[TR]\d+> (?:[a-z]+ly )?$")


def is_other_clause(shape: str, match: re.Match[str]) -> bool:
    """Whether the side behind the words of a result is in a clause of its own, or was only scored against."""
    start = match.start("other") - len("<T")
    placed = match.groupdict().get("prep") == "in" and _CLAUSE_OPENS.search(shape, match.start(), start) is not None
    joined = _AND_THEN.search(shape[match.start() : start]) is not None
    shocked = _SHOCKED_BY.match(shape, match.end("other")) is not None
    left_so = _LEFT_SO.search(shape, max(0, match.start() - 30), match.start()) is not None
    return placed or joined or shocked or left_so
