-- one row per match that one article announces as still to be played
create table stated_fixtures (
    statement_id varchar not null,
    source_kind varchar not null,
    origin varchar,
    article_id varchar,
    line integer,
    said_on date,
    said_at timestamp,
    team_a varchar not null,
    team_b varchar not null,
    team_a_id varchar,
    team_b_id varchar,
    home varchar,
    date date,
    competition varchar,
    competition_id varchar,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    confidence double not null,
    rule varchar not null,
    extractor_version varchar,
    loaded_at timestamp not null
);
