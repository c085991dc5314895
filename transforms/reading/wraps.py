"""Text broken into lines of one width, as wires and mail send it, made whole again."""

import re

_BREAK = re.compile(r"\n(?!\n)[ \t]*(?P<next>\S)")
_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")
_WIDEST = 100
"""Characters; longer lines are paragraphs, not lines of a column."""
_OFTEN = 0.4
"""The share of line breaks inside sentences that makes a text one of wrapped lines."""
_FULL = 0.6
"""A line this full, measured by the widest, goes on in the next although that opens with a capital."""


def unwrapped(text: str) -> str:
    """The text with the line breaks inside its sentences as spaces, every other character in its place.

    >>> unwrapped("Ward struck early\\nfor the hosts and\\nthe lead held.\\nThey are third.")
    'Ward struck early for the hosts and the lead held.\\nThey are third.'
    """
    breaks = list(_BREAK.finditer(text))
    if len(breaks) < 3:
        return _without_loose_ends(text)
    lines = [len(line) for line in text.split("\n") if line.strip()]
    widest = sorted(lines)[int(0.9 * (len(lines) - 1))]
    starts = [text.rfind("\n", 0, b.start()) + 1 for b in breaks]
    inside = [
        not _ENDED.search(text, begin, b.start()) and bool(text[begin : b.start()].strip())
        for begin, b in zip(starts, breaks, strict=True)
    ]
    low = sum(goes_on and b["next"].islower() for goes_on, b in zip(inside, breaks, strict=True))
    if widest > _WIDEST or low < _OFTEN * len(breaks):
        return _without_loose_ends(text)
    letters = list(text)
    for begin, goes_on, found in zip(starts, inside, breaks, strict=True):
        full = found.start() - begin >= _FULL * widest and not text[begin : found.start()].isupper()
        if goes_on and (found["next"].islower() or full):
            letters[found.start()] = " "
    return "".join(letters)


# "scored when sophomore | Dan Fox headed in": a college's page breaks the line before each name that is a link
_LOOSE_END = re.compile(
    r"[^\n]{30}(?:,|\b(?:coach|goalkeeper|keeper|goalie|forward|midfielder|defender|back|striker|captain|senior|junior|sophomore|freshman|freshmen|classmate|teammate"
    r"|by|from|when|and|to|with|for|of|on|as|after|off|but|while|where|that|through|the|found))[ \xa0]*(?P<end>\n)(?=[A-Z][\w'’-]+ [A-Z][\w'’-]+(?:'s|’s)?[ ,.])"
)
_SEVERAL = 2
"""So many lines that break off in front of a name are a page's habit."""


def _without_loose_ends(text: str) -> str:
    """The text with lines that break off in front of a name joined to the next, where several do."""
    ends = [m.start("end") for m in _LOOSE_END.finditer(text)]
    if len(ends) < _SEVERAL:
        return text
    letters = list(text)
    for end in ends:
        letters[end] = " "
    return "".join(letters)
