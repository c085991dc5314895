-- one row per player
create or replace table players as
select
    player,
    list_sort(list(distinct team)) as teams,
    list_sort(list(distinct name)) as names,
    min(season) as first_season,
    max(season) as last_season,
    cast(sum(times) as bigint) as times_named,
    player_id
from player_names
group by player, player_id
order by player, player_id;
