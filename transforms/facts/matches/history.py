"""History: results that an article tells of a day long before its own, by the date or the year beside them."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.results.statements import ResultStatement
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.triggers import triggered

_NEWS = dt.timedelta(days=60)
"""A result of an earlier day is no news: put-off reports and a month's round-ups are younger."""
_EDITION = 1
"""So many years after the one in its name a tournament is still played: Euro 2020 was in 2021."""
_NEAR = 60
"""Characters between a date and the words of the result that it dates."""
_YEAR = triggered(r"\b(?:19|20)\d\d\b(?![-–/]\d|'?s\b)")
# "a 2-1 win | in the 1974 <C0> final", "beat Lazio | at <G0> in 1998"
_YEAR_BEHIND = re.compile(
    r"(?:[^<>,;.]|<[TRCGLSXP]\d+>|\d\.\d){0,70}?\b(?:in|at|of|during|for|from) (?:the |that |their )?(?P<year>(?:19|20)\d\d)\b(?![-–/]\d|'?s\b)"
)
# "in the 1974 final, | Germany won", "the 1998 <C0> quarter-final saw | Roma beat"
_YEAR_BEFORE = re.compile(
    r"\b(?:in|at|during|after|before|of) (?:the |that |their )?(?:[\w-]+ )?(?P<year>(?:19|20)\d\d) (?:<C\d+> )?(?:(?:[\w'-]+ ){0,2}(?:finals?|semi-?finals?|quarter-?finals?|edition|tournament|campaign|season|title race)\b|<C\d+>)[^;.]{0,50}$"
    r"|\b(?:the|a|that|their) (?P<year2>(?:19|20)\d\d) (?:<C\d+> )?(?:final|semi-?final|quarter-?final|meeting|replay|play-off|showpiece)\b[^,;.]{0,40}$"
    # "won it in 2019, | defeating Roma", "in 2010, when they | beat Lazio"
    r"|\b(?:in|back in|of) (?P<year3>(?:19|20)\d\d),? (?:(?:after|by|when|where|with|having|they|it|the) ){1,3}$"
    r"|\b(?:won|lost|lifted|claimed) [^<>;.]{0,30}\bin (?P<year4>(?:19|20)\d\d),? $"
    # "as in the qualifiers for the 2021 <C0> where Roma let a lead slip to | draw 4-4"
    r"|\b(?:for|in|of|at) the (?P<year5>(?:19|20)\d\d) <C\d+>,? (?:where|when|in which) [^;.]{0,80}$"
)
# "their first win here since | 4 May 2001", "a repeat of | the 2005 final": what the result is measured by
# "on this day in 1988", "back in 1988"
_ANNIVERSARY = re.compile(r"\bon this (?:day|date|weekend)\b(?:,? back)?,? in (?:19|20)\d\d\b")
_MEASURE = re.compile(
    r"\b(?:since|until|till|before|born|signed|joined|founded|repeat of|rerun of|replay of|reminiscent of|memories of|unbeaten [\w ]{0,20}(?:from|in)|first (?:[\w'-]+ ){0,4}(?:in|from|of))[^,;.]{0,30}$"
)


# "twenty years on, ...", "ten years ago today": the title of a look back
_YEARS_ON = re.compile(
    r"\b(?:[\w-]+ )?(?:years|decades?) (?:on\b(?! from\b)|(?:ago|since|to the day)\b)|\banniversary\b|\bon this (?:day|date)\b|\b(?:looking|look|looks) back (?:at|on)\b|\bremember(?:ing|s)?\b|\bfrom the (?:archives?|vaults?)\b"
)
_TITLE = 2
"""Sentences among which the title stands."""


def looks_back(reading: Reading) -> bool:
    """Whether an article remembers an old match in its title, so that no match of it is told by its goals alone."""
    return any(
        read.sentence.part == "title" and "<S" not in read.shape and _YEARS_ON.search(read.shape)
        for read in reading.sentences[:_TITLE]
    )


