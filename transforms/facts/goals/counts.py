"""Counts: how many goals the words tell, and which of the scorer's own."""

import re

from transforms.reading.triggers import triggered

_NEXT_EVENT = re.compile(r"<[PT]|,|\b(?:before|and|while|but|as|after|when)\b")
_NUMBER = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_DIGITS = {str(n): n for n in range(2, 10)}


def words_of(shape: str, start: int, end: int) -> str:
    """The words of a telling and what directly follows them: "scored" in "scored twice"."""
    stop = _NEXT_EVENT.search(shape, end, min(len(shape), end + 25))
    return shape[start : stop.start() if stop else min(len(shape), end + 25)]


_N = "|".join(_NUMBER)
_NUMBERED = re.compile(
    rf"""
      \b(?P<goals>{_N}|[2-9])(?:\ (?!of\b(?!\ (?:its|their|the)\ (?:goals|strikes)\b)|minute|yard|point|men\b|games?\b|matches)(?:[\w'-]+|<P\d+>)){{0,2}}?\ (?:goals|headers|strikes|penalties|spot[- ]kicks|tap-ins|free[- ]kicks)\b
    | \b(?P<haul>{_N})-goal\b
    | \b(?:all\ )(?P<all>three|four|five|six)\b(?!\ points)
    | \b(?P<some>{_N})\ of\ (?:<P\d+>'s?|his|her)\ (?:[\w-]+\ ){{0,2}}(?:goals|strikes)\b
    | \bthere\ were\ (?:also\ )?(?P<there>{_N})\ (?:more\ |each\ )?(?:for|from)\b
    | \b(?P<times>three|four|five|six|seven)\ times\b
    | \b(?:scor\w+|net(?:s|ted|ting)|bag\w*|grab\w*|hit|hits|hitting|got|gets|getting|claim\w*|plunder\w+|notch\w*|fir\w+|add\w*|head\w*|himself\ to|herself\ to|themselves\ to)
      (?:\ home|\ in|\ another)?\ (?P<scored>{_N})(?=\s*(?:$|[.,;)]|<|goals|more|each|apiece|of\b|in\b|for\b|and\b|as\b|to\b|before|late|from|on\b|either|after|quick|first|second))
    """,
    re.VERBOSE,
)
_WORDS = (
    (6, re.compile(r"\bdouble hat-?\ ?tricks?\b")),
    (4, re.compile(r"\bquadruple\b|\bfour-timer\b|\bquartet of goals\b")),
    (3, re.compile(r"\b(?:hat-?\ ?tricks?|trebles?|thrice|triple strike)\b")),
    (
        2,
        re.compile(
            r"\b(?:braces?|twice|(?<!\bto )doubles?(?! (?:the|their|his|her|our|<[TR]\d+>'|from|in the|figures|save|chance|change|header\b))|(?<!to )doubles?(?= in the (?:space|first|second|opening|closing|final|last|dying)\b)|double strike|pair of (?:[\w-]+ )?(?:goals|headers|strikes)"
            r"|couple of (?:[\w-]+ )?(?:goals|headers|strikes)|a (?:pair|couple) (?:by|from)|second-half double|at the double)\b"
            r"|\bdouble (?=(?:from|by) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}<P\d+>)"
        ),
    ),
)
_PART = re.compile(
    r"\b(?:complet|second of (?:his|her)|sealed (?:his|her)|third of (?:his|her)"
    r"|capped (?:his|her)|for (?:his|her) (?:hat|brace|double)|doubled|with (?:his|her) (?:second|third)"
    r"|denied|seal (?:his|her)|secured (?:his|her)|wrapp\w+ up (?:his|her)|(?:claim|bagg|grabb|nett|notch)(?:ed|ing)? (?:his"
    r"|her) (?:brace|double|hat)|(?:two|three|four|five|six|seven)-goal (?:lead|cushion|advantage|deficit|margin|buffer|gap|winning margin)|twice (?:drew|came|led|hit the|denied))"
)
_FIRST_OF = re.compile(
    rf"\b(?:first|opener|opening goal) of (?:his|her|a) (?P<n>{_N}|brace|double|hat-?\ ?trick|treble|pair)\b"
)


