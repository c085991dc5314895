import dataclasses
from itertools import pairwise

import pytest
from scrapy.http import Response

from crawlers.archive import read_captures
from crawlers.politeness import retry_after
from tests.crawlers.conftest import FAST, NOW
from tests.crawlers.site import Reply, article, sitemap


def gaps(site):
    return [later.at - earlier.at for earlier, later in pairwise(site.log)]


def test_the_crawl_delay_of_robots_lies_between_all_requests(site, herald, crawl):
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 0.2\n", "text/plain")
    eager = dataclasses.replace(herald, politeness=dataclasses.replace(FAST, concurrency=4))
    report = crawl(eager)
    assert report.new == 4
    assert site.is_spaced(0.2)
    assert site.most_at_once == 1


def test_a_crawl_delay_for_other_robots_does_not_slow_ours(site, herald, crawl):
    site.pages["/robots.txt"] = Reply(
        b"User-agent: otherbot\nCrawl-delay: 5\n\nUser-agent: *\nDisallow:\n", "text/plain"
    )
    assert crawl(herald).new == 4
    assert max(gaps(site)) < 2


def test_the_declared_delay_is_kept_where_robots_asks_for_less(site, herald, crawl):
    slow = dataclasses.replace(herald, politeness=dataclasses.replace(FAST, delay=0.15))
    crawl(slow)
    assert site.is_spaced(0.15)


def test_no_more_requests_run_at_once_than_declared(site, herald, crawl):
    paths = {f"/football/{number}": "2022-03-13T20:00:00Z" for number in range(12)}
    site.pages["/news.xml"] = Reply(sitemap(site.home, paths))
    for path in paths:
        site.pages[path] = Reply(article(1))
    crawl(dataclasses.replace(herald, politeness=dataclasses.replace(FAST, concurrency=3)))
    assert 1 <= site.most_at_once <= 3


def test_a_site_that_says_too_many_is_left_alone_as_long_as_it_asks(site, herald, crawl):
    busy = Reply(b"slow down", status=429, headers={"Retry-After": "1"})
    site.pages["/football/3"] = lambda count: busy if count == 1 else Reply(article(3))
    report = crawl(herald)
    assert report.ok, report.reason
    assert report.new == 3
    hits = [hit.status for hit in site.log]
    assert gaps(site)[hits.index(429)] >= 0.98


def test_a_site_that_asks_for_longer_than_we_wait_ends_the_crawl_and_keeps_the_rest_due(site, herald, crawl):
    site.pages["/football/3"] = Reply(b"slow down", status=429, headers={"Retry-After": "3600"})
    site.pages["/football/2"] = Reply(b"slow down", status=429, headers={"Retry-After": "3600"})
    site.pages["/football/1"] = Reply(b"slow down", status=429, headers={"Retry-After": "3600"})
    report = crawl(herald)
    assert not report.ok, "nothing was had"
    assert "left alone for 3600 s" in report.reason
    assert [hit.status for hit in site.log].count(429) == 1
    assert report.waiting == 3, "the refused one is due later"


def test_a_server_error_is_tried_again_and_then_counted(site, herald, crawl):
    site.pages["/football/2"] = lambda count: Reply(b"oops", status=500) if count == 1 else Reply(article(2))
    site.pages["/football/3"] = Reply(b"oops", status=500)
    report = crawl(herald)
    assert report.ok, report.reason
    assert (report.new, report.errors) == (2, {"HTTP 500": 1})
    assert site.paths().count("/football/3") == 2
    site.pages["/football/3"] = Reply(article(3))
    assert crawl(herald, NOW.replace(hour=9)).new == 1, "due again after an hour"


def test_robots_that_cannot_be_read_keep_us_out(site, herald, crawl):
    site.pages["/robots.txt"] = Reply(b"<html>oops</html>", status=503)
    report = crawl(herald)
    assert not report.ok
    assert "robots.txt could not be read" in report.reason
    assert "HTTP 503" in report.reason
    assert set(site.paths()) == {"/robots.txt"}


def test_a_site_without_robots_has_no_rules(site, herald, crawl):
    del site.pages["/robots.txt"]
    assert crawl(herald).new == 4


def test_robots_that_forbid_everything_are_a_failure_with_nothing_asked_for(site, herald, crawl):
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /\n", "text/plain")
    report = crawl(herald)
    assert not report.ok
    assert "disallowed" in report.reason
    assert site.paths() == ["/robots.txt"]


def test_the_crawler_says_who_it_is_and_whom_to_write_to(site, herald, crawl):
    crawl(herald, contact="https://example.org/crawler")
    agents = {hit.headers["user-agent"] for hit in site.log}
    assert agents == {"matchday/0.1 (reads football match reports; +https://example.org/crawler)"}


def test_no_cookies_and_no_referer_are_sent(site, herald, crawl):
    site.pages["/news.xml"].headers = {"Set-Cookie": "track=1; Path=/"}
    crawl(herald)
    assert not [hit for hit in site.log if "cookie" in hit.headers or "referer" in hit.headers]


@pytest.mark.parametrize(
    ("reply", "kind"), [(Reply(article(2), cut_after=40), "cut off"), (Reply(article(2), stalls_after=40), "timeout")]
)
def test_a_page_that_breaks_off_or_stalls_costs_itself_and_its_timeout_and_no_more(site, herald, crawl, reply, kind):
    site.pages["/football/2"] = reply
    report = crawl(dataclasses.replace(herald, politeness=dataclasses.replace(FAST, timeout=0.5)))
    assert report.new == 2
    assert report.errors == {kind: 1}
    stored = [c.url for file in report.archive_files for c in read_captures(file)]
    assert not [url for url in stored if url.endswith("/football/2")]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120.0),
        ({"Retry-After": "Sun, 13 Mar 2022 21:01:00 GMT", "Date": "Sun, 13 Mar 2022 21:00:00 GMT"}, 60.0),
        ({"Retry-After": "Sun, 13 Mar 2022 20:00:00 GMT", "Date": "Sun, 13 Mar 2022 21:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(headers, seconds):
    assert retry_after(Response("http://example.org", headers=headers)) == seconds
