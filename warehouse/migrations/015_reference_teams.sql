-- one row per team that the reference data know; `reference_team_names` has one per name of a team
create table store.reference_teams (
    team_id varchar not null,
    name varchar not null,
    country varchar not null,
    kind varchar not null,
    gender varchar not null
);

create table store.reference_team_names (
    team_id varchar not null,
    name varchar not null,
    kind varchar not null,
    since integer,
    until integer
);
