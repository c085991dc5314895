"""Text into sentences with exact offsets."""

import re
from collections.abc import Iterator

from transforms.reading.triggers import triggered

_END = triggered(
    r"""
    [.!?…]+ [\])'"”’»]*      # the stop, and what closes with it
    (?= \s+ (?!(?:\(\d{1,2}\)\s*)?\d{1,2}\W*$) [\[("'“‘«]* [A-Z0-9ÀÖØ-Þ£€—–-]  # the next sentence starts like one, and is no lone figure: not "Kelby…… | (0) 2"
      | \s* $ )
    | (?<=\ )(?:-\ ){2,}(?=[A-Z])   # "- - -" between the matches of a list
    | (?<=[a-z0-9)])[.!?](?=[A-Z][a-z])   # "…the win.The hosts": a space lost on the way
    """,
    re.VERBOSE,
)

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sir st ste jr sr no nos vs v eg ie etc approx capt lt col gen rev hon inc ltd co corp jan feb mar "
    "apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun min mins pen pens og agg aet p ft ht pts "
    "u.s u.k u.a.e a.c f.c a.s s.s".split()
)
LONGEST = 1_500
"""Characters; what goes on longer without a stop is no sentence and is cut at a space, so that reading stays linear."""
# abbreviations that may end a sentence, and the words that then open the next: "… for Vinicius Jr. The hosts …"
_LAST = frozenset("jr sr inc ltd co etc min mins pen pens ft ht aet pts a.m p.m".split())
_OPENER = re.compile(
    r"\s+[\"'“‘]?(?:The|But|And|In|He|She|It|His|Her|They|Their|A|An|After|As|At|On|With|For|From|When|While|That|This|There|Then|Nobody)\b"
)
# "Oakham B. Ten goals": the letter of a side is no initial
_SIDES = frozenset("ABC")
_COUNTS = re.compile(r"\s+(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Both|Neither)\b")
_INITIALISM = re.compile(r"(?:[A-Z]\.)+[A-Z]")
# "Group B. Spain beat …": the letter of a group is no initial
_GROUP = re.compile(r"\b(?:Group|Pool|Section|Division|Serie|Ligue|Grade|Conference)\ [A-Z]$")
_LAST_WORD = re.compile(r"([\w.]+)$")


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to the word before it: "St. Pauli", "J. Smith", "1. FC"."""
    if text[stop] != ".":
        return False
    word = _LAST_WORD.search(text, max(start, stop - 12), stop)
    if word is None:
        return False
    last = word.group(1)
    if last.lower() in _LAST and _OPENER.match(text, stop + 1):
        return False
    if _INITIALISM.fullmatch(last):  # "D.C. United", but "in Washington D.C. The hosts"
        return not _OPENER.match(text, stop + 1)
    if last.lower() in _ABBREVIATIONS:
        return not (last.islower() and last in {"no", "min", "mins", "sun", "sat", "co", "v", "p"}) or last == "v"
    if last in _SIDES and (_COUNTS.match(text, stop + 1) or _OPENER.match(text, stop + 1)):
        return False
    return len(last) == 1 and last.isupper() and last != "I" and not _GROUP.search(text, max(0, stop - 12), stop)


def split_sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The (start, end) of each sentence in `text[start:end]`; a line break always ends one.

    >>> s = "Verona lost to St. Pauli. Nobody saw J. Smith's 2.5 million move!"
    >>> [s[a:b] for a, b in split_sentences(s)]
    ['Verona lost to St. Pauli.', "Nobody saw J. Smith's 2.5 million move!"]
    """
    limit = len(text) if end is None else end
    position = start
    while position < limit:
        newline = text.find("\n", position, limit)
        line_end = limit if newline < 0 else newline
        yield from _split_line(text, position, line_end)
        position = line_end + 1


def _split_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for stop in _END.finditer(text, start, end):
        if stop.end() < end and _is_abbreviation(text, begin, stop.start()):
            continue
        yield from _trimmed(text, begin, stop.end())
        begin = stop.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        stop = cut if cut > 0 else start + LONGEST
        yield start, stop
        start = stop + (cut > 0)
    if start < end:
        yield start, end
