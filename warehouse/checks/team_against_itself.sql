-- must hold: no team meets itself
-- "Milan beat Milan" came of a derby whose two names led to one club.
select competition, season, date, home, away, fixture_id
from fixtures
where home_id = away_id
order by fixture_id;
