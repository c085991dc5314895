"""The questions everybody asks, as rows: fixtures, tables, scorers, one match explained, and SQL of one's own."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb

from warehouse.database import WarehouseError, read_sql
from warehouse.matching import find_match

ROWS_OF_QUERIES = frozenset({duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN})


class QueryError(WarehouseError):
    """A question that cannot be answered as it was put; the message says what could be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows under their column names."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


def fixtures(
    con: duckdb.DuckDBPyConnection,
    *,
    competition: str | None = None,
    season: str | None = None,
    team: str | None = None,
    round: str | None = None,  # noqa: A002 - the column's name
    since: date | None = None,
    until: date | None = None,
    limit: int | None = None,
) -> Answer:
    """Matches by date, the latest last; `limit` keeps the latest ones. Names are those of the relations, or ids."""
    conditions: list[str] = []
    values: list[object] = []
    if competition is not None:
        conditions.append("competition_id = any(?)")
        values.append(competition_ids(con, competition))
    if team is not None:
        conditions.append("(list_contains(?, home_id) or list_contains(?, away_id))")
        values += [team_ids(con, team)] * 2
    for column, value in (("season = ?", season), ("round = ?", round), ("date >= ?", since), ("date <= ?", until)):
        if value is not None:
            conditions.append(column)
            values.append(value)
    where = f"where {' and '.join(conditions)}" if conditions else ""
    sql = f"""
        select * from (
            select competition, season, round, date, home, home_goals, away_goals, away, status, sources, fixture_id
            from fixtures {where}
            order by date desc nulls last, competition, home limit {-1 if limit is None else limit}
        ) order by date nulls first, competition, home
    """  # noqa: S608 - conditions are our own, values are bound
    return ask(con, sql.replace("limit -1", ""), values)


def table(
    con: duckdb.DuckDBPyConnection, *, competition: str, season: str | None = None, on: date | None = None
) -> Answer:
    """League or group tables of one competition, as of the end of a day or as of now; the latest season by default."""
    ids = competition_ids(con, competition)
    source = "league_table" if on is None else "league_table_on(?)"
    day: list[object] = [] if on is None else [on]
    sql = f"""
        select season, table_group, position, team, played, won, drawn, lost, goals_for, goals_against, goal_difference,
            points, deducted, form, missing
        from {source}
        where list_contains(?, competition_id) and season = coalesce(?, (
            select max(season) from fixtures where list_contains(?, competition_id) and date <= ?
        ))
        order by competition_id, table_group, position, team
    """  # noqa: S608 - the source is one of two
    answer = ask(con, sql, [*day, ids, season, ids, on or date.max])
    if not answer.rows:
        raise QueryError(f"no table of {competition} {season or ''}".rstrip() + (f" as of {on}" if on else ""))
    return answer


def scorers(
    con: duckdb.DuckDBPyConnection,
    *,
    competition: str | None = None,
    season: str | None = None,
    team: str | None = None,
    limit: int | None = 20,
) -> Answer:
    """Goalscorers, most goals first."""
    conditions = ["goals > 0"]
    values: list[object] = []
    if competition is not None:
        conditions.append("list_contains(?, competition_id)")
        values.append(competition_ids(con, competition))
    if team is not None:
        conditions.append("list_contains(?, team_id)")
        values.append(team_ids(con, team))
    if season is not None:
        conditions.append("season = ?")
        values.append(season)
    sql = f"""
        select player, team, competition, season, goals, penalties, matches, assists
        from scorers where {" and ".join(conditions)}
        order by goals desc, penalties, assists desc, player, competition, season
        {"" if limit is None else f"limit {limit:d}"}
    """  # noqa: S608 - conditions are our own, values are bound
    return ask(con, sql, values)


def explain(con: duckdb.DuckDBPyConnection, match: str) -> Answer:
    """Every statement on one match with its sentence and source, kept or not, and what was rejected in its articles.

    `match` is a fixture id, or teams with an optional day or season: "Torino v Inter Milan 2022-03-13".
    Raises QueryError when none fits, or several; the message names them.
    """
    fixture_id = find_match(con, match)
    return ask(con, read_sql("queries")["explain"], [fixture_id])


def sql(con: duckdb.DuckDBPyConnection, text: str) -> Answer:
    """The answer to one query; anything but a query is refused, so that reading stays reading."""
    try:
        statements = con.extract_statements(text)
    except duckdb.Error as error:
        raise QueryError(_one_line(error)) from error
    if len(statements) != 1 or statements[0].type not in ROWS_OF_QUERIES:
        raise QueryError("one query, please: the warehouse is read-only, and its answer is that of a single select")
    return ask(con, text)


def ask(con: duckdb.DuckDBPyConnection, text: str, values: Sequence[object] | Mapping[str, object] = ()) -> Answer:
    """Rows and column names of one query; QueryError in one line when it fails."""
    try:
        found = con.execute(text, values if isinstance(values, Mapping) else list(values))
        columns = tuple(column[0] for column in found.description or ())
        return Answer(columns, found.fetchall())
    except duckdb.Error as error:
        raise QueryError(_one_line(error)) from error


def _one_line(error: duckdb.Error) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    hints = [line for line in lines[1:] if line.startswith(("Did you mean", "Candidate"))]
    return "; ".join([lines[0], *hints[:1]])


def competition_ids(con: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    """Ids of the competitions with fixtures that go by a name or id; QueryError names the nearest when none does."""
    known = con.execute(
        "select distinct competition_id, competition from fixtures where competition_id is not null order by 1"
    ).fetchall()
    return _ids("competition", name, known)


def team_ids(con: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    """Ids of the teams with fixtures that go by a name or id; QueryError names the nearest when none does."""
    known = con.execute(
        "select distinct team_id, name from team_names semi join ("
        "select unnest([home_id, away_id]) as team_id from fixtures) using (team_id) order by 1, 2"
    ).fetchall()
    return _ids("team", name, known)


def _ids(what: str, name: str, known: Sequence[tuple[str, str]]) -> list[str]:
    wanted = name.casefold()
    found = sorted({key for key, printed in known if wanted in {key.casefold(), printed.casefold()}})
    if found:
        return found
    near = difflib.get_close_matches(name, sorted({printed for _, printed in known}), n=3, cutoff=0.5)
    hint = f": did you mean {' or '.join(near)}?" if near else ""
    raise QueryError(f"no {what} '{name}' has fixtures here{hint}")
