-- look at: a pair that meets again on the same ground in a season in which everybody meets there once
-- A wrong week on a report made two matches of one; leagues of twelve teams and fewer often play four rounds.
select fixtures.competition, fixtures.season, fixtures.date, fixtures.home, fixtures.away, fixtures.fixture_id
from fixtures
join store.table_scopes as scopes using (competition_id, season)
join competitions using (competition_id)
where scopes.axis = 'day'
    and competitions.kind = 'league'
    and scopes.teams_expected > 12
    and fixtures.leg > 1
    and not fixtures.listed
order by fixtures.fixture_id;
