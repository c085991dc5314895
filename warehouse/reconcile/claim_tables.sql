-- one row per claim about a team: the one table of that day it can be about, or why there is none
create or replace table work.claim_tables as
with claims as (
    select
        statement_id, article_id,
        store.id_of(team_id, team) as team_id,
        case when competition is not null then store.id_of(competition_id, competition) end as competition_id
    from stated_standings
    union all
    select statement_id, article_id, store.id_of(team_id, team), null from stated_streaks
    union all
    select statement_id, article_id, case when team is not null then store.id_of(team_id, team) end, null from stated_tallies
),
fitting as (
    select
        claims.statement_id,
        spans.table_no,
        spans.kind = 'league' as is_league,
        spans.share_listed,
        dense_rank() over (partition by claims.statement_id order by spans.first_day desc) as recency
    from claims
    join work.claim_days as days using (article_id)
    join store.table_spans as spans
        on (claims.competition_id is null or spans.competition_id = claims.competition_id)
        and days.day between spans.first_day - 1 and spans.last_day + 45
    join store.table_teams as teams
        on teams.team_id = claims.team_id and teams.table_no = spans.table_no
),
-- a claim that names no competition is about the league
preferred as (
    select *
    from fitting
    qualify is_league = max(is_league) over (partition by statement_id)
),
counted as (
    select statement_id, count(*) as tables, arg_min(table_no, recency) as table_no, arg_min(share_listed, recency) as share_listed
    from preferred
    group by statement_id
)
select
    claims.statement_id,
    claims.article_id,
    claims.team_id,
    days.day,
    case when counted.tables = 1 then counted.table_no end as table_no,
    case
        when days.day is null then 'the article has no day'
        when counted.tables is null then 'no table of this team around that day'
        when counted.tables > 1 then 'the team stood in ' || counted.tables || ' tables that day'
        when counted.share_listed < 0.95 then 'no fixture list of the season, so results may be missing'
    end as obstacle
from claims
left join work.claim_days as days using (article_id)
left join counted using (statement_id);
