-- one row per run of a team that one article states
create table stated_streaks (
    statement_id varchar not null,
    source_kind varchar not null,
    origin varchar,
    article_id varchar,
    line integer,
    said_on date,
    said_at timestamp,
    team varchar not null,
    team_id varchar,
    length integer not null,
    what varchar not null,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    confidence double not null,
    rule varchar not null,
    extractor_version varchar,
    loaded_at timestamp not null
);
