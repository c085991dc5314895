-- macros: names folded for comparing and for ids, the season of a day and the years of a season
create or replace macro store.fold(name) as
    trim(regexp_replace(translate(lower(strip_accents(name)), 'łøðđı', 'loddi'), '[^\p{L}\p{N}]+', ' ', 'g'));

create or replace macro store.slug(name) as replace(store.fold(name), ' ', '-');

create or replace macro store.id_of(id, name) as coalesce(id, 'unlisted:' || store.slug(name));

create or replace macro store.season_of(day, calendar) as case
    when calendar = 'calendar-year' then cast(year(day) as varchar)
    when month(day) >= 7 then format('{}-{:02d}', year(day), (year(day) + 1) % 100)
    else format('{}-{:02d}', year(day) - 1, year(day) % 100)
end;

create or replace macro store.years_of(season) as case
    when contains(season, '-')
        then [try_cast(left(season, 4) as integer), try_cast(left(season, 4) as integer) + 1]
    else [try_cast(left(season, 4) as integer)]
end;
