-- one row per round and night of the matches that were expected: how many of them were reported
select
    competition,
    season,
    round,
    date,
    count(*) as expected,
    count(*) filter (where state = 'reported') as reported,
    count(*) filter (where state = 'missing') as missing,
    count(*) filter (where state = 'not played') as not_played,
    count(*) filter (where state = 'not due') as not_due
from coverage
where
    ($competition is null or fixture_id in (select fixture_id from fixtures where list_contains($competition, competition_id)))
    and ($season is null or season = $season)
    and ($since is null or date >= $since)
    and ($until is null or date <= $until)
group by all
order by date nulls first, competition, round;
