-- macro: one row per team of each table that the relation `scopes` names (rows as in store.table_seasons), as of `last_day`
create or replace macro store.standings(scopes, last_day) as table (
    with scope as (
        select
            * replace (least(until_day, last_day) as until_day),
            list_has_any(
                tie_breakers,
                ['head_to_head_points', 'head_to_head_goal_difference', 'head_to_head_goals_for', 'head_to_head_away_goals']
            ) as head_to_head
        from query_table(scopes)
    ),
    results as (
        select
            scope.scope_id,
            matches.team_id,
            count(*) as played,
            count(*) filter (where venue = 'home') as home_played,
            count(*) filter (where result = 'won') as won,
            count(*) filter (where result = 'drawn') as drawn,
            count(*) filter (where result = 'lost') as lost,
            count(*) filter (where result = 'won' and venue = 'home') as home_won,
            count(*) filter (where result = 'drawn' and venue = 'home') as home_drawn,
            count(*) filter (where result = 'won' and venue = 'away') as away_won,
            sum(goals_for) as goals_for,
            sum(goals_against) as goals_against,
            sum(goals_for) filter (where venue = 'home') as home_goals_for,
            sum(goals_against) filter (where venue = 'home') as home_goals_against,
            sum(goals_for) filter (where venue = 'away') as away_goals_for,
            sum(points) as points,
            arg_max(form, match_no) as form
        from scope
        join store.table_matches as matches using (competition_id, season, table_group)
        where matches.day <= scope.until_day and matches.round_no <= scope.until_round
        group by scope.scope_id, matches.team_id
    ),
    taken as (
        select scope.scope_id, deductions.team_id, sum(deductions.points) as points
        from scope
        join store.deductions as deductions using (competition_id, season)
        where deductions.day is null or deductions.day <= least(scope.until_day, scope.rulings_until)
        group by scope.scope_id, deductions.team_id
    ),
    absent as (
        select scope.scope_id, gaps.team_id, count(*) as missing
        from scope
        join store.table_gaps as gaps using (competition_id, season, table_group)
        where gaps.day <= scope.until_day and gaps.round_no <= scope.until_round
        group by scope.scope_id, gaps.team_id
    ),
    totals as (
        select
            scope.*,
            teams.team_id,
            teams.team,
            coalesce(results.played, 0) as played,
            coalesce(results.points, 0) + coalesce(taken.points, 0) as points,
            coalesce(taken.points, 0) as deducted,
            coalesce(absent.missing, 0) as missing,
            coalesce(results.goals_for, 0) as goals_for,
            coalesce(results.goals_against, 0) as goals_against,
            results.* exclude (scope_id, team_id, played, points, goals_for, goals_against)
        from scope
        join store.table_teams as teams using (competition_id, season, table_group)
        left join results on results.scope_id = scope.scope_id and results.team_id = teams.team_id
        left join taken on taken.scope_id = scope.scope_id and taken.team_id = teams.team_id
        left join absent on absent.scope_id = scope.scope_id and absent.team_id = teams.team_id
    ),
    -- level on points: what these teams did against each other, once all matches among them are played
    level as (
        select
            scope_id, points, team_id, competition_id, season, table_group, until_day, until_round,
            count(*) over (partition by scope_id, points) as teams_level
        from totals
        where head_to_head and played > 0
    ),
    rivals as (
        select one.*, pairs.opponent_id, pairs.planned
        from level as one
        join store.table_pairs as pairs using (competition_id, season, table_group, team_id)
        join level as other
            on other.scope_id = one.scope_id and other.points = one.points and other.team_id = pairs.opponent_id
        where one.teams_level > 1
    ),
    meetings as (
        select
            rivals.scope_id, rivals.points as level_points, rivals.team_id, rivals.opponent_id,
            any_value(rivals.planned) as planned,
            count(matches.fixture_id) as played,
            sum(matches.points) as points,
            sum(matches.goals_for) as goals_for,
            sum(matches.goals_against) as goals_against,
            sum(matches.goals_for) filter (where matches.venue = 'away') as away_goals
        from rivals
        left join store.table_matches as matches
            on matches.competition_id = rivals.competition_id
            and matches.season = rivals.season
            and matches.table_group = rivals.table_group
            and matches.team_id = rivals.team_id
            and matches.opponent_id = rivals.opponent_id
            and matches.day <= rivals.until_day
            and matches.round_no <= rivals.until_round
        group by all
    ),
    among as (
        select
            scope_id,
            team_id,
            sum(points) as points,
            sum(goals_for) - sum(goals_against) as goal_difference,
            sum(goals_for) as goals_for,
            sum(away_goals) as away_goals,
            -- whether this team's and every rival's matches among them are all played
            bool_and(bool_and(played = planned)) over (partition by scope_id, level_points) as complete
        from meetings
        group by scope_id, level_points, team_id
    ),
    keyed as (
        select
            totals.*,
            [
                case
                    when list_contains(tie_breakers, 'points_per_game')
                        then totals.points / greatest(totals.played, 1)
                    else totals.points
                end
            ] || list_transform(tie_breakers, lambda key: coalesce(case key
                when 'goal_difference' then totals.goals_for - totals.goals_against
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
        left join among on among.scope_id = totals.scope_id and among.team_id = totals.team_id
    )
    select
        competition,
        season,
        cast(rank() over (partition by scope_id order by sort_keys desc) as integer) as position,
        team,
        cast(played as integer) as played,
        cast(coalesce(won, 0) as integer) as won,
        cast(coalesce(drawn, 0) as integer) as drawn,
        cast(coalesce(lost, 0) as integer) as lost,
        cast(goals_for as integer) as goals_for,
        cast(goals_against as integer) as goals_against,
        cast(goals_for - goals_against as integer) as goal_difference,
        cast(points as integer) as points,
        cast(deducted as integer) as deducted,
        coalesce(form, '') as form,
        cast(coalesce(home_played, 0) as integer) as home_played,
        cast(coalesce(home_won, 0) as integer) as home_won,
        cast(coalesce(home_drawn, 0) as integer) as home_drawn,
        cast(coalesce(home_goals_for, 0) as integer) as home_goals_for,
        cast(coalesce(home_goals_against, 0) as integer) as home_goals_against,
        cast(missing as integer) as missing,
        country,
        nullif(table_group, '') as table_group,
        until_round as round_no,
        competition_id,
        team_id
    from keyed
);
