-- one row per article that claims something: the last day it can speak of, its own or that of its latest match
create or replace table work.claim_days as
with claiming as (
    select distinct article_id, said_on from stated_standings
    union
    select distinct article_id, said_on from stated_tallies
    union
    select distinct article_id, said_on from stated_streaks
),
last_match as (
    select links.article_id, max(fixtures.date) as day
    from fixture_links as links
    semi join claiming using (article_id)
    join stated_results as results using (statement_id)
    join fixtures using (fixture_id)
    where links.kind = 'report' and results.status = 'played'
    group by links.article_id
)
select article_id, coalesce(claiming.said_on, last_match.day) as day
from claiming
left join last_match using (article_id)
where coalesce(claiming.said_on, last_match.day) is not null;

-- one row per article and team whose match it reports: what it claims, it claims after that match
create or replace table work.claim_matches as
select links.article_id, team_id, max(fixtures.date) as day
from fixture_links as links
semi join work.claim_days using (article_id)
join stated_results as results using (statement_id)
join fixtures using (fixture_id)
cross join unnest([fixtures.home_id, fixtures.away_id]) as sides (team_id)
where links.kind = 'report' and results.status = 'played'
group by links.article_id, team_id;
