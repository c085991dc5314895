-- one row per team, competition and season (and group of a tournament), now
create or replace table league_table as
select *
from league_table_on(date '9999-12-31')
order by competition, season, table_group nulls first, position, team;
