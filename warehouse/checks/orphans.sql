-- must hold: every statement has its article, every stated goal and card its match
-- Statements that outlived their article went on being believed, with no sentence left to show for them.
select 'stated_results' as relation, statement_id from stated_results anti join articles using (article_id) where article_id is not null
union all
select 'stated_fixtures', statement_id from stated_fixtures anti join articles using (article_id)
union all
select 'stated_standings', statement_id from stated_standings anti join articles using (article_id)
union all
select 'stated_goals', goals.statement_id from stated_goals as goals anti join stated_results as results on results.statement_id = goals.result_id
union all
select 'stated_cards', cards.statement_id from stated_cards as cards anti join stated_results as results on results.statement_id = cards.result_id;
