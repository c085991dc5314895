"""Days as reports name them, resolved against the day of publication."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from transforms.reading.words import holds_any

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAY = r"(?P<weekday>mon|tues?|wednes|thurs?|fri|satur|sun)day"
_MONTH = r"(?P<month>" + "|".join(_MONTHS) + r"|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\b\.?"
_PART = r"(?:\ (?:night|evening|afternoon|morning|lunchtime))?"

_DAY = re.compile(
    rf"""
      (?<!\ba\ later\ )(?<!\ba\ different\ )(?<!\bany\ )(?<!\banother\ )(?<!\bevery\ )\b(?:(?P<when>next|last|this|coming)\ )?{_WEEKDAY}(?P<own>['’]s)?{_PART}
        (?:,?\ (?:the\ )?(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\ (?:of\ )?{_MONTH.replace("month", "m1")}
          |{_MONTH.replace("month", "m2")}\ (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b)(?:,?\ (?P<y1>(?:19|20)\d\d))?)?
    | \b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\ (?:of\ )?{_MONTH.replace("month", "m3")}(?:,?\ (?P<y3>(?:19|20)\d\d))?
    | \b{_MONTH.replace("month", "m4")}\ (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b(?!-?\d)(?:,?\ (?P<y4>(?:19|20)\d\d))?
    | (?<![\d/.-])(?P<d5>\d{{1,2}})(?P<sep>[/.-])(?P<m5>\d{{1,2}})(?P=sep)(?P<y5>(?:19|20)?\d\d)(?![\d/]|\.\d|-\d)
    | ^(?P<d6>\d{{1,2}})/(?P<m6>\d{{1,2}})(?=:)
    | \b(?P<relative>today|tonight|yesterday|tomorrow|last\ night|this\ (?:evening|afternoon|morning))\b(?:['’]s)?
    | \bin\ (?P<days>two|three|four|five|six|seven|eight|nine|ten|\d)\ days(?:['’]|(?=\ time))(?:\ time)?
    | \b(?P<fest>boxing\ day|new\ year['’]s\ (?:day|eve)|christmas\ (?:day|eve))\b
    """,
    re.VERBOSE,
)
_MONTHS_OF_A_YEAR = 12
_SHORT_MONTHS = "|".join(month[:3] for month in _MONTHS)
# a month beside a figure: "May 12", "the 3rd of June"
_DATED = re.compile(
    rf"\d(?:st|nd|rd|th)? (?:of )?(?:{_SHORT_MONTHS})|(?:{_SHORT_MONTHS})[a-z]*\.? \d|\d[/.-]\d{{1,2}}[/.-]\d|^\d{{1,2}}/\d{{1,2}}:"
)
_DIGIT = re.compile(r"\d")
_MARKS = ("day", "night", "tomorrow", "this ", " eve")
_FESTS = {
    "boxing": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
}
_NUMBERS = {word: n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_RELATIVE = {"yesterday": -1, "last night": -1, "tomorrow": 1}


@dataclass(frozen=True, slots=True)
class DayMention:
    """Words for a day. `past` and `future` are the day they mean for news of what was or of what will be."""

    start: int
    end: int
    past: date | None
    future: date | None
    kind: Literal["weekday", "date", "relative", "last", "next"]


def find_days(text: str, published: date | None) -> list[DayMention]:
    """The day mentions of lower-case `text`; without a publication day only dates with a year resolve.

    >>> [(d.past, d.future) for d in find_days("on sunday, with venezia to come on monday night", date(2022, 3, 14))][0][0]
    datetime.date(2022, 3, 13)
    """
    if not holds_any(text, _MARKS) and not (_DIGIT.search(text) and _DATED.search(text)):
        return []
    return [_read(match, published) for match in _DAY.finditer(text)]


def _read(match: re.Match[str], published: date | None) -> DayMention:
    start, end = match.span()
    written = next(
        (
            (match[f"d{i}"], match[f"m{i}"], match[f"y{i}"] if i != 2 else match["y1"])
            for i in (1, 2, 3, 4)
            if match[f"d{i}"]
        ),
        None,
    )
    if written is not None:
        return _written(start, end, written, published)
    if match["d5"]:
        day, month, year = (int(match[g]) for g in ("d5", "m5", "y5"))
        exact = _in_figures(day, month, year, published)
        return DayMention(start, end, exact, exact, "date")
    if match["d6"]:  # "24/03: " in front of a line
        day, month = int(match["d6"]), int(match["m6"])
        day, month = (month, day) if month > _MONTHS_OF_A_YEAR else (day, month)
        return _from_month(start, end, day, month, published)
    if match["fest"]:
        month, day = next(v for k, v in _FESTS.items() if match["fest"].replace("’", "'").startswith(k))
        return _from_month(start, end, day, month, published)
    if match["relative"]:
        moved = published + timedelta(days=_RELATIVE.get(match["relative"], 0)) if published else None
        return DayMention(start, end, moved, moved, "relative")
    if match["days"]:
        moved = published + timedelta(days=_NUMBERS.get(match["days"], 0) or int(match["days"])) if published else None
        return DayMention(start, end, moved, moved, "relative")
    return _weekday(start, end, match, published)


def _written(start: int, end: int, written: tuple[str, str, str | None], published: date | None) -> DayMention:
    day, month_name, year = written
    month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(month_name.rstrip(".")[:3]))
    if year:
        exact = _date(int(year), month, int(day))
        return DayMention(start, end, exact, exact, "date")
    return _from_month(start, end, int(day), month, published)


def _in_figures(day: int, month: int, year: int, published: date | None) -> date | None:
    """A date in figures, the day first as in Britain: "26/02/2019".

    The month stands first where only that makes a date, or one of the week of publication while the other way does not.
    """
    full = year if year >= 100 else 2000 + year if year < 70 else 1900 + year
    british, american = _date(full, month, day), _date(full, day, month)
    if published is not None and british is not None and american is not None:
        near = abs(american - published) <= _WEEK < abs(british - published)
        return american if near else british
    return british or american


_WEEK = timedelta(days=7)


def _from_month(start: int, end: int, day: int, month: int, published: date | None) -> DayMention:
    if published is None:
        return DayMention(start, end, None, None, "date")
    days = [d for y in (-1, 0, 1) if (d := _date(published.year + y, month, day))]
    past = max((d for d in days if d <= published), default=None)
    future = min((d for d in days if d >= published), default=None)
    return DayMention(start, end, past, future, "date")


def _weekday(start: int, end: int, match: re.Match[str], published: date | None) -> DayMention:
    kind: Literal["weekday", "last", "next"] = "weekday"
    if match["when"] in {"next", "coming"}:
        kind = "next"
    elif match["when"] == "last":
        kind = "last"
    if published is None:
        return DayMention(start, end, None, None, kind)
    wanted = next(i for i, name in enumerate(_WEEKDAYS) if name.startswith(match["weekday"]))
    back = (published.weekday() - wanted) % 7
    ahead = (-back) % 7
    if match["when"] == "next" and ahead <= 1:  # "next Saturday", on a Friday or a Saturday: not the one at hand
        ahead += 7
    return DayMention(start, end, published - timedelta(days=back), published + timedelta(days=ahead), kind)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
