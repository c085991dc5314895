"""Lists of scorers: "Goals: Fox 12, 75, Ward 55 (pen)", "Roma 2 (Fox 12, Ward 55) Lazio 1 (Hart 70)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.goals.summary_lines import SummaryLine, read_summary_line
from transforms.facts.goals.tellings import LISTED, Telling
from transforms.facts.results.summaries import find_summaries
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention
from transforms.reading.resultlines import is_marked
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

_HOW = r"(?:\s?[(,-]?\s?(?P<{0}>pens?\.?|penalty(?:\ kick)?|pk|p|og|o\.g\.?|own[ -]goal)\b\.?\s?[),]?)?"
_AT = r"(?:<M\d+>|\d{1,3}(?:\s?\+\s?\d{1,2})?)(?:'|′|st|nd|rd|th|\smins?)?(?:\sminutes?)?(?:\s\(<S\d+>\))?"
# how one of several was scored: "12, 75 | (pen)", "4, 56|-pen, 80"
_MARK = r"(?:\s?\((?:pen|p|og)\.?\)|-(?:pen|og)\b(?=,\s?(?:<M|\d)))"
# "<P0> 12, 75 (pen), 90+3", "<P0> 20 90"
_ENTRY = re.compile(
    rf"<P(?P<p>\d+)>(?:\s\((?:<P\d+>(?:(?:,|\sand|,\sand)\s<P\d+>)?|unassisted)\)(?=,?\s\(?(?:<M|\d)))?,?{_HOW.format('before')}\s?(?:\(\s?)?(?P<at>{_AT}{_MARK}?(?:(?:\s?(?:,|and"
    rf"|&)\s?|['′]?\ (?=<M)|\ (?=\d\d(?![\w:.-]|\ [a-z]))){_AT}(?:{_MARK}|(?![^<>]{{0,3}}-)))*)(?:\s?\))?{_HOW.format('behind')}"
)
_FIGURE = re.compile(r"(?<![A-Z\d])\d")
_LABEL = triggered(
    r"\b(?:goals?(?: scored)?(?: by| from)?|scorers?|goalscorers?|goal scorers|scored by)\s?:|^\W*(?:goals?|scorers?|goalscorers?)\s?[–—-](?=\s)"
)
# "Roma | scorers: Fox 12"
_WHOSE = re.compile(r"<T(?P<t>\d+)>(?:'s?)?\s$")
# "Roma (4-4-2): Fox 6; Hart 5, … Scorers: Fox (12)": of whose players the line is
_LINED_UP = re.compile(r"\W*<T(?P<t>\d+)>\s\(\d(?:-\d){2,4}\)\s?:")
_OTHER_LABEL = re.compile(
    r"\b(?:booked|bookings?|yellow|subs?|substitutes|referee|attendance|man of the match|sent off|red cards?"
    r"|not used|unused|manager)\b\s?:?"
)
# "Yellow Cards  Red Cards", "Substitutions:" as a line of its own
_OTHER_HEAD = re.compile(
    r"\W*(?:(?:booked|bookings?|cautions?|cautioned|discipline|disciplin\w+\ summary|misconduct(?:\ summary)?|cards?|yellows?|reds?|(?:yellow|red)\ cards?|sent\ off|sendings?[- ]off|substitut\w+"
    r"|subs?|subs?\ not\ used|unused\ subs?|line-?ups?|changes|missed\ penalt\w+)\W*)+"
)
# "Roma 2 (Fox 12, …)": scorers in brackets behind a team and its goals
_BRACKET = triggered(
    r"<T(?P<t>\d+)>,?\s?(?:\(\d{1,2}\)\s(?=\d))?(?:\d{1,2}|<S\d+>)?\s?\((?P<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)"
)
# "Roma 2 Lazio 1 (Fox 12, Hart 70)", "Roma 2-1 Lazio (…)": the scorers of both, where the first team has no bracket of its own
# and "beat Lazio 2-1 (…)": a score right in front is that of both
_BOTH_SIDES = re.compile(
    r"<T\d+>,? (?:\d{1,2},? <T\d+>,? \d{1,2}|<S\d+> <T\d+>)\s?\($|<T\d+>(?:[^<>;.(]|<[TD]\d+>){1,60}<T\d+>,? <S\d+>\s?\($"
)
# "Roma: Fox 12", "Lazio - Hart (70th minute)": a line of one side's scorers
_OF_TEAM = re.compile(r"^\W*<T\d+>\s?[:–—-]\s?<P\d+>\s?\(?\s?(?:<M\d+>|\d)")
# "Roma 1 | Fox 12", one side to a line
_STACKED = re.compile(r"^<T(?P<t>\d+)>,?\s+(?:\(\d{1,2}\)\s+)?\d{1,2}\s+(?=<P\d+>,?\s\d{1,3}(?![\w-]*\ [a-z]{3}))")
# "Fox (Ward 82)": a line-up with its changes
_CHANGED_FOR = re.compile(r"<P\d+>\s?\(<P\d+>")
# what a line of a summary begins with, also where no heading announces it
_SUMMED = re.compile(r"\W*(?:<[TM]\d+>|[a-z]{2,4}\s?[:–-]+\s<P\d+>\s\(|(?:first|second) half(?=_|\W{0,3}\d)|\d[.,] <T)")
_TIME = re.compile(r"<M(?P<mark>\d+)>|(?P<n>\d{1,3})(?:\s?\+\s?(?P<plus>\d{1,2}))?")


def find_listed(index: int, read: ReadSentence, *, below: bool = False) -> list[Telling]:
    """The goals of a scorers' list in this sentence, each with its minute and, where the list says it, its team.

    A list is labelled ("Goals:"), stands in brackets behind a team, or is a line of nothing but scorers and minutes;
    one scorer and a bare figure are such a line only where it stands `below` a result or another such line.
    Players with their marks out of ten are none; what a label behind them announces is.
    """
    shape = read.shape
    if "<P" not in shape or not ("<M" in shape or _FIGURE.search(shape)):
        return []
    line = read_summary_line(shape) if below or _SUMMED.match(shape) else None
    if line is not None and (line.team is not None or below or line.code) and _is_printed(line.code or "", read):
        return _summed(index, read, line)
    coded = _CODED.match(shape) if below else None
    code = coded["code"] if coded is not None and _is_printed(coded["code"], read) else None
    skipped = coded.end() if coded is not None and code is not None else 0
    listed = f"{' ' * skipped}{shape[skipped:]}"
    stretches = _labelled(listed) if is_marked(read.sentence.text) else _stretches(listed, below=below)
    told = [t for start, end, team in stretches for t in _entries(index, read, start, end, team)]
    return [replace(t, code=code) if code is not None and t.team is None else t for t in told]


# "OAK: | Fox 12, Ward 30": the scorers of a side by its letters
_CODED = re.compile(r"\W*(?P<code>[a-z]{2,5})\s?[:–—-]\s(?=<P\d+>)")


def heads_other_list(shape: str) -> bool:
    """Whether a line announces names and minutes of something else than goals.

    >>> heads_other_list("yellow cards  red cards"), heads_other_list("booked: <P0> 12"), heads_other_list("goals:")
    (True, False, False)
    """
    return len(shape) < 60 and _OTHER_HEAD.fullmatch(shape) is not None


# "Roma 2-1 Lazio", "Roma 2 Lazio 1"
_RESULT_LINE = re.compile(r"\W*<T\d+>,? (?:<S\d+> <T\d+>|\d{1,2},? <T\d+>,? \d{1,2})\W*")


# "Scoring Summary:", "Goals"
_GOALS_HEAD = re.compile(
    r"\W*(?:scoring(?:\ (?:summary|<P\d+>))?|goals?(?:corers)?|(?:goal\ )?scorers|goal\ summary|(?:how|who)\ (?:they\ )?scored)(?:[\s|:]{1,3}(?:\d|f|t|ot|final|total)\b){0,8}\W*"
)


def opens_list(shape: str) -> bool:
    """Whether a line is a result and nothing else, or the heading of a list of goals: below it scorers may stand.

    >>> opens_list("<T0> <S1> <T2>"), opens_list("scoring summary:"), opens_list("<T0> beat <T1>")
    (True, True, False)
    """
    return (_RESULT_LINE.fullmatch(shape) or _GOALS_HEAD.fullmatch(shape)) is not None


# "Roma 2", a line of its own: what stands below are that side's scorers
_SIDE_LINE = re.compile(r"\W*<T(?P<t>\d+)>,?\s+(?:\(\d{1,2}\)\s+)?\d{1,2}\W*")
# "Roma:", "Roma (0, 2, 2)": the same below the heading of a list
_SIDE_HEAD = re.compile(r"\W*<T(?P<t>\d+)>(?:\s\(\d{1,2}(?:,\s?\d{1,2}){1,3}\))?\s?:?")


def find_side_line(read: ReadSentence, *, below: bool = False) -> str | None:
    """The key of the team of a line that is nothing but one side and its goals, below which its scorers may stand.

    The side alone is such a line `below` the heading of a list of goals, or one of its lines.
    """
    line = _SIDE_LINE.fullmatch(read.shape) or (_SIDE_HEAD.fullmatch(read.shape) if below else None)
    team = read.mentions[int(line["t"])].value if line else None
    return team.key if isinstance(team, TeamRef) else None


def _stretches(shape: str, *, below: bool) -> Iterator[tuple[int, int, int | None]]:
    brackets = [m for m in _BRACKET.finditer(shape) if _ENTRY.search(m["inside"])]
    summaries = [] if brackets else list(find_summaries(shape))
    if summaries:
        for side in (side for both in summaries for side in both):
            yield side.start, side.end, side.team
        return
    stacked = _STACKED.match(shape)
    if stacked and "<T" not in shape[stacked.end() :]:
        yield stacked.end(), len(shape), int(stacked["t"])
        return
    if _LABEL.search(shape):
        yield from _labelled(shape)
        return
    if brackets:
        for match in (m for m in brackets if not numbers(m["inside"])):
            whose = None if _BOTH_SIDES.search(shape, 0, match.start("inside")) else int(match["t"])
            yield match.start("inside"), match.end("inside"), whose
        return
    rest = re.sub(
        r"(?:<[A-Z]\d+>|(?<=\d\s)\([a-z]{1,3}\)|[\d'′,;:|/()&+.\s-]|\b(?:penalty|own|goal|pen|pk|og|o\.g|p|and|ht|ft|aet|minutes?|(?<=\d)(?:st|nd|rd|th))\b|(?<=\d)(?:st|nd|rd|th)\b)+",
        "",
        shape,
    )
    entries = len(_ENTRY.findall(shape))
    timed = entries >= 2 or (
        entries == 1 and (below or "'" in shape or "<M" in shape or _OF_TEAM.match(shape) is not None)
    )
    if not rest and timed and "<M" not in shape[:4] and not _CHANGED_FOR.search(shape) and not numbers(shape):
        yield 0, len(shape), None


def _labelled(shape: str) -> Iterator[tuple[int, int, int | None]]:
    """The stretch of scorers that a label announces, up to the label of something else."""
    label = _LABEL.search(shape)
    if label is None:
        return
    other = _OTHER_LABEL.search(shape, label.end())
    end = other.start() if other else len(shape)
    if not numbers(shape[label.end() : end]):
        owner = _WHOSE.search(shape, 0, label.start()) or _LINED_UP.match(shape)
        yield label.end(), end, int(owner["t"]) if owner else None


def _summed(index: int, read: ReadSentence, line: SummaryLine) -> list[Telling]:
    """The goal of a summary's line; none where its minute is no exact one."""
    said = read.mentions[line.mark].value if line.mark is not None else None
    if line.minute is not None:
        said = MinuteMention(0, 0, line.minute, line.added)
    if not isinstance(said, MinuteMention) or said.minute is None:
        return []
    return [
        Telling(
            index,
            line.start,
            len(read.shape),
            line.scorer,
            LISTED,
            own_goal=line.own_goal,
            penalty=line.penalty,
            minute=said,
            team=line.team,
            code=line.code,
        )
    ]


