-- look at: goals and cards outside the minutes of a match
-- "In the 1-0 win" was read as the first minute, "after 7 defeats in 200 days" as the two hundredth.
select 'goals' as relation, date, home, away, scorer as player, minute, added, statement_id
from goals
where minute not between 1 and 120 or added not between 0 and 20 or (added is not null and minute not in (45, 90, 105, 120))
union all
select 'cards', date, home, away, player, minute, null, statement_id from cards where minute not between 0 and 120
order by all;
