-- must hold: in every table wins and defeats, and goals for and against, are as many
-- A fixture with one side's name unresolved gave points to one team and took none from the other.
select
    competition, season, table_group,
    sum(won) as won, sum(lost) as lost, sum(goals_for) as goals_for, sum(goals_against) as goals_against
from league_table
group by all
having sum(won) <> sum(lost) or sum(goals_for) <> sum(goals_against) or sum(drawn) % 2 = 1
order by competition, season;
