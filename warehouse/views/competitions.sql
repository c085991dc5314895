-- one row per competition that the reference data or any statement names
create or replace table competitions as
with named as (
    select competition_id, competition, country, round from stated_results where competition is not null
    union all
    select competition_id, competition, null, null from stated_fixtures where competition is not null
    union all
    select competition_id, competition, null, null from stated_standings where competition is not null
),
unlisted as (
    select
        store.id_of(named.competition_id, named.competition) as competition_id,
        min(named.competition) as competition,
        min(named.country) as country,
        -- an unlisted competition is a league when a list numbers its rounds and names no final
        coalesce(
            bool_or(regexp_matches(round, '(?i)^(matchday|round|week|gameweek) \d+$')) and not bool_or(regexp_matches(round, '(?i)final')),
            false
        ) as has_rounds
    from named
    group by all
)
select
    competition_id,
    coalesce(reference.name, unlisted.competition) as competition,
    coalesce(reference.country, unlisted.country) as country,
    coalesce(reference.kind, case when unlisted.has_rounds then 'league' else 'cup' end) as kind,
    reference.tier,
    coalesce(reference.calendar, 'autumn-spring') as calendar,
    coalesce(reference.points_for_win, 3) as points_for_win,
    coalesce(reference.tie_breakers, ['goal_difference', 'goals_for']) as tie_breakers,
    reference.teams,
    reference.competition_id is not null as listed
from unlisted
full join store.reference_competitions as reference using (competition_id)
order by competition_id;
