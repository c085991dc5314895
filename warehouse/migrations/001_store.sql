-- one row per migration applied to this file; `store.info` says whose file it is
create schema store;

create table store.migrations (name varchar not null);

create table store.info (name varchar not null, value varchar not null);

insert into store.info values ('made by', 'matchday warehouse');
