-- one row per match made from statements that fit no match so far; the surest kind of statement left goes first
create or replace table work.founding as
with loose as (
    select
        *,
        coalesce(day, said_on) as around,
        -- played on a day that is known, announced or called off for a known day, played some day
        case when is_played and day is not null then 1 when day is not null then 2 when is_played then 3 end as wave
    from work.match_statements
    anti join work.links using (statement_id)
    anti join work.torn using (statement_id)
    where pair_a <> pair_b
),
this_wave as (
    select * from loose qualify wave = min(wave) over (partition by pair_a, pair_b)
),
-- meetings of a pair: statements whose days all but touch (within six days where only the article's day is known)
gaps as (
    select
        *,
        coalesce(
            around - lag(around) over (partition by pair_a, pair_b order by around, statement_id)
            <= case when day is null then 6 else 2 end,
            false
        ) as goes_on
    from this_wave
),
meetings as (
    select
        *,
        count(*) filter (where not goes_on) over (
            partition by pair_a, pair_b order by around, statement_id rows unbounded preceding
        ) as meeting
    from gaps
),
described as (
    select
        pair_a, pair_b, meeting,
        min(statement_id) as match_id,
        min(day) as made_on,
        min(around) as around,
        min(competition_id) as competition_id,
        min(season) filter (where competition_id is not null) as season,
        min(competition_kind) filter (where competition_id is not null) as competition_kind,
        coalesce(
            min(home_id) filter (where venue_known), first(home_id order by said_at, statement_id)
        ) as home_id,
        bool_or(venue_known) as venue_known
    from meetings
    group by all
),
-- in a league a pair meets once a season on one ground, or again after months: days that differ by less are slips
slips as (
    select
        *,
        coalesce(
            around - lag(around) over (
                partition by competition_id, season, pair_a, pair_b, home_id, venue_known order by around, match_id
            ) <= case when competition_kind = 'league' and venue_known then 21 end,
            false
        ) as is_slip
    from described
),
counted as (
    select
        *,
        count(*) filter (where not is_slip) over (
            partition by competition_id, season, pair_a, pair_b, home_id, venue_known
            order by around, match_id rows unbounded preceding
        ) as place
    from slips
),
founded as (
    select
        * exclude (match_id),
        min(match_id) over (
            partition by competition_id, season, pair_a, pair_b, home_id, venue_known, place
        ) as match_id
    from counted
)
select
    meetings.statement_id,
    founded.match_id,
    founded.competition_id,
    founded.season,
    founded.home_id,
    case when founded.home_id = founded.pair_a then founded.pair_b else founded.pair_a end as away_id,
    founded.pair_a,
    founded.pair_b,
    founded.venue_known,
    min(founded.made_on) over (partition by founded.match_id) as made_on
from meetings
join founded using (pair_a, pair_b, meeting);

insert into work.matches
select distinct match_id, competition_id, season, home_id, away_id, pair_a, pair_b, venue_known, made_on
from work.founding;

insert into work.links
select statement_id, match_id, 'no match known so far fits: told here first' from work.founding;
