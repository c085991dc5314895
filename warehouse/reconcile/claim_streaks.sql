-- one row per streak, beside the runs of the team that the results make
create or replace table work.claim_streaks as
with stated as (
    select
        said.statement_id, said.length, tables.team_id, tables.day, tables.obstacle,
        spans.competition_id,
        coalesce(own.day, tables.day - 1) as first_day,
        case
            when regexp_matches(said.what, '(?i)unbeaten|undefeated|without (a )?(defeat|loss|losing)') then 'unbeaten'
            when regexp_matches(said.what, '(?i)winless|without (a )?(win|winning|victory)') then 'winless'
            when regexp_matches(said.what, '(?i)win|victor|won') then 'won'
            when regexp_matches(said.what, '(?i)los|defeat') then 'lost'
            when regexp_matches(said.what, '(?i)draw') then 'drawn'
        end as run
    from stated_streaks as said
    join work.claim_tables as tables using (statement_id)
    left join store.table_spans as spans using (table_no)
    left join work.claim_matches as own on own.article_id = said.article_id and own.team_id = tables.team_id
),
matches as (
    select
        stated.*,
        played.date,
        played.competition_id = stated.competition_id as in_league,
        case stated.run
            when 'unbeaten' then played.result <> 'lost'
            when 'winless' then played.result <> 'won'
            else played.result = stated.run
        end as goes_on
    from stated
    join team_matches as played on played.team_id = stated.team_id and played.date <= stated.day
    where stated.run is not null
),
breaks as (
    select
        statement_id,
        max(date) filter (where not goes_on and in_league and date <= first_day) as league_break_first,
        max(date) filter (where not goes_on and in_league) as league_break_last,
        max(date) filter (where not goes_on and date <= first_day) as break_first,
        max(date) filter (where not goes_on) as break_last
    from matches
    group by statement_id
),
runs as (
    select
        matches.statement_id,
        count(*) filter (where in_league and date <= first_day and date > coalesce(league_break_first, date '0001-01-01')) as league_first,
        count(*) filter (where in_league and date > coalesce(league_break_last, date '0001-01-01')) as league_last,
        count(*) filter (where date <= first_day and date > coalesce(break_first, date '0001-01-01')) as all_first,
        count(*) filter (where date > coalesce(break_last, date '0001-01-01')) as all_last
    from matches
    join breaks using (statement_id)
    group by matches.statement_id
)
select
    statement_id,
    'streak' as claim,
    length as stated,
    least(league_first, league_last) as low,
    greatest(league_first, league_last) as high,
    case
        when run is null or obstacle is not null or runs.statement_id is null then 'cannot tell'
        when length in (league_first, league_last, all_first, all_last) then 'holds'
        when all_first = 0 and all_last = 0 then 'differs'
        else 'cannot tell'
    end as verdict,
    case
        when run is null then 'no rule for this kind of run'
        when obstacle is not null then obstacle
        when runs.statement_id is null then 'no results of this team'
        when length in (league_first, league_last) then 'so it is in the league'
        when length in (all_first, all_last) then 'so it is over all matches known'
        when all_first = 0 and all_last = 0 then 'the last match broke it'
        else 'the run in the league is ' || league_last || '; matches in other competitions may be missing'
    end as why
from stated
left join runs using (statement_id);
