-- must hold: every statement on a match is joined to one fixture, or says why not
-- A statement that no step had taken up vanished without a word.
select statements.statement_id, count(links.statement_id) as times
from (
    select statement_id from stated_results
    union all
    select statement_id from stated_fixtures
) as statements
left join fixture_links as links on links.statement_id = statements.statement_id and (links.fixture_id is null) <> (links.reason is null)
group by statements.statement_id
having count(links.statement_id) <> 1
order by statements.statement_id;
