-- one row per fact of a match that a source states otherwise than it was kept: both values, both sources, and why
create or replace table disagreements as
with told as (
    select
        *,
        home_goals is not null and away_goals is not null and status in ('played', 'walkover') as has_score
    from work.results
),
stated as (
    select fixture_id, statement_id, 'score' as fact, home_goals || '-' || away_goals as value, true as may_be_kept
    from told
    where has_score
    union all
    -- days on which the match was to be played before it was put off are history, not another opinion
    select told.fixture_id, told.statement_id, 'date', cast(told.day as varchar), told.day = fixtures.date
    from told
    join fixtures using (fixture_id)
    where told.day is not null
        and (
            told.day = fixtures.date
            or (told.status in ('played', 'walkover')) = (fixtures.status in ('played', 'walkover'))
        )
    union all
    select fixture_id, statement_id, 'half-time', half_time_home || '-' || half_time_away, true
    from told
    where half_time_home is not null and half_time_away is not null
    union all
    select fixture_id, statement_id, 'shoot-out', shootout_home || '-' || shootout_away, true
    from told
    where shootout_home is not null and shootout_away is not null
    union all
    select fixture_id, statement_id, 'attendance', cast(attendance as varchar), true
    from told
    where attendance is not null
),
placed as (
    select
        stated.*,
        told.* exclude (fixture_id, statement_id),
        first_value(stated.statement_id) over (
            partition by stated.fixture_id, stated.fact order by stated.may_be_kept desc, told.place
        ) as kept_id
    from stated
    join told using (statement_id)
),
of_results as (
    select
        other.fixture_id,
        other.fact,
        kept.value as kept,
        kept.kind as kept_kind,
        kept.origin as kept_source,
        kept.statement_id as kept_statement,
        other.value as other,
        other.kind as other_kind,
        other.origin as other_source,
        other.statement_id as other_statement,
        case
            when other.rank > kept.rank then kept.kind || ' before ' || other.kind
            when other.inferred and not kept.inferred then 'printed before counted'
            when other.agree < kept.agree then 'told by more sources'
            when kept.goals_fit and not other.goals_fit then 'its scorers fit its score'
            when kept.goals_make_score and not other.goals_make_score then 'its scorers make its score'
            when other.said_at < kept.said_at then 'told later'
            else 'the surer reading'
        end as why
    from placed as other
    join placed as kept on kept.statement_id = other.kept_id and kept.fact = other.fact
    where other.value <> kept.value
),
-- a match awarded at the table: what was played is what everybody else tells
of_awards as (
    select
        fixtures.fixture_id,
        'score' as fact,
        fixtures.home_goals || '-' || fixtures.away_goals as kept,
        'award' as kept_kind,
        null as kept_source,
        null as kept_statement,
        told.home_goals || '-' || told.away_goals as other,
        told.kind as other_kind,
        told.origin as other_source,
        told.statement_id as other_statement,
        'awarded: ' || fixtures.awarded_reason as why
    from fixtures
    join told using (fixture_id)
    where fixtures.awarded_reason is not null
        and told.has_score
        and (told.home_goals, told.away_goals) <> (fixtures.home_goals, fixtures.away_goals)
),
-- an article that gives no score may still say who won
of_outcomes as (
    select
        fixtures.fixture_id,
        'outcome' as fact,
        fixtures.outcome as kept,
        fixtures.score_from as kept_kind,
        kept.origin as kept_source,
        kept.statement_id as kept_statement,
        told.outcome as other,
        told.kind as other_kind,
        told.origin as other_source,
        told.statement_id as other_statement,
        'the score says so' as why
    from fixtures
    join told using (fixture_id)
    join told as kept on kept.statement_id = fixtures.score_statement
    where not told.has_score and told.outcome <> fixtures.outcome and fixtures.awarded_reason is null
),
goal_words as (
    select
        *,
        scorer || coalesce(' ' || minute || coalesce('+' || added, ''), '') || case when own_goal then ' (own goal)' else '' end as words
    from work.goal_statements
),
of_minutes as (
    select
        other.fixture_id,
        'minute' as fact,
        kept.words as kept,
        kept_result.kind as kept_kind,
        kept.origin as kept_source,
        kept.statement_id as kept_statement,
        other.words as other,
        other_result.kind as other_kind,
        other.origin as other_source,
        other.statement_id as other_statement,
        case when other.list_place > kept.list_place then 'the fuller or surer list of scorers' else 'another reading of it' end as why
    from work.goal_support as support
    join goal_words as other using (goal_row)
    join goal_words as kept on kept.goal_row = support.chosen_row
    join work.results as kept_result on kept_result.statement_id = kept.result_id
    join work.results as other_result on other_result.statement_id = other.result_id
    where other.clock <> kept.clock
),
kept_sides as (
    select chosen.fixture_id, chosen.for_home, string_agg(words.words, ', ' order by words.clock nulls last, words.words) as words
    from work.chosen_goals as chosen
    join goal_words as words using (goal_row)
    group by all
),
of_goals as (
    select
        other.fixture_id,
        'goal' as fact,
        coalesce(kept_sides.words, 'none') as kept,
        null as kept_kind,
        null as kept_source,
        null as kept_statement,
        other.words as other,
        results.kind as other_kind,
        other.origin as other_source,
        other.statement_id as other_statement,
        case
            when other.side_goals is null then 'another source tells more'
            else 'no room in the score for it beside the list of scorers that was kept'
        end as why
    from work.goal_support as support
    join goal_words as other using (goal_row)
    join work.results as results on results.statement_id = other.result_id
    left join kept_sides on kept_sides.fixture_id = other.fixture_id and kept_sides.for_home = other.for_home
    where support.chosen_row is null
),
all_facts as (
    select * from of_results where not exists (
        from of_awards where of_awards.fixture_id = of_results.fixture_id and of_awards.fact = of_results.fact
    )
    union all by name
    select * from of_awards
    union all by name
    select * from of_outcomes
    union all by name
    select * from of_minutes
    union all by name
    select * from of_goals
)
select
    fixtures.competition,
    fixtures.season,
    fixtures.date,
    fixtures.home,
    fixtures.away,
    all_facts.fact,
    all_facts.kept,
    all_facts.kept_kind,
    all_facts.kept_source,
    all_facts.other,
    all_facts.other_kind,
    all_facts.other_source,
    all_facts.why,
    all_facts.kept_statement,
    all_facts.other_statement,
    fixtures.fixture_id
from all_facts
join fixtures using (fixture_id)
order by fixtures.competition, fixtures.season, fixtures.date, fixtures.fixture_id, all_facts.fact, all_facts.other_statement;
