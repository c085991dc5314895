-- one row per WARC file of a backfill
create table if not exists readings (
    file text primary key,         -- its resolved path
    size integer not null,
    modified integer not null,     -- nanoseconds; a file that changed is read from the start again
    offset integer not null,       -- all before this byte is done
    done integer not null,         -- 1: read to the end
    reader text,                   -- who reads it now; null: nobody
    lease_until text               -- when a reader that says nothing counts as dead
) strict;
