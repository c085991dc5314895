-- look at: a pair that meets again on the same ground in a season in which everybody meets there once
-- A wrong week on a report made two matches of one; leagues that play four rounds have such pairs too.
select fixtures.competition, fixtures.season, fixtures.date, fixtures.home, fixtures.away, fixtures.listed, fixtures.fixture_id
from fixtures
join (
    select competition_id, season, count(distinct team_id) as teams from league_table group by all
) as sizes using (competition_id, season)
join competitions using (competition_id)
where competitions.kind = 'league'
    and competitions.teams = sizes.teams
    and fixtures.leg > 1
    and not fixtures.listed
order by fixtures.fixture_id;
