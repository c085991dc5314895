-- one row per team and season in which it has a match: its run, by competition, its scorers and its places, as JSON
with sides as (
    select home_id as team_id, away_id as opponent_id, away as opponent, 'home' as venue, home_goals as goals_for, away_goals as goals_against, * exclude (season), coalesce(season, 'undated') as season from fixtures
    union all
    select away_id, home_id, home, 'away', away_goals, home_goals, * exclude (season), coalesce(season, 'undated') from fixtures
),
runs as (
    select
        team_id, season,
        list(
            {
                'id': fixture_id, 'date': date, 'competition': competition, 'round': round, 'opponent': opponent, 'opponent_id': opponent_id,
                'venue': case when venue_known then venue end, 'for': goals_for, 'against': goals_against, 'status': status
            }
            order by date, fixture_id
        ) as matches
    from sides
    group by all
),
places as (
    select
        team_id, season,
        list(
            {
                'competition': competition, 'competition_id': competition_id, 'group': coalesce(table_group, ''), 'position': position, 'played': played,
                'won': won, 'drawn': drawn, 'lost': lost, 'goals_for': goals_for, 'goals_against': goals_against, 'points': points
            }
            order by competition, table_group
        ) as places
    from league_table
    group by all
),
scored as (
    select team_id, coalesce(season, 'undated') as season, player_id, any_value(scorer) as player, count(*) as goals, count(*) filter (where penalty) as penalties
    from goals
    where not own_goal
    group by all
),
best as (
    select team_id, season, list({'player': player, 'player_id': player_id, 'goals': goals, 'penalties': penalties} order by goals desc, penalties, player)[:15] as scorers
    from scored
    group by all
)
select
    runs.team_id || '/' || runs.season as key,
    to_json(
        {
            'team': teams.team, 'team_id': runs.team_id, 'season': runs.season, 'matches': runs.matches,
            'places': coalesce(places.places, []), 'scorers': coalesce(best.scorers, [])
        }
    )::varchar as data
from runs
join teams using (team_id)
left join places using (team_id, season)
left join best using (team_id, season);
