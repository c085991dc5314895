"""A competition's part of a backfill: its days and its teams, as fixture lists tell them, and how much is covered."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.asked import Asked
from flows.config import Settings
from flows.looking import REPORT_LAG
from flows.stores import open_published
from warehouse.coverage import covered
from warehouse.database import NoWarehouseError, read_sql
from warehouse.query import QueryError

Names = tuple[tuple[str, ...], ...]
PREVIEWS = timedelta(days=3)
"""Days before the first match on which the season is written about."""


@dataclass(frozen=True, slots=True)
class Covered:
    """How many matches of a competition's season were expected in the days asked for, reported, and missing."""

    competition: str
    season: str
    expected: int
    reported: int
    missing: int


def narrow_days(settings: Settings, asked: Asked) -> Asked:
    """The days of what is asked for, narrowed to those on which its competition's listed matches are written about."""
    days = [day for day, _, _ in _listed(settings, asked) if day is not None]
    if not days:
        return asked
    since, until = min(days) - PREVIEWS, max(days) + REPORT_LAG
    return replace(asked, since=max(asked.since or since, since), until=min(asked.until or until, until))


def find_team_names(settings: Settings, asked: Asked) -> Names:
    """Every name of each team with a listed match of the competition asked for; nothing where none is listed."""
    names: dict[str, list[str]] = {}
    for _, team, name in _listed(settings, asked):
        names.setdefault(team, []).append(name)
    return tuple(tuple(sorted(set(found))) for _, found in sorted(names.items()))


def count_covered(settings: Settings, asked: Asked) -> tuple[Covered, ...]:
    """How much is covered of what was asked for, by competition and season, the largest first."""
    competition = asked.competition.id if asked.competition else None
    try:
        with open_published(settings) as con:
            answer = covered(con, competition=competition, season=asked.season, since=asked.since, until=asked.until)
    except (NoWarehouseError, QueryError):
        return ()
    at = {column: index for index, column in enumerate(answer.columns)}
    counts: Counter[tuple[str, str, str]] = Counter()
    for row in answer.rows:
        for name in ("expected", "reported", "missing"):
            counts[row[at["competition"]], row[at["season"]], name] += row[at[name]]
    seasons = {key[:2] for key in counts if all(key[:2])}
    found = [Covered(*key, *(counts[(*key, name)] for name in ("expected", "reported", "missing"))) for key in seasons]
    return tuple(sorted(found, key=lambda one: (-one.expected, one.competition, one.season)))


def _listed(settings: Settings, asked: Asked) -> Iterator[tuple[date | None, str, str]]:
    """Day of a listed match, team, and a name of that team."""
    if asked.competition is None:
        return
    values = {
        "competition": asked.competition.id,
        "season": asked.season,
        "since": asked.since,
        "until": asked.until,
    }
    try:
        con = open_published(settings)
    except NoWarehouseError:
        return
    with con:
        yield from con.execute(read_sql("queries")["listed_teams"], values).fetchall()
