-- one row per run: what it did, how long each step took, how it ended
create table runs (
    run_id varchar not null,
    kind varchar not null,
    started timestamp not null,
    ended timestamp,
    outcome varchar not null,
    counts json not null,
    seconds json not null
);
