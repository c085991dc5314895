-- one row per statement on one fixture ($1), kept or not, and per near miss in the articles that report it
with links as (
    select * from fixture_links where fixture_id = $1
),
kept as (
    select * from fixtures where fixture_id = $1
),
lost as (
    select other_statement as statement_id, fact, string_agg(fact || ': ' || why, '; ' order by fact) as why
    from disagreements
    where fixture_id = $1
    group by all
),
reasons as (
    select statement_id, string_agg(why, '; ' order by fact) as why from lost group by statement_id
),
said as (
    select
        1 as part,
        0 as place,
        'result' as what,
        case
            when stated.home_goals is not null
                then stated.home || ' ' || stated.home_goals || '-' || stated.away_goals || ' ' || stated.away
            else stated.home || ' v ' || stated.away || coalesce(', ' || stated.outcome, '') || ', ' || stated.status
        end || coalesce(' on ' || stated.date, '') as told,
        links.how as note,
        stated.origin, stated.said_on, stated.sentence, stated.rule, stated.confidence, stated.statement_id
    from links
    join stated_results as stated using (statement_id)
    union all
    select
        2,
        goals.minute * 100 + coalesce(goals.added, 0),
        'goal',
        goals.scorer || coalesce(' ' || goals.minute || coalesce('+' || goals.added, ''), '')
            || case when goals.own_goal then ' (own goal)' else '' end
            || case when goals.penalty then ' (penalty)' else '' end
            || coalesce(', made by ' || goals.assist, ''),
        null,
        goals.origin, goals.said_on, goals.sentence, goals.rule, goals.confidence, goals.statement_id
    from links
    join stated_goals as goals on goals.result_id = links.statement_id
    union all
    select
        3, cards.minute * 100, 'sending-off', cards.player || coalesce(' ' || cards.minute, ''), null,
        cards.origin, cards.said_on, cards.sentence, cards.rule, cards.confidence, cards.statement_id
    from links
    join stated_cards as cards on cards.result_id = links.statement_id
    union all
    select
        4, 0, 'announced', stated.team_a || ' v ' || stated.team_b || coalesce(' on ' || stated.date, ''), links.how,
        stated.origin, stated.said_on, stated.sentence, stated.rule, stated.confidence, stated.statement_id
    from links
    join stated_fixtures as stated using (statement_id)
)
select
    'match' as what,
    competition || ' ' || season || ': ' || home || coalesce(' ' || home_goals || '-' || away_goals || ' ', ' v ') || away as told,
    'kept' as verdict,
    status || coalesce(' on ' || date, '') as why,
    null as source,
    null as said_on,
    null as sentence,
    null as rule,
    confidence,
    fixture_id as statement_id
from kept
union all
select * from (
    select
        said.what,
        said.told,
        case when reasons.why is null then 'kept' else 'not kept' end as verdict,
        coalesce(reasons.why, said.note) as why,
        said.origin as source,
        said.said_on,
        said.sentence,
        said.rule,
        said.confidence,
        said.statement_id
    from said
    left join reasons using (statement_id)
    order by said.part, said.place nulls last, said.origin, said.statement_id
)
union all
select * from (
    select
        rejections.kind, rejections.evidence[1].text, 'rejected', rejections.reason, rejections.origin, rejections.said_on,
        rejections.sentence, null, null, rejections.statement_id
    from rejections
    where article_id in (select article_id from links where kind = 'report')
    order by rejections.statement_id
);
