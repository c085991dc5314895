"""What a place in a league table means: promotion, Europe, relegation."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Zone:
    """Places `first` to `last` of a table, counted from the bottom where negative; `kind` is up, mid, low or down."""

    competition_id: str
    since: str
    until: str
    first: int
    last: int
    kind: str
    name: str

    def places(self, teams: int) -> range:
        """The places in a table of so many teams."""
        return range(_from_top(self.first, teams), _from_top(self.last, teams) + 1)


def _from_top(place: int, teams: int) -> int:
    return place if place > 0 else teams + 1 + place


@cache
def all_zones() -> tuple[Zone, ...]:
    """Every zone of `zones.csv`, which names competitions by id and seasons as the warehouse does."""
    rows = csv.reader((files("warehouse") / "site" / "zones.csv").read_text("utf-8").splitlines()[1:])
    return tuple(
        Zone(competition, since, until, int(first), int(last), kind, name)
        for competition, since, until, first, last, kind, name in rows
    )


def zones_of(competition_id: str, season: str, teams: int, group: str | None) -> Sequence[Zone]:
    """The zones of one table, the best first; none for a group, or while a table is too short for a league's."""
    if group or teams < 12:
        return ()
    return [z for z in all_zones() if z.competition_id == competition_id and z.since <= season <= (z.until or season)]


def zone_of(competition_id: str, season: str, place: int, teams: int, group: str | None) -> Zone | None:
    """The zone of one place, None where it means nothing."""
    return next((z for z in zones_of(competition_id, season, teams, group) if place in z.places(teams)), None)
