-- one row per figure that a standing claims, beside the least and most that the table allows
create or replace table work.claim_standings as
with stated as (
    select
        said.*,
        tables.team_id as subject_id,
        tables.table_no,
        tables.obstacle,
        case when said.gap_to is not null then store.id_of(said.gap_to_id, said.gap_to) end as other_id,
        own.points_low, own.points_high, own.played_low, own.played_high, own.missing
    from stated_standings as said
    join work.claim_tables as tables using (statement_id)
    left join work.claim_states as own on own.statement_id = said.statement_id and own.team_id = tables.team_id
),
-- where the team can have stood: behind all that surely had more, before all that surely had fewer
field as (
    select
        stated.statement_id,
        1 + count(*) filter (where others.points_low > stated.points_high) as best,
        1 + count(*) filter (where others.points_high >= stated.points_low) as worst,
        min(others.played_low - stated.played_high) as least_in_hand,
        max(others.played_high - stated.played_low) as most_in_hand,
        sum(others.missing) as missing
    from stated
    join work.claim_states as others on others.statement_id = stated.statement_id and others.team_id <> stated.subject_id
    group by all
),
rivals as (
    select stated.statement_id, other.*
    from stated
    join work.claim_states as other on other.statement_id = stated.statement_id and other.team_id = stated.other_id
),
claims as (
    select
        statement_id, 'position' as claim, position as stated, best as low, worst as high,
        obstacle, stated.missing + coalesce(field.missing, 0) as missing, true as other_known
    from stated left join field using (statement_id)
    where position is not null
    union all by name
    select statement_id, 'points' as claim, points as stated, points_low as low, points_high as high, obstacle, missing, true as other_known
    from stated where points is not null
    union all by name
    select statement_id, 'played' as claim, played as stated, played_low as low, played_high as high, obstacle, missing, true as other_known
    from stated where played is not null
    union all by name
    select
        statement_id, 'gap' as claim, gap_points as stated,
        stated.points_low - rivals.points_high as low, stated.points_high - rivals.points_low as high,
        obstacle, stated.missing + coalesce(rivals.missing, 0) as missing, rivals.statement_id is not null as other_known
    from stated left join rivals using (statement_id)
    where gap_points is not null
    union all by name
    select
        statement_id, 'games in hand' as claim, games_in_hand as stated,
        case when rivals.statement_id is null then least_in_hand else rivals.played_low - stated.played_high end as low,
        case when rivals.statement_id is null then most_in_hand else rivals.played_high - stated.played_low end as high,
        obstacle, stated.missing + coalesce(rivals.missing, 0) as missing, true as other_known
    from stated left join rivals using (statement_id) left join field using (statement_id)
    where games_in_hand is not null
)
select
    *,
    case
        when obstacle is not null then 'cannot tell'
        when not other_known then 'cannot tell'
        when missing > 0 then 'cannot tell'
        when stated between low and high then 'holds'
        else 'differs'
    end as verdict,
    case
        when obstacle is not null then obstacle
        when not other_known then 'the other team is not in that table'
        when missing > 0 then 'results missing: ' || missing
        when low = high then 'the table says ' || low
        else 'the table says ' || low || ' to ' || high
    end as why
from claims;
