-- must hold: no side of a match has more goals than its score, but where the score was awarded
-- Two reports told one goal of a 1-0 under two spellings of the scorer, and the match had two goals.
select competition, season, date, home, away, home_goals, away_goals, home_known, away_known, fixture_id
from fixture_ledger
where state <> 'awarded' and (home_known > home_goals or away_known > away_goals)
order by fixture_id;
