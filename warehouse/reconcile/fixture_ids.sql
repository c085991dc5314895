-- one row per match under its lasting id: competition/season/home/away, with a number for a second meeting
create or replace table work.fixture_ids as
with said as (
    select links.match_id, statements.*
    from work.links as links
    join work.match_statements as statements using (statement_id)
),
-- the competition: what a list says, or else what most sources say
competition_votes as (
    select
        match_id, competition_id, season,
        row_number() over (
            partition by match_id
            order by
                max(is_listed) desc, starts_with(competition_id, 'unlisted:'), count(distinct origin) desc, competition_id, season
        ) as choice
    from said
    where competition_id is not null
    group by match_id, competition_id, season
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
tournaments as (
    select votes.competition_id, votes.season, min(matches.made_on) as first_day, max(matches.made_on) as last_day
    from competition_votes as votes
    join work.matches as matches using (match_id)
    join competitions on competitions.competition_id = votes.competition_id
    where votes.choice = 1 and competitions.kind = 'international'
    group by all
),
entrants as (
    select distinct votes.competition_id, votes.season, sides.team_id
    from competition_votes as votes
    join work.matches as matches using (match_id)
    cross join unnest([matches.pair_a, matches.pair_b]) as sides (team_id)
    where votes.choice = 1
),
implied as (
    select matches.match_id, min(tournaments.competition_id) as competition_id, min(tournaments.season) as season
    from work.matches as matches
    anti join competition_votes using (match_id)
    join tournaments on matches.made_on between tournaments.first_day and tournaments.last_day + 21
    semi join entrants as one
        on one.competition_id = tournaments.competition_id and one.season = tournaments.season and one.team_id = matches.pair_a
    semi join entrants as other
        on other.competition_id = tournaments.competition_id and other.season = tournaments.season and other.team_id = matches.pair_b
    group by matches.match_id
    having count(*) = 1
),
decided as (
    select
        matches.match_id,
        coalesce(competition_votes.competition_id, implied.competition_id) as competition_id,
        coalesce(competition_votes.season, implied.season) as season,
        coalesce(home_votes.home_id, matches.home_id) as home_id,
        home_votes.home_id is not null as venue_known,
        matches.pair_a,
        matches.pair_b,
        matches.made_on,
        bool_or(said.is_listed) as listed,
        min(said.said_on) as said_on
    from work.matches as matches
    join said using (match_id)
    left join competition_votes on competition_votes.match_id = matches.match_id and competition_votes.choice = 1
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
    row_number() over () as fixture_no,
    stem || case when leg > 1 then '/' || leg else '' end as fixture_id,
    competition_id, season, leg, home_id, away_id, venue_known
from numbered;
