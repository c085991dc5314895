-- must hold: scorers have as many goals as there are goals that are no own goals
-- A player under two ids shared his goals with himself.
select
    coalesce(goals.competition_id, scorers.competition_id) as competition_id,
    coalesce(goals.season, scorers.season) as season,
    coalesce(goals.goals, 0) as goals,
    coalesce(scorers.goals, 0) as goals_of_scorers
from (select competition_id, season, count(*) as goals from goals where not own_goal group by all) as goals
full join (select competition_id, season, sum(goals) as goals from scorers group by all) as scorers
    on scorers.competition_id is not distinct from goals.competition_id and scorers.season is not distinct from goals.season
where coalesce(goals.goals, 0) <> coalesce(scorers.goals, 0);
