-- one row per match, played or announced
create or replace table fixtures as
with awarded as (
    select ids.fixture_id, awards.home_goals, awards.away_goals, awards.reason
    from store.awards as awards
    join work.fixture_ids as ids using (competition_id, season, home_id, away_id)
    -- the editor has the last word, on rulings too
    anti join (select fixture_id from work.results where kind = 'editor' and home_goals is not null) as edited
        on edited.fixture_id = ids.fixture_id
    where ids.leg = 1
),
-- what became of the match: played beats planned; of plans the last; a plan that was called off is off
status_votes as (
    select
        fixture_no,
        status,
        day,
        rank,
        status in ('played', 'walkover') as is_played,
        row_number() over (
            partition by fixture_no
            order by
                rank = 0 desc,
                is_played desc,
                case when is_played then place end,
                coalesce(day, said_on + 14) desc nulls last,
                status = 'scheduled',
                place
        ) as choice
    from work.results
),
-- the day and the score come from statements of the same kind: those of a match played, or those of one planned
weighed as (
    select
        results.*,
        status_votes.status as became,
        status_votes.day as became_on,
        status_votes.rank as became_rank,
        status_votes.is_played,
        (results.status in ('played', 'walkover')) = status_votes.is_played as is_of_kind,
        is_of_kind and results.home_goals is not null and results.away_goals is not null as has_score,
        place + case when is_of_kind then 0 else 1000000 end as day_place,
        case results.rank when 0 then 100 when 1 then 10 else 1 end as weight
    from work.results as results
    join status_votes on status_votes.fixture_no = results.fixture_no and status_votes.choice = 1
),
chosen as (
    select
        fixture_no,
        became,
        -- matches are put off, hardly ever brought forward: a report's day before the listed one is a slip
        arg_min(day, place) filter (where rank <= 1) as listed_on,
        case
            when any_value(is_played and became_rank > 1) and listed_on > any_value(became_on) then listed_on
            else coalesce(any_value(became_on), arg_min(day, day_place))
        end as date,
        arg_min({'home': home_goals, 'away': away_goals, 'kind': kind, 'inferred': inferred, 'statement': statement_id}, place)
            filter (where is_played and has_score) as score,
        arg_min({'home': half_time_home, 'away': half_time_away}, place) filter (where half_time_home is not null) as half_time,
        arg_min({'home': shootout_home, 'away': shootout_away}, place) filter (where shootout_home is not null) as shootout,
        arg_min(outcome, place) as outcome,
        arg_min(round, place) as round,
        arg_min(venue, place) as venue,
        arg_min(referee, place) as referee,
        arg_min(attendance, place) as attendance,
        coalesce(bool_or(extra_time or shootout), false) as extra_time,
        coalesce(bool_or(shootout), false) as had_shootout,
        count(distinct origin) as sources,
        count(distinct article_id) filter (where kind = 'report') as reports,
        bool_or(kind = 'list') as listed
    from weighed
    group by all
),
trusted as (
    select
        weighed.fixture_no,
        max(confidence) filter (where has_score is not true or (home_goals, away_goals) = (score.home, score.away)) as best,
        sum(weight) filter (where has_score and (home_goals, away_goals) = (score.home, score.away)) as agreeing,
        sum(weight) filter (where has_score) as counted
    from weighed
    join chosen using (fixture_no)
    group by all
)
select
    competitions.competition,
    competitions.country,
    ids.season,
    chosen.round,
    chosen.date,
    home.team as home,
    away.team as away,
    coalesce(awarded.home_goals, chosen.score.home) as home_goals,
    coalesce(awarded.away_goals, chosen.score.away) as away_goals,
    case when awarded.fixture_id is not null then 'walkover' else chosen.became end as status,
    case
        when chosen.score is null then chosen.outcome
        when chosen.score.home = chosen.score.away then 'draw'
        when chosen.score.home > chosen.score.away then 'home'
        else 'away'
    end as outcome,
    chosen.half_time.home as half_time_home,
    chosen.half_time.away as half_time_away,
    chosen.extra_time,
    chosen.had_shootout as shootout,
    chosen.shootout.home as shootout_home,
    chosen.shootout.away as shootout_away,
    chosen.venue,
    ids.venue_known,
    chosen.referee,
    chosen.attendance,
    coalesce(chosen.score.inferred, false) as inferred,
    awarded.reason as awarded_reason,
    ids.leg,
    nullif(regexp_extract(chosen.round, '(?i)\b(group [a-z0-9]+)\b', 1), '') as table_group,
    try_cast(nullif(regexp_extract(chosen.round, '(?i)(?:matchday|round|week|regular season)\D{0,3}(\d+)', 1), '') as integer) as round_no,
    chosen.sources,
    chosen.reports,
    chosen.listed,
    chosen.score.kind as score_from,
    chosen.score.statement as score_statement,
    round(trusted.best * coalesce(trusted.agreeing / nullif(trusted.counted, 0), 1), 3) as confidence,
    ids.fixture_id,
    ids.competition_id,
    ids.home_id,
    ids.away_id
from work.fixture_ids as ids
join chosen using (fixture_no)
join trusted using (fixture_no)
left join awarded using (fixture_id)
left join competitions using (competition_id)
join teams as home on home.team_id = ids.home_id
join teams as away on away.team_id = ids.away_id
order by competition, season, date, home;
