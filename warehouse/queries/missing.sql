-- one row per match that was expected and that nobody reported, with how often it was looked for again
with looked as (
    select fixture_id, count(distinct night) as nights, max(night) as latest, list_sort(list_distinct(flatten(list(sources)))) as sources
    from store.looks
    group by fixture_id
)
select
    competition,
    season,
    round,
    date,
    home,
    away,
    expected_by,
    coalesce(looked.nights, 0) as nights,
    case
        when looked.nights >= $most then
            'given up: not found on ' || looked.nights || ' nights until ' || looked.latest::date
            || ' at ' || array_to_string(looked.sources, ', ')
        when looked.nights > 0 then
            'looked for again on ' || looked.nights || case when looked.nights = 1 then ' night' else ' nights' end
            || ', last on ' || looked.latest::date
        else 'not looked for again yet'
    end as what_was_done,
    fixture_id
from coverage
left join looked using (fixture_id)
where
    state = 'missing'
    and ($competition is null or fixture_id in (select fixture_id from fixtures where list_contains($competition, competition_id)))
    and ($season is null or season = $season)
    and ($since is null or date >= $since)
    and ($until is null or date <= $until)
order by date, competition, home;
