-- one row per team and match with a known result: the union that tables, form and head-to-head stand on
create or replace table team_matches as
with sides as (
    select
        fixture_id, competition_id, competition, country, season, round, round_no, table_group, date, status, 'home' as side,
        venue_known, home_id as team_id, home as team, away_id as opponent_id, away as opponent,
        home_goals as goals_for, away_goals as goals_against, outcome
    from fixtures
    union all
    select
        fixture_id, competition_id, competition, country, season, round, round_no, table_group, date, status, 'away',
        venue_known, away_id, away, home_id, home, away_goals, home_goals, outcome
    from fixtures
),
-- an article may tell who won and not the score: that makes points, but no goals
scored as (
    select
        *,
        case
            when goals_for > goals_against then 'won'
            when goals_for < goals_against then 'lost'
            when goals_for = goals_against or outcome = 'draw' then 'drawn'
            when outcome = side then 'won'
            else 'lost'
        end as result
    from sides
    where (goals_for is not null or outcome is not null) and status in ('played', 'walkover')
)
select
    sides.competition,
    sides.country,
    sides.season,
    sides.round,
    sides.date,
    sides.team,
    sides.opponent,
    case when sides.venue_known then sides.side end as venue,
    sides.goals_for,
    sides.goals_against,
    sides.result,
    case sides.result
        when 'won' then coalesce(eras.points_for_win, competitions.points_for_win, 3)
        when 'drawn' then 1
        else 0
    end as points,
    count(*) over in_order as match_no,
    -- the last five results in this competition, this one last
    string_agg(upper(left(sides.result, 1)), '') over (in_order rows between 4 preceding and current row) as form,
    sides.status,
    sides.round_no,
    sides.table_group,
    sides.fixture_id,
    sides.competition_id,
    sides.team_id,
    sides.opponent_id
from scored as sides
left join competitions using (competition_id)
left join store.competition_eras as eras
    on eras.competition_id = sides.competition_id
    and sides.season >= eras.since
    and (eras.until = '' or sides.season <= eras.until)
    and eras.points_for_win is not null
window in_order as (
    partition by sides.team_id, sides.competition_id, sides.season order by sides.date nulls last, sides.fixture_id
)
order by sides.competition, sides.season, sides.date, sides.team;
