-- one row per team and planned match of the tables that look at head-to-head, without points where it has no score
create or replace table store.table_meetings as
with planned as (
    select fixtures.table_no, fixtures.fixture_id, fixtures.competition_kind, sides.team_id, sides.opponent_id, sides.at_home
    from work.table_fixtures as fixtures
    semi join (select table_no from store.table_scopes where axis = 'day' and head_to_head) using (table_no)
    cross join unnest([
        {'team_id': fixtures.home_id, 'opponent_id': fixtures.away_id, 'at_home': true},
        {'team_id': fixtures.away_id, 'opponent_id': fixtures.home_id, 'at_home': false}
    ]) as pairs (sides)
)
select
    planned.table_no,
    planned.team_id,
    planned.opponent_id,
    -- in a league everybody meets everybody on both grounds; at a tournament once
    case when planned.competition_kind = 'league' then planned.at_home end as ground,
    coalesce(matches.date, date '9999-12-31') - date '1800-01-01' as day_no,
    coalesce(matches.round_no, 0) as round_no,
    matches.points,
    matches.goals_for,
    matches.goals_against,
    case when matches.venue = 'away' then matches.goals_for end as away_goals
from planned
left join team_matches as matches using (fixture_id, team_id);
