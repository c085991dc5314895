-- one row per player, competition and season: own goals excluded, goals of shoot-outs never counted
create or replace table scorers as
with parts as (
    select player_id, team_id, competition_id, competition, season, date, fixture_id, 1 as goal, cast(penalty as integer) as penalty, 0 as assist
    from goals
    where not own_goal
    union all
    select assist_id, team_id, competition_id, competition, season, date, fixture_id, 0, 0, 1
    from goals
    where assist_id is not null
),
summed as (
    select
        player_id,
        competition_id,
        competition,
        season,
        arg_max(team_id, (date, fixture_id)) as team_id,
        cast(sum(goal) as integer) as goals,
        cast(sum(penalty) as integer) as penalties,
        cast(sum(assist) as integer) as assists,
        cast(count(distinct fixture_id) filter (where goal = 1) as integer) as matches
    from parts
    group by all
),
names as (
    select distinct player_id, player from player_names
)
select
    names.player,
    teams.team,
    summed.competition,
    summed.season,
    summed.goals,
    summed.penalties,
    summed.matches,
    summed.assists,
    summed.player_id,
    summed.team_id,
    summed.competition_id
from summed
join names using (player_id)
left join teams using (team_id)
order by summed.competition, summed.season, summed.goals desc, summed.assists desc, names.player;
