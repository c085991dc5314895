"""Who has scored for which country: a hint whose man somebody is when two countries meet."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from transforms.identity.players import name_words, same_person, surname

_BEFORE, _AFTER = 4, 6
"""Years before the first and after the last goal in which a scorer is taken for a player of his country."""


@dataclass(frozen=True, slots=True)
class International:
    """One scorer of one national team with the years of his first and his last goal for it."""

    name: str
    team_id: str
    first: int
    last: int

    def plays_in(self, year: int | None) -> bool:
        """Whether he may have played for the team in a year; any year will do where none is known."""
        return year is None or self.first - _BEFORE <= year <= self.last + _AFTER


@dataclass(frozen=True, slots=True)
class Internationals:
    """Scorers of national teams by the names that they go by: surname and first word ("Son Heung-min")."""

    by_name: Mapping[str, tuple[International, ...]]

    @classmethod
    def build(cls, players: Iterable[International]) -> "Internationals":
        """The index over the given scorers."""
        found: dict[str, list[International]] = {}
        for player in players:
            for word in {surname(player.name), name_words(player.name)[0]}:
                found.setdefault(word, []).append(player)
        return cls({word: tuple(namesakes) for word, namesakes in found.items()})

    def team_of(self, name: str, among: Collection[str], year: int | None) -> str | None:
        """The id of the one team of `among` that a man of this name scored for around a year; None for none or two."""
        teams = {
            player.team_id
            for player in self.by_name.get(surname(name), ())
            if player.team_id in among and player.plays_in(year) and same_person(name, player.name)
        }
        return teams.pop() if len(teams) == 1 else None
