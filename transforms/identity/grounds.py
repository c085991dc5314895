"""Grounds and cities: whose they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from transforms.identity.phrases import PhraseIndex, key_of, spellings


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground: `team_ids` play there at home, none at a neutral one; the years bound their use, inclusive."""

    name: str
    aliases: tuple[str, ...] = ()
    team_ids: tuple[str, ...] = ()
    city: str | None = None
    country: str | None = None
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class GroundMention:
    """A ground named in a text: `name` is its usual name, `team_ids` the teams at home there."""

    start: int
    end: int
    text: str
    team_ids: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class GroundIndex:
    """All grounds and all their names."""

    grounds: Mapping[str, tuple[Ground, ...]]
    prose: PhraseIndex[tuple[Ground, ...]] = field(repr=False)

    @classmethod
    def build(cls, grounds: Iterable[Ground]) -> "GroundIndex":
        """The index over the given grounds."""
        by_phrase: dict[str, list[Ground]] = {}
        for ground in grounds:
            keys = (key for name in (ground.name, *ground.aliases) for key in spellings(name))
            for key in dict.fromkeys(keys):
                by_phrase.setdefault(key, []).append(ground)
        entries = {key: tuple(found) for key, found in by_phrase.items()}
        return cls({key.casefold(): found for key, found in entries.items()}, PhraseIndex.build(entries.items()))

    def find(self, text: str) -> list[GroundMention]:
        """Every ground mention of the text in order; one name of several grounds carries the teams of all."""
        return [
            GroundMention(span.start, span.end, text[span.start : span.end], _teams(span.value), span.value[0].name)
            for span in self.prose.find(text)
        ]

    def candidates(self, name: str) -> tuple[Ground, ...]:
        """All grounds of a name."""
        return self.grounds.get(key_of(name).casefold(), ())


def _teams(grounds: Iterable[Ground]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(team for ground in grounds for team in ground.team_ids))


@dataclass(frozen=True, slots=True)
class CityMention:
    """A city named in a text: `name` as the clubs' list spells it, `team_ids` the teams at home in it."""

    start: int
    end: int
    text: str
    team_ids: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class CityIndex:
    """Cities under their English and their own names, and the teams of each, the most prominent first."""

    cities: Mapping[str, tuple[str, tuple[str, ...]]]
    prose: PhraseIndex[tuple[str, tuple[str, ...]]] = field(repr=False)

    @classmethod
    def build(cls, cities: Iterable[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> "CityIndex":
        """The index over (city, other names, team ids)."""
        entries: dict[str, tuple[str, tuple[str, ...]]] = {}
        for name, others, teams in cities:
            for printed in (name, *others):
                for key in spellings(printed):
                    old = entries.get(key)
                    entries[key] = (old[0], (*old[1], *teams)) if old else (name, teams)
        return cls({key.casefold(): value for key, value in entries.items()}, PhraseIndex.build(entries.items()))

    def find(self, text: str) -> list[CityMention]:
        """Every city mention of the text in order."""
        return [
            CityMention(span.start, span.end, text[span.start : span.end], span.value[1], span.value[0])
            for span in self.prose.find(text)
        ]

    def teams_in(self, city: str) -> tuple[str, ...]:
        """The ids of the teams at home in a city, the most prominent first; empty when no list knows it."""
        return self.cities.get(key_of(city).casefold(), ("", ()))[1]
