-- macro: one row per team and competition: the last five results up to a day, the latest last
create or replace macro form_on(on_day) as table (
    select
        competition,
        season,
        team,
        arg_max(form, match_no) as form,
        max(date) as last_match,
        competition_id,
        team_id
    from team_matches
    where date <= cast(on_day as date)
    group by competition, season, team, competition_id, team_id
    qualify season = max(season) over (partition by competition_id, team_id)
    order by competition, team
);