def without_history(reading: Reading, statements: Sequence[ResultStatement]) -> list[ResultStatement]:
    """The statements, those put into the past that a date or a year beside them tells of a day long ago."""
    replayed = any("replay" in read.shape for read in reading.sentences)
    if replayed:
        statements = [
            replace(s, now=False) if _is_of_first_meeting(reading.sentences[s.sentence], s) else s for s in statements
        ]
    latest = _latest_year(reading)
    if latest is None:
        return list(statements)
    return [
        replace(s, now=False, long_ago=True) if _is_history(reading, reading.sentences[s.sentence], s, latest) else s
        for s in statements
    ]


# "after a | goalless draw at the weekend", "<D0>'s | 1-1 draw": what a replay followed
_AFTER_A_DRAW = re.compile(r"\b(?:after|following|since) (?:an?|the) (?:[\w-]+ ){0,2}$")
_OF_A_DAY = re.compile(r"<D\d+>(?:'s)? (?:(?!an?\b|the\b|in\b)[\w-]+ )?$")
_DAY_BEHIND = re.compile(
    r"[^<>;.,]{0,24}(?:<S\d+>)?[^<>;.,]{0,16} (?:(?:at|over) the weekend\b|(?:on )?<D\d+>|in the (?:first|original|initial) (?:match|game|tie|meeting)\b)"
)


def _is_of_first_meeting(read: ReadSentence, statement: ResultStatement) -> bool:
    """Whether a draw is that of the match which a replay followed: of another day, or told as what came before."""
    if statement.verdict != "drew":
        return False
    front = max(0, statement.cue - 40)
    if _OF_A_DAY.search(read.shape, front, statement.cue):
        return True
    after = _AFTER_A_DRAW.search(read.shape, front, statement.cue) is not None
    return after and _DAY_BEHIND.match(read.shape, statement.cue) is not None


def _latest_year(reading: Reading) -> int | None:
    """The year of the article: that of its publication, else the latest that it names."""
    article = reading.document.article
    if article.published is not None:
        return article.published.year
    return max((int(m.group()) for m in _YEAR.finditer(reading.document.text)), default=None)


def _is_history(reading: Reading, read: ReadSentence, statement: ResultStatement, latest: int) -> bool:
    published = reading.document.article.published
    if published is not None and any(published - day > _NEWS for day in _dates_beside(read, statement.cue)):
        return True
    if _ANNIVERSARY.search(read.shape):
        return True
    years = _years_beside(read.shape, statement.cue)
    return any(year < latest - _EDITION for year in years)


def _dates_beside(read: ReadSentence, cue: int) -> Iterator[dt.date]:
    """The days of full dates that stand near the words of a result, at `cue` of the shape, and date it."""
    for number, mention in enumerate(read.mentions):
        day = mention.value
        if not isinstance(day, DayMention) or day.kind != "date" or day.past is None:
            continue
        place = read.shape.find(f"<D{number}>")
        between = read.shape[min(place, cue) : max(place, cue)]
        if len(between) <= _NEAR and not re.search(r"[;]|\. |\bbut\b", between) and not _is_measure(read.shape, place):
            yield day.past


def _years_beside(shape: str, cue: int) -> Iterator[int]:
    """The years that date the result told at `cue` of a shape."""
    if not _YEAR.search(shape):
        return
    behind = _YEAR_BEHIND.match(shape, cue)
    if behind is not None and not _is_measure(shape, behind.start("year")):
        yield int(behind["year"])
    before = _YEAR_BEFORE.search(shape[max(0, cue - 120) : cue])
    if before is not None and not _is_measure(shape, max(0, cue - 120) + before.start()):
        yield int(before["year"] or before["year2"] or before["year3"] or before["year4"] or before["year5"])


def _is_measure(shape: str, place: int) -> bool:
    return _MEASURE.search(shape, max(0, place - 60), place) is not None
