-- one row per published value that a later night changed: old, new, when and why
create table corrections (
    corrected_at timestamp not null,
    believed_since timestamp,
    relation varchar not null,
    key varchar not null,
    competition varchar,
    season varchar,
    date date,
    home varchar,
    away varchar,
    fact varchar not null,
    old varchar,
    new varchar,
    why varchar not null
);
