-- one row per team, competition, season and round: the table after that round's matches, whenever they were played
create or replace table league_table_by_round as
select
    competition, season, after_round, position, team, played, won, drawn, lost, goals_for, goals_against, goal_difference,
    points, deducted, form, country, table_group, competition_id, team_id
from store.standings('round', 2147483647)
order by competition, season, table_group nulls first, after_round, position, team;
