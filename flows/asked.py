"""Which days a command asks for: those between two dates, or those of a season."""

import re
from dataclasses import dataclass
from datetime import date

from transforms.model import Competition
from transforms.reference import load_reference

# "2021-22", "2021-2022", "2021/22"
SPLIT_SEASON = re.compile(r"(?P<first>(?:18|19|20)\d\d)\s*[-/–]\s*(?P<last>(?:18|19|20)?\d\d)")
# "2022"
YEAR = re.compile(r"(?:18|19|20)\d\d")
FRIENDLIES, REST = (7, 1), (7, 31)
"""A split season counts from July to the end of the next: July of 2020 was played for the season before."""


class UnknownSeasonError(ValueError):
    """A season or competition that is none: the message says what would be one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: a competition and a season where they are named, and the days, open where None."""

    competition: Competition | None = None
    season: str | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether a competition, a season or days are named, so that it can be told how much of them is covered."""
        return any((self.competition, self.season, self.since, self.until))

    def __str__(self) -> str:
        """The days in words: "2021-07-01 to 2022-07-31"."""
        if self.since is None and self.until is None:
            return "all days"
        return f"{self.since or 'the first day'} to {self.until or 'today'}"


def ask_for(
    competition: str | None = None, season: str | None = None, since: date | None = None, until: date | None = None
) -> Asked:
    """The days of a season, narrowed by two dates.

    Raises:
        UnknownSeasonError: No competition has that name, the season is none, or the days are the wrong way round.
    """
    known = find_competition(competition) if competition else None
    name, first, last = parse_season(season) if season else (None, None, None)
    begin = max((day for day in (since, first) if day), default=None)
    end = min((day for day in (until, last) if day), default=None)
    if begin and end and begin > end:
        raise UnknownSeasonError(f"no day lies between {begin} and {end}; give --since before --until")
    return Asked(known, name, begin, end)


def find_competition(name: str) -> Competition:
    """The competition of a name or id. Raises UnknownSeasonError."""
    index = load_reference().competitions
    found = index.competitions.get(name) or index.lookup(name)
    if found is None:
        raise UnknownSeasonError(f"unknown competition '{name}'; give its usual English name, such as \"Serie A\"")
    return found


def parse_season(text: str) -> tuple[str, date, date]:
    """The usual name of a season, its first day and its last.

    >>> parse_season("2021/22")
    ('2021-22', datetime.date(2021, 7, 1), datetime.date(2022, 7, 31))
    >>> parse_season("2022")
    ('2022', datetime.date(2022, 1, 1), datetime.date(2022, 12, 31))
    """
    if YEAR.fullmatch(text.strip()):
        year = int(text)
        return str(year), date(year, 1, 1), date(year, 12, 31)
    found = SPLIT_SEASON.fullmatch(text.strip())
    if found is None or int(found["last"]) % 100 != (int(found["first"]) + 1) % 100:
        raise UnknownSeasonError(f"'{text}' is no season; write it as 2021-22, or as 2022 for one of a calendar year")
    first = int(found["first"])
    return f"{first}-{(first + 1) % 100:02d}", date(first, *FRIENDLIES), date(first + 1, *REST)
