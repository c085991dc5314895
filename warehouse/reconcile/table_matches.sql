-- one row per team and match that counts for a table and has a score
create or replace table store.table_matches as
select
    matches.* replace (coalesce(matches.table_group, '') as table_group, coalesce(matches.round_no, 0) as round_no),
    coalesce(matches.date, date '9999-12-31') as day
from team_matches as matches
semi join store.table_fixtures using (fixture_id);

-- one row per pair of teams (in both orders) that meet in a table's season, with the number of their matches
create or replace table store.table_pairs as
with sides as (
    select competition_id, season, table_group, home_id as team_id, away_id as opponent_id from store.table_fixtures
    union all
    select competition_id, season, table_group, away_id, home_id from store.table_fixtures
)
select competition_id, season, table_group, team_id, opponent_id, count(*) as planned from sides group by all;

-- one row per team of a table
create or replace table store.table_teams as
select distinct
    concat_ws('/', pairs.competition_id, pairs.season, pairs.table_group) as scope_id,
    pairs.competition_id, pairs.season, pairs.table_group, pairs.team_id, teams.team
from store.table_pairs as pairs
join teams using (team_id);

-- one row per team and match that should have a score by the day of the competition's last one and has none
create or replace table store.table_gaps as
with last_played as (
    select competition_id, season, max(date) as last_day
    from store.table_fixtures
    where home_goals is not null
    group by all
),
due as (
    select fixtures.*
    from store.table_fixtures as fixtures
    join last_played using (competition_id, season)
    where fixtures.home_goals is null and fixtures.date <= last_played.last_day
)
select
    concat_ws('/', competition_id, season, table_group) as scope_id,
    competition_id, season, table_group, team_id, date as day, coalesce(round_no, 0) as round_no
from due
cross join unnest([due.home_id, due.away_id]) as sides (team_id);
