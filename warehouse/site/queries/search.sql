-- one row: names of teams and players, and days with matches, for the search box, as JSON
with playing as (
    select distinct unnest([home_id, away_id]) as team_id from fixtures
),
printed as (
    select team_id, list(distinct name order by name) as names from team_names where times > 0 group by all
),
team_list as (
    select list({'id': team_id, 'name': team, 'also': coalesce(names, []), 'about': country} order by team, team_id) as teams
    from playing
    join teams using (team_id)
    left join printed using (team_id)
),
player_list as (
    select list({'id': player_id, 'name': player, 'also': names, 'about': array_to_string(teams, ', ')} order by player, player_id) as players
    from players
    where player_id in (select player_id from scorers) or player_id in (select player_id from goals) or player_id in (select player_id from cards)
),
day_list as (
    select list(distinct date order by date) as days from fixtures where date is not null
)
select
    'search' as key,
    to_json({'teams': coalesce(teams, []), 'players': coalesce(players, []), 'days': coalesce(days, [])})::varchar as data
from team_list, player_list, day_list;
