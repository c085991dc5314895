-- one row per statement that now joins the one match it fits: statements not joined so far against all matches so far
create or replace table work.fitting as
with loose as (
    select * from work.match_statements anti join work.links using (statement_id) where pair_a <> pair_b
),
match_days as (
    select distinct match_id, day from work.links join work.match_statements using (statement_id)
),
match_state as (
    select match_id, bool_or(is_played) as has_been_played, max(day) as last_day
    from work.links join work.match_statements using (statement_id)
    group by match_id
),
pairs as (
    select
        loose.*,
        matches.match_id,
        match_days.day as match_day,
        match_state.has_been_played,
        match_state.last_day,
        -- tournaments are played on neutral grounds: who is named first says nothing
        coalesce(competitions.kind, loose.competition_kind) = 'international' as neutral,
        loose.competition_id = matches.competition_id as same_competition,
        loose.competition_id is null or matches.competition_id is null or same_competition as competition_fits,
        loose.venue_known and matches.venue_known and loose.home_id = matches.home_id as same_venue,
        neutral or not loose.venue_known or not matches.venue_known or same_venue as venue_fits,
        loose.season = matches.season as same_season,
        -- a report tells of a match planned for its day or before, never of one still ahead
        loose.is_played
            and not match_state.has_been_played
            and match_days.day <= coalesce(loose.said_on, loose.day) + 1 as makes_it_played
    from loose
    join work.matches as matches using (pair_a, pair_b)
    join match_days using (match_id)
    join match_state using (match_id)
    left join competitions on competitions.competition_id = matches.competition_id
),
candidates as (
    -- nobody meets the same team twice within a day
    select statement_id, match_id, 1 as tier, 'the same teams on the same day' as how
    from pairs
    where abs(day - match_day) <= 1
    union
    select statement_id, match_id, 2, 'the only match of these teams around the article''s day'
    from pairs
    where day is null and match_day between day_from and day_to and competition_fits and venue_fits
    union
    select statement_id, match_id, 3, 'the only match of these teams within three days'
    from pairs
    where abs(day - match_day) <= 3 and competition_fits and venue_fits
    union
    -- a postponed match, or one played on another day than planned, is found by competition, season and ground
    select statement_id, match_id, 4, 'the same competition, season and ground'
    from pairs
    where same_competition and same_season and same_venue
        and (
            makes_it_played
            or (not is_played and (not has_been_played or last_day >= coalesce(day, said_on) - 1))
            or (is_played and has_been_played and competition_kind = 'league' and abs(day - match_day) <= 10)
        )
    union
    -- who was at home may be told wrongly, and the day too: what is still to be played decides
    select statement_id, match_id, 5, 'the only match of these teams in that season still to be played'
    from pairs
    where makes_it_played and same_competition and same_season
    union
    select statement_id, match_id, 6, 'the only match of these teams still to be played around that day'
    from pairs
    where makes_it_played and competition_fits and venue_fits and abs(day - match_day) <= 10
)
select
    statement_id,
    count(*) as fits,
    min(match_id) as match_id,
    min(how) as how,
    string_agg(match_id, ', ' order by match_id) as all_fitting
from candidates
group by statement_id, tier
qualify tier = min(tier) over (partition by statement_id);

insert into work.links select statement_id, match_id, how from work.fitting where fits = 1;

create or replace table work.torn as
select statement_id, 'fits ' || fits || ' matches of these teams' as reason from work.fitting where fits > 1;
