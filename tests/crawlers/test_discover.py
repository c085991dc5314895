import socket

import pytest

from crawlers.discover import DiscoveryError, draft_source
from crawlers.sources import load_source_text
from tests.crawlers.site import Reply, feed, sitemap


@pytest.fixture
def town(site):
    """A site with a feed announced on its front page and sitemaps named in its robots.txt."""
    site.pages["/"] = Reply(
        b'<html lang="en-GB"><head><title>Home</title><meta property="og:site_name" content=\'The "Town" Crier\'>'
        b'<link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'
    )
    robots = f"User-agent: *\nDisallow: /private/\nSitemap: {site.home}/news.xml\nsitemap: {site.home}/index.xml\n"
    site.pages["/robots.txt"] = Reply(robots.encode(), "text/plain")
    entries = {"/sport/football/2022/a": "2022-03-13T20:00:00Z", "/sport/cricket/b": "2022-03-13T20:00:00Z"}
    site.pages["/news.xml"] = Reply(sitemap(site.home, entries), "application/xml")
    site.pages["/index.xml"] = Reply(
        f"<sitemapindex><sitemap><loc>{site.home}/old.xml</loc></sitemap></sitemapindex>".encode()
    )
    site.pages["/old.xml"] = Reply(sitemap(site.home, {"/sport/football/2019/c": "2019-03-13T20:00:00Z"}))
    site.pages["/feed"] = Reply(feed(site.home, ["/sport/football/2022/a", "/soccer/d"]), "application/rss+xml")
    return site


def test_a_draft_is_a_source_file_that_names_what_was_found(town):
    draft = draft_source(town.home, allow_loopback=True, delay=0.0)
    assert draft.name == "127-0-0"
    source = load_source_text(draft.text, draft.name)
    assert (source.home, source.publisher, source.language) == (town.home, 'The "Town" Crier', "en")
    assert source.ways_in.news_sitemaps == ("/news.xml",)
    assert source.ways_in.sitemaps == ("/index.xml",)
    assert source.ways_in.feeds == ("/feed",)
    assert source.links.include == ("^/sport/football/", "^/soccer/")
    assert not source.enabled
    assert "1 of them football" in " ".join(draft.found)
    assert draft.problems == ()


def test_looking_around_obeys_robots_and_asks_for_a_handful_of_pages(town):
    town.pages["/robots.txt"].body += b"Disallow: /feed\n"
    draft = draft_source(town.home, allow_loopback=True, delay=0.0)
    assert "/feed" not in town.paths()
    assert len(town.log) <= 8
    assert any("/feed" in problem for problem in draft.problems)


def test_a_feed_that_nothing_announces_is_found_where_feeds_usually_lie(site):
    site.pages["/"] = Reply(b"<html><head><title>The Crier</title></head></html>")
    site.pages["/rss.xml"] = Reply(feed(site.home, ["/football/a"]), "application/rss+xml")
    draft = draft_source(site.home, allow_loopback=True, delay=0.0)
    assert load_source_text(draft.text, draft.name).ways_in.feeds == ("/rss.xml",)
    assert draft.problems == ()


def test_a_site_without_sitemap_and_feed_is_told_so(site):
    site.pages["/"] = Reply(b"<html></html>")
    with pytest.raises(DiscoveryError, match="no sitemap, feed, section or archive was found"):
        draft_source(site.home, allow_loopback=True, delay=0.0)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://x.org", "no http or https address"),
        ("http://127.0.0.1:8000/", "not a public address"),
        ("https://example.org", "no contact is set"),
    ],
)
def test_an_address_that_must_not_be_looked_at_is_refused(url, message):
    with pytest.raises(DiscoveryError, match=message):
        draft_source(url)


def page(links, head=""):
    return f"<html><head><title>The Crier</title>{head}</head><body>{links}</body></html>".encode()


def anchors(*paths):
    return "".join(f'<a href="{path}">more</a> ' for path in paths)


@pytest.fixture
def hamlet(site):
    """A site without sitemap and feed: a section with pages, an archive by date that its footer leads to."""
    site.pages["/"] = Reply(
        page(anchors("/sport/football/", "/news/", "/archive/", "https://elsewhere.example/football"))
    )
    reports = [f"/sport/football/2022/report-of-match-{n}" for n in range(5)]
    site.pages["/sport/football/"] = Reply(page(anchors(*reports, "/sport/football/?page=2", "/sport/football/tables")))
    site.pages["/archive/"] = Reply(page(anchors("/archive/2022/03", "/archive/2022/03/13", "/archive/2022/03/12")))
    return site


def test_sections_with_their_pages_and_an_archive_by_date_are_found(hamlet):
    draft = draft_source(hamlet.home, allow_loopback=True, delay=0.0)
    source = load_source_text(draft.text, draft.name)
    assert source.ways_in.sections == ("/sport/football/?page={page}",)
    assert [(one.url, one.step) for one in source.ways_in.archives] == [("/archive/{day:%Y/%m/%d}", "day")]
    assert source.links.include == ("^/sport/football/",)
    assert any("section" in line and "5 links, 5 of them football" in line for line in draft.found)
    assert len(hamlet.log) <= 12


def test_a_page_that_lists_nothing_is_no_section(hamlet):
    hamlet.pages["/sport/football/"] = Reply(page(anchors("/news/", "/sport/football/tables")))
    del hamlet.pages["/archive/"]
    with pytest.raises(DiscoveryError, match="no sitemap, feed, section or archive was found"):
        draft_source(hamlet.home, allow_loopback=True, delay=0.0)


def test_a_site_that_does_not_answer_is_not_said_to_forbid_anything():
    with socket.socket() as taken:  # bound and not listening: nobody answers there
        taken.bind(("127.0.0.1", 0))
        home = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(DiscoveryError, match=r"robots\.txt could not be read: .*refused") as raised:
            draft_source(home, allow_loopback=True, delay=0.0)
    assert "Forbidden" not in str(raised.value)


def test_a_robots_file_behind_a_server_error_is_told_as_that(site):
    site.pages["/robots.txt"] = Reply(b"", status=503)
    with pytest.raises(DiscoveryError, match=r"robots\.txt could not be read: HTTP 503"):
        draft_source(site.home, allow_loopback=True, delay=0.0)
