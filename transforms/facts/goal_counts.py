"""Counts: how many goals the words tell, and which of the scorer's own."""

import re

_NEXT_EVENT = re.compile(r"<[PT]|,|\b(?:before|and|while|but|as|after|when)\b")


def words_of(shape: str, start: int, end: int) -> str:
    """The words of a telling and what directly follows them: "scored" in "scored twice"."""
    stop = _NEXT_EVENT.search(shape, end, min(len(shape), end + 25))
    return shape[start : stop.start() if stop else min(len(shape), end + 25)]


_COUNTS = (
    (4, re.compile(r"\b(?:four goals|scored four|all four|four-goal haul|quadruple|netted four|bagged four|hit four"
        r"|grabbed four)\b")),
    (5, re.compile(r"\b(?:five goals|scored five|five-goal haul|netted five|hit five)\b")),
    (3, re.compile(r"\b(?:hat-trick|hat trick|treble|three goals|scored three|thrice|three times|netted three|bagged three"
        r"|all three(?! points)|hit three)\b")),
    (2, re.compile(r"\b(?:brace|twice|double(?! (?:the|their|his|her|our))|two goals|scored two|both goals|netted two"
        r"|bagged two|two more|grabbed two|hit two|pair of goals|double strike|grabbing two|a double)\b")),
)  # fmt: skip
_PART = re.compile(
    r"\b(?:complet|second of (?:his|her)|first of (?:his|her)|sealed (?:his|her)|third of (?:his|her)"
    r"|capped (?:his|her)|for (?:his|her) (?:hat|brace|double)|doubled|with (?:his|her) (?:second|third)"
    r"|denied|seal (?:his|her)|secured (?:his|her)|wrapp\w+ up (?:his|her)|claim(?:ed|ing)? (?:his"
    r"|her) (?:brace|double|hat))"
)


def count_goals(text: str) -> int:
    """How many goals the words tell; "completed his hat-trick" is one."""
    if _PART.search(text):
        return 1
    return next((n for n, pattern in _COUNTS if pattern.search(text)), 1)


_NTH = re.compile(
    r"\b(?P<part>first|opening goal|opener)\ of\ (?:his|her|a)\ (?:brace|double|two|three|hat-trick|treble"
    r"|hat\ trick|pair)|\b(?:his|her)\ (?P<n>second|third|fourth"
    r"|fifth)\b(?!\ (?:\w+\ ){0,3}(?:of\ the\ (?:season|campaign|tournament|competition|year)"
    r"|in\ (?:\w+\ )?(?:games|matches|as\ many)|for\ (?:the|his|her)|this|league|career|since|international"
    r"|club|senior|goal\ (?:of\ the|in|this|for)|spell|season|yellow|booking|half))|\bcomplet\w+\ (?:his|her"
    r"|a)\ (?P<feat>brace|double|hat-trick|hat\ trick|treble)|\b(?:his|her)\ (?P<again>brace|double|hat-trick"
    r"|hat\ trick|treble)\b"
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
    "treble": 3,
}


def which_goal(text: str) -> int | None:
    """Which of the scorer's own goals the words tell: "his second" is 2, "completed his hat-trick" 3, else None."""
    match = _NTH.search(text)
    if match is None:
        return None
    if match["part"]:
        return 1
    return _NTH_VALUE[match["n"] or match["feat"] or match["again"]]
