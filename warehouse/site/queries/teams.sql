-- one row per team with a match: its seasons, its record against every opponent and its best scorers, as JSON
with meetings as (
    select
        team_id, opponent_id, any_value(opponent) as opponent, count(*) as played, count(*) filter (where result = 'won') as won,
        count(*) filter (where result = 'drawn') as drawn, count(*) filter (where result = 'lost') as lost,
        sum(goals_for)::integer as goals_for, sum(goals_against)::integer as goals_against
    from team_matches
    where opponent_id is not null and result is not null
    group by all
),
against as (
    select
        team_id,
        list(
            {'opponent': opponent, 'opponent_id': opponent_id, 'played': played, 'won': won, 'drawn': drawn, 'lost': lost, 'goals_for': goals_for, 'goals_against': goals_against}
            order by played desc, opponent
        ) as opponents
    from meetings
    group by all
),
playing as (
    select distinct home_id as team_id, coalesce(season, 'undated') as season from fixtures
    union
    select distinct away_id, coalesce(season, 'undated') from fixtures
),
places as (
    select
        team_id, season,
        list({'competition': competition, 'competition_id': competition_id, 'group': coalesce(table_group, ''), 'position': position, 'points': points, 'played': played} order by competition, table_group) as places
    from league_table
    group by all
),
seasons as (
    select team_id, list({'season': season, 'places': coalesce(places.places, [])} order by season desc) as seasons
    from playing
    left join places using (team_id, season)
    group by all
),
scored as (
    select team_id, player_id, any_value(scorer) as player, count(*) as goals, min(season) as first_season, max(season) as last_season
    from goals
    where not own_goal
    group by all
),
best as (
    select
        team_id,
        list({'player': player, 'player_id': player_id, 'goals': goals, 'first_season': first_season, 'last_season': last_season} order by goals desc, player)[:15] as scorers
    from scored
    group by all
),
names as (
    select team_id, list(name order by times desc, name)[:12] as names from team_names where times > 0 group by all
)
select
    team_id as key,
    to_json(
        {
            'team': teams.team, 'team_id': team_id, 'country': teams.country, 'kind': teams.kind, 'gender': teams.gender, 'listed': teams.listed,
            'names': coalesce(names.names, []), 'seasons': seasons.seasons, 'opponents': coalesce(against.opponents, []), 'scorers': coalesce(best.scorers, [])
        }
    )::varchar as data
from seasons
join teams using (team_id)
left join against using (team_id)
left join best using (team_id)
left join names using (team_id);
