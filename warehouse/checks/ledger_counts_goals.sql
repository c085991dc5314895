-- must hold: the ledger counts the goals that there are
-- A goal whose team is neither side of its match counts for nobody, and every sum stays plausible.
select goals.fixture_id, goals.scorer, goals.team, goals.team_id
from goals
left join fixtures using (fixture_id)
where fixtures.fixture_id is null or goals.team_id not in (fixtures.home_id, fixtures.away_id)
order by goals.fixture_id;
