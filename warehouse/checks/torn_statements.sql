-- look at: statements of reports and lists that fit several fixtures, or none
-- Two derbies in eight days, league and cup, and a report that named neither competition nor day.
select kind, origin, date, home, away, reason, statement_id
from fixture_links
where fixture_id is null and kind not in ('announcement', 'mention')
order by statement_id;
