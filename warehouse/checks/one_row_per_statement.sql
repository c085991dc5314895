-- must hold: no statement is there twice
-- An article that was loaded again beside its first reading counted as two sources that agree.
select statement_id, count(*) as times
from (
    select statement_id from stated_results
    union all
    select statement_id from stated_goals
    union all
    select statement_id from stated_cards
    union all
    select statement_id from stated_standings
    union all
    select statement_id from stated_fixtures
    union all
    select statement_id from stated_tallies
    union all
    select statement_id from stated_streaks
    union all
    select statement_id from stated_mentions
)
group by statement_id
having count(*) > 1
order by statement_id;
