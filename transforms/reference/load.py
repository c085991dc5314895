"""The data files as indexes and values."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from transforms.identity.competitions import CompetitionIndex, CompetitionName, Era
from transforms.identity.grounds import CityIndex, Ground, GroundIndex
from transforms.identity.internationals import International, Internationals
from transforms.identity.teams import MentionKind, TeamIndex, TeamName, team_of
from transforms.model import Competition, Team
from transforms.reference.rows import Alias, parse_alias, read_rows, several, year

# Clubs of this rank are found in running text only under names of two words or more.
_SMALLEST = 5


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken from a team in a season: negative, positive when given back; `day` is when the table changed."""

    competition: str
    season: str
    team: str
    points: int
    day: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class AwardedMatch:
    """A match whose result was decided at the table. `score` is what counts, `played` what stood on the pitch."""

    competition: str
    season: str
    home: str
    away: str
    score: tuple[int, int]
    played: tuple[int, int] | None
    day: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class PlayOff:
    """A play-off that decided between two teams level on points; `score` is the winner's first."""

    competition: str
    season: str
    winner: str
    loser: str
    score: tuple[int, int]
    day: date
    reason: str


def read_teams() -> TeamIndex:
    """Clubs, national teams, women's sides, nicknames and demonyms as one index."""
    names = [*_club_names(), *_nation_names()]
    known = {name.team.id: name for name in names if name.text == name.team.name}
    teams = {team_id: name.team for team_id, name in known.items()}
    womens = (row["team"] for row in read_rows("women.csv"))
    return TeamIndex.build((*names, *_nicknames(teams, known)), womens)


def _club_names() -> Iterator[TeamName]:
    for row in read_rows("teams.csv"):
        gender = cast(Literal["men", "women"], row["gender"])
        team = Team(row["id"], row["name"], row["country"], "club", gender)
        yield from _names(team, row, int(row["rank"]))


def _nation_names() -> Iterator[TeamName]:
    for row in read_rows("nations.csv"):
        team, rank = Team(row["id"], row["name"], row["country"], "country"), int(row["rank"])
        yield from _names(team, row, rank)
        for people in several(row["demonyms"]):
            yield TeamName(people, team, rank, "demonym")


def _names(team: Team, row: Mapping[str, str], rank: int) -> Iterator[TeamName]:
    """The display name and the aliases; an alias that repeats the display name only carries its marks."""
    since, until = year(row["since"]), year(row["until"])
    aliases = [parse_alias(alias) for alias in several(row["aliases"])]
    if all(alias.text != team.name for alias in aliases):
        aliases.insert(0, Alias(team.name))
    for alias in aliases:
        prose = alias.prose and (rank < _SMALLEST or " " in alias.text or team.kind == "country")
        yield TeamName(alias.text, team, rank, "name", alias.risky, prose, alias.since or since, alias.until or until)


def _nicknames(teams: Mapping[str, Team], known: Mapping[str, TeamName]) -> Iterator[TeamName]:
    for row in read_rows("nicknames.csv"):
        word, risky, ids = row["nickname"], bool(row["risky"]), several(row["teams"])
        kind: MentionKind = "ambiguous" if "*" in ids else "nickname"
        for order, team_id in enumerate(ids):
            if team_id == "*":
                yield from _sharing(word, risky, known.values())
            else:
                yield TeamName(word, team_of(teams, team_id), order if kind == "ambiguous" else 1 + order, kind, risky)


def _sharing(word: str, risky: bool, names: Iterable[TeamName]) -> Iterator[TeamName]:
    """The word as a context word of every team that has it in its name."""
    for name in names:
        if name.rank < _SMALLEST and word in name.text.split():
            yield TeamName(word, name.team, name.rank, "ambiguous", risky)


def read_demonyms() -> Mapping[str, str]:
    """Adjectives and peoples to national team ids; of two nations under one word the more prominent."""
    ranked = sorted(read_rows("nations.csv"), key=lambda row: -int(row["rank"]))
    return {people: row["id"] for row in ranked for people in several(row["demonyms"])}


