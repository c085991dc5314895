-- one row per printed name, team and season: whose name it is, and how that was found
create or replace table player_names as
with printed as (
    select ids.player_id, mentions.team_id, mentions.season, mentions.name, ids.how, ids.joined, count(*) as times
    from store.player_mentions as mentions
    join store.player_ids as ids using (team_id, season, folded)
    group by all
),
-- one display name per player: the spelling with most whole words, then the one printed most
display as (
    select player_id, first(name order by words desc, times desc, len(name) desc, name) as player
    from (select player_id, name, len([word for word in string_split(store.fold(name), ' ') if len(word) > 1]) as words, sum(times) as times from printed group by all)
    group by player_id
)
select
    display.player,
    teams.team,
    printed.season,
    printed.name,
    printed.times,
    printed.how,
    printed.joined,
    player_id,
    printed.team_id
from printed
join display using (player_id)
join teams using (team_id)
order by player, team, season, name;
