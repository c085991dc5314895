-- one row per figure that a standing claims, beside what the known results allow (low to high) and what unknown ones could make of it (least to most)
create or replace table work.claim_standings as
with stated as (
    select
        said.statement_id, said.position, said.points, said.played, said.gap_points, said.games_in_hand,
        tables.team_id,
        tables.obstacle,
        case when said.gap_to is not null then store.id_of(said.gap_to_id, said.gap_to) end as other_id
    from stated_standings as said
    join work.claim_tables as tables using (statement_id)
),
own as (
    select states.* from stated join work.claim_states as states using (statement_id, team_id)
),
other as (
    select states.*
    from stated
    join work.claim_states as states on states.statement_id = stated.statement_id and states.team_id = stated.other_id
),
-- beside every other team: where the team can have stood, and the matches it can have had in hand
field as (
    select
        own.statement_id,
        1 + count(*) filter (where rivals.points_low > own.points_high) as low,
        1 + count(*) filter (where rivals.points_high >= own.points_low) as high,
        1 + count(*) filter (where rivals.points_low > own.points_most) as least,
        1 + count(*) filter (where rivals.points_most >= own.points_low) as most,
        min(rivals.played_low - own.played_high) as hand_low,
        max(rivals.played_high - own.played_low) as hand_high,
        min(rivals.played_low - own.played_most) as hand_least,
        max(rivals.played_most - own.played_low) as hand_most
    from own
    join work.claim_states as rivals on rivals.statement_id = own.statement_id and rivals.team_id <> own.team_id
    group by own.statement_id
),
claims as (
    select stated.statement_id, obstacle, 'position' as claim, position as stated, low, high, least, most
    from stated
    left join field using (statement_id)
    where position is not null
    union all
    select stated.statement_id, obstacle, 'points', points, points_low, points_high, points_low, points_most
    from stated
    left join own using (statement_id)
    where points is not null
    union all
    select stated.statement_id, obstacle, 'played', played, played_low, played_high, played_low, played_most
    from stated
    left join own using (statement_id)
    where played is not null
    union all
    select
        stated.statement_id, obstacle, 'gap', gap_points,
        own.points_low - other.points_high, own.points_high - other.points_low,
        own.points_low - other.points_most, own.points_most - other.points_low
    from stated
    left join own using (statement_id)
    left join other using (statement_id)
    where gap_points is not null
    union all
    select
        stated.statement_id, obstacle, 'games in hand', games_in_hand,
        coalesce(other.played_low - own.played_high, field.hand_low),
        coalesce(other.played_high - own.played_low, field.hand_high),
        coalesce(other.played_low - own.played_most, field.hand_least),
        coalesce(other.played_most - own.played_low, field.hand_most)
    from stated
    left join own using (statement_id)
    left join other using (statement_id)
    left join field using (statement_id)
    where games_in_hand is not null
)
select
    statement_id,
    claim,
    stated,
    low,
    high,
    case
        when obstacle is not null or low is null then 'cannot tell'
        when stated not between least and most then 'differs'
        when stated between low and high and (low, high) = (least, most) then 'holds'
        else 'cannot tell'
    end as verdict,
    case
        when obstacle is not null then obstacle
        when low is null then 'the other team is not in that table'
        when low = high then 'the table says ' || low
        else 'the table says ' || low || ' to ' || high
    end || case
        when obstacle is null and (low, high) <> (least, most)
            then ', and results that nobody told could make it ' || least || ' to ' || most
        else ''
    end as why
from claims;