def read_competitions() -> CompetitionIndex:
    """Competitions, their names and their rules by era."""
    eras: dict[str, tuple[Era, ...]] = {}
    for row in read_rows("competition_eras.csv"):
        era = Era(
            row["since"],
            row["until"],
            year(row["points_for_win"]),
            several(row["tie_breakers"]) or None,
            year(row["teams"]),
        )
        eras[row["competition"]] = (*eras.get(row["competition"], ()), era)
    womens = (row["id"] for row in read_rows("competitions.csv") if row["gender"] == "women")
    return CompetitionIndex.build(_competition_names(), eras, womens)


def _competition_names() -> Iterator[CompetitionName]:
    for row in read_rows("competitions.csv"):
        competition = Competition(
            row["id"],
            row["name"],
            row["country"] or None,
            cast(Literal["league", "cup", "international", "friendly"], row["kind"]),
            year(row["tier"]),
            cast(Literal["autumn-spring", "calendar-year"], row["calendar"]),
            tie_breakers=several(row["tie_breakers"]) or ("goal_difference", "goals_for"),
            teams=year(row["teams"]),
        )
        for alias in (Alias(row["name"]), *map(parse_alias, several(row["aliases"]))):
            yield CompetitionName(alias.text, competition, int(row["rank"]), alias.prose)


def read_grounds() -> GroundIndex:
    """Grounds and the teams at home there; of two grounds under one name that of the more prominent team first."""
    ranks = {row["id"]: int(row["rank"]) for name in ("teams.csv", "nations.csv") for row in read_rows(name)}
    grounds = (
        Ground(
            row["name"],
            several(row["aliases"]),
            several(row["teams"]),
            row["city"] or None,
            row["country"] or None,
            year(row["since"]),
            year(row["until"]),
        )
        for row in read_rows("grounds.csv")
    )
    return GroundIndex.build(sorted(grounds, key=lambda one: min((ranks.get(i, 9) for i in one.team_ids), default=9)))


def read_cities(teams: TeamIndex) -> CityIndex:
    """Cities of the club list under their English and their own names."""
    home: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for row in read_rows("teams.csv"):
        if row["city"] and row["id"] in teams.teams:
            home.setdefault((row["country"], row["city"]), []).append((int(row["rank"]), row["id"]))
    others = {(row["country"], row["city"]): several(row["names"]) for row in read_rows("cities.csv")}
    ranked = sorted(home.items(), key=lambda item: min(item[1]))
    return CityIndex.build(
        (city, others.get((country, city), ()), tuple(team for _, team in sorted(found)))
        for (country, city), found in ranked
        if min(found)[0] < _SMALLEST
    )


def read_internationals() -> Internationals:
    """Scorers of the national teams."""
    return Internationals.build(
        International(row["player"], row["team"], int(row["first"]), int(row["last"]))
        for row in read_rows("internationals.csv")
    )


def read_deductions() -> tuple[Deduction, ...]:
    """Points deductions, in the order of the file."""
    return tuple(
        Deduction(row["competition"], row["season"], row["team"], int(row["points"]), _day(row["date"]), row["reason"])
        for row in read_rows("deductions.csv")
    )


def read_awarded() -> tuple[AwardedMatch, ...]:
    """Matches decided at the table, in the order of the file."""
    return tuple(
        AwardedMatch(
            row["competition"],
            row["season"],
            row["home"],
            row["away"],
            _score(row["score"]),
            _score(row["played"]) if row["played"] else None,
            _day(row["date"]),
            row["reason"],
        )
        for row in read_rows("awarded.csv")
    )


def read_play_offs() -> tuple[PlayOff, ...]:
    """Play-offs between teams level on points, in the order of the file."""
    return tuple(
        PlayOff(
            row["competition"],
            row["season"],
            row["winner"],
            row["loser"],
            _score(row["score"]),
            date.fromisoformat(row["date"]),
            row["reason"],
        )
        for row in read_rows("play_offs.csv")
    )


def _day(field: str) -> date | None:
    return date.fromisoformat(field) if field else None


def _score(field: str) -> tuple[int, int]:
    home, _, away = field.partition("-")
    return int(home), int(away)
