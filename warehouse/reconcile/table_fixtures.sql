-- one row per fixture that counts for a league or group table, with the number of that table
create or replace table work.table_fixtures as
select
    fixtures.* replace (coalesce(fixtures.table_group, '') as table_group),
    competitions.kind as competition_kind,
    dense_rank() over (order by fixtures.competition_id, fixtures.season, coalesce(fixtures.table_group, '')) as table_no
from fixtures
join competitions using (competition_id)
where fixtures.season is not null
    and fixtures.status <> 'cancelled'
    and (fixtures.table_group is not null or competitions.kind = 'league')
    -- knock-out rounds and play-offs have no table
    and not coalesce(
        regexp_matches(fixtures.round, '(?i)final|play-?off|knock-?out|round of|elimination|promotion|relegation'), false
    );
