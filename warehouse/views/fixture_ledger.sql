-- one row per match with a score: the goals known by side against the score, and whether they make it
create or replace table fixture_ledger as
with known as (
    select
        fixture_id,
        count(*) filter (where team_id = home_id) as home_known,
        count(*) filter (where team_id = away_id) as away_known
    from goals
    join (select fixture_id, home_id, away_id from fixtures) using (fixture_id)
    group by fixture_id
),
unused as (
    select said.fixture_id, count(*) as left_out
    from work.goal_support as support
    join work.goal_statements as said using (goal_row)
    where support.chosen_row is null
    group by said.fixture_id
)
select
    fixtures.competition,
    fixtures.season,
    fixtures.date,
    fixtures.home,
    fixtures.away,
    fixtures.home_goals,
    fixtures.away_goals,
    cast(coalesce(known.home_known, 0) as integer) as home_known,
    cast(coalesce(known.away_known, 0) as integer) as away_known,
    cast(coalesce(unused.left_out, 0) as integer) as left_out,
    case
        when fixtures.status = 'walkover' then 'awarded'
        when coalesce(known.home_known, 0) = fixtures.home_goals and coalesce(known.away_known, 0) = fixtures.away_goals
            then 'complete'
        when unused.left_out > 0 then 'conflict'
        else 'partial'
    end as state,
    fixtures.fixture_id,
    fixtures.competition_id
from fixtures
left join known using (fixture_id)
left join unused using (fixture_id)
where fixtures.home_goals is not null
order by fixtures.competition, fixtures.season, fixtures.date, fixtures.home;
