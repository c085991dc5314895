-- look at: more goals at half-time than at the end
-- The two scores in "2-1 (3-1)" stood the other way round in one fixture list.
select competition, season, date, home, away, home_goals, away_goals, half_time_home, half_time_away, fixture_id
from fixtures
where (half_time_home > home_goals or half_time_away > away_goals) and status = 'played'
order by fixture_id;
