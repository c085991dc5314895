-- one row per match: the competition and season that a list, or else most sources, say it belongs to, null where none does
create or replace table store.voted_matches as
with votes as (
    select
        links.match_id, said.competition_id, said.season,
        row_number() over (
            partition by links.match_id
            order by
                max(said.is_listed) desc, starts_with(said.competition_id, 'unlisted:'), count(distinct said.origin) desc,
                said.competition_id, said.season
        ) as choice
    from work.links as links
    join work.match_statements as said using (statement_id)
    where said.competition_id is not null
    group by links.match_id, said.competition_id, said.season
)
select matches.match_id, matches.pair_a, matches.pair_b, matches.made_on, votes.competition_id, votes.season
from work.matches as matches
left join votes on votes.match_id = matches.match_id and votes.choice = 1;