def count_goals(text: str) -> int:
    """How many goals the words tell; "completed his hat-trick" is one, "the first of her two goals" tells of two.

    >>> [count_goals(t) for t in ("scored twice", "netted a hat-trick", "a seven-goal haul", "sealed his brace")]
    [2, 3, 7, 1]
    """
    first = _FIRST_OF.search(text)
    if first:
        return _NUMBER.get(first["n"], 3 if first["n"][0] in "ht" else 2)
    if _PART.search(text):
        return 1
    number = _NUMBERED.search(text)
    if number:
        word = next(v for v in number.groupdict().values() if v is not None)
        return _NUMBER[word] if word in _NUMBER else _DIGITS[word]
    return feat_of(text)


def feat_of(text: str) -> int:
    """How many goals a word for several tells: "a brace" is 2, "two goals from Fox and Ward" is one each."""
    return next((n for n, pattern in _WORDS if pattern.search(text)), 1)


_NTH = triggered(
    r"""
      \b(?P<part>first|opening\ goal|opener)\ of\ (?:his|her|a)\ (?:brace|double|two|three|four|hat[-\ ]?trick|treble|pair)
    | (?:\bhis|\bher|<P\d+>'s?)\ (?:own\ )?(?P<n>second|third|fourth|fifth)\b(?!-|\ half\b)
      (?!\ (?:\w+\ ){0,3}(?:of\ the\ (?:season|campaign|tournament|competition|year|group|tie|summer|autumn|winter|spring|month|week|finals|championship|calendar|<C\d+>)|in\ (?:\w+\ )?(?:games|matches|as\ many)|for\ (?:the|his|her)|this|league|career|since
      |international|club|senior|goal\ (?:of\ the\ (?:season|campaign|tournament|year)|in|this|for)|spell|season|yellow|booking|effort|attempt|chance|touch|start|appearance|stint|cap))
    | \b(?:a|the)\ (?P<another>second|third)\ (?:<P\d+>\ (?:goal|strike|header|penalty)|(?:goal\ )?for\ (?:him|her)self\b)
    | \b(?:doubl(?:ed?|es|ing)|add(?:ed|s|ing)?\ to)\ (?:his|her)\ (?:own\ |goal\ )?(?P<two>tally|haul|account)\b(?!\ (?:for|of|this))
    | \bfor\ (?:the|a)\ (?P<time>second|third|fourth)\ time\b(?!\ (?:in|this|since))
    | \b(?P<night>second|third|fourth)\ (?:goal\ )?of\ the\ (?:night|game|match|afternoon|evening|day|half)\b
    | \bcomplet\w+\ (?:his|her|a)\ (?:\w+\ )?(?P<feat>brace|double|hat[-\ ]?trick|treble)
    | \b(?:his|her)\ (?:\w+\ )?(?P<again>brace|double|hat[-\ ]?trick|treble)\b
    """,
    re.VERBOSE,
)
_NTH_VALUE = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "brace": 2,
    "double": 2,
    "hat-trick": 3,
    "hat trick": 3,
    "hattrick": 3,
    "treble": 3,
    "tally": 2,
    "haul": 2,
    "account": 2,
}


def which_goal(text: str, limit: int | None = None) -> int | None:
    """Which of the scorer's own goals the words tell: "his second" is 2, "completed his hat-trick" 3, else None.

    The words begin before `limit`; what stands behind only takes them back ("his second of the season").
    """
    for match in _NTH.finditer(text):
        if limit is not None and match.start() >= limit:
            return None
        if match["part"]:
            return 1
        if match["night"] and not re.search(r"\b(?:his|her|<P\d+>'s?) (?:\w+ )?$", text[: match.start()]):
            continue
        return _NTH_VALUE[next(v for v in match.groupdict().values() if v is not None)]
    return None
