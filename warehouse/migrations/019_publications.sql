-- one row per version published, with what it held
create table publications (
    published_at timestamp not null,
    articles integer not null,
    fixtures integer not null,
    results integer not null,
    goals integer not null,
    cards integer not null,
    corrections integer not null,
    reason varchar
);

-- one row per fixture: when it was first published
create table store.first_published (fixture_id varchar not null, published_at timestamp not null);
