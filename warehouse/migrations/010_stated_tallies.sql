-- one row per running count of a player that one article states
create table stated_tallies (
    statement_id varchar not null,
    source_kind varchar not null,
    origin varchar,
    article_id varchar,
    line integer,
    said_on date,
    said_at timestamp,
    player varchar not null,
    count integer not null,
    what varchar not null,
    scope varchar,
    team varchar,
    team_id varchar,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    confidence double not null,
    rule varchar not null,
    extractor_version varchar,
    loaded_at timestamp not null
);
