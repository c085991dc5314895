-- one row per publisher with a claim that was checked: how often it held, and what the results contradict, as JSON
with claims as (
    select
        publisher, count(*) as claims, count(*) filter (where verdict = 'holds') as holds,
        count(*) filter (where verdict = 'differs') as differs, count(*) filter (where verdict = 'cannot tell') as open
    from claims_checked
    where publisher is not null
    group by all
),
wrong as (
    select
        checked.publisher,
        list(
            {
                'day': checked.day, 'competition': checked.competition, 'season': checked.season, 'who': coalesce(checked.player, checked.team),
                'claim': checked.claim, 'what': checked.what, 'other': checked.other_team, 'stated': checked.stated,
                'low': checked.computed_low, 'high': checked.computed_high, 'why': checked.why, 'sentence': checked.sentence,
                'title': articles.title, 'url': articles.url, 'confidence': round(checked.confidence, 2)
            }
            order by checked.day desc, checked.statement_id
        ) as contradicted
    from claims_checked as checked
    left join articles using (article_id)
    where checked.verdict = 'differs'
    group by all
)
select
    publisher as key,
    to_json(
        {
            'publisher': publisher, 'claims': claims.claims, 'holds': claims.holds, 'differs': claims.differs, 'open': claims.open,
            'contradicted': coalesce(wrong.contradicted, [])
        }
    )::varchar as data
from claims
left join wrong using (publisher)
order by publisher;
