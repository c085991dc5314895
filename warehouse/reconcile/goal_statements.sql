-- one row per stated goal of a fixture, turned to its home and away, with the place of its source among the sources
create or replace table work.goal_statements as
with turned as (
    select
        results.fixture_id,
        results.fixture_no,
        results.statement_id as result_id,
        results.result_no,
        results.rank,
        results.goals_fit,
        results.said_at,
        results.origin,
        goals.statement_id,
        goals.rowid as goal_row,
        goals.goal_no,
        (goals.side = 'home') <> results.swapped as for_home,
        goals.scorer,
        goals.minute,
        goals.added,
        goals.minute * 100 + coalesce(goals.added, 0) as clock,
        goals.own_goal,
        goals.penalty,
        goals.assist,
        case when results.swapped then goals.score_away else goals.score_home end as score_home,
        case when results.swapped then goals.score_home else goals.score_away end as score_away,
        goals.confidence
    from stated_goals as goals
    join work.results as results on results.statement_id = goals.result_id
    where results.status in ('played', 'walkover')
),
told as (
    select
        result_no,
        count(*) filter (where for_home) as home_told,
        count(*) filter (where not for_home) as away_told,
        count(minute) as minutes
    from turned
    group by all
),
-- the score of the pitch: what was awarded later says nothing about who scored
scores as (
    select results.fixture_no, results.home_goals, results.away_goals
    from fixtures
    join work.results as results on results.statement_id = fixtures.score_statement
    where results.status = 'played'
),
-- a list of scorers that makes the score before one that does not; then the one that tells most
placed as (
    select
        turned.result_no,
        row_number() over (
            partition by turned.fixture_no
            order by
                turned.rank = 0 desc,
                coalesce(told.home_told = scores.home_goals and told.away_told = scores.away_goals, false) desc,
                coalesce(told.home_told <= scores.home_goals and told.away_told <= scores.away_goals, true) desc,
                told.home_told + told.away_told desc,
                told.minutes desc,
                turned.rank,
                turned.said_at desc,
                turned.result_id
        ) as list_place
    from (select distinct fixture_no, result_no, result_id, rank, said_at from turned) as turned
    join told using (result_no)
    left join scores using (fixture_no)
),
identified as (
    select
        turned.*,
        placed.list_place,
        case when turned.for_home then scores.home_goals else scores.away_goals end as side_goals,
        scorers.team_id as scorer_team_id,
        scorer_ids.player_id,
        scorer_ids.player_no,
        assist_ids.player_id as assist_id
    from turned
    join placed using (result_no)
    left join scores using (fixture_no)
    join store.player_mentions as scorers on scorers.statement_id = turned.statement_id and scorers.part = 'scorer'
    join store.player_ids as scorer_ids
        on scorer_ids.team_id = scorers.team_id and scorer_ids.season = scorers.season and scorer_ids.folded = scorers.folded
    left join store.player_mentions as assists on assists.statement_id = turned.statement_id and assists.part = 'assist'
    left join store.player_ids as assist_ids
        on assist_ids.team_id = assists.team_id and assist_ids.season = assists.season and assist_ids.folded = assists.folded
)
-- a player's goals in one source are numbered in order of scoring: by minute where all minutes are known
select
    *,
    count(*) over same_player as player_goals,
    row_number() over (
        partition by result_no, for_home, player_no, own_goal
        order by case when all_timed then clock end, goal_no
    ) as player_goal_no
from (
    select *, bool_and(minute is not null) over (partition by result_no, for_home, player_no, own_goal) as all_timed
    from identified
)
window same_player as (partition by result_no, for_home, player_no, own_goal);
