-- one row per id that the attached warehouse `before` used, or redirected, and that no player has now; the moment is parameter 1
create or replace temp table redirects_now as
with gone as (
    select distinct player_id as old_id, player_id as last_id, player, cast(null as timestamp) as redirected_at
    from before.main.player_names
    union
    select old_id, coalesce(player_id, old_id), player, redirected_at from player_redirects
),
lost as (
    select * from gone where last_id not in (select player_id from players)
),
-- whose the printed names are now that were the old player's: of that season, or else of that team
fitting as (
    select lost.old_id, lost.last_id, now.player_id, now.player, now.season = old.season as same_season
    from lost
    join before.main.player_names as old on old.player_id = lost.last_id
    join player_names as now using (team_id, name)
    qualify same_season = max(same_season) over (partition by lost.old_id, old.team_id, old.name)
),
heirs as (
    select
        old_id,
        player_id,
        any_value(player) as player,
        count(*) over (partition by old_id) as parts,
        count(distinct any_value(last_id)) over (partition by player_id) as joined
    from fitting
    group by old_id, player_id
),
settled as (
    select old_id, player_id, player, redirected_at, why
    from player_redirects
    where player_id in (select player_id from players)
),
fresh as (
    select distinct
        lost.old_id,
        heirs.player_id,
        coalesce(heirs.player, lost.player) as player,
        cast(null as timestamp) as redirected_at,
        case
            when heirs.player_id is null then 'no source names this player any more'
            when heirs.parts > 1 then 'turned out to be several players'
            when heirs.joined > 1 or heirs.player_id in (select player_id from before.main.player_names)
                then 'turned out to be one player with another'
            else 'the same player under another id'
        end as why
    from lost
    left join heirs using (old_id)
)
select * from settled
union all
select * from fresh
where old_id not in (select player_id from players);

delete from player_redirects;

insert into player_redirects
select old_id, player_id, player, coalesce(redirected_at, cast(? as timestamp)), why
from redirects_now
where old_id not in (select player_id from players)
order by old_id, player_id;
