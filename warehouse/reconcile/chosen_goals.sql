-- one row per goal that the best source of a fixture tells, as many as the score has room for
create or replace table work.kept_goals as
with first_list as (
    select *, row_number() over (partition by fixture_no, for_home order by clock nulls last, goal_no) as side_no
    from work.goal_statements
    where list_place = 1
)
select * exclude (side_no) from first_list where side_goals is null or side_no <= side_goals;

-- one row per goal that other sources tell at a minute at which nothing is kept: not of that player within two minutes,
-- of nobody within one; with its number among the player's goals of that kind
create or replace table work.timed_elsewhere as
with elsewhere as (
    select others.*
    from work.goal_statements as others
    where list_place > 1
        and minute is not null
        and not exists (
            from work.kept_goals as kept
            where kept.fixture_no = others.fixture_no
                and kept.for_home = others.for_home
                and abs(kept.minute - others.minute) <= case when kept.player_no = others.player_no then 2 else 1 end
        )
),
-- several sources tell one goal within two minutes of each other
timed as (
    select
        *,
        coalesce(minute - lag(minute) over by_minute <= 2, false) as same_goal
    from elsewhere
    window by_minute as (partition by fixture_no, for_home, player_no, own_goal order by minute, list_place, statement_id)
)
select
    *,
    count(*) filter (where not same_goal) over (
        partition by fixture_no, for_home, player_no, own_goal
        order by minute, list_place, statement_id
        rows unbounded preceding
    ) as goal_of_player
from timed;

-- one row per goal of a fixture: those of its best source, and those that only other sources tell while the score has room
create or replace table work.chosen_goals as
with kept_by_player as (
    select fixture_no, for_home, player_no, own_goal, count(*) as goals, count(*) filter (where minute is null) as untimed
    from work.kept_goals
    group by all
),
-- as many of them as the player has kept goals without a minute are those very goals
timed_goals as (
    select numbered.* exclude (same_goal, goal_of_player)
    from work.timed_elsewhere as numbered
    left join kept_by_player using (fixture_no, for_home, player_no, own_goal)
    where goal_of_player > coalesce(kept_by_player.untimed, 0)
    qualify row_number() over (
        partition by fixture_no, for_home, player_no, own_goal, goal_of_player order by list_place, statement_id
    ) = 1
),
known_by_player as (
    select fixture_no, for_home, player_no, own_goal, sum(goals) as goals
    from (
        select fixture_no, for_home, player_no, own_goal, goals from kept_by_player
        union all
        select fixture_no, for_home, player_no, own_goal, 1 from timed_goals
    )
    group by all
),
-- goals without a minute: as many as the source that tells most of that player tells beyond those known
untimed_goals as (
    select elsewhere.*
    from work.goal_statements as elsewhere
    left join known_by_player using (fixture_no, for_home, player_no, own_goal)
    where elsewhere.list_place > 1 and elsewhere.minute is null
    qualify dense_rank() over (
            partition by fixture_no, for_home, player_no, own_goal
            order by elsewhere.player_goals desc, elsewhere.list_place, elsewhere.result_id
        ) = 1
        and row_number() over (
            partition by elsewhere.result_no, elsewhere.for_home, elsewhere.player_no, elsewhere.own_goal
            order by elsewhere.player_goal_no
        ) <= elsewhere.player_goals - coalesce(known_by_player.goals, 0)
),
added as (
    select
        *,
        row_number() over (
            partition by fixture_no, for_home order by minute is null, list_place, clock, goal_no, statement_id
        ) as side_no
    from (
        select * from timed_goals
        union all
        select * from untimed_goals
    )
),
room as (
    select fixture_no, for_home, count(*) as goals from work.kept_goals group by all
)
select * from work.kept_goals
union all
select added.* exclude (side_no)
from added
left join room using (fixture_no, for_home)
where added.side_goals is null or added.side_no + coalesce(room.goals, 0) <= added.side_goals;

-- one row per stated goal: the chosen goal that it supports, or none
create or replace table work.goal_support as
with untimed as (
    select *, row_number() over (partition by fixture_no, for_home, player_no, own_goal order by player_goal_no) as goal_of_player
    from work.kept_goals
    where minute is null
),
pairs as (
    select
        said.goal_row,
        chosen.goal_row as chosen_row,
        abs(said.clock - chosen.clock) as apart,
        said.goal_row = chosen.goal_row as is_itself,
        said.player_goals = chosen.player_goals and said.player_goal_no = chosen.player_goal_no as same_number,
        chosen.statement_id
    from work.goal_statements as said
    join work.chosen_goals as chosen using (fixture_no, for_home, player_no, own_goal)
    where is_itself
        or (
            said.result_no <> chosen.result_no
            and (abs(said.minute - chosen.minute) <= 2 or same_number or (said.player_goals = 1 and chosen.player_goals = 1))
        )
    union all by name
    -- "two goals by Fox" in the list that is kept, and one of them with its minute elsewhere
    select said.goal_row, untimed.goal_row as chosen_row, null as apart, false as is_itself, false as same_number, untimed.statement_id
    from work.timed_elsewhere as said
    join untimed using (fixture_no, for_home, player_no, own_goal, goal_of_player)
),
nearest as (
    select
        goal_row,
        first(chosen_row order by is_itself desc, apart nulls last, same_number desc, statement_id) as chosen_row
    from pairs
    group by goal_row
)
select said.goal_row, nearest.chosen_row
from work.goal_statements as said
left join nearest using (goal_row);
