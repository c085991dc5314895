-- look at: matches reported as played after the day of every article that tells of them
-- "Sunday" in a preview was read as the Sunday to come, and the old score in it as its result.
select fixtures.competition, fixtures.date, fixtures.home, fixtures.away, max(articles.published) as told_on, fixtures.fixture_id
from fixtures
join fixture_links as links using (fixture_id)
join articles using (article_id)
where links.kind = 'report' and fixtures.status = 'played' and not fixtures.listed
group by all
having max(articles.published) < fixtures.date
order by fixtures.fixture_id;
