-- one row per competition that the reference data know; its eras and odd seasons are rows beside it
create table store.reference_competitions (
    competition_id varchar not null,
    name varchar not null,
    country varchar,
    kind varchar not null,
    tier integer,
    calendar varchar not null,
    points_for_win integer not null,
    tie_breakers varchar[] not null,
    teams integer
);

create table store.competition_eras (
    competition_id varchar not null,
    since varchar not null,
    until varchar not null,
    points_for_win integer,
    tie_breakers varchar[],
    teams integer
);

create table store.season_dates (
    competition_id varchar not null,
    season varchar not null,
    first date not null,
    last date not null
);
