"""Teams by where they are from: "the Bergamo side", "the north London club", "the Londoners"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from transforms.identity.grounds import CityMention
from transforms.reading.mentions import TeamRef
from transforms.reading.triggers import triggered

Span = tuple[int, int]

_CITIZENS: Mapping[str, str] = {
    "Glaswegians": "Glasgow",
    "Londoners": "London",
    "Madrilenos": "Madrid",
    "Mancunians": "Manchester",
    "Milanese": "Milan",
    "Neapolitans": "Naples",
    "Romans": "Rome",
}
_REGIONS: Mapping[str, tuple[str, ...]] = {
    "Merseyside": ("Liverpool", "Birkenhead"),
    "Teesside": ("Middlesbrough",),
    "Tyneside": ("Newcastle", "Newcastle upon Tyne"),
    "Wearside": ("Sunderland",),
}
_PEOPLE = re.compile(r"\b(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) )?(?P<who>" + "|".join(_CITIZENS) + r")\b")
_REGION = triggered(r"\b(?P<where>" + "|".join(_REGIONS) + r")(?= (?:club|side|outfit|giants|team)\b)")
# "the Bergamo side", with no name behind: "the Bergamo club Atalanta" names it anyway
_SIDE = re.compile(r"(?:-based)? (?:club|side|outfit|giants|team)\b(?!,? [A-ZÀ-Þ])")
_THE = re.compile(r"\bthe (?:(?:north|south|east|west|central) )?$", re.IGNORECASE)


def find_townsfolk(
    text: str,
    cities: Sequence[CityMention],
    teams: Sequence[TeamRef],
    teams_in: Callable[[str], Sequence[str]],
) -> Iterator[tuple[int, int, TeamRef]]:
    """The (start, end, team) of mentions by town, where exactly one of the article's teams is at home there.

    `teams_in` gives the ids of the teams of a city.
    """
    for city in cities:
        side = _SIDE.match(text, city.end)
        if side and _THE.search(text, max(0, city.start - 14), city.start):
            yield from _the_one(city.start, side.end(), city.team_ids, teams)
    for match in _PEOPLE.finditer(text) if any(people in text for people in _CITIZENS) else ():
        yield from _the_one(match.start(), match.end(), teams_in(_CITIZENS[match["who"]]), teams)
    known = {city.start for city in cities}
    for match in _REGION.finditer(text) if "side" in text else ():
        if match.start() in known:
            continue
        side = _SIDE.match(text, match.end())
        if side and _THE.search(text, max(0, match.start() - 5), match.start()):
            ids = [team for city_name in _REGIONS[match["where"]] for team in teams_in(city_name)]
            yield from _the_one(match.start(), side.end(), ids, teams)


def _the_one(start: int, end: int, ids: Sequence[str], teams: Sequence[TeamRef]) -> Iterator[tuple[int, int, TeamRef]]:
    at_home = [team for team in teams if team.key in ids]
    if len(at_home) == 1:
        yield start, end, at_home[0]
