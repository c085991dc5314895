-- one row per team of a table and day on which its points or matches changed, with both after that day
create or replace table store.table_progress as
with events as (
    select competition_id, season, table_group, team_id, day, points, 1 as played
    from store.table_matches
    union all
    select teams.competition_id, teams.season, teams.table_group, teams.team_id, coalesce(deductions.day, date '0001-01-01'), deductions.points, 0
    from store.deductions as deductions
    join store.table_teams as teams using (competition_id, season, team_id)
    union all
    select competition_id, season, table_group, team_id, date '0001-01-01', 0, 0 from store.table_teams
),
days as (
    select competition_id, season, table_group, team_id, day, sum(points) as points, sum(played) as played from events group by all
)
select
    concat_ws('/', competition_id, season, table_group) as scope_id,
    team_id,
    day,
    cast(sum(points) over so_far as integer) as points,
    cast(sum(played) over so_far as integer) as played
from days
window so_far as (partition by competition_id, season, table_group, team_id order by day rows unbounded preceding);

-- one row per table: its span of days, and how far fixture lists and results cover it
create or replace table store.table_spans as
select
    concat_ws('/', fixtures.competition_id, fixtures.season, fixtures.table_group) as scope_id,
    fixtures.competition_id,
    fixtures.season,
    competitions.competition,
    competitions.kind,
    min(fixtures.date) as first_day,
    max(fixtures.date) as last_day,
    avg(cast(fixtures.listed as integer)) as share_listed
from store.table_fixtures as fixtures
join competitions using (competition_id)
group by all;
