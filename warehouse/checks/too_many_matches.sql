-- look at: a league season in which some team played more matches than a double round has
-- A cup tie reported without its competition was counted in the league.
select
    tables.competition, tables.season, tables.team, tables.played,
    2 * (scopes.teams_expected - 1) as matches_of_a_double_round
from league_table as tables
join store.table_scopes as scopes using (competition_id, season)
join competitions using (competition_id)
where scopes.axis = 'day'
    and competitions.kind = 'league'
    and tables.played > 2 * (scopes.teams_expected - 1)
order by all;
