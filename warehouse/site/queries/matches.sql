-- one row per match: its id and all that its page shows, as JSON
with pages_of as (
    select article_id, title, url, publisher, published from articles
),
links as (
    select statement_id, fixture_id, kind, how from fixture_links where fixture_id is not null
),
lost as (
    select other_statement as statement_id, string_agg(distinct fact || ': ' || why, '; ' order by fact || ': ' || why) as why
    from disagreements
    where other_statement is not null
    group by all
),
-- fixture lists say nothing in words: of theirs only the result is shown, as a line of the list
said as (
    select
        links.fixture_id, 1 as part, 0 as place, 'result' as what, stated.statement_id, stated.article_id, stated.origin,
        stated.said_on, stated.sentence, stated.evidence, stated.rule, stated.confidence, links.kind,
        case
            when stated.home_goals is not null
                then stated.home || ' ' || stated.home_goals || '–' || stated.away_goals || ' ' || stated.away
            else stated.home || ' v ' || stated.away || coalesce(', ' || case stated.status when 'played' then null else stated.status end, '')
        end || coalesce(', ' || stated.date, '') as told,
        [stated.home, stated.away] as names
    from links
    join stated_results as stated using (statement_id)
    union all
    select
        links.fixture_id, 2, coalesce(goals.minute, 999) * 100 + coalesce(goals.added, 0), 'goal', goals.statement_id, goals.article_id, goals.origin,
        goals.said_on, goals.sentence, goals.evidence, goals.rule, goals.confidence, links.kind,
        goals.scorer || coalesce(' ' || goals.minute || coalesce('+' || nullif(goals.added, 0), '') || '’', '')
            || case when goals.own_goal then ' (own goal)' else '' end
            || case when goals.penalty then ' (penalty)' else '' end
            || coalesce(', made by ' || goals.assist, ''),
        [goals.scorer, goals.assist]
    from links
    join stated_goals as goals on goals.result_id = links.statement_id
    where goals.sentence is not null
    union all
    select
        links.fixture_id, 3, coalesce(cards.minute, 999) * 100, 'sending-off', cards.statement_id, cards.article_id, cards.origin,
        cards.said_on, cards.sentence, cards.evidence, cards.rule, cards.confidence, links.kind,
        cards.player || coalesce(' ' || cards.minute || '’', ''), [cards.player]
    from links
    join stated_cards as cards on cards.result_id = links.statement_id
    where cards.sentence is not null
    union all
    select
        links.fixture_id, 4, 0, 'announced', stated.statement_id, stated.article_id, stated.origin,
        stated.said_on, stated.sentence, stated.evidence, stated.rule, stated.confidence, links.kind,
        stated.team_a || ' v ' || stated.team_b || coalesce(', ' || stated.date, ''), [stated.team_a, stated.team_b]
    from links
    join stated_fixtures as stated using (statement_id)
),
statements as (
    select
        said.fixture_id,
        list(
            {
                'what': said.what, 'told': said.told, 'source': said.origin, 'said_on': said.said_on, 'kind': said.kind,
                'sentence': said.sentence, 'names': list_filter(said.names, name -> name is not null),
                'evidence': [one.text for one in said.evidence],
                'rule': said.rule, 'confidence': round(said.confidence, 2), 'title': page.title, 'url': page.url,
                'kept': lost.why is null, 'why': lost.why
            }
            order by said.part, said.place, said.origin, said.statement_id
        ) as statements
    from said
    left join pages_of as page using (article_id)
    left join lost using (statement_id)
    group by all
),
reports as (
    select distinct links.fixture_id, stated.article_id
    from links
    join stated_results as stated using (statement_id)
    where links.kind = 'report'
),
-- what an article rejected belongs to its match only where it reports no other
only_match as (
    select any_value(fixture_id) as fixture_id, article_id from reports group by article_id having count(distinct fixture_id) = 1
),
rejected as (
    select
        only_match.fixture_id,
        list({'kind': near.kind, 'reason': near.reason, 'sentence': near.sentence, 'source': near.origin} order by near.statement_id)[:30] as rejected
    from only_match
    join (select distinct on (article_id, kind, reason, sentence) * from rejections) as near using (article_id)
    group by all
),
goal_lists as (
    select
        fixture_id,
        list(
            {
                'minute': minute, 'added': added, 'team_id': team_id, 'scorer': scorer, 'player_id': player_id, 'team': team,
                'assist': assist, 'assist_id': assist_id, 'own_goal': own_goal, 'penalty': penalty,
                'score_home': score_home, 'score_away': score_away, 'sources': sources, 'confidence': confidence
            }
            order by goal_no
        ) as goals
    from goals
    group by all
),
card_lists as (
    select fixture_id, list({'minute': minute, 'player': player, 'player_id': player_id, 'team_id': team_id} order by minute, player) as cards
    from cards
    group by all
),
disputes as (
    select
        fixture_id,
        list(
            {
                'fact': fact, 'kept': kept, 'kept_source': coalesce(kept_source, kept_kind), 'other': other,
                'other_source': coalesce(other_source, other_kind), 'why': why
            }
            order by fact, other
        ) as disagreements
    from disagreements
    group by all
),
changes as (
    select
        fixture_id,
        list({'fact': fact, 'old': old, 'new': new, 'at': corrected_at, 'why': why} order by corrected_at desc, fact, old) as corrections
    from corrections
    group by all
)
select
    fixtures.fixture_id as key,
    to_json(
        {
            'id': fixtures.fixture_id, 'competition': fixtures.competition, 'competition_id': fixtures.competition_id,
            'country': fixtures.country, 'season': fixtures.season, 'round': fixtures.round, 'date': fixtures.date,
            'home': fixtures.home, 'away': fixtures.away, 'home_id': fixtures.home_id, 'away_id': fixtures.away_id,
            'home_goals': fixtures.home_goals, 'away_goals': fixtures.away_goals, 'status': fixtures.status,
            'half_time_home': fixtures.half_time_home, 'half_time_away': fixtures.half_time_away,
            'extra_time': fixtures.extra_time, 'shootout': fixtures.shootout, 'shootout_home': fixtures.shootout_home,
            'shootout_away': fixtures.shootout_away, 'venue': fixtures.venue, 'venue_known': fixtures.venue_known,
            'referee': fixtures.referee, 'attendance': fixtures.attendance, 'inferred': fixtures.inferred,
            'awarded_reason': fixtures.awarded_reason, 'sources': fixtures.sources, 'reports': fixtures.reports,
            'confidence': fixtures.confidence,
            'ledger': ledger.state, 'home_known': ledger.home_known, 'away_known': ledger.away_known,
            'goals': coalesce(goal_lists.goals, []), 'cards': coalesce(card_lists.cards, []),
            'statements': coalesce(statements.statements, []), 'rejected': coalesce(rejected.rejected, []),
            'disagreements': coalesce(disputes.disagreements, []), 'corrections': coalesce(changes.corrections, [])
        }
    )::varchar as data
from fixtures
left join fixture_ledger as ledger using (fixture_id)
left join goal_lists using (fixture_id)
left join card_lists using (fixture_id)
left join statements using (fixture_id)
left join rejected using (fixture_id)
left join disputes using (fixture_id)
left join changes using (fixture_id);
