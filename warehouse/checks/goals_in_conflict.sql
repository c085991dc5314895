-- look at: matches whose sources tell goals that do not make the score together
-- One report's scorers were those of the reverse fixture.
select competition, season, date, home, away, home_goals, away_goals, home_known, away_known, left_out, fixture_id
from fixture_ledger
where state = 'conflict'
order by fixture_id;
