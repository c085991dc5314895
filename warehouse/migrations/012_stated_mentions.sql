-- one row per other, past match that one article mentions in passing
create table stated_mentions (
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
    score_a integer,
    score_b integer,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    confidence double not null,
    rule varchar not null,
    extractor_version varchar,
    loaded_at timestamp not null
);
