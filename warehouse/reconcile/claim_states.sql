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
),
-- matches due by then of which nobody told the result: the team may have up to three points more from each
untold as (
    select windows.statement_id, windows.team_id, count(*) as matches
    from windows
    join work.table_fixtures as due
        on due.table_no = windows.table_no and windows.team_id in (due.home_id, due.away_id) and due.date <= windows.last_day
    where due.outcome is null and due.status <> 'postponed'
    group by all
)
select
    windows.statement_id,
    windows.table_no,
    windows.team_id,
    least(early.points, late.points) as points_low,
    greatest(early.points, late.points) as points_high,
    greatest(early.points, late.points) + 3 * coalesce(untold.matches, 0) as points_most,
    early.played as played_low,
    late.played as played_high,
    late.played + coalesce(untold.matches, 0) as played_most
from windows
left join untold using (statement_id, team_id)
asof join (from store.table_progress where axis = 'day') as early
    on early.table_no = windows.table_no
    and early.team_id = windows.team_id
    and early.reached <= windows.first_day - date '1800-01-01'
asof join (from store.table_progress where axis = 'day') as late
    on late.table_no = windows.table_no
    and late.team_id = windows.team_id
    and late.reached <= windows.last_day - date '1800-01-01';
