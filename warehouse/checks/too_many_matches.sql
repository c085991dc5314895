-- look at: a league season in which some team played more matches than a double round has
-- A cup tie reported without its competition was counted in the league.
select tables.competition, tables.season, tables.team, tables.played, 2 * (competitions.teams - 1) as matches_of_a_double_round
from league_table as tables
join competitions using (competition_id)
where competitions.kind = 'league' and competitions.teams is not null and tables.played > 2 * (competitions.teams - 1)
order by all;
