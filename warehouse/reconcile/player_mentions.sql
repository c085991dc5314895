-- one row per player whom a statement names, with the team he played for and his part
create or replace table store.player_mentions as
with goals as (
    select
        goals.*,
        results.fixture_no,
        (goals.side = 'home') <> results.swapped as for_home,
        for_home <> goals.own_goal as scorer_at_home
    from stated_goals as goals
    join work.results as results on results.statement_id = goals.result_id
),
cards as (
    select cards.*, results.fixture_no, (cards.side = 'home') <> results.swapped as at_home
    from stated_cards as cards
    join work.results as results on results.statement_id = cards.result_id
),
named as (
    select statement_id, fixture_no, 'scorer' as part, scorer as name, scorer_at_home as at_home from goals
    union all
    select statement_id, fixture_no, 'assist', assist, for_home from goals where assist is not null
    union all
    select statement_id, fixture_no, 'card', player, at_home from cards
)
select
    named.statement_id,
    named.part,
    named.name,
    store.fold(named.name) as folded,
    case when named.at_home then ids.home_id else ids.away_id end as team_id,
    case when named.at_home then ids.away_id else ids.home_id end as opponent_id,
    coalesce(ids.season, 'undated') as season,
    fixtures.date,
    named.fixture_no
from named
join work.fixture_ids as ids using (fixture_no)
join fixtures using (fixture_id)
union all
select
    said.statement_id,
    'tally',
    said.player,
    store.fold(said.player),
    tables.team_id,
    null,
    spans.season,
    null,
    null
from stated_tallies as said
join work.claim_tables as tables using (statement_id)
join store.table_spans as spans using (table_no);
