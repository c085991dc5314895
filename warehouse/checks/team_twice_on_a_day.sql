-- look at: a team with two matches on one day
-- A report dated by its page's day of printing made a second match of one that was there.
select team, date, count(*) as matches, string_agg(competition || ': ' || opponent, ', ' order by competition, opponent) as against
from team_matches
where date is not null
group by team_id, team, date
having count(*) > 1
order by date, team;
