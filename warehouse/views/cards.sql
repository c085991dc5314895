-- one row per sending-off
create or replace table cards as
with told as (
    select
        results.fixture_id,
        (cards.side = 'home') <> results.swapped as at_home,
        ids.player_id,
        cards.minute,
        cards.statement_id,
        cards.confidence,
        results.origin,
        results.place
    from stated_cards as cards
    join work.results as results on results.statement_id = cards.result_id
    join store.player_mentions as mentions on mentions.statement_id = cards.statement_id and mentions.part = 'card'
    join store.player_ids as ids using (team_id, season, folded)
),
merged as (
    select
        fixture_id,
        at_home,
        player_id,
        arg_min(minute, place) as minute,
        arg_min(statement_id, place) as statement_id,
        count(distinct origin) as sources,
        max(confidence) as confidence
    from told
    group by all
),
names as (
    select distinct player_id, player from player_names
)
select
    fixtures.competition,
    fixtures.season,
    fixtures.date,
    fixtures.home,
    fixtures.away,
    names.player,
    case when merged.at_home then fixtures.home else fixtures.away end as team,
    merged.minute,
    merged.sources,
    merged.confidence,
    merged.statement_id,
    merged.fixture_id,
    fixtures.competition_id,
    case when merged.at_home then fixtures.home_id else fixtures.away_id end as team_id,
    merged.player_id
from merged
join fixtures using (fixture_id)
join names using (player_id)
order by fixtures.competition, fixtures.season, fixtures.date, merged.fixture_id, merged.minute, names.player;
