-- one row per statement on a match: the fixture it is joined to and how, or why it stands apart
create or replace table fixture_links as
select
    said.statement_id,
    said.kind,
    said.origin,
    said.article_id,
    said.home,
    said.away,
    said.day as date,
    ids.fixture_id,
    said.home_id <> ids.home_id as swapped,
    links.how,
    case
        when ids.fixture_id is not null then null
        when said.pair_a = said.pair_b then 'a team against itself'
        when torn.reason is not null then torn.reason
        when said.kind = 'announcement' then 'announced without a day, and no such match is known'
        else 'neither the day of the match nor of the article is known'
    end as reason
from store.match_statements as said
left join store.links as links using (statement_id)
left join store.fixture_ids as ids using (match_id)
left join store.torn as torn using (statement_id)
order by statement_id;
