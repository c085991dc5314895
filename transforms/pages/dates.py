"""Days and moments as pages write them, by machine and in print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

FIRST_YEAR = 1990
LAST_YEAR = 2100

_MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}

# what stands beside a date when it says when something was published
_DATELINE_WORDS = frozenset(
    "at by first from last modified on posted published updated created date time web am pm edt est gmt utc bst "
    "ist sast cet mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday "
    "sun sunday".split()
)

# hours from UTC of the zone names that newspapers print; those with several meanings are left out
_ZONES: Mapping[str, float] = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "wet": 0,
    "bst": 1,
    "cet": 1,
    "wat": 1,
    "west": 1,
    "cest": 2,
    "eet": 2,
    "cat": 2,
    "sast": 2,
    "eest": 3,
    "eat": 3,
    "msk": 3,
    "pkt": 5,
    "hkt": 8,
    "sgt": 8,
    "jst": 9,
    "kst": 9,
    "aest": 10,
    "aedt": 11,
    "nzst": 12,
    "nzdt": 13,
    "est": -5,
    "edt": -4,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
}

# 2022-03-13T20:45:00.000+01:00, 2022-03-13 20:45 +0100, 2022/03/13 20:45:00, 20220313T2045Z, 2022-03-13
_ISO = re.compile(
    r"""(?P<year>(?:19|20)\d\d) (?P<sep>[-/.]?) (?P<month>\d{1,2}) (?P=sep) (?P<day>\d{1,2})
        (?: (?:T|\s+|,\s*|\s*-\s*) (?P<hour>\d{1,2}) :? (?P<minute>\d\d) (?: :? (?P<second>\d\d) (?:[.,]\d+)? )?
            \s* (?P<zone> Z | [+-]\d{1,2}:?\d{2} | [+-]\d{1,2}\b )? )?""",
    re.VERBOSE | re.IGNORECASE,
)

_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
# 13 March 2022 | 13th Mar, 2022 | 13-Mar-2022
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s/-]+(?:of\s+)?{_MONTH},?[\s/-]+(?P<year>(?:19|20)\d\d)\b"
)
# March 13, 2022 | Mar. 13th 2022
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b")
# 13/03/2022 | 3.13.2022
_FIGURES = re.compile(r"\b(?P<one>\d{1,2})[/.](?P<two>\d{1,2})[/.](?P<year>(?:19|20)\d\d)\b")
# 16:34 GMT | 4.34pm | 9:05 p.m. ET | 17:53
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::\d\d)?\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<zone>[A-Za-z]{2,4}\b|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
# 1647203640 | 1750680000000
_EPOCH = re.compile(r"^\d{10}(?:\d{3})?$")

# /2022/03/13/ | /2022/mar/13/ | /2022-03-13-slug | /20220313/
_URL_DAY = re.compile(
    r"[/=_-](?P<year>(?:19|20)\d\d)(?P<sep>[/_-]?)(?P<month>\d{1,2}|[a-z]{3,9})(?P=sep)(?P<day>\d{1,2})(?![0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time on it where it is said; `at` carries a zone where one is said."""

    day: date
    at: datetime | None = None


def parse_moment(text: str | None) -> Moment | None:
    """What a machine-written date says; None for what is none.

    >>> parse_moment("2022-03-13T21:50:00+01:00").day
    datetime.date(2022, 3, 13)
    >>> parse_moment("1647204600").at.isoformat()
    '2022-03-13T20:50:00+00:00'
    """
    text = (text or "").strip()
    if _EPOCH.match(text):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return _moment(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))
    found = _ISO.match(text)
    if found:
        return _from_iso(found)
    if re.match(r"[A-Za-z]{3},\s*\d", text):
        try:
            return _moment(parsedate_to_datetime(text))
        except (ValueError, TypeError):
            pass
    return parse_printed(text)


def _moment(at: datetime) -> Moment | None:
    return Moment(at.date(), at) if FIRST_YEAR <= at.year <= LAST_YEAR else None


def _from_iso(found: re.Match[str]) -> Moment | None:
    day = _day(found["year"], int(found["month"]), found["day"])
    if day is None:
        return None
    if found["hour"] is None:
        return Moment(day)
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return Moment(day)
    return Moment(day, datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=_zone(found["zone"])))


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text[0] in "+-":
        digits = text[1:].replace(":", "")
        hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
        if hours > 14 or minutes > 59:
            return None
        return timezone((1 if text[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
    hours_from_utc = _ZONES.get(text.lower())
    return None if hours_from_utc is None else timezone(timedelta(hours=hours_from_utc))


def _day(year: str | int, month: int, day: str | int) -> date | None:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def parse_printed(text: str) -> Moment | None:
    """The first date in a line of print; None when there is none or when it could be two.

    >>> parse_printed("Sunday, 13 March, 2005, 17:53 GMT").at.isoformat()
    '2005-03-13T17:53:00+00:00'
    >>> parse_printed("03/04/2022") is None
    True
    """
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for found in pattern.finditer(text):
            month = _MONTHS.get(found["month"].lower())
            if month and (day := _day(found["year"], month, found["day"])):
                return _with_clock(day, text, found)
    figures = _FIGURES.search(text)
    if figures:
        day_month = _two_figures(int(figures["one"]), int(figures["two"]))
        if day_month and (day := _day(figures["year"], day_month[1], day_month[0])):
            return _with_clock(day, text, figures)
    iso = _ISO.search(text)
    return _from_iso(iso) if iso and iso["sep"] else None


def is_dateline(text: str) -> bool:
    """Whether a short line says a date and next to nothing else.

    >>> is_dateline("Posted on June 3, 2002 at 9:15 pm")
    True
    >>> is_dateline("Born on June 3, 2002, he made his debut at 16")
    False
    """
    if not 6 <= len(text) <= 90:
        return False
    found = next((m for pattern in (_DAY_FIRST, _MONTH_FIRST) for m in [pattern.search(text)] if m), None)
    if found is None or found["month"].lower() not in _MONTHS:
        return False
    rest = _CLOCK.sub("", text[: found.start()] + text[found.end() :])
    return not [word for word in re.findall(r"[^\W\d_]+", rest) if word.lower() not in _DATELINE_WORDS]


def _two_figures(one: int, two: int) -> tuple[int, int] | None:
    """(day, month) where only one order makes a date."""
    if one > 12 >= two:
        return one, two
    if two > 12 >= one:
        return two, one
    return (one, two) if one == two <= 12 else None


def _with_clock(day: date, text: str, found: re.Match[str]) -> Moment:
    """The day with the time printed right behind or before it."""
    clock = _CLOCK.search(text, found.end(), found.end() + 30) or _CLOCK.search(
        text, max(0, found.start() - 30), found.start()
    )
    if clock is None:
        return Moment(day)
    hour, minute = int(clock["hour"]), int(clock["minute"])
    half = (clock["half"] or "").lower()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return Moment(day)
    return Moment(day, datetime(day.year, day.month, day.day, hour, minute, tzinfo=_zone(clock["zone"])))


def day_in_url(url: str) -> date | None:
    """The day that an address carries.

    >>> day_in_url("https://news.example/sport/2022/mar/13/torino-inter")
    datetime.date(2022, 3, 13)
    """
    for found in _URL_DAY.finditer(url):
        name = found["month"].lower()
        month = int(name) if name.isdigit() else _MONTHS.get(name, 0)
        if not found["sep"] and (len(found["month"]) != 2 or len(found["day"]) != 2):
            continue
        if month and (day := _day(found["year"], month, found["day"])):
            return day
    return None
