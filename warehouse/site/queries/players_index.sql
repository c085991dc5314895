-- one row: the players with the most goals, as JSON
with totals as (
    select
        player_id, any_value(player) as player, arg_max(team, season) as team, arg_max(team_id, season) as team_id,
        sum(goals)::integer as goals, sum(penalties)::integer as penalties
    from scorers
    group by player_id
    having sum(goals) > 0
)
select
    'players' as key,
    to_json(
        {
            'scorers': count(*),
            'players': coalesce(
                list({'player_id': player_id, 'player': player, 'team': team, 'team_id': team_id, 'goals': goals, 'penalties': penalties} order by goals desc, penalties, player)[:200], []
            )
        }
    )::varchar as data
from totals;
