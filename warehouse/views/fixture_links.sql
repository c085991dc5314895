-- one row per statement on a match: the fixture it is joined to and how, or why it stands apart
create or replace table fixture_links as
with placed as (
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
    from work.match_statements as said
    left join work.links as links using (statement_id)
    left join work.fixture_ids as ids using (match_id)
    left join work.torn as torn using (statement_id)
),
-- a match mentioned in passing is only recognised, by its score; it adds nothing to the match
mentioned as (
    select
        *,
        store.id_of(team_a_id, team_a) as a_id,
        store.id_of(team_b_id, team_b) as b_id
    from stated_mentions
),
recognised as (
    select
        mentioned.statement_id,
        count(*) as fits,
        min(fixtures.fixture_id) as fixture_id,
        bool_or(mentioned.a_id = fixtures.away_id) as swapped
    from mentioned
    join fixtures
        on (mentioned.a_id, mentioned.b_id, mentioned.score_a, mentioned.score_b)
            = (fixtures.home_id, fixtures.away_id, fixtures.home_goals, fixtures.away_goals)
        or (mentioned.a_id, mentioned.b_id, mentioned.score_a, mentioned.score_b)
            = (fixtures.away_id, fixtures.home_id, fixtures.away_goals, fixtures.home_goals)
    where fixtures.date between mentioned.said_on - 400 and mentioned.said_on
    group by mentioned.statement_id
)
select * from placed
union all
select
    mentioned.statement_id,
    'mention',
    mentioned.origin,
    mentioned.article_id,
    mentioned.team_a,
    mentioned.team_b,
    null,
    case when recognised.fits = 1 then recognised.fixture_id end,
    case when recognised.fits = 1 then recognised.swapped end,
    case when recognised.fits = 1 then 'the only match of these teams in a year with that score' end,
    case
        when recognised.fits > 1 then 'fits ' || recognised.fits || ' matches of these teams'
        when mentioned.score_a is null then 'no score to know the match by'
        when recognised.fits is null then 'no match of these teams with that score is known'
    end
from mentioned
left join recognised using (statement_id)
order by statement_id;
