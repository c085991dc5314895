"""Lines of results: "Old Ferry Inn 2 Station Hotel 2", "KELSTERN 1 ALDBY VICTORIA 1", "Thirlby v Garton Spa"."""

import re
from collections.abc import Iterator

from transforms.reading.document import Document
from transforms.reading.numbers import CARDINALS
from transforms.reading.triggers import triggered
from transforms.reading.words import LEADING, NOT_NAMES

_UPPER = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{_UPPER}](?:(?:\.[{_UPPER}])+|[\w'’-]*)(?:\.(?=\ ))?"
_SIDE = rf"{_WORD}(?:\ (?:&\ |and\ (?=[{_UPPER}])|of\ (?:the\ )?)?{_WORD}){{0,4}}"
# "- Holt 2, Kelby 1: …", an item of a list
_BULLET = r"(?:[-–—•*·]\ )?"

# "Highfield WMC | (0) | 2": how it stood at half-time
_HALF = r"\ {1,4}(?:\(\d{1,2}\)\ {1,4})?"

# "Highfield WMC 0 Cross Keys 3", "Holt 2 (Fox 9, 71) bt Kelby 0", closed by a stop, a bracket or the end of the line
_PLAIN = re.compile(
    rf"(?<![\w-])(?P<home>{_SIDE}){_HALF}(?P<a>\d{{1,2}})(?:\ ?\([^()]{{1,160}}\))?(?:[-–—]|\ (?:[-–—]\ |v\ |bt\ |beat\ |lost\ to\ |drew\ with\ |drew\ )?)(?P<away>{_SIDE}){_HALF}(?P<b>\d{{1,2}})"
    r"(?!\.\d)(?=\s*(?:[;.(–—]|-\ [A-Za-z]|$))"
)
# "Charlie Fox 2 – 1 Kelby Technical, Holt 0-4 William Hart", "Kelby 2:1 Holt": two or more in a line, or nothing else
_SCORED = re.compile(
    rf"(?:^|(?<=[,;:]\ )|(?<=\ and\ ))(?P<home>{_SIDE})\ (?P<a>\d{{1,2}})\ ?(?:[-–—]|:(?=\d\ ))\ ?(?P<b>\d{{1,2}})\ (?P<away>{_SIDE})(?!\.\d)(?=\s*(?:[,;.]|\ and\b|$))"
)
# "Kelby (Fox 12, 60) 2 - 1 Holt (Ward 30)" as a line of its own
_AROUND = re.compile(
    rf"^\s*(?P<home>{_SIDE})(?P<left>\ \([^()]*\d[^()]*\))?\ (?P<a>\d{{1,2}})\ ?[-–—]\ ?(?P<b>\d{{1,2}})\ (?P<away>{_SIDE})(?(left)(?:\ \([^()]*\))?|\ \([^()]*\d[^()]*\))\s*$"
)
# "Kelby 1-0 Holt Vale (Sat): Fox headed the only goal" at the head of a paragraph, "Kelby 1-0 Holt Vale | Late Fox winner"
_HEADING = re.compile(
    rf"^{_BULLET}(?P<home>{_SIDE})\ (?P<a>\d{{1,2}})\ ?[-–—]\ ?(?P<b>\d{{1,2}})\ (?P<away>{_SIDE})(?:\ \([^()]{{2,24}}\))?(?::|\ ?\||\ [–—-])\ (?=[{_UPPER}])"
)
# "Report: Kelby Town 1-2 Holt Vale", "Match report | Kelby Town 1-2 Holt Vale": behind a label
_LABELLED = re.compile(
    rf"^[A-Z][\w'’ -]{{2,30}}(?::|\ ?\|)\ (?P<home>{_SIDE})\ (?P<a>\d{{1,2}})\ ?[-–—]\ ?(?P<b>\d{{1,2}})\ (?P<away>{_SIDE})\s*$"
)
# "CURRENT 2, WAVE 1" as a line of its own, or at the head of one: "Holt Catholic 4, Capital 0: Fox had three goals"
_COMMA = re.compile(
    rf"^\s*{_BULLET}(?P<home>{_SIDE})\ (?P<a>\d{{1,2}}),\ (?P<away>{_SIDE})\ (?P<b>\d{{1,2}})(?:\ \([^()]{{2,40}}\)|,?\ (?:\d?OT|overtime)|,\ [^,.;()]{{3,40}}\ (?:PKs?|penalties|shootout|penalty\ kicks))?\s*(?:\.?$|:\s|[—–]\s?[{_UPPER}])"
)
# "KELSTERN FC (5) VS ALDBY (0)" as a line of its own
_IN_BRACKETS = re.compile(
    rf"^\s*(?P<home>{_SIDE})\ \((?P<a>\d{{1,2}})\)\ (?:[vV][sS]?\.?|[-–—|])\ (?P<away>{_SIDE})\ \((?P<b>\d{{1,2}})\)\s*$"
)
# "Div 1: Letcombe 1, Rocks 2; Malmby 0, Hook 0.": results in a row, as papers print a day of a league
_ROW = re.compile(
    rf"(?:^|(?<=[;:.]\ )|(?<=FINAL\ )|(?<=CUP\ ))(?!FINAL\b)(?P<home>{_SIDE})\ (?P<a>\d{{1,2}})(?:\ \([^()]{{1,120}}\))?,\ (?P<away>{_SIDE})\ (?P<b>\d{{1,2}})(?!\.\d)(?=\s*(?:[;.(]|$))"
)
# "Oakham 1 Holt 2, Kelby Bay 1 Norham 1, Wick 3 Ashby 2": the same, each with a comma behind
_RUN = re.compile(
    rf"(?<![\w-])(?P<home>{_SIDE})\ (?P<a>\d{{1,2}})\ (?:[-–—]\ |v\ )?(?P<away>{_SIDE})\ (?P<b>\d{{1,2}})(?!\.\d)(?=\s*(?:[,;.(]|and\b|$))"
)
_ROW_HEAD = re.compile(
    r"\b(?:Div(?:ision)?|League|Cup|Shield|Trophy|Group|Section|Round|Final|Premier|Results?)\b[^;:.]*:?\s?$",
    re.IGNORECASE,
)
_SCORERS_HEAD = re.compile(r"\b(?:goals?|scorers?|goalscorers?)\b\W", re.IGNORECASE)
# "Gunyah Creek v Mt Ellery" as a line of its own, or in a list of fixtures
_VERSUS = re.compile(
    rf"(?:^|(?<=[;:,] ))(?P<home>{_SIDE})\ (?:v|vs|V)\.?\ (?P<away>{_SIDE})(?=\s*(?:[;,.(@]|:?,?\ \d{{1,2}}\ ?[-–—]\ ?\d{{1,2}}\b|$))"
)
# "BALLYCARRICK ROVERS.....3", "KELBY… (0) 1", "Oakham 6,", "Holt 2 (Fox 20 90)": one side to a line, and the other on the next
_ONE_SIDE = re.compile(
    rf"^(?P<side>{_SIDE})[ .…]+(?:\(\d{{1,2}}\)\ +)?(?P<goals>\d{{1,2}})(?:,?|\ ?\((?=[{_UPPER}])[^()]{{3,90}}\))$"
)
# "Oakham (6-5-1): 1 0 2 - 3", "Holt 0 1 0 - 1": a side's goals by period, and their sum
_LINE_SCORE = re.compile(
    rf"^(?P<side>{_SIDE})(?:\ \([\d,\ -]{{3,12}}\))?[:.\s–—-]*\s(?P<periods>\d{{1,2}}(?:[\s,]+\d{{1,2}}){{1,5}})\s?[-–—=:]\s?(?P<goals>\d{{1,2}})$"
)
# "Castlebrae: Moffat; Leckie, Dow, Cowie, Rennie; …"
_LINE_UP = re.compile(rf"^(?P<side>{_SIDE})(?:\ \([\d-]{{3,9}}\))?:\ (?=(?:[^,;]{{3,40}}[,;]\ ){{6}})")
_SCORE = re.compile(r"\d(?: ?[-–—] ?\d{1,2}|:\d) [A-ZÀ-Þ]")
# what every line of results has: a name, its goals, and a name, a bracket or the end behind
_GOALS = re.compile(
    r"\d(?:[-–—]|\)?,? (?:[-–—|] |[vV][sS]?\.? |bt |beat |lost to |drew with |drew )?(?:\([^()]{1,160}\) ?)?|\([^()]{1,160}\)[-–—])[A-ZÀ-Þ]"
)
_NO_SIDE = frozenset("ht ft aet att half full page group week round".split())


# "Lloris 5; Royal 4, Romero 6, … Skipp 4 (Ndombele 64, 4)": players with their marks
_MARK = re.compile(rf"(?<![\w-]){_SIDE}\ (?:10|\d(?:\.\d)?)(?:\ \([^()]{{1,40}}\))?(?=\s*(?:[,;.]|$))")
_FORMATION = re.compile(r"^.{2,60}?\(\d(?:-\d){2,4}\)")
_MARKS, _MARKS_ALONE = 7, 11
"""So many marks make a line of a side's players, and so many where it shows no more of a line-up."""


def is_marked(line: str) -> bool:
    """Whether a line prints a side's players with their marks out of ten, and no results.

    >>> is_marked("Holt: Fox 5; Ward 4, Bell 6, Hart 4, Frey 4; Ross 5, Marsh 4 (Boyd 64, 4); Wood 8")
    True
    >>> is_marked("Letcombe 1, Rocks 2; Malmby 0, Hook 0; Kelby 3, Wick 1; Ashby 1, Norham 1")
    False
    """
    marks = sum(1 for _ in _MARK.finditer(line)) if ":" in line or "(" in line else 0
    if marks < _MARKS:
        return False
    keeper = line[line.find(":") + 1 :].partition(";")
    alone = bool(keeper[1]) and "," not in keeper[0] and ":" in line
    return alone or _FORMATION.match(line) is not None or (";" not in line and marks >= _MARKS_ALONE)


def result_sides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The (start, end) of the sides in a line of results or fixtures; nothing in ordinary prose.

    >>> line = "Old Ferry Inn 2 Station Hotel 2; Moss 7, Lunt 31"
    >>> [line[a:b] for a, b in result_sides(line, 0, len(line))]
    ['Old Ferry Inn', 'Station Hotel']
    """
    line = text[start:end]
    if not is_marked(line):
        yield from _result_sides(line, start)


def _result_sides(line: str, start: int) -> Iterator[tuple[int, int]]:
    if _GOALS.search(line):
        for pattern in (_PLAIN, _COMMA, _IN_BRACKETS):
            for match in pattern.finditer(line):
                if int(match["a"]) <= 20 and int(match["b"]) <= 20:
                    yield from _sides(match, start)
        for match in (*_row(line, _ROW), *(_row(line, _RUN) if "," in line else ())):
            yield from _sides(match, start)
    if _SCORE.search(line):
        for match in _scored(line):
            yield from _sides(match, start)
    if " v " in line or " vs" in line or " V " in line:
        for match in _VERSUS.finditer(line):
            yield from _sides(match, start)


def _scored(line: str) -> list[re.Match[str]]:
    """The results of a line with their scores in the middle: several, one that is all of it, or one at its head."""
    found = list(_SCORED.finditer(line))
    if len(found) > 1 or (found and found[0].end() - found[0].start() > len(line) - 3):
        return found
    heading = _HEADING.match(line) or _LABELLED.match(line) or (_AROUND.match(line) if ")" in line else None)
    return [] if heading is None else [heading]


def _row(line: str, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The results of a row of several, or of one below the name of its league; not scorers with their minutes."""
    found = [m for m in pattern.finditer(line) if max(int(m["a"]), int(m["b"])) <= _MOST]
    if not found or _SCORERS_HEAD.search(line, 0, found[0].start()):
        return []
    return found if len(found) > 1 or _ROW_HEAD.search(line, 0, found[0].start()) else []


_MOST = 15
"""Goals of one side in a row of results; figures above are minutes."""


def lone_side(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The (start, end) of the one side that a line names with its goals, or None.

    >>> lone_side("BRACKLEY ARMS....3", 0, 18)
    (0, 13)
    """
    line = text[start:end].rstrip()
    short = len(line) - line.count(".") < _SHORT or (line.endswith(")") and line.find("(") < _SHORT)
    match = (_ONE_SIDE.match(line) or _LINE_SCORE.match(line)) if short and line.rstrip(",")[-1:] in _ENDS else None
    if match is None or int(match["goals"]) > 20:
        return None
    return start, start + len(match["side"].rstrip(".…"))


_SHORT = 50
"""A side and its goals take so many characters at most."""
_ENDS = frozenset("0123456789)")

# "Scorers: Fox 8, Hart 27", "Subs used: Ward 29 (Bell)": what an agency prints below a side's line
_ABOUT = triggered(
    r"\W*(?:scorers?|goals?|subs(?:titutes|titutions)?(?: (?:not )?used)?|unused subs|booked|bookings|cautions|yellow cards?|red cards?"
    r"|sent off|sendings?[- ]off|missed penalt\w+|assists?|att(?:endance)?|referee|ref)\s?[:–-]",
    re.IGNORECASE,
)


def is_about_a_side(line: str) -> bool:
    """Whether a line tells something of the side of a result printed above, under its label.

    >>> is_about_a_side("Subs used: Ward 29 (Bell)"), is_about_a_side("Goals won the day")
    (True, False)
    """
    return _ABOUT.match(line) is not None


def line_up_side(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The (start, end) of the team whose line-up a line prints, or None."""
    match = _LINE_UP.match(text[start:end]) if ": " in text[start : start + 60] else None
    return (start, start + match.end("side")) if match else None


def sides_in_lines(document: Document) -> Iterator[tuple[int, int]]:
    """The sides in lines of results, of fixtures and of line-ups, in the order of the text."""
    text = document.text
    above: tuple[int, int] | None = None
    for sentence in document.sentences:
        yield from result_sides(text, sentence.start, sentence.end)
        label = line_up_side(text, sentence.start, sentence.end) if sentence.part == "furniture" else None
        if label:
            yield label
        alone = lone_side(text, sentence.start, sentence.end)
        if alone and above:
            yield from (above, alone)
        above = above if alone is None and is_about_a_side(sentence.text) else alone


def _sides(match: re.Match[str], start: int) -> Iterator[tuple[int, int]]:
    for side in ("home", "away"):
        first = match[side].split()[0].lower()
        if (first in NOT_NAMES and first not in LEADING) or first in _NO_SIDE or first in CARDINALS:
            return
    for side in ("home", "away"):
        stop = match[side].endswith((" A.", " B.", " C."))  # the side's letter, and the end of the sentence
        yield start + match.start(side), start + match.end(side) - stop
