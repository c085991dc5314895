"""What a list is of: competition and season from its title, its name or what the caller says."""

import re
from datetime import date

from transforms.lists.entries import Heading
from transforms.model import Competition
from transforms.reference import Reference

# "2021/22", "2021-22", "2021-2022" in "Italian Serie A 2021/22"; "2024" in "Euro 2024"
SEASON = re.compile(
    r"""
    (?<!\d) (?P<first> (?:18|19|20)\d\d )
    (?: [/\-\u2013] (?P<last> \d{4} | \d{2} ) )?
    (?!\d)
    """,
    re.VERBOSE,
)
# "2122" in "serie-a-2122.csv", "0405" in "premier-league-0405.csv"
SHORT_SEASON = re.compile(r"(?<!\d)(?P<first>\d\d)(?P<last>\d\d)(?!\d)")

# football-data's codes of divisions, the file's name or the column Div
DIVISIONS = {
    "ARG": "argentine-primera", "AUT": "austrian-bundesliga", "B1": "belgian-pro-league", "BRA": "brasileirao",
    "CHN": "chinese-super-league", "D1": "bundesliga", "D2": "2-bundesliga", "DNK": "danish-superliga",
    "E0": "premier-league", "E1": "championship", "E2": "league-one", "E3": "league-two", "EC": "national-league",
    "F1": "ligue-1", "F2": "ligue-2", "FIN": "veikkausliiga", "G1": "super-league-greece", "I1": "serie-a",
    "I2": "serie-b", "IRL": "league-of-ireland", "JPN": "j-league", "MEX": "liga-mx", "N1": "eredivisie",
    "NOR": "eliteserien", "P1": "primeira-liga", "POL": "ekstraklasa", "ROU": "liga-1-romania",
    "RUS": "russian-premier-league", "SC0": "scottish-premiership", "SC1": "scottish-championship",
    "SC2": "scottish-league-one", "SC3": "scottish-league-two", "SP1": "la-liga", "SP2": "segunda-division",
    "SWE": "allsvenskan", "SWZ": "swiss-super-league", "T1": "super-lig", "USA": "mls",
}  # fmt: skip


def parse_season(text: str) -> str | None:
    """The season a title or a file name carries, as "2021-22" or "2022".

    >>> parse_season("Italian Serie A 2021/22"), parse_season("serie-a-0405.csv"), parse_season("Euro 2024")
    ('2021-22', '2004-05', '2024')
    >>> parse_season("Serie A") is None
    True
    """
    match = SEASON.search(text)
    if match is not None:
        first, last = int(match["first"]), match["last"]
        return str(first) if last is None else f"{first}-{int(last) % 100:02d}"
    match = SHORT_SEASON.search(text)
    if match is None or (int(match["first"]) + 1) % 100 != int(match["last"]):
        return None
    century = 1900 if int(match["first"]) > 60 else 2000
    return f"{century + int(match['first'])}-{match['last']}"


def parse_competition(text: str, reference: Reference) -> Competition | None:
    """The competition a title or a file name tells, with its country's help; None when it tells none or several."""
    plain = SHORT_SEASON.sub(" ", SEASON.sub(" ", text)).strip(" ,")
    index = reference.competitions
    exact = index.lookup(plain) or index.lookup(plain.replace("-", " ")) or index.lookup(text)
    if exact is not None:
        return exact
    mentions = index.find(plain) or index.find(text)
    if len(mentions) != 1:
        return None
    for nation in reference.teams.find(plain):
        if nation.kind in {"demonym", "name"} and nation.teams[0].kind == "country":
            return index.lookup(mentions[0].text, nation.teams[0].country)
    return index.lookup(mentions[0].text)


def read_heading(
    title: str | None, name: str, reference: Reference, competition: str | None = None, season: str | None = None
) -> Heading:
    """What the caller says wins, then the title, then the file's name."""
    stem = re.sub(r"\.(csv|json|txt)$", "", name, flags=re.IGNORECASE)
    found = None
    if competition is not None:
        known = reference.competitions.competitions
        found = known.get(competition) or parse_competition(competition, reference)
    else:
        for text in (title, stem):
            found = found or (parse_competition(text, reference) if text else None)
        if found is None and stem.upper() in DIVISIONS:
            found = reference.competitions.get(DIVISIONS[stem.upper()])
    told = season or (parse_season(title) if title else None) or parse_season(stem)
    return Heading(competition or title or stem, found, told)


def day_in_season(month: int, day: int, near: date) -> date:
    """The day of that month nearest to another day of the same list, for lists that leave the year out."""
    years = (near.year - 1, near.year, near.year + 1)
    days = [date(year, month, day) for year in years if _exists(year, month, day)]
    if not days:
        raise ValueError(f"there is no day {day} in month {month}")
    return min(days, key=lambda one: abs((one - near).days))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def season_start(season: str | None) -> date | None:
    """A day near a season's first: 1 August of an autumn-spring season, 1 March of a calendar year."""
    if not season or not season[:4].isdigit():
        return None
    return date(int(season[:4]), 8 if "-" in season else 3, 1)
