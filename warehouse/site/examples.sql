-- The table as of any day
select position, team, played, points
from league_table_on('2022-03-13')
where competition = 'Serie A' and season = '2021-22'
order by position;

-- The last five results of every team
select team, form, last_match from form_on('2022-03-13') order by team;

-- All meetings of two teams
from head_to_head('Torino', 'Inter Milan');

-- The best scorers of a period
from top_scorers('2022-03-01', '2022-03-31') limit 10;

-- The place of a team after every round
select season, after_round, position from position_over_time('Inter Milan');

-- What two fixture lists of one season tell differently
select date, home, away, fact, kept, kept_source, other, other_source, why
from disagreements
where kept_kind = 'list' and other_kind = 'list'
order by date;

-- fixtures: one row per match, played or announced
select date, home, home_goals, away_goals, away, status, sources
from fixtures
where competition = 'Serie A' and season = '2021-22'
order by date desc
limit 10;

-- goals: one row per goal
select date, home, away, scorer, minute, added, assist
from goals
where scorer = 'Victor Osimhen'
order by date, minute_sort;

-- cards: one row per sending-off
select date, player, team, minute
from cards
order by date desc;

-- scorers: one row per player, competition and season: own goals excluded, goals of shoot-outs never counted
select player, team, goals, penalties, matches
from scorers
where competition = 'Serie A' and season = '2021-22'
order by goals desc, penalties
limit 20;

-- team_matches: one row per team and match with a known result: the union that tables, form and head-to-head stand on
select team, count(*) as away_wins
from team_matches
where venue = 'away' and result = 'won'
group by team
order by away_wins desc;

-- fixture_dates: one row per fixture and day that a source gave for it, planned or played: the history of its date
select home, away, date, status, first_said_on
from fixture_dates
where not current
order by date;

-- league_table: one row per team, competition and season (and group of a tournament), now
select position, team, played, points, form
from league_table
where competition = 'Serie A' and season = '2021-22'
order by position;

-- league_table_by_round: one row per team, competition, season and round: the table after that round's matches, whenever they were played
select after_round, position
from league_table_by_round
where team = 'Napoli' and competition = 'Serie A' and season = '2021-22'
order by after_round;

-- fixture_ledger: one row per match with a score: the goals known by side against the score, and whether they make it
select competition, state, count(*) as matches
from fixture_ledger
group by all
order by all;

-- disagreements: one row per fact of a match that a source states otherwise than it was kept: both values, both sources, and why
select date, home, away, fact, kept, kept_source, other, other_source, why
from disagreements
order by date desc;

-- claims_checked: one row per stated position, points, matches played, gap, games in hand, tally or streak, beside what the results say
select day, publisher, team, claim, stated, computed_low, computed_high, sentence
from claims_checked
where verdict = 'differs'
order by day desc;

-- coverage: one row per fixture that a list or an article announced: who reported it, or that nobody did
select state, count(*) as fixtures
from coverage
group by state
order by state;

-- corrections: one row per published value that a later night changed: old, new, when and why
select corrected_at, subject, fact, old, new, why
from corrections
order by corrected_at desc;

-- publications: one row per version published, with what it held
select published_at, articles, results, goals, corrections
from publications
order by published_at desc;

-- stated_results: one row per statement of one source that a match was played, is to be played or was called off
select origin, said_on, home_goals, away_goals, sentence
from stated_results
where home_id = 'torino' and away_id = 'inter-milan';

-- stated_goals: one row per goal that one source states; result_id is the statement of the match it belongs to
select rule, count(*) as goals
from stated_goals
group by rule
order by goals desc;

-- stated_cards: one row per sending-off that one source states; result_id is the statement of the match it belongs to
select player, minute, origin, sentence
from stated_cards;

-- stated_standings: one row per statement of one article about a league table
select team, position, points, gap_to, gap_points, sentence
from stated_standings
where said_on = date '2022-03-14';

-- stated_fixtures: one row per match that one article announces as still to be played
select date, team_a, team_b, home, origin
from stated_fixtures
order by date;

-- stated_tallies: one row per running count of a player that one article states
select player, count, what, scope, origin
from stated_tallies
order by count desc;

-- stated_streaks: one row per run of a team that one article states
select team, length, what, origin
from stated_streaks
order by length desc;

-- stated_mentions: one row per other, past match that one article mentions in passing
select team_a, score_a, score_b, team_b, sentence
from stated_mentions;

-- rejections: one row per near miss of one article: what it looked like and why it was not taken
select reason, count(*) as times
from rejections
group by reason
order by times desc;

-- fixture_links: one row per statement on a match: the fixture it is joined to and how, or why it stands apart
select kind, reason, count(*) as statements
from fixture_links
where fixture_id is null
group by all
order by statements desc;

-- teams: one row per team that the reference data or any statement names; an unlisted one has an id of its folded name
select team, country, team_id
from teams
where not listed;

-- team_names: one row per team and name under which the reference data or any source knows it
select name, kind, times
from team_names
where team = 'Inter Milan';

-- players: one row per player
select player, teams, names
from players
where len(names) > 1;

-- player_names: one row per printed name, team and season: whose name it is, and how that was found
select player, team, season, name, how
from player_names
where how like 'fits%';

-- player_redirects: one row per player id that was published once and is no more, and each id that its names lead to now
select old_id, player_id, why
from player_redirects
order by redirected_at desc;

-- competitions: one row per competition that the reference data or any statement names
select competition, country, kind, tie_breakers
from competitions
where kind = 'league';

-- articles: one row per article, as its latest capture gave it; times are UTC
select publisher, count(*) as articles, sum(goals) as goals
from articles
group by publisher
order by articles desc;

-- captures: one row per page that was fetched and read: where its bytes lie, and what came of it
select url, file, file_offset, reason
from captures
where article_id is null;

-- fixture_lists: one row per fixture list imported, by origin, competition and season
select origin, competition, season, matches
from fixture_lists
order by all;

-- runs: one row per run: what it did, how long each step took, how it ended
select started, kind, outcome, counts, seconds
from runs
order by started desc;

