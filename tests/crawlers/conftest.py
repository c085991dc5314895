import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crawlers.crawl import CrawlReport, run_crawl
from crawlers.sources import Archive, LinkRules, Politeness, Source, WaysIn
from tests.crawlers.site import Reply, Site, article, feed, index, sitemap

NOW = datetime(2022, 3, 14, 6, 0, tzinfo=UTC)
FAST = Politeness(delay=0.0, wait=0.05, max_wait=2.0, retries=1, timeout=5.0)


@pytest.fixture
def site() -> Iterator[Site]:
    served = Site()
    yield served
    served.close()


@pytest.fixture
def herald(site: Site) -> Source:
    """A publisher with robots.txt and a news sitemap, three articles in it, validators on everything."""
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\n", "text/plain")
    entries = {f"/football/{n}": "2022-03-13T20:00:00Z" for n in (1, 2, 3)} | {"/private/9": "2022-03-13T20:00:00Z"}
    site.pages["/news.xml"] = Reply(sitemap(site.home, entries), "application/xml", etag='"map-1"')
    for number in (1, 2, 3):
        site.pages[f"/football/{number}"] = Reply(article(number), etag=f'"a{number}"')
    site.pages["/private/9"] = Reply(article(9))
    return Source(
        "herald", site.home, "The Herald", "en", "England", WaysIn(news_sitemaps=("/news.xml",)), politeness=FAST
    )


@pytest.fixture
def courier(site: Site) -> Source:
    """A publisher with a feed and archive pages by date; bare pages with Last-Modified only."""
    stamp = "Sun, 13 Mar 2022 22:00:00 GMT"
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /members/\n", "text/plain")
    site.pages["/rss"] = Reply(feed(site.home, ["/sport/21?utm_source=rss"]), "application/rss+xml", etag='"f1"')
    site.pages["/archive/2022/03/13"] = Reply(index(["/sport/21", "/sport/22", "/about"]), last_modified=stamp)
    site.pages["/archive/2022/03/12"] = Reply(index(["/sport/20", "/members/5"]), last_modified=stamp)
    for number in (20, 21, 22):
        site.pages[f"/sport/{number}"] = Reply(article(number), last_modified=stamp)
    return Source(
        "courier",
        site.home,
        "The Courier",
        "en",
        "England",
        WaysIn(feeds=("/rss",), archives=(Archive("/archive/{day:%Y/%m/%d}"),)),
        links=LinkRules(include=(r"^/(sport|members)/\d+$",)),
        politeness=dataclasses.replace(FAST, lag_days=2),
        from_date=date(2022, 3, 11),
    )


class Crawl:
    """Crawls into one data folder, the clock given."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir

    def __call__(self, source: Source, now: datetime = NOW, **more: object) -> CrawlReport:
        return run_crawl(source, data_dir=self.data_dir, allow_loopback=True, now=now, **more)


@pytest.fixture
def crawl(tmp_path: Path) -> Crawl:
    return Crawl(tmp_path / "data")
