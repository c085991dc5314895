-- one row: the latest round of each competition, what is new, and what needs a person, as JSON
with latest_days as (
    select competition_id, max(date) as last_day
    from fixtures
    where home_goals is not null and competition_id is not null
    group by all
),
-- a round is what was played within four days of the last result
latest as (
    select
        fixtures.competition_id, fixtures.season, fixtures.competition, fixtures.country, latest_days.last_day,
        list(
            {
                'id': fixture_id, 'date': date, 'home': home, 'away': away, 'home_id': home_id, 'away_id': away_id,
                'home_goals': home_goals, 'away_goals': away_goals, 'status': status, 'shootout_home': shootout_home, 'shootout_away': shootout_away, 'reports': reports
            }
            order by date desc, home
        ) as matches
    from fixtures
    join latest_days using (competition_id)
    where fixtures.date between latest_days.last_day - 3 and latest_days.last_day and fixtures.home_goals is not null
    group by all
),
top as (
    select
        competition_id, season,
        list({'position': position, 'team': team, 'team_id': team_id, 'played': played, 'points': points} order by position, team)[:4] as leaders
    from league_table
    where table_group is null
    group by all
),
shown as (
    select list(
        {
            'competition': competition, 'competition_id': competition_id, 'country': country, 'season': season, 'last_day': last_day,
            'matches': matches[:12], 'more': greatest(len(matches) - 12, 0), 'leaders': coalesce(leaders, [])
        }
        order by last_day desc, competition
    )[:12] as competitions
    from latest
    left join top using (competition_id, season)
),
articles_new as (
    select list(
        {'title': title, 'url': url, 'publisher': publisher, 'published': published, 'matches': matches, 'goals': goals}
        order by published desc nulls last, article_id
    )[:8] as articles
    from articles
    where matches > 0
),
corrections_new as (
    select list(
        {'at': corrected_at, 'subject': subject, 'fact': fact, 'old': old, 'new': new, 'why': why, 'id': fixture_id}
        order by corrected_at desc, subject, fact
    )[:8] as corrections
    from corrections
),
soon as (
    select list(
        {'id': fixture_id, 'date': date, 'home': home, 'away': away, 'home_id': home_id, 'away_id': away_id, 'competition': competition, 'status': status, 'home_goals': null, 'away_goals': null, 'reports': 0, 'shootout_home': null}
        order by date, home
    )[:10] as fixtures
    from fixtures
    where status = 'scheduled' and date > (select max(last_day) from latest_days)
),
conflicts as (
    select list(
        {'id': fixture_id, 'date': date, 'home': home, 'away': away, 'home_goals': home_goals, 'away_goals': away_goals, 'home_known': home_known, 'away_known': away_known}
        order by date desc
    )[:8] as conflicts
    from fixture_ledger
    where state = 'conflict'
),
disputed as (
    select list(
        {'id': fixture_id, 'date': date, 'home': home, 'away': away, 'fact': fact, 'kept': kept, 'other': other, 'source': other_source}
        order by date desc, home
    )[:8] as disputes
    from disagreements
    where fact in ('score', 'outcome') or kept_kind = other_kind
),
apart as (
    select list({'home': home, 'away': away, 'date': date, 'source': origin, 'reason': reason} order by date desc nulls last, home)[:8] as apart
    from fixture_links
    where fixture_id is null and kind = 'report'
),
published as (
    select arg_max({'at': published_at, 'articles': articles, 'fixtures': fixtures, 'results': results, 'goals': goals}, published_at) as published
    from publications
),
last_run as (
    select arg_max({'kind': kind, 'ended': ended, 'outcome': outcome}, started) as run from runs
)
select
    'home' as key,
    to_json(
        {
            'competitions': coalesce(competitions, []), 'articles': coalesce(articles, []), 'corrections': coalesce(corrections, []),
            'fixtures': coalesce(fixtures, []), 'conflicts': coalesce(conflicts, []), 'disputes': coalesce(disputes, []),
            'apart': coalesce(apart, []), 'published': published, 'run': run
        }
    )::varchar as data
from shown, articles_new, corrections_new, soon, conflicts, disputed, apart, published, last_run;
