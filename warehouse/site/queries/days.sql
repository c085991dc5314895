-- one row per day with a match: its matches by competition, as JSON
with per_competition as (
    select
        date, competition, competition_id, country, season,
        list(
            {
                'id': fixture_id, 'home': home, 'away': away, 'home_id': home_id, 'away_id': away_id, 'home_goals': home_goals, 'away_goals': away_goals,
                'status': status, 'round': round, 'shootout_home': shootout_home, 'shootout_away': shootout_away, 'reports': reports, 'date': date
            }
            order by home
        ) as matches
    from fixtures
    where date is not null
    group by all
),
days as (
    select
        date,
        list(
            {'competition': competition, 'competition_id': competition_id, 'country': country, 'season': season, 'matches': matches}
            order by competition, country
        ) as competitions
    from per_competition
    group by all
)
select
    date::varchar as key,
    to_json(
        {'date': date, 'before': lag(date) over (order by date), 'after': lead(date) over (order by date), 'competitions': competitions}
    )::varchar as data
from days;
