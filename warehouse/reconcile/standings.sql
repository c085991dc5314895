-- macro: one row per team of each table along an axis ('day' or 'round'), with all that was reached by then
create or replace macro store.standings(along, reached_by) as table (
    with scope as (
        select * replace (least(until, reached_by) as until) from store.table_scopes where axis = along
    ),
    entries as (
        select scope.*, teams.team_id, teams.team
        from scope
        join store.table_teams as teams using (table_no)
    ),
    totals as (
        select
            entries.*,
            progress.* exclude (axis, table_no, team_id, reached),
            progress.goals_for - progress.goals_against as goal_difference
        from entries
        asof join (from store.table_progress where axis = along) as progress
            on progress.table_no = entries.table_no
            and progress.team_id = entries.team_id
            and progress.reached <= entries.until
    ),
    -- level on points: what these teams did against each other, once all matches among them are played
    level as (
        select scope_no, table_no, until, points, team_id
        from totals
        where head_to_head and played > 0
        qualify count(*) over (partition by scope_no, points) > 1
    ),
    among as (
        select
            one.scope_no,
            one.team_id,
            sum(meetings.points) as points,
            sum(meetings.goals_for) - sum(meetings.goals_against) as goal_difference,
            sum(meetings.goals_for) as goals_for,
            sum(meetings.away_goals) as away_goals,
            bool_and(bool_and(
                meetings.goals_for is not null
                and case along when 'day' then meetings.day_no else meetings.round_no end <= one.until
            )) over (partition by one.scope_no, one.points) as complete
        from level as one
        join level as other
            on other.scope_no = one.scope_no and other.points = one.points and other.team_id <> one.team_id
        join store.table_meetings as meetings
            on meetings.table_no = one.table_no
            and meetings.team_id = one.team_id
            and meetings.opponent_id = other.team_id
        group by one.scope_no, one.points, one.team_id
    ),
    keyed as (
        select
            totals.*,
            [
                case
                    when list_contains(tie_breakers, 'points_per_game') then totals.points / greatest(totals.played, 1)
                    else totals.points
                end
            ] || list_transform(tie_breakers, lambda breaker: coalesce(case breaker
                when 'goal_difference' then totals.goal_difference
                when 'goals_for' then totals.goals_for
                when 'wins' then totals.won
                when 'away_wins' then totals.away_won
                when 'away_goals_for' then totals.away_goals_for
                when 'goal_average' then totals.goals_for / greatest(totals.goals_against, 1)
                when 'head_to_head_points' then case when among.complete then among.points end
                when 'head_to_head_goal_difference' then case when among.complete then among.goal_difference end
                when 'head_to_head_goals_for' then case when among.complete then among.goals_for end
                when 'head_to_head_away_goals' then case when among.complete then among.away_goals end
            end, 0)) as sort_keys
        from totals
        left join among on among.scope_no = totals.scope_no and among.team_id = totals.team_id
    )
    select
        competition,
        season,
        cast(rank() over (partition by scope_no order by sort_keys desc) as integer) as position,
        team,
        played,
        won,
        drawn,
        played - won - drawn as lost,
        goals_for,
        goals_against,
        goal_difference,
        points,
        deducted,
        coalesce(form, '') as form,
        home_played,
        home_won,
        home_drawn,
        home_goals_for,
        home_goals_against,
        missing,
        country,
        nullif(table_group, '') as table_group,
        until as after_round,
        competition_id,
        team_id
    from keyed
);
