-- one row per team, competition, season and round: the table after that round's matches, whenever they were played
create or replace table league_table_by_round as
select round_no as after_round, * exclude (round_no)
from store.standings('store.table_rounds', date '9999-12-31')
order by competition, season, table_group nulls first, after_round, position, team;
