-- macro: one row per team, competition and season (and group of a tournament), as of the end of a day
create or replace macro league_table_on(on_day) as table (
    select * exclude (after_round) from store.standings('day', cast(on_day as date) - date '1800-01-01')
);
