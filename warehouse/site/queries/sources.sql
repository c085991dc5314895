-- one row: what each source gave, who published, and how much of what was expected is reported, as JSON
with crawled as (
    select
        source, count(*) as pages, count(article_id) as articles, max(fetched_at) as last_fetched,
        count(*) filter (where status >= 400) as errors,
        count(*) filter (where article_id is null and reason not like 'fetched as%') as unread
    from captures
    group by all
),
reasons as (
    select source, list({'reason': reason, 'pages': pages} order by pages desc, reason)[:6] as reasons
    from (
        select source, reason, count(*) as pages from captures
        where article_id is null and reason is not null and reason not like 'fetched as%' and status < 400
        group by all
    )
    group by all
),
months as (
    select source, list({'month': month, 'articles': articles} order by month)[-12:] as months
    from (select source, strftime(coalesce(published, captured_at::date), '%Y-%m') as month, count(*) as articles from articles where source is not null group by all)
    group by all
),
sources as (
    select list(
        {
            'source': source, 'pages': pages, 'articles': articles, 'last_fetched': last_fetched, 'errors': errors, 'unread': unread,
            'reasons': coalesce(reasons, []), 'months': coalesce(months, [])
        }
        order by source
    ) as sources
    from crawled
    left join reasons using (source)
    left join months using (source)
),
papers as (
    select list({'publisher': publisher, 'articles': articles, 'matches': matches, 'goals': goals, 'first': first, 'last': last} order by articles desc, publisher) as publishers
    from (
        select publisher, count(*) as articles, sum(matches)::integer as matches, sum(goals)::integer as goals, min(published) as first, max(published) as last
        from articles
        where publisher is not null
        group by all
    )
),
lists as (
    select list({'list': origin, 'matches': matches, 'goals': goals} order by origin) as lists from fixture_lists
),
expected as (
    select list(
        {'competition': competition, 'season': season, 'expected': expected, 'reported': reported, 'missing': missing}
        order by season desc, competition
    ) as coverage
    from (
        select
            competition, season, count(*) filter (where state in ('reported', 'missing')) as expected,
            count(*) filter (where state = 'reported') as reported, count(*) filter (where state = 'missing') as missing
        from coverage
        group by all
    )
    where expected > 0
)
select
    'sources' as key,
    to_json(
        {'sources': coalesce(sources, []), 'publishers': coalesce(publishers, []), 'lists': coalesce(lists, []), 'coverage': coalesce(coverage, [])}
    )::varchar as data
from sources, papers, lists, expected;
