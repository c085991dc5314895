-- one row per statement loaded or taken back since the answers were last built: its article and the teams that it names
create table store.touched (article_id varchar, one_id varchar, one varchar, other_id varchar, other varchar);
