-- one row per folded name, team and season: the person it names within that team and season, and how that was found
create or replace table store.player_people as
with names as (
    select
        team_id,
        season,
        folded,
        string_split(folded, ' ') as words,
        array_to_string(list_sort(words), ' ') as person
    from store.player_mentions
    group by team_id, season, folded
),
-- the words of a name in any order are one person: "Son Heung-min" and "Heung-min Son"
people as (
    select team_id, season, person, any_value(list_sort(words)) as words from names group by team_id, season, person
),
people_by_word as (
    select team_id, season, person, words, unnest(list_distinct(words)) as word from people
),
-- a shorter name fits a longer one that has all its words: "Sanchez", "A Sanchez" and "Alexis Sanchez"
fits as (
    select distinct short.team_id, short.season, short.folded, long.person
    from names as short
    join people_by_word as long
        on long.team_id = short.team_id and long.season = short.season and long.word = short.words[-1]
    where long.person <> short.person
        and (
            (len(long.words) > len(short.words) and list_has_all(long.words, short.words))
            or (
                len(short.words) > 1
                and len(short.words[1]) = 1
                and len(long.words) >= len(short.words)
                and list_has_all(long.words, short.words[2:])
                and list_has_any([left(word, 1) for word in long.words if not list_contains(short.words[2:], word)], short.words[1:1])
            )
        )
),
-- only names that fit no longer one are worth joining to
fullest as (
    select fits.*
    from fits
    anti join (select distinct fits.team_id, fits.season, names.person from fits join names using (team_id, season, folded)) as shorter
        using (team_id, season, person)
),
counted as (
    select team_id, season, folded, count(*) as fitting, min(person) as person from fullest group by all
)
select
    names.team_id,
    names.season,
    names.folded,
    case when counted.fitting = 1 then counted.person else names.person end as person,
    case
        when counted.fitting = 1 then 'the only longer name of the team that season with these words'
        when counted.fitting > 1 then 'fits ' || counted.fitting || ' names of the team that season, so stands alone'
        else 'as printed'
    end as how
from names
left join counted using (team_id, season, folded);
