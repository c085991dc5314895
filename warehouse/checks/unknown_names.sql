-- look at: teams and competitions that the reference data do not know
-- A club promoted for the first time was told under three spellings and became three clubs.
select 'team' as what, teams.team as name, teams.team_id as id, count(fixtures.fixture_id) as fixtures
from teams
left join fixtures on teams.team_id in (fixtures.home_id, fixtures.away_id)
where not teams.listed and exists (from store.reference_teams)
group by all
union all
select 'competition', competitions.competition, competitions.competition_id, count(fixtures.fixture_id)
from competitions
left join fixtures using (competition_id)
where not competitions.listed and exists (from store.reference_competitions)
group by all
order by fixtures desc, name;