def _is_printed(code: str, read: ReadSentence) -> bool:
    """Whether a code stands in capitals, as a side's does and no other word."""
    return not code or re.search(rf"(?<!\w){code.upper()}(?!\w)", read.sentence.text) is not None


_NUMBERED = re.compile(r"<P\d+>(?:,?\ \(?(?P<n>\d{1,3})(?![\d'+])(?:st|nd|rd|th|\ ?mins?|\ ?minutes?)?)?")


def numbers(listed: str) -> bool:
    """Whether the figures are how many each scored, not when: all low, some without, or not in the order of time.

    >>> numbers(" <P0> 3, <P1> 2"), numbers(" <P0> 3, <P1>, <P2> (pen)"), numbers(" <P0> 3, <P1> 8"), numbers(" <P0> 3")
    (True, True, False, False)
    """
    if "<M" in listed or "'" in listed or "min" in listed:
        return False
    figures = [int(m["n"]) if m["n"] else 0 for m in _NUMBERED.finditer(listed)]
    given = [n for n in figures if n]
    return len(figures) > 1 and 0 < max(figures) <= _MOST and (len(given) < len(figures) or given != sorted(given))


_MOST = 9
"""Goals of one scorer in a list; figures above are minutes."""


def _entries(index: int, read: ReadSentence, start: int, end: int, team: int | None) -> Iterator[Telling]:
    closing = _closing_teams(read.shape, start, end)
    for entry in _ENTRY.finditer(read.shape, start, end):
        times = list(_TIME.finditer(entry["at"]))
        before = list(re.finditer(r"<T(\d+)>", read.shape[start : entry.start()]))
        side = int(before[-1][1]) if before else team
        side = next((closed for at, closed in closing if at >= entry.end() - 1), None) if closing else side
        for time in times:
            minute = minute_at(read, time)
            if minute is None:
                continue
            tail = entry["at"][time.end() : time.end() + 7]
            score = _SCORE_BEHIND.match(entry["at"], time.end())
            how = (entry["before"] or "") + ((entry["behind"] or "") if time is times[-1] else "")
            marks = how + (tail if tail.lstrip().startswith(("(", "-")) else "")
            yield Telling(
                index,
                entry.start(),
                entry.end(),
                int(entry["p"]),
                LISTED,
                own_goal="o" in marks,
                penalty="p" in marks and "o" not in marks,
                minute=minute,
                score=score_at(read, score),
                team=side,
                code=_code_behind(read, entry.end()) if side is None else None,
            )


