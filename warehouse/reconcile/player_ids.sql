-- one row per folded name, team and season: the player's lasting id, and why it is shared with other teams and seasons
create or replace table store.player_ids as
with stints as (
    select
        people.person,
        teams.gender,
        people.team_id,
        people.season,
        try_cast(left(people.season, 4) as integer) as starts,
        teams.kind = 'club' as for_club,
        -- reserves, youth and first team of one house
        regexp_replace(people.team_id, '(-u\d\d|-b)+$', '') as house,
        contains(people.person, ' ') as is_full_name,
        -- as the fullest name is printed: a shorter one may be somebody else's elsewhere
        min(people.folded) filter (where array_to_string(list_sort(string_split(people.folded, ' ')), ' ') = people.person) as spelt,
        min(mentions.date) as first_day,
        max(mentions.date) as last_day,
        min(mentions.opponent_id) as one_opponent,
        max(mentions.opponent_id) as last_opponent,
        min(mentions.fixture_no) < max(mentions.fixture_no) as in_several_matches
    from store.player_people as people
    join store.player_mentions as mentions using (team_id, season, folded)
    join teams using (team_id)
    group by all
),
-- seasons of one name at one team are one spell while they follow each other: with no more than two empty seasons
-- between them for a single word, five for a full name
broken as (
    select
        *,
        coalesce(
            starts - lag(starts) over by_year <= case when is_full_name then 6 else 3 end,
            starts is null and lag(season) over by_year is not null
        ) as goes_on,
        -- the part of an autumn-spring season between two transfer windows that holds all days of the stint
        case
            when not contains(season, '-') then null
            when month(first_day) >= 10 and month(last_day) >= 10 and dayofyear(first_day) > 280 then 'autumn'
            when dayofyear(first_day) > 40 and month(first_day) <= 6 and month(last_day) <= 6 and first_day <= last_day
                and year(first_day) = year(last_day) then 'spring'
        end as closed_at
    from stints
    window by_year as (partition by person, gender, team_id order by starts nulls last, season)
),
spells as (
    select
        *,
        count(*) filter (where not goes_on) over (
            partition by person, gender, team_id order by starts nulls last, season rows unbounded preceding
        ) as spell
    from broken
),
-- nobody plays for two clubs at once, nor for two countries: where one name does, it is the name of several players
clashing as (
    select one.person, one.gender, one.team_id, one.season, one.in_several_matches, other.in_several_matches as in_several_there,
        other.team_id as other_team, other.season as other_season
    from spells as one
    join spells as other
        on other.person = one.person
        and other.gender = one.gender
        and other.house <> one.house
        and other.for_club = one.for_club
    where one.is_full_name
        -- a goal told for the wrong side of one's own match makes nobody a second player
        and not (one.one_opponent = other.team_id and one.last_opponent = other.team_id)
        and not (other.one_opponent = one.team_id and other.last_opponent = one.team_id)
        and (
            not one.for_club
            or (one.first_day <= other.last_day and other.first_day <= one.last_day)
            -- nor does anybody move while no window is open
            or (one.season = other.season and one.closed_at = other.closed_at)
        )
),
-- one match against several elsewhere is a namesake or a slip of the press, and says nothing of the others
strays as (
    select distinct person, gender, team_id, season from clashing where not in_several_matches and in_several_there
),
clashes as (
    select distinct person, gender
    from clashing
    anti join strays using (person, gender, team_id, season)
    anti join (select person, gender, team_id as other_team, season as other_season from strays) as other_strays
        using (person, gender, other_team, other_season)
),
-- a full name that nowhere clashes is one player from club to club, with no more than five empty seasons between and all
-- within a career
careers as (
    select
        spells.*,
        strays.team_id is not null as strayed,
        clashes.person is null and is_full_name and not strayed as travels,
        coalesce(
            starts - lag(starts) over by_year <= 6 and starts - min(starts) over by_year <= 24,
            starts is null and lag(season) over by_year is not null
        ) as same_career
    from spells
    left join clashes using (person, gender)
    left join strays using (person, gender, team_id, season)
    window by_year as (
        partition by spells.person, spells.gender, strays.team_id is null
        order by starts nulls last, season, team_id rows unbounded preceding
    )
),
numbered as (
    select
        *,
        case
            when travels then concat('career ', count(*) filter (where not same_career) over (
                partition by person, gender, strayed
                order by starts nulls last, season, team_id rows unbounded preceding
            ))
            when strayed then concat_ws(' ', 'stray', team_id, season)
            else concat_ws(' ', team_id, spell)
        end as life
    from careers
),
lives as (
    select
        person,
        gender,
        life,
        bool_and(is_full_name) as is_full_name,
        bool_and(travels) as travels,
        bool_or(strayed) as strayed,
        min(spelt) as spelt,
        first(team_id order by starts nulls last, season, team_id) as first_team,
        first(season order by starts nulls last, season) as first_season,
        count(distinct team_id) as teams,
        count(distinct season) as seasons
    from numbered
    group by person, gender, life
),
-- the plain name where it has one bearer, else with his first team and, if that does not do, his first season there
named as (
    select
        *,
        replace(min(spelt) over (partition by person), ' ', '-') as slug,
        count(*) filter (where not strayed) over (partition by person, gender) as bearers,
        count(*) over (partition by person, gender, first_team) as bearers_there
    from lives
),
identified as (
    select
        person,
        gender,
        life,
        case when is_full_name then slug || case gender when 'women' then '-women' else '' end else person end
            || case when bearers > 1 or strayed or not is_full_name then '@' || first_team else '' end
            || case when bearers_there > 1 then '@' || first_season else '' end as player_id,
        case
            when not is_full_name then 'one word says too little to join it to other teams'
            when strayed then 'one match while others name him elsewhere: a namesake or a slip'
            when travels and teams > 1 then 'one name without a clash: ' || teams || ' teams in ' || seasons || ' seasons'
            when not travels then bearers || ' players of this name: it was at two teams at once'
            when bearers > 1 then bearers || ' players of this name, years apart'
            else 'one team only'
        end as joined
    from named
)
select
    people.team_id,
    people.season,
    people.folded,
    people.person,
    people.how,
    identified.joined,
    identified.player_id,
    md5_number_lower(identified.player_id) as player_no
from store.player_people as people
join teams using (team_id)
join numbered using (person, gender, team_id, season)
join identified using (person, gender, life);
