"""Matches as a list prints them, and what they mean: the second pass, shared by all forms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from transforms.identity.competitions import season_of
from transforms.model import Competition, Goal, ListedMatch, Status, Team
from transforms.reference import Reference
from transforms.reference.rows import suggest_line

# No senior match between listed sides ended with more goals for one of them than Arbroath's 36 of 1885.
_MOST_GOALS = 36


@dataclass(frozen=True, slots=True)
class Problem:
    """Something of a list that could not be taken: its line (1-based, None for the file) and what to do."""

    line: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One match as printed. `goals` count for the side they are listed under; `score` is after extra time."""

    line: int
    home: str
    away: str
    day: date | None = None
    round: str | None = None
    status: Status = "played"
    score: tuple[int, int] | None = None
    half_time: tuple[int, int] | None = None
    extra_time: bool = False
    shootout: tuple[int, int] | None = None
    goals: tuple[Goal, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """What a list is of. `competition` is None when no list of ours knows it; `name` is then as printed."""

    name: str
    competition: Competition | None = None
    season: str | None = None

    @property
    def country(self) -> str | None:
        """Where its clubs play, None for competitions of several countries."""
        return self.competition.country if self.competition else None


@dataclass(frozen=True, slots=True)
class ListReading:
    """All matches of one list, and all that could not be taken."""

    matches: tuple[ListedMatch, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Teams:
    """Printed names to teams; a name that leads nowhere is reported once."""

    heading: Heading
    reference: Reference
    problems: list[Problem]
    known: dict[tuple[str, int | None], Team | None]

    def team(self, name: str, year: int | None, line: int) -> Team | None:
        if (name, year) not in self.known:
            team = self._look_up(name, year)
            self.known[name, year] = team
            if team is None and all((name, other) not in self.known for other in _others(year, self.known, name)):
                self.problems.append(Problem(line, self._advice(name)))
        return self.known[name, year]

    def _look_up(self, name: str, year: int | None) -> Team | None:
        competition, teams = self.heading.competition, self.reference.teams
        gender = "women" if competition and self.reference.competitions.is_womens(competition) else "men"
        return teams.lookup(name, country=self.heading.country, year=year, gender=gender)

    def _advice(self, name: str) -> str:
        found = self.reference.teams.candidates(name, country=self.heading.country)
        if len(found) > 1:
            return f"{name!r} may be any of {', '.join(team.id for team in found[:4])}; write the full name in the list"
        line = suggest_line(name, self.heading.country)
        return f"no team is called {name!r}; make it an alias in teams.csv, or add it there as: {line}"


def _others(year: int | None, known: Iterable[tuple[str, int | None]], name: str) -> list[int | None]:
    return [other for printed, other in known if printed == name and other != year]


def resolve_entries(
    entries: Iterable[Entry], heading: Heading, reference: Reference, problems: Iterable[Problem] = ()
) -> ListReading:
    """Listed matches with one identity per team; entries that cannot be true become problems.

    A match of a team that no list knows stays, under the printed name and without an id.
    """
    found = list(problems)
    teams = _Teams(heading, reference, found, {})
    matches: list[ListedMatch] = []
    seen: dict[tuple[str, str, str | None], int] = {}
    for entry in entries:
        reason = _impossible(entry)
        match = None if reason else _resolve(entry, heading, teams)
        if match is not None and match.home == match.away:
            reason, match = f"{entry.home!r} and {entry.away!r} are one team", None
        if match is not None:
            first = seen.setdefault((match.home, match.away, match.round), entry.line)
            if first != entry.line:
                reason, match = f"{match.home} v {match.away} in this round stands on line {first} already", None
        if match is not None:
            matches.append(match)
        else:
            found.append(Problem(entry.line, reason or "not understood"))
    return ListReading(tuple(matches), tuple(sorted(found, key=lambda problem: problem.line or 0)))


def _resolve(entry: Entry, heading: Heading, teams: _Teams) -> ListedMatch:
    season = heading.season or _season(heading.competition, entry.day)
    year = entry.day.year if entry.day else (int(season[:4]) if season[:4].isdigit() else None)
    home, away = teams.team(entry.home, year, entry.line), teams.team(entry.away, year, entry.line)
    goals = entry.goals if entry.score and len(entry.goals) <= sum(entry.score) else ()
    return ListedMatch(
        competition=heading.competition.name if heading.competition else heading.name,
        competition_id=heading.competition.id if heading.competition else None,
        country=heading.country,
        season=season,
        round=entry.round,
        date=entry.day,
        home=home.name if home else entry.home,
        away=away.name if away else entry.away,
        home_id=home.id if home else None,
        away_id=away.id if away else None,
        status=entry.status,
        home_goals=entry.score[0] if entry.score else None,
        away_goals=entry.score[1] if entry.score else None,
        half_time=entry.half_time,
        extra_time=entry.extra_time,
        shootout=entry.shootout,
        goals=goals,
        line=entry.line,
    )


def _season(competition: Competition | None, day: date | None) -> str:
    if day is None:
        return ""
    return season_of(competition, day) if competition else str(day.year)


def _impossible(entry: Entry) -> str | None:
    """Why a match cannot have gone as printed, or None."""
    if not entry.home or not entry.away:
        return "a team is missing; give two names"
    if entry.score is None:
        return f"a half-time score without a final one for {entry.home!r}" if entry.half_time else None
    if max(entry.score) > _MOST_GOALS:
        return f"{entry.score[0]}-{entry.score[1]} is no football score; check the figures"
    if entry.half_time and (entry.half_time[0] > entry.score[0] or entry.half_time[1] > entry.score[1]):
        half, full = (f"{a}-{b}" for a, b in (entry.half_time, entry.score))
        return f"half-time {half} exceeds the final score {full}; check the figures"
    return None


def in_order(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Goals by minute; those without one keep their place at the end."""
    return tuple(sorted(goals, key=lambda goal: (goal.minute or 999, goal.added or 0)))
