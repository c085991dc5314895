-- one row per goal
create or replace table goals as
with support as (
    select chosen_row, goal_row, count(*) over (partition by chosen_row) as told
    from work.goal_support
    where chosen_row is not null
),
-- most goals are told once, and need no adding up
supported as (
    select
        support.chosen_row,
        1 as sources,
        said.minute,
        said.added,
        said.assist_id,
        said.penalty,
        said.confidence
    from support
    join work.goal_statements as said using (goal_row)
    where support.told = 1
    union all
    select
        support.chosen_row,
        count(distinct said.origin),
        arg_min(said.minute, said.list_place),
        arg_min_null(said.added, said.list_place) filter (where said.minute is not null),
        arg_min(said.assist_id, said.list_place),
        bool_or(said.penalty),
        max(said.confidence)
    from support
    join work.goal_statements as said using (goal_row)
    where support.told > 1
    group by support.chosen_row
),
timed as (
    select
        chosen.fixture_id,
        chosen.fixture_no,
        chosen.statement_id,
        chosen.for_home,
        chosen.player_id,
        chosen.own_goal,
        chosen.score_home,
        chosen.score_away,
        chosen.goal_no,
        supported.* exclude (chosen_row, minute, added),
        coalesce(chosen.minute, supported.minute) as minute,
        case when chosen.minute is not null then chosen.added else supported.added end as added
    from work.chosen_goals as chosen
    join supported on supported.chosen_row = chosen.goal_row
),
counted as (
    select
        *,
        count(*) over (partition by fixture_no) as told,
        bool_and(minute is not null) over (partition by fixture_no) as all_timed,
        count(*) filter (where for_home) over in_order as home_so_far,
        count(*) filter (where not for_home) over in_order as away_so_far,
        row_number() over in_order as goal_no_in_match
    from timed
    window in_order as (
        partition by fixture_no
        order by minute nulls last, coalesce(added, 0), goal_no, statement_id
        rows unbounded preceding
    )
),
names as (
    select distinct player_id, player from player_names
)
select
    fixtures.competition,
    fixtures.season,
    fixtures.date,
    fixtures.home,
    fixtures.away,
    scorer.player as scorer,
    case when counted.for_home then fixtures.home else fixtures.away end as team,
    counted.minute,
    counted.added,
    case
        when counted.minute <= 45 then 'first half'
        when counted.minute <= 90 then 'second half'
        when counted.minute <= 105 then 'extra time, first half'
        when counted.minute is not null then 'extra time, second half'
    end as period,
    counted.own_goal,
    counted.penalty,
    assist.player as assist,
    -- the running score: counted where every goal and minute is known, else as told
    case when counted.all_timed and counted.told = fixtures.home_goals + fixtures.away_goals then counted.home_so_far else counted.score_home end as score_home,
    case when counted.all_timed and counted.told = fixtures.home_goals + fixtures.away_goals then counted.away_so_far else counted.score_away end as score_away,
    counted.goal_no_in_match as goal_no,
    counted.sources,
    counted.confidence,
    counted.statement_id,
    counted.fixture_id,
    fixtures.competition_id,
    case when counted.for_home then fixtures.home_id else fixtures.away_id end as team_id,
    counted.player_id,
    counted.assist_id,
    counted.minute * 100 + coalesce(counted.added, 0) as minute_sort
from counted
join fixtures using (fixture_id)
join names as scorer using (player_id)
left join names as assist on assist.player_id = counted.assist_id
order by fixtures.competition, fixtures.season, fixtures.date, fixtures.fixture_id, goal_no;
