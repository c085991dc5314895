-- one row per sending-off that one source states; result_id is the statement of the match it belongs to
create table stated_cards (
    statement_id varchar not null,
    source_kind varchar not null,
    origin varchar,
    article_id varchar,
    line integer,
    said_on date,
    said_at timestamp,
    result_id varchar not null,
    player varchar not null,
    side varchar not null,
    minute integer,
    evidence struct("start" integer, "end" integer, "text" varchar, field varchar)[] not null,
    sentence varchar,
    confidence double not null,
    rule varchar not null,
    extractor_version varchar,
    loaded_at timestamp not null
);
