-- one row: every publisher with how its claims fared, and the latest that the results contradict, as JSON
with counted as (
    select
        publisher, count(*) as claims, count(*) filter (where verdict = 'holds') as holds,
        count(*) filter (where verdict = 'differs') as differs, count(*) filter (where verdict = 'cannot tell') as open
    from claims_checked
    where publisher is not null
    group by all
),
kinds as (
    select
        claim, count(*) as claims, count(*) filter (where verdict = 'holds') as holds,
        count(*) filter (where verdict = 'differs') as differs, count(*) filter (where verdict = 'cannot tell') as open
    from claims_checked
    group by all
),
by_publisher as (
    select list({'publisher': publisher, 'claims': claims, 'holds': holds, 'differs': differs, 'open': open} order by publisher) as publishers from counted
),
by_kind as (
    select list({'claim': claim, 'claims': claims, 'holds': holds, 'differs': differs, 'open': open} order by claims desc, claim) as kinds from kinds
)
select 'press' as key, to_json({'publishers': coalesce(publishers, []), 'kinds': coalesce(kinds, [])})::varchar as data
from by_publisher, by_kind;
