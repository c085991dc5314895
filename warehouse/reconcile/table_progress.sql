-- one row per team of a table and day (axis 'day', days since 1800) or round (axis 'round') at which its figures changed, with the sums so far
create or replace table store.table_progress as
with played as (
    select
        fixtures.table_no, matches.team_id, matches.match_no, matches.form,
        coalesce(matches.date, date '9999-12-31') - date '1800-01-01' as day_no,
        coalesce(matches.round_no, 0) as round_no,
        1 as played, 0 as missing, 0 as deducted,
        cast(matches.result = 'won' as integer) as won,
        cast(matches.result = 'drawn' as integer) as drawn,
        cast(matches.venue = 'home' as integer) as at_home,
        cast(matches.venue = 'away' as integer) as at_away,
        matches.goals_for, matches.goals_against, matches.points
    from work.table_fixtures as fixtures
    join team_matches as matches using (fixture_id)
),
last_played as (
    select competition_id, season, max(date) as last_day from work.table_fixtures where home_goals is not null group by all
),
-- matches without a score, not called off, that lie before the last one with a score
absent as (
    select
        fixtures.table_no, sides.team_id, fixtures.date - date '1800-01-01' as day_no, coalesce(fixtures.round_no, 0) as round_no
    from work.table_fixtures as fixtures
    join last_played using (competition_id, season)
    cross join unnest([fixtures.home_id, fixtures.away_id]) as sides (team_id)
    where fixtures.home_goals is null and fixtures.status <> 'postponed' and fixtures.date <= last_played.last_day
),
-- points taken count from their day on, and from the first round that is usually played after it
taken as (
    select
        scopes.table_no,
        deductions.team_id,
        deductions.points,
        coalesce(deductions.day - date '1800-01-01', 0) as day_no,
        coalesce(min(rounds.until) filter (where rounds.usual_day >= deductions.day), max(rounds.until), 0) as round_no
    from store.deductions as deductions
    join store.table_scopes as scopes using (competition_id, season)
    join store.table_teams as teams on teams.table_no = scopes.table_no and teams.team_id = deductions.team_id
    left join store.table_scopes as rounds on rounds.axis = 'round' and rounds.table_no = scopes.table_no
    where scopes.axis = 'day'
    group by all
),
events as (
    select 1 as event, * from played
    union all by name
    select 2 as event, *, 1 as missing from absent
    union all by name
    select 3 as event, *, points as deducted from taken
    union all by name
    select 4 as event, table_no, team_id, -1 as day_no, -1 as round_no from store.table_teams
),
along_axes as (
    select 'day' as axis, day_no as reached, * exclude (day_no, round_no) from events
    union all
    select 'round', round_no, * exclude (day_no, round_no) from events
)
select
    axis,
    table_no,
    team_id,
    reached,
    last_value(form ignore nulls) over so_far as form,
    cast(coalesce(sum(played) over so_far, 0) as integer) as played,
    cast(coalesce(sum(missing) over so_far, 0) as integer) as missing,
    cast(coalesce(sum(deducted) over so_far, 0) as integer) as deducted,
    cast(coalesce(sum(points) over so_far, 0) as integer) as points,
    cast(coalesce(sum(won) over so_far, 0) as integer) as won,
    cast(coalesce(sum(drawn) over so_far, 0) as integer) as drawn,
    cast(coalesce(sum(goals_for) over so_far, 0) as integer) as goals_for,
    cast(coalesce(sum(goals_against) over so_far, 0) as integer) as goals_against,
    cast(coalesce(sum(at_home) over so_far, 0) as integer) as home_played,
    cast(coalesce(sum(at_home * won) over so_far, 0) as integer) as home_won,
    cast(coalesce(sum(at_home * drawn) over so_far, 0) as integer) as home_drawn,
    cast(coalesce(sum(at_home * goals_for) over so_far, 0) as integer) as home_goals_for,
    cast(coalesce(sum(at_home * goals_against) over so_far, 0) as integer) as home_goals_against,
    cast(coalesce(sum(at_away * won) over so_far, 0) as integer) as away_won,
    cast(coalesce(sum(at_away * goals_for) over so_far, 0) as integer) as away_goals_for
from along_axes
window so_far as (
    partition by axis, table_no, team_id order by reached, match_no nulls first, event desc rows unbounded preceding
)
-- of several changes on one day or in one round the last row has them all
qualify row_number() over (partition by axis, table_no, team_id, reached order by match_no desc nulls last, event) = 1;
