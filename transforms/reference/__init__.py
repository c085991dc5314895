"""Reference data: clubs, nicknames, grounds and competitions as data files, and their loader."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from transforms.identity.competitions import CompetitionIndex
from transforms.identity.grounds import CityIndex, GroundIndex
from transforms.identity.internationals import Internationals
from transforms.identity.teams import TeamIndex
from transforms.reference.load import (
    AwardedMatch,
    Deduction,
    PlayOff,
    read_awarded,
    read_cities,
    read_competitions,
    read_deductions,
    read_demonyms,
    read_grounds,
    read_internationals,
    read_play_offs,
    read_teams,
)

__all__ = ["AwardedMatch", "Deduction", "PlayOff", "Reference", "load_reference"]


@dataclass(frozen=True, slots=True)
class Reference:
    """All that the project knows about the world of football before it reads a word.

    `demonyms` maps an adjective or a people ("Dutch", "Chilean", "Spaniards") to the id of a national team.
    """

    teams: TeamIndex
    competitions: CompetitionIndex
    grounds: GroundIndex
    demonyms: Mapping[str, str]
    cities: CityIndex
    internationals: Internationals
    deductions: tuple[Deduction, ...] = ()
    awarded: tuple[AwardedMatch, ...] = ()
    play_offs: tuple[PlayOff, ...] = ()


@cache
def load_reference() -> Reference:
    """The reference data of this package, read once."""
    with _kept_for_good():
        teams = read_teams()
        return Reference(
            teams=teams,
            competitions=read_competitions(),
            grounds=read_grounds(),
            demonyms=read_demonyms(),
            cities=read_cities(teams),
            internationals=read_internationals(),
            deductions=read_deductions(),
            awarded=read_awarded(),
            play_offs=read_play_offs(),
        )


@contextmanager
def _kept_for_good() -> Iterator[None]:
    """Spare the collector of garbage what is made within: some 100,000 objects, all of which stay."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if enabled:
            gc.enable()
