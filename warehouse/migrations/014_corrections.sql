-- one row per published value that a later night changed: old, new, when and why
create table corrections (
    corrected_at timestamp not null,
    believed_since timestamp,
    relation varchar not null,
    competition varchar,
    season varchar,
    date date,
    subject varchar not null,
    fact varchar not null,
    old varchar not null,
    new varchar,
    why varchar not null,
    fixture_id varchar,
    key varchar not null
);
