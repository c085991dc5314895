-- one row per fixture that counts for a league or group table, with the number of that table
create or replace table work.table_fixtures as
with listed_pairs as (
    select distinct competition_id, season, home_id, away_id from fixtures where listed
)
select
    fixtures.* replace (coalesce(fixtures.table_group, '') as table_group),
    competitions.kind as competition_kind,
    md5_number_lower(concat_ws('/', fixtures.competition_id, fixtures.season, fixtures.table_group)) as table_no
from fixtures
join competitions using (competition_id)
where fixtures.season is not null
    and fixtures.status <> 'cancelled'
    -- a second meeting that no list knows is some other match, until a list knows it
    and (
        fixtures.listed
        or (fixtures.competition_id, fixtures.season, fixtures.home_id, fixtures.away_id) not in (from listed_pairs)
    )
    and (fixtures.table_group is not null or competitions.kind = 'league')
    -- knock-out rounds and play-offs have no table
    and not coalesce(
        regexp_matches(fixtures.round, '(?i)final|play-?off|knock-?out|round of|elimination|promotion|relegation'), false
    );
