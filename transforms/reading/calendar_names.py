"""Names of the calendar: "March" and "May" are men where an article has a man so called."""

import re
from collections.abc import Iterator, Sequence

from transforms.reading.names import Name
from transforms.reading.spans import Spans
from transforms.reading.words import MAYBE_SURNAMES, NOT_NAMES

_WORDS = MAYBE_SURNAMES & NOT_NAMES
# "in | March", "the 3rd of | May", "last | May", "12 | April", "April and | May"
_BEFORE = re.compile(
    r"(?:\b(?:in|on|last|next|this|since|until|till|late|early|mid|during|every|each|the|one) |\d(?:st|nd|rd|th)? |\bmid-|/"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,| and| to) )$",
    re.IGNORECASE,
)
# "by | March", "before | May" may be either
_EITHER = re.compile(r"\b(?:of|by|from|to|before|after) $", re.IGNORECASE)
# "before | May equalised", "from | March's corner": what only a man does or has
_HIS = re.compile(
    r"['’]s\b| (?:[a-z]+ly )?(?:[a-z]{2,}ed|had|was|who|struck|hit|shot|beat|met|put|made|got|ran|fed|found|sent|set|broke|swept|stole)\b"
)
# "March | 12", "May | 2019", "Day | of": no man's; "May | 31, 54pen" are his minutes
_BEHIND = re.compile(r"(?: (?:\d|of\b|and (?:January|February|March|April|May|June)\b)|-|/)")
_MINUTES = re.compile(r" \d{1,3}(?:\+\d)?(?:'|’| ?pen\b|, ?\d{1,3}(?:\+\d)?(?:'|’| ?pen\b|[;,) ]|$))")


def find_bearers(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The surnames of the men among `names` who are called like a month or a day, wherever they stand alone.

    >>> from transforms.reading.names import find_names
    >>> s = "Solly March scored in March, and again March beat the keeper"
    >>> [s[n.start - 6 : n.end] for n in find_bearers(s, list(find_names(s, 0, len(s), [])))]
    ['again March']
    """
    surnames = {last for n in names if " " in n.text and (last := n.text.rsplit(" ", 1)[1]).lower() in _WORDS}
    if not surnames:
        return
    known = Spans((n.start, n.end) for n in names)
    for found in re.finditer(rf"\b(?:{'|'.join(sorted(surnames))})\b", text):
        start, end = found.span()
        if not known.touch(start, end) and _is_a_mans(text, start, end):
            yield Name(start, end, found.group())


def _is_a_mans(text: str, start: int, end: int) -> bool:
    """Whether nothing around a word makes it a month or a day."""
    if _MINUTES.match(text, end):
        return True
    front = text[max(0, start - 14) : start]
    if _BEFORE.search(front) or _BEHIND.match(text, end):
        return False
    return _EITHER.search(front) is None or _HIS.match(text, end) is not None
