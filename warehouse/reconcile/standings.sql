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
    -- level on points: what these teams did against each other, once they have played all matches among them, on both grounds
    level as (
        select scope_no, table_no, until, points, team_id, tie_breakers
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
            bool_and(
                bool_and(
                    meetings.goals_for is not null
                    and case along when 'day' then meetings.day_no else meetings.round_no end <= one.until
                )
                and count(distinct (meetings.opponent_id, meetings.ground)) filter (where meetings.ground is not null)
                    in (0, 2 * count(distinct meetings.opponent_id))
            ) over (partition by one.scope_no, one.points) as complete
        from level as one
        join level as other
            on other.scope_no = one.scope_no and other.points = one.points and other.team_id <> one.team_id
        join store.table_meetings as meetings
            on meetings.table_no = one.table_no
            and meetings.team_id = one.team_id
            and meetings.opponent_id = other.team_id
        group by one.scope_no, one.points, one.team_id
    ),
    -- where that separates only some of those level, the rest look again at their own matches alone, if the rules say so
    still_level as (
        select
            level.*,
            among.points as among_points,
            case when list_contains(tie_breakers, 'head_to_head_goal_difference') then among.goal_difference end as among_difference,
            case when list_contains(tie_breakers, 'head_to_head_goals_for') then among.goals_for end as among_for
        from level
        join among using (scope_no, team_id)
        where among.complete and list_contains(tie_breakers, 'head_to_head_again')
        qualify count(*) over (partition by scope_no, level.points, among_points, among_difference, among_for)
            between 2 and count(*) over (partition by scope_no, level.points) - 1
    ),
    again as (
        select
            one.scope_no,
            one.team_id,
            sum(meetings.points) * 1000000
                + (sum(meetings.goals_for) - sum(meetings.goals_against)) * 1000
                + sum(meetings.goals_for) as weight
        from still_level as one
        join still_level as other
            on (other.scope_no, other.points, other.among_points) = (one.scope_no, one.points, one.among_points)
            and other.among_difference is not distinct from one.among_difference
            and other.among_for is not distinct from one.among_for
        join store.table_meetings as meetings
            on meetings.table_no = one.table_no
            and meetings.team_id = one.team_id
            and meetings.opponent_id = other.team_id
        where other.team_id <> one.team_id
        group by one.scope_no, one.team_id
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
                when 'head_to_head_again' then again.weight
            end, 0)) as sort_keys
        from totals
        left join among on among.scope_no = totals.scope_no and among.team_id = totals.team_id
        left join again on again.scope_no = totals.scope_no and again.team_id = totals.team_id
    ),
    -- the winner of a play-off takes the better of the two places, wherever the rules would have put him
    decided as (
        select winners.scope_no, deciders.winner_id, deciders.loser_id, winners.sort_keys as winner_keys, losers.sort_keys as loser_keys
        from store.table_deciders as deciders
        join keyed as winners on winners.table_no = deciders.table_no and winners.team_id = deciders.winner_id
        join keyed as losers on losers.scope_no = winners.scope_no and losers.team_id = deciders.loser_id
        where winners.points = losers.points
            and case along when 'day' then deciders.day_no else deciders.round_no end <= winners.until
    ),
    placed as (
        select
            keyed.* exclude (sort_keys),
            case
                when won_it.scope_no is not null then greatest(won_it.winner_keys, won_it.loser_keys) || [1.0]
                when lost_it.scope_no is not null then least(lost_it.winner_keys, lost_it.loser_keys) || [0.0]
                else sort_keys || [0.5]
            end as sort_keys
        from keyed
        left join decided as won_it on won_it.scope_no = keyed.scope_no and won_it.winner_id = keyed.team_id
        left join decided as lost_it on lost_it.scope_no = keyed.scope_no and lost_it.loser_id = keyed.team_id
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
    from placed
);
