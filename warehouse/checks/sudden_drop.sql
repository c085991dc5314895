-- look at: sources whose latest articles yield less than half of the matches that theirs used to
-- A publisher changed its page layout, and the body was read as two sentences.
with aged as (
    select
        publisher, matches,
        row_number() over (partition by publisher order by captured_at desc, article_id) as age
    from articles
),
yields as (
    select
        publisher,
        avg(matches) filter (where age <= 20) as lately,
        avg(matches) filter (where age > 20) as before,
        count(*) as articles
    from aged
    group by publisher
)
select publisher, round(lately, 2) as matches_per_article_lately, round(before, 2) as matches_per_article_before, articles
from yields
where articles >= 40 and lately < before / 2
order by publisher;
