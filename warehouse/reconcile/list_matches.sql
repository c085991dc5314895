-- one row per match that a fixture list or the editor knows, named after the statement that makes it
create or replace table work.matches as
with listed as (
    select * from work.match_statements where is_listed and pair_a <> pair_b
),
-- two lists may state one match under different keys: nobody meets the same team twice within a day
restated as (
    select distinct later.statement_id
    from listed as later
    join listed as earlier
        on later.pair_a = earlier.pair_a
        and later.pair_b = earlier.pair_b
        and later.day between earlier.day - 1 and earlier.day + 1
        and later.list_order > earlier.list_order
        and (later.competition_id, later.season, later.home_id) <> (earlier.competition_id, earlier.season, earlier.home_id)
),
counted as (
    select
        *,
        count(*) filter (where is_live) over (partition by competition_id, season, home_id, away_id, origin) as live_rows,
        row_number() over (
            partition by competition_id, season, home_id, away_id, origin order by day desc nulls last, statement_id
        ) as from_last
    from listed
    anti join restated using (statement_id)
),
-- the list that knows most meetings of a pair says how many there are; what was called off makes none beside them
richest as (
    select
        competition_id, season, home_id, away_id,
        first(origin order by live_rows desc, list_order) as origin
    from counted
    group by all
)
select
    counted.statement_id as match_id,
    counted.competition_id,
    counted.season,
    counted.home_id,
    counted.away_id,
    counted.pair_a,
    counted.pair_b,
    true as venue_known,
    counted.day as made_on
from counted
semi join richest using (competition_id, season, home_id, away_id, origin)
where counted.is_live or (counted.live_rows = 0 and counted.from_last = 1);

-- one row per statement that is joined to a match, and how
create or replace table work.links as
with choices as (
    select
        said.statement_id,
        matches.match_id,
        row_number() over (
            partition by said.statement_id
            order by said.statement_id = matches.match_id desc, abs(said.day - matches.made_on) nulls last, matches.made_on, match_id
        ) as choice
    from work.match_statements as said
    join work.matches as matches using (competition_id, season, home_id, away_id)
    where said.is_listed
)
select statement_id, match_id, 'the fixture list''s own row' as how from choices where choice = 1;

-- one row per statement that fits more than one match and so joins none
create or replace table work.torn (statement_id varchar, reason varchar);
