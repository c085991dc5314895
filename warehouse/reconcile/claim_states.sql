-- one row per claim about a table and team of it: the least and most points and matches it can have had when the article was written
create or replace table store.claim_states as
with scopes as (
    select distinct statement_id, article_id, scope_id, day from store.claim_tables where scope_id is not null
),
-- the day before, or the day itself: which of the day's matches were over nobody knows, but for those it reports
windows as (
    select
        scopes.statement_id,
        scopes.scope_id,
        teams.team_id,
        scopes.day as last_day,
        least(scopes.day, greatest(scopes.day - 1, coalesce(own.day, scopes.day - 1))) as first_day
    from scopes
    join store.table_teams as teams using (scope_id)
    left join store.claim_matches as own on own.article_id = scopes.article_id and own.team_id = teams.team_id
)
select
    windows.statement_id,
    windows.scope_id,
    windows.team_id,
    windows.first_day,
    windows.last_day,
    least(early.points, late.points) as points_low,
    greatest(early.points, late.points) as points_high,
    early.played as played_low,
    late.played as played_high,
    (
        select count(*)
        from store.table_gaps as gaps
        where gaps.team_id = windows.team_id
            and gaps.scope_id = windows.scope_id
            and gaps.day <= windows.last_day
    ) as missing
from windows
asof join store.table_progress as early
    on early.scope_id = windows.scope_id and early.team_id = windows.team_id and early.day <= windows.first_day
asof join store.table_progress as late
    on late.scope_id = windows.scope_id and late.team_id = windows.team_id and late.day <= windows.last_day;
