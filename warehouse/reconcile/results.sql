-- one row per statement on a fixture, turned to the fixture's own home and away, with its rank among them
create or replace table work.results as
with told as (
    select
        result_id,
        count(*) filter (where side = 'home') as home_told,
        count(*) filter (where side = 'away') as away_told
    from stated_goals
    group by result_id
),
joined as (
    select
        ids.fixture_id,
        ids.fixture_no,
        md5_number_lower(said.statement_id) as result_no,
        said.statement_id,
        said.kind,
        coalesce(said.origin, said.article_id, '?') as origin,
        said.article_id,
        said.said_on,
        said.said_at,
        said.day,
        said.status,
        said.confidence,
        said.home_id <> ids.home_id as swapped,
        coalesce(result.inferred, false) as inferred,
        result.round,
        result.extra_time,
        result.shootout,
        result.venue,
        result.referee,
        result.attendance,
        said.home_goals as goals_1, said.away_goals as goals_2,
        result.shootout_home as shootout_1, result.shootout_away as shootout_2,
        result.half_time_home as half_1, result.half_time_away as half_2,
        result.outcome as said_outcome,
        told.home_told is null or (told.home_told <= said.home_goals and told.away_told <= said.away_goals) as goals_fit,
        coalesce(told.home_told = said.home_goals and told.away_told = said.away_goals, false) as goals_make_score,
        case said.kind when 'editor' then 0 when 'list' then 1 when 'report' then 2 else 3 end as rank
    from work.links as links
    join work.fixture_ids as ids using (match_id)
    join work.match_statements as said using (statement_id)
    left join stated_results as result using (statement_id)
    left join told on told.result_id = said.statement_id
),
turned as (
    select
        * exclude (goals_1, goals_2, shootout_1, shootout_2, half_1, half_2, said_outcome),
        case when swapped then goals_2 else goals_1 end as home_goals,
        case when swapped then goals_1 else goals_2 end as away_goals,
        case when swapped then shootout_2 else shootout_1 end as shootout_home,
        case when swapped then shootout_1 else shootout_2 end as shootout_away,
        case when swapped then half_2 else half_1 end as half_time_home,
        case when swapped then half_1 else half_2 end as half_time_away,
        case
            when not swapped or said_outcome = 'draw' then said_outcome
            when said_outcome = 'home' then 'away'
            when said_outcome = 'away' then 'home'
        end as outcome
    from joined
),
agreeing as (
    select *, count(distinct origin) over (partition by fixture_no, rank, home_goals, away_goals) as agree from turned
)
-- official before reported, printed before counted, several before one, goals that make the score, later, surer
select
    *,
    row_number() over (
        partition by fixture_no
        order by rank, inferred, home_goals is null, agree desc, goals_fit desc, goals_make_score desc, said_at desc,
            confidence desc, statement_id
    ) as place
from agreeing;
