-- one row per goal of a fixture: those of its best source, and those that only other sources tell while the score has room
create or replace table work.chosen_goals as
with told as (
    select * from work.goal_statements
),
first_list as (
    select *, row_number() over (partition by fixture_id, for_home order by clock nulls last, goal_no) as side_no
    from told
    where list_place = 1
),
kept as (
    select * exclude (side_no) from first_list where side_goals is null or side_no <= side_goals
),
-- of the other sources, for each player the one that tells most goals of his
others as (
    select told.*
    from told
    where list_place > 1
    qualify dense_rank() over (
        partition by fixture_id, for_home, player_id, own_goal order by player_goals desc, list_place
    ) = 1
),
kept_by_player as (
    select fixture_id, for_home, player_id, own_goal, count(*) as kept_goals from kept group by all
),
-- goals that are none of those kept: another minute of the same player, or another player at another minute
unknown as (
    select
        others.*,
        others.player_goals - coalesce(kept_by_player.kept_goals, 0) as missing,
        row_number() over (
            partition by others.result_id, others.for_home, others.player_id, others.own_goal
            order by others.clock nulls last, others.player_goal_no desc
        ) as unknown_no
    from others
    left join kept_by_player using (fixture_id, for_home, player_id, own_goal)
    where not exists (
        from kept
        where kept.fixture_id = others.fixture_id
            and kept.for_home = others.for_home
            and abs(kept.minute - others.minute) <= case when kept.player_id = others.player_id then 2 else 1 end
    )
),
added as (
    select
        unknown.* exclude (missing, unknown_no),
        row_number() over (
            partition by unknown.fixture_id, unknown.for_home
            order by unknown.list_place, unknown.clock nulls last, unknown.goal_no
        ) as side_no
    from unknown
    where unknown_no <= missing
),
room as (
    select fixture_id, for_home, count(*) as kept_goals from kept group by all
)
select kept.* from kept
union all
select added.* exclude (side_no)
from added
left join room using (fixture_id, for_home)
where added.side_goals is null or added.side_no + coalesce(room.kept_goals, 0) <= added.side_goals;

-- one row per stated goal: the chosen goal that it supports, or none
create or replace table work.goal_support as
with pairs as (
    select
        said.statement_id,
        chosen.statement_id as chosen_id,
        abs(said.clock - chosen.clock) as apart,
        said.statement_id = chosen.statement_id as is_itself,
        said.player_goals = chosen.player_goals and said.player_goal_no = chosen.player_goal_no as same_number
    from work.goal_statements as said
    join work.chosen_goals as chosen using (fixture_id, for_home, player_id, own_goal)
    where is_itself
        or (
            said.result_id <> chosen.result_id
            and (abs(said.minute - chosen.minute) <= 2 or same_number or (said.player_goals = 1 and chosen.player_goals = 1))
        )
)
select
    said.statement_id,
    first(pairs.chosen_id order by is_itself desc, apart nulls last, same_number desc, pairs.chosen_id)
        filter (where pairs.chosen_id is not null) as chosen_id
from work.goal_statements as said
left join pairs using (statement_id)
group by said.statement_id;
