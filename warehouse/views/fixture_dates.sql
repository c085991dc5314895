-- one row per fixture and day that a source gave for it, planned or played: the history of its date
create or replace table fixture_dates as
select
    fixtures.competition,
    fixtures.season,
    fixtures.home,
    fixtures.away,
    results.day as date,
    results.status,
    list_sort(list(distinct results.origin)) as sources,
    min(results.said_on) as first_said_on,
    results.day is not distinct from fixtures.date as current,
    fixtures.fixture_id
from work.results as results
join fixtures using (fixture_id)
where results.day is not null
group by all
order by fixtures.competition, fixtures.season, fixtures.fixture_id, results.day, results.status;
