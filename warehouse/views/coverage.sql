-- one row per fixture that a list or an article announced: who reported it, or that nobody did
create or replace table coverage as
with announced as (
    select
        fixture_id,
        bool_or(kind = 'announcement') as was_announced,
        list_sort(list(distinct coalesce(origin, article_id)) filter (where kind = 'report')) as reported_by
    from fixture_links
    where kind <> 'mention'
    group by fixture_id
),
-- the warehouse knows no clock: what lies after the last article or result that it holds is not due yet
horizon as (
    select greatest(
        (select max(published) from articles),
        (select max(date) from fixtures where home_goals is not null)
    ) as today
)
select
    fixtures.competition,
    fixtures.season,
    fixtures.round,
    fixtures.date,
    fixtures.home,
    fixtures.away,
    fixtures.status,
    case when fixtures.listed then 'list' else 'announcement' end as expected_by,
    coalesce(announced.reported_by, []) as reported_by,
    case
        when fixtures.reports > 0 and fixtures.status in ('played', 'walkover') then 'reported'
        when fixtures.status in ('cancelled', 'postponed', 'abandoned') then 'not played'
        when fixtures.date > horizon.today or (fixtures.status = 'scheduled' and fixtures.date = horizon.today) then 'not due'
        else 'missing'
    end as state,
    fixtures.fixture_id
from fixtures
join announced using (fixture_id)
cross join horizon
where fixtures.listed or announced.was_announced
order by fixtures.competition, fixtures.season, fixtures.date, fixtures.home;
