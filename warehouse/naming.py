"""Whose name it is: the players that a printed name leads to, with what was joined under their ids and why."""

import duckdb

from warehouse.query import Answer, ask, competition_ids, team_ids

# A name asked for leads to whoever was printed under it, or shown under it, or has it as his id, now or once.
FIND = """
    with asked as (
        select distinct player_id
        from player_names
        where store.fold(name) = store.fold($name) or store.fold(player) = store.fold($name) or player_id = $name
        union
        select player_id from player_redirects where old_id = $name and player_id is not null
    ),
    named as (
        select names.*
        from player_names as names
        join asked using (player_id)
        left join teams using (team_id)
        where ($year is null or list_contains(store.years_of(season), $year))
            and ($teams is null or list_contains($teams, team_id))
            and ($country is null or teams.country = $country)
    ),
    scored as (
        select player_id, season, competition_id from goals
        union
        select assist_id, season, competition_id from goals
        union
        select player_id, season, competition_id from cards
    )
    select player, player_id, team, season, name, times, how, joined
    from named
    where $competitions is null
        or (player_id, season) in (
            select (player_id, season) from scored where list_contains($competitions, competition_id)
        )
    order by player_id, season, team, times desc, name
"""


def find_players(
    con: duckdb.DuckDBPyConnection,
    name: str,
    *,
    year: int | None = None,
    competition: str | None = None,
    team: str | None = None,
    country: str | None = None,
) -> tuple[Answer, tuple[str, ...]]:
    """Every printed name of the players that a name can mean there, and their ids; one id is an answer, more are open.

    Raises QueryError for a team or competition that has no fixtures.
    """
    values = {
        "name": name,
        "year": year,
        "teams": None if team is None else team_ids(con, team),
        "country": country,
        "competitions": None if competition is None else competition_ids(con, competition),
    }
    answer = ask(con, FIND, values)
    return answer, tuple(sorted({row[1] for row in answer.rows}))


def unlisted_teams(con: duckdb.DuckDBPyConnection) -> set[str]:
    """What articles told of teams that no list knows: the name and the line to add, each once."""
    return {
        reason
        for (reason,) in con.execute("select distinct reason from rejections where kind = 'unlisted team'").fetchall()
    }
