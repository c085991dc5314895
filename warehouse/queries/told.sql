-- one row per fact of an article whose page lies in one of the archive files $1: its kind, and the fact in words
with those as (
    select articles.article_id, coalesce(articles.publisher, articles.source, 'unknown') as source
    from articles
    join captures using (capture_id)
    where list_contains($1, captures.file)
),
results as (
    select statement_id, article_id, home, away from stated_results where article_id in (select article_id from those)
),
told as (
    select
        'result' as kind,
        article_id,
        concat_ws(
            ' ',
            home,
            coalesce(home_goals::varchar, '?') || '-' || coalesce(away_goals::varchar, '?'),
            away,
            coalesce('on ' || date::varchar, 'on a day not told'),
            case when status <> 'played' then status end,
            case when extra_time then 'after extra time' end,
            case when shootout then coalesce(shootout_home || '-' || shootout_away, '?') || ' on penalties' end
        ) as fact,
        sentence
    from stated_results
    union all
    select
        'goal',
        stated_goals.article_id,
        concat_ws(
            ' ',
            scorer,
            coalesce(minute || coalesce('+' || added, '') || '''', 'at a minute not told'),
            'for ' || case side when 'home' then results.home else results.away end,
            'in ' || results.home || '-' || results.away,
            case when own_goal then '(own goal)' end,
            case when penalty then '(penalty)' end,
            'assist ' || assist
        ),
        sentence
    from stated_goals
    join results on results.statement_id = result_id
    union all
    select
        'sending-off',
        stated_cards.article_id,
        concat_ws(
            ' ',
            player,
            coalesce(minute || '''', 'at a minute not told'),
            'of ' || case side when 'home' then results.home else results.away end,
            'in ' || results.home || '-' || results.away
        ),
        sentence
    from stated_cards
    join results on results.statement_id = result_id
    union all
    select
        'standing',
        article_id,
        concat_ws(
            ' ',
            team,
            'position ' || position,
            points || ' points',
            'played ' || played,
            gap_points || ' points from ' || coalesce(gap_to, 'somebody'),
            games_in_hand || ' games in hand'
        ),
        sentence
    from stated_standings
    union all
    select 'fixture', article_id, concat_ws(' ', team_a, 'against', team_b, 'on ' || date), sentence
    from stated_fixtures
    union all
    select 'tally', article_id, concat_ws(' ', player, count, what, 'in ' || scope), sentence
    from stated_tallies
    union all
    select 'streak', article_id, concat_ws(' ', team, length, what), sentence
    from stated_streaks
)
select those.source, told.kind, told.article_id, told.fact, told.sentence
from told
join those using (article_id);
