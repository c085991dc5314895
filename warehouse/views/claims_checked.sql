-- one row per stated position, points, matches played, gap, games in hand, tally or streak, beside what the results say
create or replace table claims_checked as
with judged as (
    select statement_id, claim, stated, low, high, verdict, why from work.claim_standings
    union all by name
    select * from work.claim_tallies
    union all by name
    select * from work.claim_streaks
),
said as (
    select statement_id, article_id, origin, sentence, confidence, team, null as player, gap_to, null as what from stated_standings
    union all
    select statement_id, article_id, origin, sentence, confidence, team, player, null, what from stated_tallies
    union all
    select statement_id, article_id, origin, sentence, confidence, team, null, null, what from stated_streaks
)
select
    tables.day,
    spans.competition,
    spans.season,
    coalesce(teams.team, said.team) as team,
    said.player,
    judged.claim,
    said.what,
    case when judged.claim = 'gap' then said.gap_to end as other_team,
    cast(judged.stated as integer) as stated,
    cast(judged.low as integer) as computed_low,
    cast(judged.high as integer) as computed_high,
    judged.verdict,
    case when judged.verdict = 'differs' then cast(judged.stated - case when judged.stated < judged.low then judged.low else judged.high end as integer) end as off_by,
    judged.why,
    said.origin as publisher,
    said.sentence,
    said.confidence,
    said.article_id,
    judged.statement_id
from judged
join said using (statement_id)
join work.claim_tables as tables using (statement_id)
left join teams using (team_id)
left join store.table_spans as spans using (table_no)
order by tables.day, judged.statement_id, judged.claim;
