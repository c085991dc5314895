-- one row per tally of goals, beside the goals that the warehouse knows of that player
create or replace table work.claim_tallies as
with stated as (
    select
        said.statement_id, said.article_id, said.count, said.what, said.scope, said.player,
        tables.team_id, tables.day, tables.table_no, tables.obstacle,
        spans.competition_id,
        spans.season
    from stated_tallies as said
    join work.claim_tables as tables using (statement_id)
    left join store.table_spans as spans using (table_no)
),
named as (
    select said.statement_id, ids.player_id
    from stated_tallies as said
    join store.player_mentions as mentions on mentions.statement_id = said.statement_id
    join store.player_ids as ids
        on ids.team_id = mentions.team_id and ids.season = mentions.season and ids.folded = mentions.folded
    where mentions.part = 'tally'
),
counted as (
    select
        stated.statement_id,
        count(*) filter (where goals.date <= coalesce(own.day, stated.day - 1)) as low,
        count(*) as high
    from stated
    join named using (statement_id)
    join goals on goals.player_id = named.player_id
        and goals.competition_id = stated.competition_id
        and goals.season = stated.season
        and not goals.own_goal
        and goals.date <= stated.day
    left join work.claim_matches as own on own.article_id = stated.article_id and own.team_id = stated.team_id
    group by all
),
-- goals of the team whose scorer nobody told: any of them may be his
untold as (
    select
        stated.statement_id,
        sum(case when ledger.home_id = stated.team_id then ledger.home_goals - ledger.home_known else ledger.away_goals - ledger.away_known end) as goals
    from stated
    join (
        select fixture_ledger.*, fixtures.home_id, fixtures.away_id
        from fixture_ledger join (select fixture_id, home_id, away_id from fixtures) as fixtures using (fixture_id)
    ) as ledger
        on ledger.competition_id = stated.competition_id
        and ledger.season = stated.season
        and ledger.date <= stated.day
        and stated.team_id in (ledger.home_id, ledger.away_id)
    group by all
),
judged as (
    select
        stated.*,
        coalesce(counted.low, 0) as low,
        coalesce(counted.high, 0) as high,
        coalesce(untold.goals, 0) as unknown_goals
    from stated
    left join counted using (statement_id)
    left join untold using (statement_id)
)
select
    statement_id,
    'tally' as claim,
    count as stated,
    low,
    high,
    case
        when obstacle is not null or not is_league_goals then 'cannot tell'
        when count < low or count > high + unknown_goals then 'differs'
        when unknown_goals > 0 then 'cannot tell'
        when count <= high then 'holds'
    end as verdict,
    case
        when not is_league_goals then 'only goals of a league season are counted'
        when obstacle is not null then obstacle
        when count < low or count > high + unknown_goals or unknown_goals = 0 then 'the reports tell ' || high
        else 'the reports tell ' || high || ', and nobody tells who scored ' || unknown_goals || ' others of the team'
    end as why
from (select *, coalesce(what like '%goal%' and scope like '%league%season%', false) as is_league_goals from judged);
