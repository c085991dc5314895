-- one row per team that the reference data or any statement names; an unlisted one has an id of its folded name
create or replace table teams as
with named as (
    select home_id as team_id, home as team from stated_results
    union all
    select away_id, away from stated_results
    union all
    select team_a_id, team_a from stated_fixtures
    union all
    select team_b_id, team_b from stated_fixtures
    union all
    select team_a_id, team_a from stated_mentions
    union all
    select team_b_id, team_b from stated_mentions
    union all
    select team_id, team from stated_standings
    union all
    select gap_to_id, gap_to from stated_standings where gap_to is not null
    union all
    select team_id, team from stated_streaks
    union all
    select team_id, team from stated_tallies where team is not null
),
counted as (
    select store.id_of(team_id, team) as team_id, team, count(*) as times from named group by all
),
unlisted as (
    select team_id, first(team order by times desc, team) as team from counted group by team_id
)
select
    team_id,
    coalesce(reference.name, unlisted.team) as team,
    coalesce(reference.country, house.country) as country,
    coalesce(reference.kind, house.kind, 'club') as kind,
    coalesce(reference.gender, case when team_id like '%-women' then 'women' else 'men' end) as gender,
    reference.team_id is not null as listed
from unlisted
full join store.reference_teams as reference using (team_id)
-- a side of a known club or country: "england-u21", "barcelona-b"
left join store.reference_teams as house
    on house.team_id = regexp_replace(unlisted.team_id, '(-women|-u\d\d|-b)+$', '') and reference.team_id is null
order by team_id;
