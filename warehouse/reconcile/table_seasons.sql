-- one row per table that there is: competition, season and group, with its rules; a table as of now ends on no day and with no round
create or replace table store.table_seasons as
with seasons as (
    select distinct competition_id, competition, country, season, table_group from work.table_fixtures
)
select
    seasons.*,
    coalesce(
        arg_max(eras.tie_breakers, eras.since) filter (where eras.tie_breakers is not null),
        any_value(competitions.tie_breakers)
    ) as tie_breakers,
    coalesce(
        arg_max(eras.points_for_win, eras.since) filter (where eras.points_for_win is not null),
        any_value(competitions.points_for_win)
    ) as points_for_win,
    concat_ws('/', seasons.competition_id, seasons.season, seasons.table_group) as scope_id,
    date '9999-12-31' as until_day,
    9999 as until_round,
    date '9999-12-31' as rulings_until
from seasons
join competitions using (competition_id)
left join store.competition_eras as eras
    on eras.competition_id = seasons.competition_id
    and seasons.season >= eras.since
    and (eras.until = '' or seasons.season <= eras.until)
group by all;
