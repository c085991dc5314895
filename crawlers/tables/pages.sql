-- one row per page of a source: an article, or a page that lists articles
create table if not exists pages (
    source text not null,
    url text not null,
    role text not null check (role in ('article', 'listing')),
    first_seen text not null,
    published text,            -- as the listing says
    lastmod text,              -- newest change that a listing states
    fetched_lastmod text,      -- the same when the page was last asked for
    status integer,            -- last HTTP status; null: never answered
    outcome text,              -- last refusal or failure in words; null: none
    opt_out text,              -- what the page said against keeping it, as in "noarchive"; null: nothing
    etag text,
    last_modified text,
    digest text,               -- of the last full body
    fetched_at text,           -- last answer
    changed_at text,           -- last answer with another body
    archive_file text,         -- where the last full body lies, relative to the data folder; null: dropped
    archive_offset integer,
    next_due text,             -- null: not to be asked for again unless a listing says that it changed
    tries integer not null default 0,
    rules text,                -- a listing's: the link rules it was read with
    primary key (source, url)
) strict;
create index if not exists pages_due on pages (source, role, next_due) where next_due is not null;
create index if not exists pages_by_digest on pages (source, digest) where digest is not null;
