-- one row per near miss of one article: what it looked like and why it was not taken
create table rejections (
    statement_id varchar not null,
    origin varchar,
    article_id varchar not null,
    said_on date,
    kind varchar not null,
    reason varchar not null,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    extractor_version varchar,
    loaded_at timestamp not null
);
