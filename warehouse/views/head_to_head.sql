-- macro: one row per match of two teams, the latest first; names are display names or ids
create or replace macro head_to_head(one, other) as table (
    select date, competition, season, home, home_goals, away_goals, away, status, fixture_id
    from fixtures
    where (one in (home, home_id) and other in (away, away_id)) or (one in (away, away_id) and other in (home, home_id))
    order by date desc nulls last
);
