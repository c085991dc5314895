-- one row per player with a goal, an assist or a sending-off: his goals, by season and by minute, as JSON
with scored as (
    select
        goals.player_id, coalesce(goals.season, 'undated') as season,
        list(
            {
                'id': goals.fixture_id, 'date': goals.date, 'home': goals.home, 'away': goals.away, 'home_goals': fixtures.home_goals, 'away_goals': fixtures.away_goals,
                'minute': goals.minute, 'added': goals.added, 'own_goal': goals.own_goal, 'penalty': goals.penalty, 'competition': goals.competition,
                'assist': goals.assist, 'assist_id': goals.assist_id, 'team': goals.team
            }
            order by goals.date, goals.minute_sort
        ) as goals
    from goals
    join fixtures using (fixture_id)
    group by all
),
by_season as (
    select player_id, list({'season': season, 'goals': goals} order by season desc) as seasons from scored group by all
),
records as (
    select
        player_id,
        list(
            {'season': season, 'competition': competition, 'competition_id': competition_id, 'team': team, 'team_id': team_id, 'goals': goals, 'penalties': penalties, 'matches': matches, 'assists': assists}
            order by season desc, competition
        ) as records
    from scorers
    group by all
),
off as (
    select
        player_id,
        list({'id': fixture_id, 'date': date, 'home': home, 'away': away, 'minute': minute} order by date) as cards
    from cards
    group by all
)
select
    player_id as key,
    to_json(
        {
            'player': players.player, 'player_id': player_id, 'names': players.names, 'teams': players.teams,
            'first_season': players.first_season, 'last_season': players.last_season,
            'records': coalesce(records.records, []), 'seasons': coalesce(by_season.seasons, []), 'cards': coalesce(off.cards, [])
        }
    )::varchar as data
from players
left join by_season using (player_id)
left join records using (player_id)
left join off using (player_id)
where by_season.seasons is not null or records.records is not null or off.cards is not null;
