import dataclasses
import json
import sqlite3
import time
from datetime import date, timedelta

from crawlers.archive import read_captures
from crawlers.crawl import run_crawl
from crawlers.report import CrawlReport
from crawlers.sources import LinkRules, Source, WaysIn
from tests.crawlers.conftest import FAST, NOW
from tests.crawlers.site import Reply, article, index, sitemap

DAY = timedelta(days=1)


def articles_of(report):
    """URL path → body of the articles that a crawl's files hold."""
    captures = [capture for file in report.archive_files for capture in read_captures(file)]
    return {c.url.split("/", 3)[3]: c.body for c in captures if c.role == "article" and c.status == 200}


def test_a_first_crawl_keeps_every_article_of_a_sitemap(site, herald, crawl):
    report = crawl(herald)
    assert report.ok, report.reason
    assert (report.new, report.changed, report.unchanged, report.gone, report.errors) == (3, 0, 0, 0, {})
    assert articles_of(report) == {f"football/{n}": article(n) for n in (1, 2, 3)}
    assert report.requested == len(site.log) == report.captures == 6


def test_every_response_is_archived_under_its_role(crawl, herald):
    report = crawl(herald)
    captures = list(read_captures(report.archive_files[0]))
    roles = [(capture.role, capture.source) for capture in captures]
    assert roles == [(role, "herald") for role in ("robots", "robots", "listing", "article", "article", "article")]
    assert captures[3].content_type == "text/html; charset=utf-8"
    assert NOW <= captures[0].fetched_at < NOW + timedelta(minutes=1)


def test_a_path_that_robots_forbids_is_not_asked_for(site, herald, courier, crawl):
    del herald
    report = crawl(courier)
    assert report.ok, report.reason
    assert report.disallowed == 1
    assert not [path for path in site.paths() if path.startswith("/members")]


def test_feed_and_archive_pages_lead_to_each_article_once(site, courier, crawl):
    report = crawl(courier)
    assert report.new == 3
    assert sorted(path for path in site.paths() if path.startswith("/sport")) == ["/sport/20", "/sport/21", "/sport/22"]
    assert "/about" not in site.paths()


def test_archive_pages_are_asked_for_from_the_first_day_wanted_to_today(site, courier, crawl):
    crawl(courier)
    days = sorted(path for path in site.paths() if path.startswith("/archive"))
    assert days == [f"/archive/2022/03/{day}" for day in (11, 12, 13, 14)]


def test_two_machines_that_crawl_a_source_in_the_same_second_name_their_files_apart_and_by_time(
    herald, crawl, tmp_path
):
    other = type(crawl)(tmp_path / "other")
    one, two, later = crawl(herald), other(herald), crawl(herald, NOW + DAY)
    names = [report.archive_files[0].name for report in (one, two, later)]
    assert len(set(names)) == 3
    assert max(names[:2]) < names[2]
    assert {len(report.archive_files) for report in (one, two, later)} == {1}


def test_a_second_crawl_at_once_asks_only_the_listings_and_only_if_changed(site, herald, crawl):
    crawl(herald)
    site.forget()
    report = crawl(herald, NOW + timedelta(minutes=5))
    assert report.ok, report.reason
    assert (report.new, report.changed, report.unchanged) == (0, 0, 0)
    asked = [(hit.path, hit.status) for hit in site.log]
    assert asked == [("/robots.txt", 200), ("/.well-known/tdmrep.json", 404), ("/news.xml", 304)]


def test_the_next_night_young_articles_are_asked_for_conditionally(site, herald, crawl):
    crawl(herald)
    site.forget()
    report = crawl(herald, NOW + DAY)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 3)
    assert {hit.path: hit.status for hit in site.log if "football" in hit.path} == {
        f"/football/{n}": 304 for n in (1, 2, 3)
    }
    assert articles_of(report) == {}


def test_articles_older_than_the_lag_window_are_left_alone(site, herald, crawl):
    crawl(herald)
    crawl(herald, NOW + DAY)
    site.forget()
    report = crawl(herald, NOW + 10 * DAY)
    assert report.unchanged == 3, "due once more, being overdue"
    site.forget()
    crawl(herald, NOW + 11 * DAY)
    assert site.paths() == ["/robots.txt", "/news.xml"]


