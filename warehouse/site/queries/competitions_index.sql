-- one row: every competition with its seasons, as JSON
with seasons as (
    select
        competition_id, any_value(competition) as competition, coalesce(any_value(country), '') as country,
        list(distinct season order by season desc) as seasons, count(*) as matches
    from fixtures
    where competition_id is not null and season is not null
    group by all
)
select
    'competitions' as key,
    to_json(
        {
            'competitions': coalesce(
                list(
                    {'competition_id': competition_id, 'competition': competition, 'country': country, 'seasons': seasons, 'matches': matches}
                    order by country, competition
                ),
                []
            )
        }
    )::varchar as data
from seasons;
