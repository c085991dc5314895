-- one row per table that there is, over days (as of now) and over rounds (one row per round), with its rules
create or replace table store.table_scopes as
with seasons as (
    select distinct table_no, competition_id, competition, country, season, table_group from work.table_fixtures
),
ruled as (
    select
        seasons.*,
        coalesce(
            arg_max(eras.tie_breakers, eras.since) filter (where eras.tie_breakers is not null),
            any_value(competitions.tie_breakers)
        ) as tie_breakers,
        coalesce(
            arg_max(eras.teams, eras.since) filter (where eras.teams is not null), any_value(competitions.teams)
        ) as teams_expected
    from seasons
    join competitions using (competition_id)
    left join store.competition_eras as eras
        on eras.competition_id = seasons.competition_id
        and seasons.season >= eras.since
        and (eras.until = '' or seasons.season <= eras.until)
    group by all
),
rounds as (
    select table_no, round_no, quantile_disc(date, 0.5) as usual_day
    from work.table_fixtures
    where round_no is not null and home_goals is not null
    group by all
),
scopes as (
    select 'day' as axis, ruled.*, 2147483647 as until, cast(null as date) as usual_day from ruled
    union all
    select 'round', ruled.*, rounds.round_no, rounds.usual_day from ruled join rounds using (table_no)
)
select
    md5_number_lower(concat_ws('/', axis, table_no, until)) as scope_no,
    *,
    list_has_any(
        tie_breakers,
        ['head_to_head_points', 'head_to_head_goal_difference', 'head_to_head_goals_for', 'head_to_head_away_goals']
    ) as head_to_head
from scopes;
