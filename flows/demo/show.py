"""What the demo prints: fixtures of the last matchday, scorers, the table, and where the press is wrong."""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from flows.answers import console, to_table
from warehouse.query import Answer

LAST_MATCHDAY = """
-- the round by its median day: a postponed match played weeks later does not make its round the last
with last_round as (
    select season, round
    from fixtures
    where competition = 'Serie A' and home_goals is not null and round is not null
    group by all
    order by median(date) desc
    limit 1
)
select round, date, home, home_goals, away_goals, away, status, sources
from fixtures
join last_round using (season, round)
where competition = 'Serie A'
order by date, home
"""
LAST_OF_THE_EURO = """
select round, date, home, home_goals, away_goals, away, shootout_home, shootout_away, sources
from fixtures
where competition = 'European Championship' and home_goals is not null
order by date desc, home
limit 4
"""
SCORERS = """
select player, team, competition, season, goals, penalties
from scorers
order by goals desc, competition, player
limit 12
"""
TABLE = """
select position, team, played, won, drawn, lost, goals_for, goals_against, goal_difference, points
from league_table
where competition = 'Serie A' and season = '2021-22'
order by position, team
"""
CONTRADICTED = """
select
    day,
    publisher,
    coalesce(player, team) as who,
    claim,
    other_team,
    stated,
    case when computed_low = computed_high then computed_low::varchar
        else computed_low || ' to ' || computed_high end as computed,
    sentence
from claims_checked
where verdict = 'differs'
order by day, publisher
"""
CLAIMS = "select verdict, count(*) as claims from claims_checked group by all order by verdict"
DISAGREEMENTS = """
select date, home, away, fact, kept, kept_source, other, other_source, why
from disagreements
order by date, home, fact
"""

TRY = (
    "select team, played, points from league_table_on(date '2022-03-13') where season = '2021-22' limit 4",
    "select scorer, minute, added, assist, home, away from goals where date = '2022-03-13'",
    "select team, claim, stated, computed_low, verdict, sentence from claims_checked",
)


def show(published: Path, program: str) -> None:
    """Print the tables, where the file lies, and three queries to try with `program`."""
    out = console()
    with duckdb.connect(str(published), read_only=True) as con:
        for title, sql in (
            ("Serie A: the last matchday played", LAST_MATCHDAY),
            ("Euro 2024: the last matches", LAST_OF_THE_EURO),
            ("Top scorers, of the goals that these papers told", SCORERS),
            ("Serie A 2021-22", TABLE),
            ("Claims of the press that the results contradict", CONTRADICTED),
            ("Claims checked in all", CLAIMS),
            ("What two sources tell differently", DISAGREEMENTS),
        ):
            out.print()
            answer = _ask(con, sql)
            out.print(to_table(answer, title) if answer.rows else f"[bold]{title}[/bold]: none")
    out.print()
    out.print(f"The warehouse: {published}", soft_wrap=True, highlight=False)
    for line in _to_try(published, program):
        out.print(line, soft_wrap=True, highlight=False, markup=False)


def _ask(con: duckdb.DuckDBPyConnection, sql: str) -> Answer:
    found = con.execute(sql)
    return Answer(tuple(column[0] for column in found.description or ()), found.fetchall())


def _to_try(published: Path, program: str) -> Sequence[str]:
    """Commands that can be copied, from any folder."""
    ask = f"MATCHDAY_DATA_DIR={published.parent} {program} sql"
    return ["Three queries to try:", *(f'  {ask} "{query}"' for query in TRY)]
