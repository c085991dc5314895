-- one row per match under its lasting id: competition/season/home/away, with a number for a second meeting
create or replace table work.fixture_ids as
with voted as (
    select voted.* from store.voted_matches as voted semi join work.matches using (match_id)
),
said as (
    select links.match_id, statements.*
    from work.links as links
    join work.match_statements as statements using (statement_id)
),
-- the ground: what a list says, or else what most sources say that know it
home_votes as (
    select
        match_id, home_id,
        row_number() over (
            partition by match_id order by max(is_listed) desc, count(distinct origin) desc, home_id
        ) as choice
    from said
    where venue_known
    group by match_id, home_id
),
-- a tournament takes in what its teams play against each other while it lasts, also where nobody says so
implied as (
    select voted.match_id, min(one.competition_id) as competition_id, min(one.season) as season
    from voted
    join work.tournaments as one
        on one.team_id = voted.pair_a and voted.made_on between one.first_day and one.last_day + 21
    join work.tournaments as other
        on other.competition_id = one.competition_id and other.season = one.season and other.team_id = voted.pair_b
    where voted.competition_id is null
    group by voted.match_id
    having count(*) = 1
),
decided as (
    select
        matches.match_id,
        coalesce(voted.competition_id, implied.competition_id) as competition_id,
        coalesce(voted.season, implied.season) as season,
        coalesce(home_votes.home_id, matches.home_id) as home_id,
        home_votes.home_id is not null as venue_known,
        matches.pair_a,
        matches.pair_b,
        matches.made_on,
        bool_or(said.is_listed) as listed,
        min(said.said_on) as said_on
    from work.matches as matches
    join said using (match_id)
    join voted on voted.match_id = matches.match_id
    left join implied on implied.match_id = matches.match_id
    left join home_votes on home_votes.match_id = matches.match_id and home_votes.choice = 1
    group by all
),
sided as (
    select
        *,
        case when home_id = pair_a then pair_b else pair_a end as away_id,
        concat_ws(
            '/',
            coalesce(competition_id, 'unknown'),
            -- without competition or ground the day is part of what tells one match from another
            case when competition_id is null or not venue_known then coalesce(cast(made_on as varchar), season, 'undated') else coalesce(season, 'undated') end,
            case when venue_known then home_id else pair_a end,
            case when not venue_known or home_id = pair_a then pair_b else pair_a end
        ) as stem
    from decided
),
numbered as (
    select *, row_number() over (partition by stem order by listed desc, made_on nulls last, said_on, match_id) as leg from sided
)
select
    match_id,
    stem || case when leg > 1 then '/' || leg else '' end as fixture_id,
    -- quicker to compare than the id, and as lasting
    md5_number_lower(fixture_id) as fixture_no,
    competition_id, season, leg, home_id, away_id, venue_known
from numbered;
