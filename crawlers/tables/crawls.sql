-- one row per crawl of a source
create table if not exists crawls (
    run text not null,
    source text not null,
    started_at text not null,
    ended_at text,                 -- null: killed, or still running
    ok integer,
    reason text,
    report text,                   -- the report as JSON
    primary key (source, run)
) strict;
