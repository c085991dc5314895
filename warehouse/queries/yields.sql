-- one row per source with pages loaded at $night: how many of them gave an article, and what is usual of it
with pages as (
    select
        captures.source,
        captures.loaded_at = $night as tonight,
        captures.article_id is not null as gave,
        articles.matches
    from captures
    left join articles using (capture_id)
    where
        captures.source is not null
        and captures.status = 200
        -- listings and what came in an article's place were never pages to be read
        and coalesce(captures.reason, '') not like 'fetched as %'
)
select
    source,
    count(*) filter (where tonight) as pages,
    count(*) filter (where tonight and gave) as articles,
    avg(gave::integer) filter (where not tonight) as usual_share,
    avg(matches) filter (where tonight) as matches,
    avg(matches) filter (where not tonight) as usual_matches,
    count(*) filter (where not tonight) as pages_before
from pages
group by source
having pages > 0
order by source;
