-- one row per match or pair of matches after a season that decided between two teams level on points
create table store.play_offs (
    competition_id varchar not null,
    season varchar not null,
    winner_id varchar not null,
    loser_id varchar not null,
    day date not null,
    reason varchar not null
);
