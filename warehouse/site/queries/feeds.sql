-- one row: the latest results and corrections, for the feeds, as JSON
with results as (
    select list(
        {
            'id': fixture_id, 'date': date, 'competition': competition, 'home': home, 'away': away, 'home_goals': home_goals, 'away_goals': away_goals,
            'shootout_home': shootout_home, 'shootout_away': shootout_away, 'status': status
        }
        order by date desc, fixture_id
    )[:60] as results
    from fixtures
    where home_goals is not null and date is not null
),
changed as (
    select list(
        {'at': corrected_at, 'subject': subject, 'fact': fact, 'old': old, 'new': new, 'why': why, 'id': fixture_id, 'key': key}
        order by corrected_at desc, key, fact
    )[:60] as corrections
    from corrections
),
published as (
    select max(published_at) as published_at from publications
)
select 'feeds' as key, to_json({'results': coalesce(results, []), 'corrections': coalesce(corrections, []), 'published_at': published_at})::varchar as data
from results, changed, published;
