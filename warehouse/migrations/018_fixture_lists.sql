-- one row per fixture list imported, by origin, competition and season
create table fixture_lists (
    origin varchar not null,
    source_kind varchar not null,
    competition varchar not null,
    competition_id varchar,
    season varchar not null,
    matches integer not null,
    goals integer not null,
    fingerprint varchar not null,
    loaded_at timestamp not null
);
