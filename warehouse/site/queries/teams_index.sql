-- one row: every team with a match, by country, as JSON
with playing as (
    select distinct unnest([home_id, away_id]) as team_id from fixtures
),
countries as (
    select
        case when teams.kind = 'country' then 'National teams' else coalesce(teams.country, 'Elsewhere') end as country,
        list({'team_id': team_id, 'team': teams.team} order by teams.team) as teams
    from playing
    join teams using (team_id)
    group by all
)
select 'teams' as key, to_json({'countries': coalesce(list({'country': country, 'teams': teams} order by country), [])})::varchar as data
from countries;
