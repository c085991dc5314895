-- one row per claim about a table and team of it: the least and most points and matches it can have had when the article was written
create or replace table work.claim_states as
with scopes as (
    select distinct statement_id, article_id, table_no, day from work.claim_tables where table_no is not null
),
-- the day before, or the day itself: which of the day's matches were over nobody knows, but for those it reports
windows as (
    select
        scopes.statement_id,
        scopes.table_no,
        teams.team_id,
        scopes.day as last_day,
        least(scopes.day, greatest(scopes.day - 1, coalesce(own.day, scopes.day - 1))) as first_day
    from scopes
    join store.table_teams as teams using (table_no)
    left join work.claim_matches as own on own.article_id = scopes.article_id and own.team_id = teams.team_id
)
select
    windows.statement_id,
    windows.table_no,
    windows.team_id,
    windows.first_day,
    windows.last_day,
    least(early.points, late.points) as points_low,
    greatest(early.points, late.points) as points_high,
    early.played as played_low,
    late.played as played_high,
    late.missing
from windows
asof join (from store.table_progress where axis = 'day') as early
    on early.table_no = windows.table_no
    and early.team_id = windows.team_id
    and early.reached <= windows.first_day - date '1800-01-01'
asof join (from store.table_progress where axis = 'day') as late
    on late.table_no = windows.table_no
    and late.team_id = windows.team_id
    and late.reached <= windows.last_day - date '1800-01-01';
