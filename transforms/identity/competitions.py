"""Competitions: which one a name means, its seasons and its rules by era."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from transforms.identity.phrases import PhraseIndex, key_of, spellings
from transforms.model import Competition


@dataclass(frozen=True, slots=True)
class CompetitionName:
    """One name of one competition; `rank` 1 is the most prominent, `prose` False keeps it out of running text."""

    text: str
    competition: Competition
    rank: int = 3
    prose: bool = True


@dataclass(frozen=True, slots=True)
class CompetitionMention:
    """A competition named in a text. `competitions` are all candidates, the usual meaning first."""

    start: int
    end: int
    text: str
    competitions: tuple[Competition, ...]


@dataclass(frozen=True, slots=True)
class Era:
    """The rules of a competition from one season to another, inclusive; None leaves the competition's own value."""

    since: str
    until: str
    points_for_win: int | None = None
    tie_breakers: tuple[str, ...] | None = None
    teams: int | None = None


# Days the calendar alone would misplace: (first, last, season, competitions).
_MOVED: tuple[tuple[date, date, str, frozenset[str]], ...] = (
    # summer 2020: the leagues and cups broken off in March went on into August
    (
        date(2020, 7, 1),
        date(2020, 8, 3),
        "2019-20",
        frozenset(
            """championship coppa-italia dfb-pokal fa-cup la-liga league-cup league-one league-two premier-league
            primeira-liga segunda-division serie-a serie-b serie-c super-lig swiss-super-league austrian-bundesliga
            danish-superliga super-league-greece taca-de-portugal coupe-de-france coupe-de-la-ligue ekstraklasa
            russian-premier-league ukrainian-premier-league a-league-men""".split()
        ),
    ),
    (date(2020, 8, 4), date(2020, 8, 4), "2019-20", frozenset({"championship"})),
    (date(2020, 8, 4), date(2020, 8, 20), "2019-20", frozenset({"serie-b", "segunda-division"})),
    (date(2020, 8, 4), date(2020, 8, 30), "2019-20", frozenset({"a-league-men", "womens-champions-league"})),
    (date(2020, 8, 5), date(2020, 8, 21), "2019-20", frozenset({"europa-league"})),
    (date(2020, 8, 7), date(2020, 8, 23), "2019-20", frozenset({"champions-league"})),
    # tournaments that kept their year
    (date(2021, 6, 11), date(2021, 7, 11), "2020", frozenset({"european-championship"})),
    (date(2021, 7, 21), date(2021, 8, 7), "2020", frozenset({"olympics"})),
    (date(2022, 1, 9), date(2022, 2, 6), "2021", frozenset({"africa-cup-of-nations"})),
    (date(2024, 1, 13), date(2024, 2, 11), "2023", frozenset({"africa-cup-of-nations", "asian-cup"})),
    (date(2025, 12, 21), date(2026, 1, 18), "2025", frozenset({"africa-cup-of-nations"})),
)


@dataclass(frozen=True, slots=True)
class SeasonDates:
    """A season of a competition whose days the calendar alone would misplace."""

    competition: str
    season: str
    first: date
    last: date


def moved_seasons() -> tuple[SeasonDates, ...]:
    """All seasons that kept days the calendar gives to another, by competition and day."""
    dates = (SeasonDates(one, season, first, last) for first, last, season, ids in _MOVED for one in ids)
    return tuple(sorted(dates, key=lambda one: (one.competition, one.first)))


@dataclass(frozen=True, slots=True)
class CompetitionIndex:
    """All competitions and all their names."""

    competitions: Mapping[str, Competition]
    names: Mapping[str, tuple[CompetitionName, ...]]
    prose: PhraseIndex[tuple[Competition, ...]] = field(repr=False)
    eras: Mapping[str, tuple[Era, ...]] = field(default_factory=dict)
    womens: frozenset[str] = frozenset()

    @classmethod
    def build(
        cls,
        names: Iterable[CompetitionName],
        eras: Mapping[str, tuple[Era, ...]] | None = None,
        womens: Iterable[str] = (),
    ) -> "CompetitionIndex":
        """The index over the given names; a competition exists by having a name."""
        competitions: dict[str, Competition] = {}
        by_key: dict[str, list[CompetitionName]] = {}
        by_phrase: dict[str, list[CompetitionName]] = {}
        for name in names:
            competitions.setdefault(name.competition.id, name.competition)
            for key in dict.fromkeys(spellings(name.text)):
                by_key.setdefault(key.casefold(), []).append(name)
                if name.prose:
                    by_phrase.setdefault(key, []).append(name)
        lists = {key: _in_order(found) for key, found in by_key.items()}
        entries = ((key, tuple(n.competition for n in _in_order(found))) for key, found in by_phrase.items())
        return cls(competitions, lists, PhraseIndex.build(entries), eras or {}, frozenset(womens))

    def get(self, competition_id: str) -> Competition:
        """The competition of an id; KeyError when there is none."""
        return self.competitions[competition_id]

    def find(self, text: str) -> list[CompetitionMention]:
        """Every competition mention of the text in order."""
        return [
            CompetitionMention(span.start, span.end, text[span.start : span.end], span.value)
            for span in self.prose.find(text)
        ]

    def lookup(self, name: str, country: str | None = None) -> Competition | None:
        """The one competition a printed name means (in that country), or None."""
        found = self.names.get(key_of(name).casefold(), ())
        if country is not None:
            found = tuple(n for n in found if n.competition.country == country)
        if not found or (len(found) > 1 and found[0].rank == found[1].rank):
            return None
        return found[0].competition

    def is_womens(self, competition: Competition) -> bool:
        """Whether women's teams play it."""
        return competition.id in self.womens

    def rules(self, competition: Competition, season: str) -> Competition:
        """The competition with the points, tie-breakers and size that held in a season."""
        for era in self.eras.get(competition.id, ()):
            if era.since <= season and (not era.until or season <= era.until):
                competition = replace(
                    competition,
                    points_for_win=era.points_for_win or competition.points_for_win,
                    tie_breakers=era.tie_breakers or competition.tie_breakers,
                    teams=era.teams or competition.teams,
                )
        return competition


def _in_order(names: Iterable[CompetitionName]) -> tuple[CompetitionName, ...]:
    unique = {n.competition.id: n for n in names}
    return tuple(sorted(unique.values(), key=lambda n: (n.rank, n.competition.id)))


def season_of(competition: Competition, day: date) -> str:
    """The season a day belongs to: "2021-22" for autumn-spring competitions, "2022" for calendar years.

    July opens a season, but for the seasons of `_MOVED`.

    >>> season_of(Competition("premier-league", "Premier League", "England", "league"), date(2022, 3, 13))
    '2021-22'
    >>> season_of(Competition("premier-league", "Premier League", "England", "league"), date(2020, 7, 26))
    '2019-20'
    """
    for first, last, season, ids in _MOVED:
        if first <= day <= last and competition.id in ids:
            return season
    if competition.calendar == "calendar-year":
        return str(day.year)
    start = day.year if day.month >= 7 else day.year - 1
    return f"{start}-{(start + 1) % 100:02d}"
