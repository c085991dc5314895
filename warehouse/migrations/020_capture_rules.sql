-- one row per page that was fetched and read: also by which rules it was read last
alter table captures add column extractor_version varchar;
