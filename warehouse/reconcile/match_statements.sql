-- one row per statement that a match was, or will be, played, in a form in which statements can be compared
create or replace table work.match_statements as
with stated as (
    select
        statement_id, source_kind as kind, origin, article_id, said_on, said_at, confidence,
        competition, competition_id, season, home, away, home_id, away_id, venue_known, date as day, status,
        home_goals, away_goals
    from stated_results
    union all
    select
        statement_id, 'announcement', origin, article_id, said_on, said_at, confidence,
        competition, competition_id, null,
        case when home = team_b then team_b else team_a end,
        case when home = team_b then team_a else team_b end,
        case when home = team_b then team_b_id else team_a_id end,
        case when home = team_b then team_a_id else team_b_id end,
        home is not null, date, 'scheduled', null, null
    from stated_fixtures
),
identified as (
    select
        * exclude (competition, competition_id, home_id, away_id),
        case when competition is not null then store.id_of(competition_id, competition) end as competition_id,
        store.id_of(home_id, home) as home_id,
        store.id_of(away_id, away) as away_id
    from stated
)
select
    identified.* exclude (season),
    coalesce(
        identified.season,
        odd.season,
        store.season_of(coalesce(identified.day, identified.said_on), competitions.calendar)
    ) as season,
    coalesce(competitions.kind, '') as competition_kind,
    least(home_id, away_id) as pair_a,
    greatest(home_id, away_id) as pair_b,
    identified.kind = 'editor' or identified.kind = 'list' as is_listed,
    case identified.kind when 'editor' then 'z' else 'a' end || coalesce(identified.origin, '') as list_order,
    status in ('played', 'walkover', 'abandoned') as is_played,
    status in ('played', 'walkover', 'scheduled') as is_live,
    -- days on which a match without a stated day may have been (reports look back, announcements ahead)
    case when status = 'scheduled' then said_on else said_on - 6 end as day_from,
    case when status in ('scheduled', 'postponed') then said_on + 14 else said_on + 1 end as day_to
from identified
left join competitions using (competition_id)
left join store.season_dates as odd
    on odd.competition_id = identified.competition_id
    and coalesce(identified.day, identified.said_on) between odd.first and odd.last;
