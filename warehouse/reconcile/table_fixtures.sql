-- one row per fixture that counts for a league or group table
create or replace table store.table_fixtures as
select fixtures.* replace (coalesce(fixtures.table_group, '') as table_group)
from fixtures
join competitions using (competition_id)
where fixtures.season is not null
    and fixtures.status <> 'cancelled'
    and (fixtures.table_group is not null or competitions.kind = 'league')
    -- knock-out rounds and play-offs have no table
    and not coalesce(
        regexp_matches(fixtures.round, '(?i)final|play-?off|knock-?out|round of|elimination|promotion|relegation'), false
    );
