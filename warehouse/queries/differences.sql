-- one row per fact that only one of two readings tells: `told_before` and `told_after`, alike in an article and its words
with counted as (
    select source, kind, article_id, fact, any_value(sentence) as sentence, count(*) as told, 'lost' as became
    from told_before
    group by all
    union all
    select source, kind, article_id, fact, any_value(sentence), count(*), 'gained'
    from told_after
    group by all
)
select
    max_by(source, became = 'gained') as source,
    kind,
    article_id,
    fact,
    max_by(sentence, became = 'gained') as sentence,
    sum(case became when 'gained' then told else -told end) as change
from counted
group by kind, article_id, fact
having change <> 0;
