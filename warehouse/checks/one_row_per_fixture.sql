-- must hold: a fixture, a goal's statement and a team of a table have one row each
-- A join on names instead of ids doubled a fixture, and with it three points.
select 'fixtures' as relation, fixture_id as key, count(*) as times from fixtures group by all having count(*) > 1
union all
select 'goals', statement_id, count(*) from goals group by all having count(*) > 1
union all
select 'league_table', concat_ws('/', competition_id, season, table_group, team_id), count(*)
from league_table
group by all
having count(*) > 1;