# "Fox 12 | (R), Hart 30 (L)": the side by its first letter or letters
_CODE_BEHIND = re.compile(r"['′]?\s?\((?P<code>[a-z]{1,3})\)")


def _code_behind(read: ReadSentence, end: int) -> str | None:
    """The code of a side in brackets behind an entry, in capitals; "(p)" says how and not for whom."""
    behind = _CODE_BEHIND.match(read.shape, end)
    if behind is None or behind["code"] in _HOW_IT_WAS or f"({behind['code'].upper()})" not in read.sentence.text:
        return None
    return behind["code"]


_HOW_IT_WAS = frozenset(("p", "pen", "og", "pk", "fk", "aet"))


# "12 | (1-0)": the score that the goal made
_SCORE_BEHIND = re.compile(r"['′]?\s\(<S(?P<s>\d+)>\)")


def score_at(read: ReadSentence, match: re.Match[str] | None) -> ScoreMention | None:
    """The score of a match with the group "s" (a mention's index), or None."""
    value = read.mentions[int(match["s"])].value if match is not None else None
    return value if isinstance(value, ScoreMention) else None


# "Fox 12, Ward 45 (Roma), Hart 80 (Lazio)": the side behind its scorers
_CLOSING = re.compile(r"\(<T(\d+)>\)")


def _closing_teams(shape: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the teams in brackets stand that close each side's scorers, and which; none where teams stand otherwise."""
    closing = [(m.start(), int(m[1])) for m in _CLOSING.finditer(shape, start, end)]
    named = shape.count("<T", start, end)
    return closing if len(closing) == named and len({team for _, team in closing}) > 1 else []


def minute_at(read: ReadSentence, time: re.Match[str]) -> MinuteMention | None:
    """The minute of a match with the groups "mark" (a mention's index), or "n" and "plus" (figures), or None."""
    if time["mark"]:
        value = read.mentions[int(time["mark"])].value
        return value if isinstance(value, MinuteMention) and value.minute is not None else None
    minute = int(time["n"])
    if not 1 <= minute <= 120:
        return None
    return MinuteMention(0, 0, minute, int(time["plus"]) if time["plus"] else None)
