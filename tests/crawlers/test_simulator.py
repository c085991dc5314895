"""A news site of three years with everything that goes wrong on real ones, crawled over two nights.

5,000 articles under a sitemap index of gzipped months, a paged archive and a feed;
redirects, circles, slow, stalled and cut answers, 429 and 500 in bursts, wrong charsets, a page of 50 MB, a bomb,
an endless calendar, robots that change overnight, pages that vanish, soft 404s and a consent wall.
"""

import dataclasses
import gzip
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from crawlers.archive import archive_files, read_captures
from crawlers.sources import LinkRules, Politeness, Source, WaysIn
from tests.crawlers.conftest import Crawl
from tests.crawlers.site import Reply, Site, article, feed, index, sitemap

FIRST = date(2019, 7, 1)
NIGHT = datetime(2022, 7, 1, 2, 0, tzinfo=UTC)
ARTICLES = 5000
DAYS = 1095
POLITE = Politeness(
    delay=0.0,
    concurrency=6,
    timeout=2.0,
    wait=0.05,
    max_wait=3.0,
    retries=2,
    max_pages=20_000,
    max_listings=200,
    max_megabytes=2,
    lag_days=3,
)


def day_of(number):
    return FIRST + timedelta(days=number * DAYS // ARTICLES)


def path_of(number):
    return f"/football/{day_of(number):%Y/%m}/match-{number}"


def stamp(number):
    return f"{day_of(number)}T21:00:00Z"


def in_bursts(number, status, headers=None):
    """A page that fails at first and then answers."""
    failed = Reply(b"not now", status=status, headers=headers or {})
    return lambda count: failed if count == 1 else Reply(article(number))


def redirect(target, status=301):
    return Reply(status=status, headers={"Location": target})


def slow(number):
    def answer(_count):
        time.sleep(0.3)  # the server is slow, not the test
        return Reply(article(number))

    return answer


# Number of an article → what is odd about it, and whether it is got all the same.
ODD = {
    100: (in_bursts(100, 500), True),
    101: (in_bursts(101, 503), True),
    102: (in_bursts(102, 429, {"Retry-After": "1"}), True),
    110: (redirect(path_of(110) + "-final"), True),
    111: (redirect(path_of(111)), False),
    112: (redirect("/"), False),
    113: (redirect("/consent?back=1", 302), False),
    120: (slow(120), True),
    121: (Reply(article(121), cut_after=60), False),
    122: (Reply(article(122), stalls_after=60), False),
    130: (Reply(chunks=lambda: (b"x" * (1 << 20) for _ in range(50))), False),
    131: (Reply(gzip.compress(b"\0" * (64 << 20)), headers={"Content-Encoding": "gzip"}), False),
    140: (Reply("<p>Málaga – Cádiz 2:1, the visitors' best</p>".encode("cp1252"), "text/html; charset=utf-8"), True),
    150: (Reply(b"<html><h1>Page not found</h1></html>"), False),
    151: (Reply(b"<html><p>We ask for your consent to cookies</p></html>"), False),
    160: (Reply(b"gone", status=410), False),
    170: (Reply(b"broken", status=500), False),
}
GOT = {path_of(number) for number in range(ARTICLES) if ODD.get(number, (None, True))[1]}


def build(site):
    """Fill the site; gives the source that declares it."""
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\n", "text/plain")
    months = {}
    for number in range(ARTICLES):
        odd = ODD.get(number)
        site.pages[path_of(number)] = odd[0] if odd else Reply(article(number), etag=f'"{number}"')
        months.setdefault(f"{day_of(number):%Y-%m}", {})[path_of(number)] = stamp(number)
    site.pages[path_of(110) + "-final"] = Reply(article(110))
    site.pages["/"] = site.pages["/consent?back=1"] = Reply(article(0))
    rows = ""
    for month, entries in months.items():
        body = gzip.compress(sitemap(site.home, entries))
        site.pages[f"/sitemap-{month}.xml.gz"] = Reply(body, "application/gzip", etag=f'"{month}"')
        child, lastmod = f"{site.home}/sitemap-{month}.xml.gz", max(entries.values())
        rows += f"<sitemap><loc>{child}</loc><lastmod>{lastmod}</lastmod></sitemap>"
    site.pages["/sitemap.xml"] = Reply(f"<sitemapindex>{rows}</sitemapindex>".encode(), etag='"index"')
    newest = [path_of(number) for number in range(ARTICLES - 4, ARTICLES)]
    site.pages["/rss"] = Reply(feed(site.home, newest, "Thu, 30 Jun 2022 21:00:00 GMT"), etag='"feed"')
    for page in range(1, 400):
        listed = [path_of(ARTICLES - 20 * page + n) for n in range(20) if ARTICLES - 20 * page + n >= 0]
        site.pages[f"/football?page={page}"] = Reply(index([*listed, "/calendar/1", "/private/x"]))
    for month in range(1, 400):
        site.pages[f"/calendar/{month}"] = Reply(index([f"/calendar/{month + 1}", f"/calendar/{month + 2}"]))
    return Source(
        "decade",
        site.home,
        "The Decade",
        "en",
        "England",
        WaysIn(sitemaps=("/sitemap.xml",), feeds=("/rss",), sections=("/football?page={page}",)),
        links=LinkRules(include=(r"^/football/\d{4}/\d\d/match-\d+",), follow=("^/calendar/",)),
        politeness=POLITE,
        from_date=FIRST,
    )


@pytest.fixture(scope="module")
def decade(tmp_path_factory):
    """The site after its first night: the site, its source, the crawl and the report."""
    site = Site()
    source = build(site)
    crawl = Crawl(tmp_path_factory.mktemp("decade") / "data")
    yield site, source, crawl, crawl(source, NIGHT)
    site.close()


def test_the_first_night_ends_with_every_article_that_can_be_had_got_once(decade):
    site, _, crawl, report = decade
    assert report.ok, report.reason
    assert report.new == len(GOT)
    captures = [c for file in archive_files(crawl.data_dir) for c in read_captures(file, on_damage=pytest.fail)]
    kept = Counter(c.url.removeprefix(site.home) for c in captures if c.role == "article" and c.status == 200)
    assert set(kept) == {path if path != path_of(110) else path + "-final" for path in GOT}
    assert set(kept.values()) == {1}


def test_no_article_is_asked_for_more_often_than_its_failures_allow(decade):
    site, _, _, report = decade
    asked = Counter(hit.path for hit in site.log if hit.path.startswith("/football/"))
    more = {path for path, count in asked.items() if count > 1}
    assert more <= {path_of(number) for number in ODD}
    assert max(asked.values()) <= 1 + POLITE.retries
    assert report.requested == len(site.log) <= ARTICLES + 400


def test_failures_are_counted_by_kind(decade):
    report = decade[3]
    assert report.errors == {
        "HTTP 410": 1,
        "HTTP 500": 1,
        "consent page": 1,
        "cut off": 1,
        "led away": 2,
        "not found in disguise": 1,
        "timeout": 1,
        "too large": 2,
    }


def test_the_crawl_stayed_within_its_limits(decade):
    site, _, _, report = decade
    assert site.most_at_once <= POLITE.concurrency
    paths = Counter(hit.path.split("/")[1].split("?")[0] for hit in site.log)
    assert paths["private"] == 0
    assert paths["calendar"] <= POLITE.max_depth * 2 + 1
    assert report.waiting == 0


def test_the_second_night_asks_only_for_what_is_due(decade):
    site, source, crawl, _ = decade
    site.pages["/robots.txt"] = Reply(f"User-agent: *\nDisallow: {path_of(4999)}\n".encode(), "text/plain")
    site.pages[path_of(4998)] = Reply(b"gone", status=404)
    site.pages[path_of(4997)] = Reply(article(4997, "were awarded the match"), etag='"new"')
    site.forget()
    report = crawl(source, NIGHT + timedelta(days=1))
    assert report.ok, report.reason
    assert (report.new, report.changed, report.gone) == (0, 1, 1)
    assert report.disallowed >= 1
    asked = {hit.path for hit in site.log if hit.path.startswith("/football/")}
    young = {path_of(n) for n in range(ARTICLES) if NIGHT.date() - day_of(n) <= timedelta(days=POLITE.lag_days)}
    failed = {path_of(number) for number in ODD}
    assert asked <= young | failed
    assert path_of(4999) not in asked
    months = [hit.path for hit in site.log if hit.path.startswith("/sitemap-")]
    assert months == []
    assert len(site.log) < 100


def test_robots_that_ask_for_a_delay_overnight_get_it(decade):
    site, source, crawl, _ = decade
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 0.1\n", "text/plain")
    site.forget()
    few = dataclasses.replace(source.politeness, max_pages=10)
    crawl(dataclasses.replace(source, politeness=few), NIGHT + timedelta(days=2))
    assert len(site.log) > 10
    assert site.is_spaced(0.1)
