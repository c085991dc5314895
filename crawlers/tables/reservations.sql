-- one row per host whose tdmrep.json was found in a WARC file of a backfill
create table if not exists reservations (
    host text primary key,
    body blob not null             -- the file as the site gave it
) strict;
