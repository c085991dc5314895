-- one row per team and name under which the reference data or any source knows it
create or replace table team_names as
with named as (
    select home_id as team_id, home as name, origin from stated_results
    union all
    select away_id, away, origin from stated_results
    union all
    select team_id, team, origin from stated_standings
),
printed as (
    select store.id_of(team_id, name) as team_id, name, count(*) as times from named group by all
),
reference as (
    select team_id, name, min(kind) as kind, min(since) as since, max(until) as until
    from store.reference_team_names
    group by all
)
select
    team_id,
    teams.team,
    name,
    coalesce(reference.kind, 'printed') as kind,
    reference.since,
    reference.until,
    coalesce(printed.times, 0) as times
from printed
full join reference using (team_id, name)
join teams using (team_id)
order by team_id, name;