def test_an_article_that_the_sitemap_says_has_changed_is_fetched_again(site, herald, crawl):
    crawl(herald)
    entries = {f"/football/{n}": "2022-03-13T20:00:00Z" for n in (1, 2)} | {"/football/3": "2022-03-14T05:59:00Z"}
    site.pages["/news.xml"] = Reply(sitemap(site.home, entries), etag='"map-2"')
    site.pages["/football/3"] = Reply(article(3, "won"), etag='"a3-b"')
    site.forget()
    report = crawl(herald, NOW + timedelta(minutes=5))
    assert (report.new, report.changed, report.unchanged) == (0, 1, 0)
    assert articles_of(report) == {"football/3": article(3, "won")}
    assert [path for path in site.paths() if "football" in path] == ["/football/3"]
    site.forget()
    crawl(herald, NOW + timedelta(minutes=10))
    assert "/football/3" not in site.paths()


def test_a_changed_and_a_vanished_page_are_told_apart_the_next_night(site, courier, crawl):
    crawl(courier)
    site.pages["/sport/22"] = Reply(article(22, "drew"), last_modified="Mon, 14 Mar 2022 09:00:00 GMT")
    site.pages["/sport/21"] = Reply(b"gone", status=410)
    report = crawl(courier, NOW + timedelta(hours=13))
    assert (report.new, report.changed, report.unchanged, report.gone) == (0, 1, 1, 1)
    assert report.errors == {"HTTP 410": 1}
    site.forget()
    report = crawl(courier, NOW + DAY)
    assert report.gone == 0
    assert "/sport/21" not in site.paths()


def test_a_page_with_the_same_bytes_counts_as_unchanged_and_is_not_stored_twice(site, herald, crawl):
    for number in (1, 2, 3):
        site.pages[f"/football/{number}"] = Reply(article(number))
    crawl(herald)
    report = crawl(herald, NOW + DAY)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 3)
    assert articles_of(report) == {}


def test_a_settled_archive_page_is_never_asked_for_again(site, courier, crawl):
    crawl(courier, NOW + 5 * DAY)
    site.forget()
    crawl(courier, NOW + 5 * DAY, since=date(2022, 3, 11))
    assert [path for path in site.paths() if path.startswith("/archive")] == [
        f"/archive/2022/03/{day}" for day in (19, 18, 17)
    ]


def test_a_backfill_reads_the_days_asked_for_and_no_others(site, courier, crawl):
    report = crawl(courier, NOW, since=date(2022, 3, 12), until=date(2022, 3, 12))
    assert report.ok, report.reason
    assert [path for path in site.paths() if path.startswith("/archive")] == ["/archive/2022/03/12"]
    assert articles_of(report).keys() == {"sport/20"}, "the feed's article is of the 13th"


def test_what_one_crawl_may_not_fetch_waits_for_the_next(site, herald, crawl):
    two = dataclasses.replace(herald, politeness=dataclasses.replace(FAST, max_pages=2))
    report = crawl(two)
    assert (report.new, report.waiting) == (2, 2), "one article, and one that robots.txt will forbid"
    report = crawl(two, NOW + timedelta(minutes=1))
    assert (report.new, report.waiting) == (1, 0)
    assert sorted(p for p in site.paths() if "football" in p) == ["/football/1", "/football/2", "/football/3"]


def test_what_a_slow_listing_named_is_due_for_a_crawl_that_is_told_the_same_time_again(site, herald, crawl):
    listing = site.pages["/news.xml"]

    def slow(_count):
        time.sleep(1.2)  # the server is slow, so that the crawl's clock leaves its first second
        return listing

    site.pages["/news.xml"] = slow
    one = dataclasses.replace(herald, politeness=dataclasses.replace(FAST, max_pages=1))
    assert crawl(one).waiting == 3
    assert crawl(herald).new == 2


def test_archive_pages_beyond_the_limit_are_read_by_the_next_crawls_until_none_is_left(site, courier, crawl):
    few = dataclasses.replace(courier, politeness=dataclasses.replace(courier.politeness, max_listings=6))
    report = crawl(few, NOW + 5 * DAY)
    assert report.ok
    assert report.reason == "4 listings beyond max_listings are left for the next crawl"
    nights = 1
    while report.reason:
        nights += 1
        report = crawl(few, NOW + 5 * DAY)
        assert nights <= 3
    asked = {path for path in site.paths() if path.startswith("/archive")}
    assert asked == {f"/archive/2022/03/{day}" for day in range(11, 20)}


