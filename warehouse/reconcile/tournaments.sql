-- one row per team of a tournament and season, with the days of its first and its last match
create or replace table work.tournaments as
with matches as (
    select voted.*
    from store.voted_matches as voted
    semi join (select competition_id from competitions where kind = 'international') using (competition_id)
    where voted.season is not null
),
spans as (
    select competition_id, season, min(made_on) as first_day, max(made_on) as last_day from matches group by all
)
select distinct matches.competition_id, matches.season, spans.first_day, spans.last_day, sides.team_id
from matches
join spans using (competition_id, season)
cross join unnest([matches.pair_a, matches.pair_b]) as sides (team_id);
