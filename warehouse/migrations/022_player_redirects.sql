-- one row per player id that was published once and is no more, and each id that its names lead to now
create table player_redirects (
    old_id varchar not null,
    player_id varchar,
    player varchar,
    redirected_at timestamp not null,
    why varchar not null
);
