-- one row per value that the attached warehouse `before` published and that is another now; the moment is parameter 1
insert into corrections
with old as (
    select *
    from store.published_facts(
        'temp.before_fixtures', 'temp.before_goals', 'temp.before_cards', 'temp.before_league_table'
    )
),
now as (
    select * from store.published_facts('temp.now_fixtures', 'temp.now_goals', 'temp.now_cards', 'temp.now_league_table')
),
changed as (
    select old.*, now.value as new_value
    from old
    left join now using (relation, key, fact)
    where old.value is distinct from now.value
),
-- a goal that is gone takes its minute and assist with it: one row is enough
lost as (
    select relation, key from changed where fact in ('match', 'goal', 'sending-off') and new_value is null
),
told_once as (
    select *
    from changed
    where fact in ('match', 'goal', 'sending-off')
        or (relation, key) not in (select (relation, key) from lost)
),
-- what the articles and lists behind a fixture did meanwhile
sources_before as (
    select
        links.fixture_id, links.origin, links.kind, links.article_id, articles.capture_id, articles.extractor_version
    from before.main.fixture_links as links
    left join before.main.articles as articles using (article_id)
    where links.fixture_id in (select fixture_id from told_once)
),
sources_now as (
    select
        links.fixture_id, links.origin, links.kind, links.article_id, articles.capture_id, articles.extractor_version
    from fixture_links as links
    left join articles using (article_id)
    where links.fixture_id in (select fixture_id from told_once)
),
reread as (
    select
        one.fixture_id,
        bool_or(articles.capture_id <> one.capture_id) as corrected,
        bool_or(articles.extractor_version <> one.extractor_version) as other_rules,
        min(one.origin) filter (where articles.capture_id <> one.capture_id) as corrector
    from sources_before as one
    join articles using (article_id)
    group by one.fixture_id
),
added as (
    select
        sources_now.fixture_id,
        bool_or(sources_now.kind = 'list') as by_list,
        bool_or(sources_now.kind = 'report') as by_report,
        min(sources_now.origin) as origin
    from sources_now
    anti join sources_before
        on sources_before.fixture_id = sources_now.fixture_id
        and sources_before.origin is not distinct from sources_now.origin
        and sources_before.article_id is not distinct from sources_now.article_id
    group by sources_now.fixture_id
),
lists as (
    select string_agg(distinct lists.origin, ', ' order by lists.origin) as origins
    from fixture_lists as lists
    anti join before.main.fixture_lists as old using (origin, competition, season, fingerprint)
),
-- what the editor says now, or said before, of a fixture, where his file is another than before
edited as (
    select links.fixture_id, min(results.sentence) as reason
    from (
        select fixture_id, statement_id from fixture_links where kind = 'editor'
        union
        select fixture_id, statement_id from before.main.fixture_links where kind = 'editor'
    ) as links
    left join stated_results as results using (statement_id)
    where links.fixture_id is not null
        and (
            from (select origin, competition, season, fingerprint from fixture_lists where source_kind = 'editor') as now
            full join (
                select origin, competition, season, fingerprint from before.main.fixture_lists where source_kind = 'editor'
            ) as old using (origin, competition, season, fingerprint)
            select count(*) filter (where now.origin is null or old.origin is null)
        ) > 0
    group by all
),
previous as (
    select relation, key, fact, max(corrected_at) as at from corrections group by all
),
rulings as (
    select concat_ws('#', tables.competition_id, tables.season, tables.table_group, tables.team_id) as key, string_agg(reason, '; ' order by reason) as reason
    from league_table as tables
    join store.deductions using (competition_id, season, team_id)
    group by all
)
select
    cast(? as timestamp) as corrected_at,
    coalesce(previous.at, first_published.published_at) as believed_since,
    told_once.relation,
    told_once.competition,
    told_once.season,
    told_once.date,
    told_once.subject,
    told_once.fact,
    told_once.value as old,
    told_once.new_value as new,
    case
        when told_once.relation = 'league_table' then 'points deducted: ' || coalesce(rulings.reason, 'taken back')
        when edited.fixture_id is not null then 'the editor''s correction' || coalesce(': ' || edited.reason, '')
        when fixtures.awarded_reason is not null and told_once.fact in ('score', 'status') then 'awarded: ' || fixtures.awarded_reason
        when reread.corrected then coalesce(reread.corrector, 'a source') || ' corrected its article'
        when added.by_list then 'the fixture list ' || added.origin || ' says so'
        when reread.other_rules then 'newer rules read the article otherwise'
        when added.by_report then 'another report: ' || coalesce(added.origin, 'unknown')
        when lists.origins is not null then 'a fixture list changed: ' || lists.origins
        when fixtures.fixture_id is null then 'joined to another match'
        else 'its sources weigh otherwise'
    end as why,
    told_once.fixture_id,
    told_once.key
from told_once
cross join lists
left join fixtures using (fixture_id)
left join reread on reread.fixture_id = told_once.fixture_id
left join added on added.fixture_id = told_once.fixture_id
left join edited on edited.fixture_id = told_once.fixture_id
left join previous
    on previous.relation = told_once.relation and previous.key = told_once.key and previous.fact = told_once.fact
left join store.first_published as first_published on first_published.fixture_id = told_once.fixture_id
left join rulings on rulings.key = told_once.key
order by told_once.relation, told_once.key, told_once.fact;
