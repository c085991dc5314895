-- macro: one row per scorer of a period, most goals first; own goals excluded
create or replace macro top_scorers(first_day, last_day) as table (
    select
        scorer as player,
        arg_max(team, date) as team,
        competition,
        count(*) as goals,
        count(*) filter (where penalty) as penalties,
        count(distinct fixture_id) as matches,
        player_id
    from goals
    where date between cast(first_day as date) and cast(last_day as date) and not own_goal
    group by scorer, competition, player_id
    order by goals desc, penalties, player
);
