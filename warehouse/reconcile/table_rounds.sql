-- one row per numbered round of a table's season, in the form of store.table_seasons
create or replace table store.table_rounds as
with rounds as (
    select competition_id, season, table_group, round_no, quantile_disc(date, 0.5) as day
    from store.table_fixtures
    where round_no is not null and home_goals is not null
    group by all
)
select
    seasons.* replace (
        seasons.scope_id || '/' || rounds.round_no as scope_id,
        rounds.round_no as until_round,
        rounds.day as rulings_until
    )
from store.table_seasons as seasons
join rounds using (competition_id, season, table_group);
