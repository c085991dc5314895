-- one row per points deduction (`deductions`) or match awarded at the table (`awards`), with its day where known and the reason; points are negative
create table store.deductions (
    competition_id varchar not null,
    season varchar not null,
    team_id varchar not null,
    points integer not null,
    day date,
    reason varchar not null
);

create table store.awards (
    competition_id varchar not null,
    season varchar not null,
    home_id varchar not null,
    away_id varchar not null,
    home_goals integer not null,
    away_goals integer not null,
    day date,
    reason varchar not null
);
