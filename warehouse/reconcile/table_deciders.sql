-- one row per play-off between two teams of a table that are level on points, with the day and the round from which it counts
create or replace table store.table_deciders as
select
    scopes.table_no,
    play_offs.winner_id,
    play_offs.loser_id,
    play_offs.day - date '1800-01-01' as day_no,
    coalesce(max(rounds.until), 0) as round_no
from store.play_offs as play_offs
join store.table_scopes as scopes using (competition_id, season)
left join store.table_scopes as rounds on rounds.axis = 'round' and rounds.table_no = scopes.table_no
where scopes.axis = 'day'
group by all;
