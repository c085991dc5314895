-- one row per record of the archive: a response, or a note that a page has not changed since
create table if not exists captures (
    source text not null,
    archive_file text not null,    -- relative to the data folder
    archive_offset integer not null,
    kind text not null check (kind in ('response', 'revisit')),
    url text not null,
    fetched_at text not null,
    role text not null,
    status integer not null,
    digest text,                   -- of the body; null for an answer without one
    drop_after text,               -- when the record is to be dropped from the archive; null: by the source's retention
    primary key (archive_file, archive_offset)
) strict;
create index if not exists captures_by_url on captures (url);
create index if not exists captures_by_digest on captures (digest) where digest is not null;
