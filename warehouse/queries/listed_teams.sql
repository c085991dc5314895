-- one row per listed match of a competition, team in it and name of that team; the names are those of the reference data
with listed as (
    select fixture_id, fixtures.date, unnest([home_id, away_id]) as team_id, unnest([fixtures.home, fixtures.away]) as team
    from fixtures
    join coverage using (fixture_id)
    where
        competition_id = $competition
        and expected_by = 'list'
        and ($season is null or fixtures.season = $season)
        and ($since is null or fixtures.date >= $since)
        and ($until is null or fixtures.date <= $until)
),
named as (
    select team_id, name from team_names where kind <> 'printed'
    union
    select team_id, team from listed
)
select date, team_id, name
from listed
join named using (team_id)
where team_id is not null;
