-- one row per team of a table
create or replace table store.table_teams as
select distinct fixtures.table_no, sides.team_id, teams.team
from work.table_fixtures as fixtures
cross join unnest([fixtures.home_id, fixtures.away_id]) as sides (team_id)
join teams using (team_id);
