-- one row per table: its span of days, and how far fixture lists cover it
create or replace table store.table_spans as
select
    table_no,
    competition_id,
    competition,
    season,
    competition_kind as kind,
    min(date) as first_day,
    max(date) as last_day,
    avg(cast(listed as integer)) as share_listed
from work.table_fixtures
group by all;
