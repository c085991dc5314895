"""football-data CSV: one match a line under a header with Date, HomeTeam, AwayTeam, FTHG, FTAG."""

import csv
import io
import re
from collections.abc import Mapping
from datetime import date

from transforms.lists.entries import Entry, Problem
from transforms.lists.headings import DIVISIONS

# The same columns in the older, the newer and the extra-league files.
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "home": ("HomeTeam", "Home", "HT"),
    "away": ("AwayTeam", "Away", "AT"),
    "home_goals": ("FTHG", "HG"),
    "away_goals": ("FTAG", "AG"),
    "half_home": ("HTHG",),
    "half_away": ("HTAG",),
    "date": ("Date",),
}
_NEEDED = ("date", "home", "away", "home_goals", "away_goals")

# "2021-08-13"; "13/08/2021" and "13/08/21", day first
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)$")
_BRITISH = re.compile(r"(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{4}|\d\d)$")


def parse_day(text: str) -> date | None:
    """A day in one of the forms football-data used, or None.

    >>> parse_day("13/08/21"), parse_day("2004-09-11"), parse_day("13/08/1993"), parse_day("31/02/21")
    (datetime.date(2021, 8, 13), datetime.date(2004, 9, 11), datetime.date(1993, 8, 13), None)
    """
    match = _ISO.match(text) or _BRITISH.match(text)
    if match is None:
        return None
    year = int(match["year"])
    if year < 100:
        year += 1900 if year > 60 else 2000
    try:
        return date(year, int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def read_football_data_csv(text: str) -> tuple[str | None, list[Entry], list[Problem]]:
    """Competition id (of the column Div, when all lines agree), matches and problems."""
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = [column.strip().lstrip("\ufeff") for column in next(reader, [])]
    except csv.Error as error:
        return None, [], [Problem(1, f"the header cannot be read: {error}")]
    places = {name: _place(header, names) for name, names in _COLUMNS.items()}
    missing = [_COLUMNS[name][0] for name in _NEEDED if places[name] is None]
    if missing:
        return None, [], [Problem(1, f"the header lacks {', '.join(missing)}; expected a football-data CSV")]
    entries: list[Entry] = []
    problems: list[Problem] = []
    divisions: set[str] = set()
    try:
        for row in reader:
            if not any(field.strip() for field in row):
                continue
            values = {name: _value(row, place) for name, place in places.items()}
            if "Div" in header:
                divisions.add(_value(row, header.index("Div")))
            entry = _entry(values, reader.line_num)
            if isinstance(entry, Entry):
                entries.append(entry)
            else:
                problems.append(entry)
    except csv.Error as error:
        problems.append(Problem(reader.line_num, f"the line cannot be read: {error}"))
    return (DIVISIONS.get(divisions.pop()) if len(divisions) == 1 else None), entries, problems


def _place(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _value(row: list[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _entry(values: Mapping[str, str], line: int) -> Entry | Problem:
    day = parse_day(values["date"])
    if day is None:
        return Problem(line, f"{values['date']!r} is no date; expected 13/08/21 or 2021-08-13")
    goals = values["home_goals"], values["away_goals"]
    if any(goals) and not all(figure.isdecimal() for figure in goals):
        return Problem(line, f"{goals[0]!r} and {goals[1]!r} are no score; expected two whole numbers")
    half = values["half_home"], values["half_away"]
    return Entry(
        line=line,
        home=values["home"],
        away=values["away"],
        day=day,
        status="played" if all(goals) else "scheduled",
        score=(int(goals[0]), int(goals[1])) if all(goals) else None,
        half_time=(int(half[0]), int(half[1])) if all(figure.isdecimal() for figure in half) else None,
    )
