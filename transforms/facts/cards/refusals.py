"""Refusals: why words for a sending-off tell none of this match: it did not happen, or not now, or to nobody who plays."""

import re

# it did not happen, or not in this match
_HYPOTHETICAL = re.compile(
    r"\b(?:could|should|might|would(?! (?:lose|win|go|end|finish|pay|rue|hold|draw|concede)\b)|may|must|lucky|fortunate|escap\w+|avoid\w*|risk\w*|nearly|almost(?! immediately| instantly| straight| at once)|calls? for|called for|wanted(?! (?:after|when|as|with)\b)|appeal\w* for|demand\w*|shouts? for|instead of|rather than|"
    r"rescinded|overturned|downgraded|cancelled(?! out)|spared|refus\w+|declin\w+|opted not|chose not|failed to|not (?:to )?(?:be |get )?(?:sent|dismissed|shown)|only (?:a |an |shown )?(?:an? )?yellow|no red|if|without being|whether)\b"
)
_RESCINDED = re.compile(
    r"\b(?:rescinded|overturned|downgraded|cancelled|(?:chang|reduc|downgrad)\w+ (?:(?:it|the [\w-]+) )?to (?:a )?yellow|reversed|successfully appealed)\b"
)
_HISTORY = re.compile(
    r"\b(?:suspend\w+|suspension|serv(?:e|es|ing|ed)|bann?(?:ed)?|returns?(?! (?:leg|fixture|match|game|tie)\b)|returned|returning|absent|absence|missing|misses|last (?:week|weekend|month|season|year|time|term|(?:satur|sun|mon|tues|wednes|thurs|fri)day)|"
    r"previous|earlier (?:this|in the) (?:season|month|week|year|campaign|tournament)|years? ago|in (?:19|20)\d\d|(?:has|have) (?:never |already |now |also )?been|in the (?:[\w-]+ )?(?:opener|opening (?:game|match|win|defeat)|first leg|reverse fixture|reverse|semi-?final|quarter-?final)|since (?:his|the)|"
    r"in (?:january|february|march|april|august|september|october|november|december))\b"
)


# "was shown two yellow cards | and no red": he stayed on
_NO_RED = re.compile(
    r"\b(?:(?:and|but|yet|with) (?:no|not a) red\b|(?:fail\w*|forg[eo]t\w*|neglect\w*|omitt\w*) to (?:show|display|produce|send|brandish|follow)|(?:stay\w*|remain\w*) on the (?:pitch|field)|(?:escap\w+|avoid\w*) (?:a |the )?(?:red|dismissal|sending[- ]off|being sent))"
)
# "turned to Fox after dismissing Ward", "the club dismissed Ward": a coach loses his post
_SACKED = re.compile(
    r"\b(?:turned to|appoint\w*|hired|replac\w+|succe\w+|brought in) (?:[^<>;.]|<[A-Z]\d+>){0,40}\b(?:dismissing|(?:had )?dismissed)"
    r"|\b(?:club|board|chairman|owners?|president|directors?)(?: have| has| had)? dismiss(?:ed|ing)\b"
)


# "had been sent off, harshly, | a week earlier": in another match
_THEN = re.compile(
    r"\b(?:an?|one|two|three|four|five|few|\d+) (?:weeks?|days?|months?|games?|matches) (?:earlier|ago|before|previously)\b"
)
# "saw red | and later suspended": long ago
_BANNED_THEN = re.compile(r",? and (?:later |subsequently |then )?(?:banned|suspended)\b")
# "beaten there in March|, led at the break when Ward was sent off": what an aside told is over
_AN_ASIDE_BEFORE = re.compile(r", (?:led|were|had|[a-z]{2,}ed)\b(?:[^;.]){3,80}?\b(?:when|but|until)\b")
# a ban that this card brings is no word of an earlier one
_BANNED_NOW = re.compile(
    r"\b(?:will|must|is set to|now|is to) (?:now |also |be |have to )*(?:suspended|banned|miss\w*|serve|absent|face a ban)\b"
)


# "referee <P0> sent off", "when referee, <P0>, sent off", "<P0>, the referee, dismissed": who shows cards sees none
_REFEREE = re.compile(
    r"\b(?:referee|ref|official|whistler|umpire),? (?:<X\d+>'s? )?<P(\d+)>|<P(\d+)>,? the (?:referee|match official|official|man in the middle)\b"
)


# "manager <P0>", "<P0>, the Roma assistant coach", "sent off | from the dugout": nobody who plays
_STAFF = re.compile(
    r"\b(?<!player-)(?<!of the )(?:manager|head[- ]coach|coach|boss|assistant|number two|no 2|physio\w*|director of football|kit man|analyst),? (?:<X\d+>'s? )?<P(\d+)>"
    r"|<P(\d+)>, (?:the |their |his )?(?:[\w-]+ |<[TX]\d+>(?:'s)? ){0,2}(?:manager|head coach|coach|boss|assistant|physio\w*)\b"
)
_DUGOUT = re.compile(
    r" (?:[^<>;.,]|<M\d+>){0,40}?\b(?:(?:to|into) the (?:stands?|tunnel seats)|from (?:the|his|her|their) (?:own )?(?:dug-?out|touchline|technical area|sidelines?|coaching staff))\b"
)


_FAR_BEHIND = 90


def find_officials(shape: str) -> frozenset[int]:
    """The mentions of the referees whom a sentence names as such.

    >>> sorted(find_officials("referee <P0> sent <P1> off"))
    [0]
    """
    return frozenset(int(p) for match in _REFEREE.finditer(shape) for p in match.groups() if p is not None)


def is_refused(shape: str, start: int, end: int, person: int | None) -> bool:
    """Whether the words around those from `start` to `end` say that it did not happen, or happened in another match, or to who cannot be sent off.

    >>> is_refused("<P0> was sent off last week", 0, 17, 0), is_refused("<P0> was sent off", 0, 17, 0)
    (True, False)
    """
    staff = (str(person) in match.groups() for match in _STAFF.finditer(shape))
    if person in find_officials(shape) or any(staff) or _DUGOUT.match(shape, end):
        return True
    begins = max(shape.rfind(";", 0, start), start - 60, 0)
    if shape.startswith("had ", start) and shape.endswith(", ", 0, start):
        begins = start  # an aside has ended
    over = _AN_ASIDE_BEFORE.search(shape, begins, start)
    front = _BANNED_NOW.sub(" ", shape[over.start() if over else begins : end])
    return bool(
        _HYPOTHETICAL.search(front)
        or _HISTORY.search(front)
        or _SACKED.search(front)
        or _is_undone(shape[end : end + _FAR_BEHIND].split(";", maxsplit=1)[0])
    )


def _is_undone(behind: str) -> bool:
    """Whether the words behind a sending-off say that it was taken back, or of another match."""
    cut = re.split(r", | and | but | as ", behind, maxsplit=1)[0]
    return bool(
        _RESCINDED.search(behind)
        or _NO_RED.search(behind)
        or _THEN.search(behind)
        or _BANNED_THEN.match(behind)
        or _HISTORY.search(cut)
        or re.match(r" (?:last|in the (?:first leg|reverse))", behind)
    )
