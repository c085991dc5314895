-- one row per page that was fetched and read: where its bytes lie, and what came of it
create table captures (
    capture_id varchar not null,
    source varchar,
    url varchar,
    fetched_at timestamp not null,
    status integer,
    content_type varchar,
    digest varchar not null,
    file varchar,
    file_offset bigint,
    article_id varchar,
    reason varchar,
    loaded_at timestamp not null
);
