"""Fixtures and goals as fixture lists that `matchday import` reads back: openfootball JSON and football.txt."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import duckdb

# openfootball's own words for what became of a match, in football.txt
STATUS_WORDS: Mapping[str, str] = {
    "abandoned": "abandoned",
    "cancelled": "cancelled",
    "postponed": "postponed",
    "walkover": "awarded",
}
# In the order in which a list prints them, whose lines hold until the next: matches without a day first, then by round.
FIXTURES = """
    select *, min(date) over (partition by competition_id, season, round) as round_began
    from fixtures
    where competition_id is not null and season is not null
    order by
        competition_id, season, date is not null, round is not null, round_began nulls first, round_no, round, date,
        home, leg
"""


@dataclass(frozen=True, slots=True)
class SeasonList:
    """One competition's season: rows of `fixtures`, each with the rows of its `goals`, by column."""

    competition_id: str
    competition: str
    season: str
    matches: tuple[Mapping[str, Any], ...]

    @property
    def title(self) -> str:
        """As lists are headed: "Serie A 2021/22"."""
        return f"{self.competition} {self.season.replace('-', '/')}"

    @property
    def stem(self) -> str:
        """A file's name without its ending: "serie-a-2021-22"."""
        return f"{self.competition_id.replace(':', '-')}-{self.season}"


def season_lists(con: duckdb.DuckDBPyConnection) -> list[SeasonList]:
    """Every season of every competition; matches of unknown competition or season belong to no list."""
    goals: dict[str, list[Mapping[str, Any]]] = {}
    for goal in _rows(con, "from goals order by fixture_id, minute_sort nulls last, goal_no"):
        goals.setdefault(goal["fixture_id"], []).append(goal)
    rows = (row | {"goals": goals.get(row["fixture_id"], [])} for row in _rows(con, FIXTURES))
    return [
        SeasonList(competition_id, matches[0]["competition"], season, matches)
        for (competition_id, season), group in groupby(rows, lambda row: (row["competition_id"], row["season"]))
        for matches in [tuple(group)]
    ]


def _rows(con: duckdb.DuckDBPyConnection, sql: str) -> Iterator[dict[str, Any]]:
    found = con.execute(sql)
    columns = [column[0] for column in found.description or ()]
    return (dict(zip(columns, row, strict=True)) for row in found.fetchall())


def to_openfootball(one: SeasonList) -> str:
    """The season as openfootball JSON; scores after extra time are "et"."""
    matches = [_match(row) for row in one.matches]
    return json.dumps({"name": one.title, "matches": matches}, ensure_ascii=False, indent=1) + "\n"


def _match(row: Mapping[str, Any]) -> dict[str, Any]:
    match: dict[str, Any] = {
        "round": row["round"],
        "date": row["date"].isoformat() if row["date"] else None,
        "team1": row["home"],
        "team2": row["away"],
        "status": row["status"],
    }
    final = _pair(row, "home_goals", "away_goals")
    score = {
        "et" if row["extra_time"] else "ft": final,
        "ht": _pair(row, "half_time_home", "half_time_away"),
        "p": _pair(row, "shootout_home", "shootout_away"),
    }
    match["score"] = {key: value for key, value in score.items() if value} if final else None
    for key, team_id in (("goals1", row["home_id"]), ("goals2", row["away_id"])):
        match[key] = [_goal(goal) for goal in row["goals"] if goal["team_id"] == team_id]
    return {key: value for key, value in match.items() if value not in (None, [])}


def _pair(row: Mapping[str, Any], first: str, second: str) -> list[int] | None:
    pair = [row[first], row[second]]
    return None if None in pair else pair


def _goal(goal: Mapping[str, Any]) -> dict[str, Any]:
    told = {
        "name": goal["scorer"],
        "minute": goal["minute"],
        "offset": goal["added"],
        "owngoal": goal["own_goal"] or None,
        "penalty": goal["penalty"] or None,
    }
    return {key: value for key, value in told.items() if value is not None}


def to_football_txt(one: SeasonList) -> str:
    """The season as football.txt, one round after the other.

    The form knows no goals without a minute. It has the half-time score of a match with extra time only beside the
    score after ninety minutes, which is "?-?" where that is not known.
    """
    lines = [f"= {one.title}"]
    heading: str | None = None
    day: date | None = None
    for row in one.matches:
        if row["round"] != heading:
            heading = row["round"]
            lines += ["", f"\u25aa {heading or ''}".rstrip()]
        if row["date"] != day:
            day = row["date"]
            lines.append(day.isoformat() if day else "")
        lines += _lines(row)
    return "\n".join(lines) + "\n"


def _lines(row: Mapping[str, Any]) -> Iterator[str]:
    score = _score(row)
    status = STATUS_WORDS.get(row["status"])
    parts = (f"{row['home']}  v {row['away']}", score, f"[{status}]" if status else "")
    yield "  " + "  ".join(part for part in parts if part)
    home, away = (_scorers(row["goals"], row[side]) for side in ("home_id", "away_id"))
    if score and (home or away):
        yield f"    ({home}; {away})" if away else f"    ({home})"


def _score(row: Mapping[str, Any]) -> str:
    final = _pair(row, "home_goals", "away_goals")
    if final is None:
        return ""
    half = _pair(row, "half_time_home", "half_time_away")
    shootout = _pair(row, "shootout_home", "shootout_away")
    inside: list[list[int] | None] = [half] if half else []
    if row["extra_time"]:
        ninety = _after_ninety(row, sum(final))
        inside = [ninety, *inside] if ninety or half else []
    printed = [f"{_dash(shootout)} pen." if shootout else "", _dash(final), "a.e.t." if row["extra_time"] else ""]
    printed.append(f"({', '.join(_dash(pair) or '?-?' for pair in inside)})" if inside else "")
    return " ".join(part for part in printed if part)


def _after_ninety(row: Mapping[str, Any], goals: int) -> list[int] | None:
    """The score after ninety minutes, where every goal's minute is known."""
    minutes = [(goal["team_id"], goal["minute"]) for goal in row["goals"]]
    if len(minutes) != goals or any(minute is None for _, minute in minutes):
        return None
    return [sum(team == row[side] and minute <= 90 for team, minute in minutes) for side in ("home_id", "away_id")]


def _dash(pair: Sequence[int] | None) -> str:
    return f"{pair[0]}-{pair[1]}" if pair else ""


def _scorers(goals: Iterable[Mapping[str, Any]], team_id: str) -> str:
    """Goals of one side that have a minute, in order of scoring: "Bremer 11', Sanchez 90+3' (pen.)"."""
    own = [goal for goal in goals if goal["team_id"] == team_id and goal["minute"] is not None]
    return ", ".join(f"{goal['scorer']} {_minute(goal)}" for goal in own)


def _minute(goal: Mapping[str, Any]) -> str:
    added = "" if goal["added"] is None else f"+{goal['added']}"
    mark = " (o.g.)" if goal["own_goal"] else " (pen.)" if goal["penalty"] else ""
    return f"{goal['minute']}{added}'{mark}"
