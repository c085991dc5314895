"""Which fixture the words of a person mean."""

import re
from dataclasses import dataclass

import duckdb

from warehouse.database import WarehouseError

# The day or season in "Torino v Inter Milan 2022-03-13", "Napoli Milan 2021-22"
DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
SEASON = re.compile(r"\b\d{4}(?:-\d{2})?\b")
# What stands between two teams: "Torino v Inter", "Torino - Inter"
VERSUS = re.compile(r"\s+(?:v\.?|vs\.?|-|\u2013|against)\s+", re.IGNORECASE)


class NoSuchMatchError(WarehouseError):
    """No fixture, or more than one, fits what was asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asks for: a text of team names, and the day or season given with them."""

    sides: tuple[str, ...]
    day: str | None
    season: str | None


def parse_wanted(text: str) -> Wanted:
    """Teams, day and season out of what a person wrote.

    >>> parse_wanted("Torino v Inter Milan 2022-03-13")
    Wanted(sides=('Torino', 'Inter Milan'), day='2022-03-13', season=None)
    """
    day = DAY.search(text)
    rest = DAY.sub(" ", text)
    season = SEASON.search(rest)
    rest = SEASON.sub(" ", rest)
    sides = tuple(" ".join(side.split()) for side in VERSUS.split(rest.strip()))
    return Wanted(sides, day[0] if day else None, season[0] if season else None)


def find_match(con: duckdb.DuckDBPyConnection, text: str) -> str:
    """The id of the one fixture that is meant, by id or by teams and day; NoSuchMatchError names what else fits."""
    if con.execute("select 1 from fixtures where fixture_id = ?", [text]).fetchone():
        return text
    wanted = parse_wanted(text)
    homes, aways = _teams(con, wanted)
    found = con.execute(
        """
        select fixture_id, coalesce(cast(date as varchar), 'day unknown') || ' ' || home || ' v ' || away
        from fixtures
        where (
                (list_contains($homes, home_id) and list_contains($aways, away_id))
                or ($either and list_contains($homes, away_id) and list_contains($aways, home_id))
            )
            and ($day is null or cast(date as varchar) = $day)
            and ($season is null or season = $season)
        order by date desc nulls last, fixture_id
        """,
        {"homes": homes, "aways": aways, "either": len(wanted.sides) == 1, "day": wanted.day, "season": wanted.season},
    ).fetchall()
    if len(found) == 1:
        return str(found[0][0])
    if not found:
        raise NoSuchMatchError(
            f"no match fits '{text}': give two teams and, where they met often, the day (YYYY-MM-DD)"
        )
    listed = "; ".join(words for _, words in found[:5])
    raise NoSuchMatchError(
        f"{len(found)} matches fit '{text}', add the day: {listed}{' ...' if len(found) > 5 else ''}"
    )


def _teams(con: duckdb.DuckDBPyConnection, wanted: Wanted) -> tuple[list[str], list[str]]:
    """Ids that may be the first and the second team; the same list twice where nothing stands between the names."""
    if len(wanted.sides) == 2:
        first, second = (_named(con, side) for side in wanted.sides)
        return first, second
    # of all names that stand in the text, those within longer ones are none: "Milan" in "Inter Milan"
    found = con.execute(
        """
        with names as (
            select distinct team_id, store.fold(name) as name from team_names
            union
            select team_id, store.fold(team) from teams
        ),
        present as (
            select * from names where name <> '' and contains(' ' || store.fold($text) || ' ', ' ' || name || ' ')
        )
        select distinct team_id
        from present
        where not exists (
            from present as longer where longer.name <> present.name and contains(longer.name, present.name)
        )
        """,
        {"text": wanted.sides[0]},
    ).fetchall()
    ids = [team_id for (team_id,) in found]
    return ids, ids


def _named(con: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    found = con.execute(
        "select team_id from team_names where store.fold(name) = store.fold($name) "
        "union select team_id from teams where store.fold(team) = store.fold($name) or team_id = $name",
        {"name": name},
    ).fetchall()
    return [team_id for (team_id,) in found]
