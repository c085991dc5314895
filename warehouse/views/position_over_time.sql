-- macro: one row per season and round of a team's leagues: where it stood; the name is a display name or id
create or replace macro position_over_time(of_team) as table (
    select competition, season, after_round, position, points, played, competition_id, team_id
    from league_table_by_round
    where of_team in (team, team_id)
    order by competition, season, after_round
);
