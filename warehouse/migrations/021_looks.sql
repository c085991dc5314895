-- one row per missing match and night on which it was looked for again, and at whom
create table store.looks (fixture_id varchar not null, night timestamp not null, sources varchar[] not null);
