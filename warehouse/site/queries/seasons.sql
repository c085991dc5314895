-- one row per competition and season: its table, results by round, scorers and the places held after each round, as JSON
with season_of as (
    select competition_id, season, any_value(competition) as competition, any_value(country) as country, max(date) as last_day
    from fixtures
    where competition_id is not null and season is not null
    group by all
),
tables as (
    select
        competition_id, season,
        list(
            {
                'group': coalesce(table_group, ''), 'position': position, 'team': team, 'team_id': team_id, 'played': played, 'won': won, 'drawn': drawn,
                'lost': lost, 'goals_for': goals_for, 'goals_against': goals_against, 'goal_difference': goal_difference,
                'points': points, 'deducted': deducted, 'form': form, 'missing': missing
            }
            order by table_group nulls first, position, team
        ) as standings
    from league_table
    group by all
),
rounds as (
    select
        competition_id, season, coalesce(round, 'Without a round') as round, median(epoch(date)) as middle, min(round_no) as round_no,
        count(home_goals) as played,
        list(
            {
                'id': fixture_id, 'date': date, 'home': home, 'away': away, 'home_id': home_id, 'away_id': away_id,
                'home_goals': home_goals, 'away_goals': away_goals, 'status': status, 'shootout_home': shootout_home,
                'shootout_away': shootout_away, 'reports': reports
            }
            order by date, home
        ) as matches
    from fixtures
    group by all
),
results as (
    select competition_id, season, list({'round': round, 'played': played, 'matches': matches} order by middle desc nulls first, round_no desc) as rounds
    from rounds
    group by all
),
ranked as (
    select *, row_number() over (partition by competition_id, season order by goals desc, penalties, assists desc, player) as rank
    from scorers
    where goals > 0
),
best as (
    select
        competition_id, season,
        list({'player': player, 'player_id': player_id, 'team': team, 'team_id': team_id, 'goals': goals, 'penalties': penalties, 'assists': assists} order by rank) as scorers
    from ranked
    where rank <= 20
    group by all
),
minutes as (
    select competition_id, season, minute, count(*) as goals
    from goals
    where minute is not null
    group by all
),
timed as (
    select competition_id, season, list({'minute': minute, 'goals': goals} order by minute) as minutes
    from minutes
    group by all
),
progress as (
    select
        competition_id, season, team, team_id,
        list({'after': after_round, 'position': position, 'points': points} order by after_round) as places
    from league_table_by_round
    where table_group is null
    group by all
),
courses as (
    select competition_id, season, list({'team': team, 'team_id': team_id, 'places': places} order by places[-1].position, team) as courses
    from progress
    group by all
),
counted as (
    select
        competition_id, season, count(*) as matches, count(*) filter (where home_goals is not null) as played,
        count(*) filter (where reports > 0) as reported
    from fixtures
    group by all
),
expected as (
    select fixtures.competition_id, fixtures.season, count(*) filter (where coverage.state = 'missing') as missing
    from coverage
    join fixtures using (fixture_id)
    group by all
)
select
    competition_id || '/' || season as key,
    to_json(
        {
            'competition': season_of.competition, 'competition_id': competition_id, 'country': season_of.country, 'season': season,
            'last_day': season_of.last_day, 'matches': counted.matches, 'played': counted.played, 'reported': counted.reported,
            'missing': coalesce(expected.missing, 0),
            'standings': coalesce(tables.standings, []), 'rounds': results.rounds, 'scorers': coalesce(best.scorers, []),
            'minutes': coalesce(timed.minutes, []), 'courses': coalesce(courses.courses, [])
        }
    )::varchar as data
from season_of
join results using (competition_id, season)
join counted using (competition_id, season)
left join tables using (competition_id, season)
left join best using (competition_id, season)
left join timed using (competition_id, season)
left join courses using (competition_id, season)
left join expected using (competition_id, season);
