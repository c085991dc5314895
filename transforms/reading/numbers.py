"""Numbers in words and figures: "three", "14", "third", "42nd"."""

import re

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINAL_UNITS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()


def _cardinals() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_UNITS)}
    for ten, name in enumerate(_TENS, start=2):
        words[name] = ten * 10
        for unit in range(1, 10):
            words[f"{name}-{_UNITS[unit]}"] = words[f"{name} {_UNITS[unit]}"] = ten * 10 + unit
    return words


def _ordinals() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_ORDINAL_UNITS) if value}
    for ten, (name, ordinal) in enumerate(zip(_TENS, _ORDINAL_TENS, strict=True), start=2):
        words[ordinal] = ten * 10
        for unit in range(1, 10):
            words[f"{name}-{_ORDINAL_UNITS[unit]}"] = words[f"{name} {_ORDINAL_UNITS[unit]}"] = ten * 10 + unit
    return words


CARDINALS = _cardinals()
ORDINALS = _ordinals()

_TEEN = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN = "|".join(_TENS)
_TEENTH = "|".join(sorted(_ORDINAL_UNITS[1:], key=len, reverse=True))
_TENTH = "|".join(_ORDINAL_TENS)
# the letters that numbers begin with stand first, so that a word of prose is passed over at its first letter
CARDINAL = rf"(?:\d{{1,3}}|(?=[efnostz])(?:(?:{_TEN})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?|{_TEEN}))"
"""A pattern for one cardinal up to 999, in figures or words."""
ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|(?=[efnost])"
    rf"(?:(?:{_TEN})[- ](?:{'|'.join(_ORDINAL_UNITS[1:10])})|{_TENTH}|{_TEENTH}))"
)
"""A pattern for one ordinal, in figures ("42nd") or words."""

_DIGITS = re.compile(r"\d+")


def parse_number(words: str) -> int | None:
    """The value of a cardinal or ordinal, else None.

    >>> [parse_number(w) for w in ("three", "14", "twenty-second", "3rd", "a", "few")]
    [3, 14, 22, 3, 1, None]
    """
    key = words.lower().strip()
    if key in {"a", "an"}:
        return 1
    value = CARDINALS.get(key, ORDINALS.get(key))
    if value is not None:
        return value
    figures = _DIGITS.match(key)
    return int(figures.group()) if figures else None