def test_a_sitemap_index_is_followed_and_children_that_are_too_old_are_not(site, herald, crawl):
    rows = "".join(
        f"<sitemap><loc>{site.home}/{name}.xml</loc><lastmod>{lastmod}</lastmod></sitemap>"
        for name, lastmod in (("new", "2022-03-13"), ("old", "2019-01-01"), ("video", "2022-03-13"))
    )
    site.pages["/index.xml"] = Reply(f"<sitemapindex>{rows}</sitemapindex>".encode())
    site.pages["/new.xml"] = Reply(sitemap(site.home, {"/football/1": "2022-03-13T20:00:00Z"}))
    ways = WaysIn(sitemaps=("/index.xml",))
    source = dataclasses.replace(herald, ways_in=ways, links=LinkRules(sitemaps=("new|old",)))
    assert crawl(source).new == 1
    assert sorted(site.paths()) == ["/football/1", "/index.xml", "/new.xml", "/robots.txt"]
    site.forget()
    crawl(source, NOW + timedelta(minutes=5))
    assert site.paths() == ["/robots.txt", "/index.xml"], "a child that its index calls unchanged is not asked for"


def test_a_section_is_paged_until_a_page_brings_nothing_new(site, herald, crawl):
    for page in range(1, 9):
        numbers = [f"/football/{n}" for n in (2 * page - 1, 2 * page) if n <= 6]
        site.pages[f"/football?page={page}"] = Reply(index(numbers))
    for number in range(1, 7):
        site.pages[f"/football/{number}"] = Reply(article(number))
    ways = WaysIn(sections=("/football?page={page}",))
    source = dataclasses.replace(herald, ways_in=ways, links=LinkRules(include=(r"^/football/\d+$",)))
    assert crawl(source).new == 6
    assert sorted(p for p in site.paths() if "page" in p) == [f"/football?page={n}" for n in (1, 2, 3, 4)]
    site.forget()
    crawl(source, NOW + timedelta(minutes=5))
    assert [p for p in site.paths() if "page" in p] == ["/football?page=1"]


def test_pages_that_link_to_further_listings_are_followed_within_the_days_wanted(site, herald, crawl):
    site.pages["/archive"] = Reply(index(["/archive/2022/03", "/archive/2019/05"]))
    site.pages["/archive/2022/03"] = Reply(index(["/archive/2022/03/13"]))
    site.pages["/archive/2022/03/13"] = Reply(index(["/football/1"]))
    rules = LinkRules(include=(r"^/football/\d+$",), follow=(r"^/archive/",))
    source = dataclasses.replace(
        herald, ways_in=WaysIn(sections=("/archive",)), links=rules, from_date=date(2022, 1, 1)
    )
    assert crawl(source).new == 1
    assert "/archive/2019/05" not in site.paths()


def test_an_endless_calendar_ends_at_the_limits(site, herald, crawl):
    def month(count):
        return Reply(index([f"/calendar/{count}a", f"/calendar/{count}b"]))

    site.pages["/calendar"] = Reply(index(["/calendar/0a", "/football/1"]))
    for name in [f"{count}{letter}" for count in range(40) for letter in "ab"]:
        site.pages[f"/calendar/{name}"] = month(int(name[:-1]) + 1)
    polite = dataclasses.replace(FAST, max_listings=12, max_depth=50)
    rules = LinkRules(include=(r"^/football/\d+$",), follow=(r"^/calendar/",))
    source = dataclasses.replace(herald, ways_in=WaysIn(sections=("/calendar",)), links=rules, politeness=polite)
    report = crawl(source)
    assert report.new == 1
    assert len([path for path in site.paths() if path.startswith("/calendar")]) == 12


def test_changed_link_rules_read_an_unchanged_listing_afresh(site, herald, crawl):
    one = dataclasses.replace(herald, links=LinkRules(include=(r"/1$",)))
    assert crawl(one).new == 1
    site.forget()
    assert crawl(herald, NOW + timedelta(minutes=5)).new == 2
    assert ("/news.xml", 200) in [(hit.path, hit.status) for hit in site.log]


def test_an_empty_sitemap_is_a_failure_that_names_it(site, herald, crawl):
    site.pages["/news.xml"] = Reply(sitemap(site.home, {}))
    report = crawl(herald)
    assert not report.ok
    assert report.reason == "news sitemap /news.xml was read but holds no link; has its layout changed?"


def test_listings_without_one_article_link_are_a_failure(site, herald, crawl):
    site.pages["/section"] = Reply(index(["/about", "/contact"]))
    source = dataclasses.replace(
        herald, ways_in=WaysIn(sections=("/section",)), links=LinkRules(include=("^/football/",))
    )
    report = crawl(source)
    assert not report.ok
    assert "no article link among the 2 links of 1 ways in" in report.reason


def test_a_way_in_that_fails_is_a_failure_but_the_others_are_read(site, courier, crawl):
    site.pages["/rss"] = Reply(b"<html><body>Please log in</body></html>")
    report = crawl(courier)
    assert report.new == 3
    assert not report.ok
    assert report.reason.startswith("feed /rss failed: ")
    assert "HTML page" in report.reason
    assert report.errors == {"unreadable listing": 1}


def test_a_site_that_does_not_answer_is_a_failure(herald, site, crawl):
    site.close()
    report = crawl(herald)
    assert not report.ok
    assert "robots.txt" in report.reason
    assert report.new == 0


def test_a_public_site_is_not_crawled_without_a_contact(tmp_path):
    source = Source("x", "https://example.org", "X", "en", "England", WaysIn(feeds=("/rss",)))
    report = run_crawl(source, data_dir=tmp_path, now=NOW)
    assert not report.ok
    assert report.reason.startswith("no contact is set")


def test_a_ledger_that_is_no_ledger_is_a_failure_in_one_line(herald, crawl):
    crawl.data_dir.mkdir()
    (crawl.data_dir / "ledger.sqlite").write_bytes(b"not a database, but long enough to be taken for one" * 20)
    report = crawl(herald)
    assert not report.ok
    assert "\n" not in report.reason
    assert "file is not a database" in report.reason


def test_the_ledger_tells_of_every_crawl(herald, crawl):
    first, second = crawl(herald), crawl(herald, NOW + DAY)
    rows = sqlite3.connect(crawl.data_dir / "ledger.sqlite").execute("select run, ok, report from crawls order by run")
    told = [(run, ok, json.loads(report)["new"]) for run, ok, report in rows]
    assert told == [(first.run, 1, 3), (second.run, 1, 0)]


def test_a_report_survives_the_way_through_json(herald, crawl):
    report = crawl(herald)
    assert CrawlReport.from_json(report.to_json()) == report


def test_a_page_lost_from_the_archive_is_fetched_again(site, herald, crawl):
    first = crawl(herald)
    first.archive_files[0].unlink()
    site.forget()
    report = crawl(herald, NOW + timedelta(minutes=5))
    assert [hit.status for hit in site.log if "football" in hit.path] == [200, 200, 200]
    assert articles_of(report).keys() == {"football/1", "football/2", "football/3"}


def test_a_ledger_that_was_lost_is_made_anew_from_the_archive(site, herald, crawl):
    crawl(herald)
    for name in ("ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"):
        (crawl.data_dir / name).unlink(missing_ok=True)
    site.forget()
    report = crawl(herald, NOW + timedelta(minutes=5))
    assert report.ok, report.reason
    assert (report.new, report.changed) == (0, 0)
    assert [path for path in site.paths() if "football" in path] == []
    site.forget()
    report = crawl(herald, NOW + DAY)
    assert report.unchanged == 3
    assert [hit.status for hit in site.log if "football" in hit.path] == [304, 304, 304]


def test_a_crawl_that_failed_before_it_wrote_anything_can_be_tried_again_at_the_same_moment(herald, crawl):
    away = dataclasses.replace(herald, home="http://127.0.0.1:1")
    first = crawl(away)
    second = crawl(herald)
    assert (first.ok, first.archive_files) == (False, ())
    assert second.ok, second.reason
    assert second.new == 3
