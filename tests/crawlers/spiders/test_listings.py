"""The shapes of listings: sitemap, feed, HTML index."""

import gzip
from datetime import UTC, datetime

import pytest

from crawlers.ledger import Link
from crawlers.spiders.feed import read_feed
from crawlers.spiders.index import read_index
from crawlers.spiders.listing import ListingError, parse_moment
from crawlers.spiders.sitemap import read_sitemap

HOME = "https://x.org/"
NIGHT = datetime(2022, 3, 13, 21, 45, tzinfo=UTC)
NEWS = b"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/style.xsl"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
 <!-- tonight -->
 <url><loc> https://x.org/a?b=1&amp;c=2 </loc><lastmod>2022-03-13T22:45:00+01:00</lastmod>
  <n:news><n:publication><n:name>X</n:name></n:publication><n:publication_date>2022-03-13</n:publication_date></n:news>
 </url>
 <url><loc>https://x.org/a?b=1&amp;c=2</loc></url>
 <url><loc><![CDATA[https://x.org/b]]></loc></url>
 <url><lastmod>2022</lastmod></url>
</urlset>"""


def urls(listing):
    return [link.url for link in listing.links]


def test_a_news_sitemap_gives_each_page_once_with_its_dates():
    listing = read_sitemap(NEWS, HOME)
    assert listing.links == (
        Link("https://x.org/a?b=1&c=2", NIGHT, datetime(2022, 3, 13, tzinfo=UTC)),
        Link("https://x.org/b"),
    )


def test_a_gzipped_sitemap_reads_the_same():
    assert read_sitemap(gzip.compress(NEWS), HOME) == read_sitemap(NEWS, HOME)


def test_a_sitemap_index_gives_its_children_and_no_pages():
    body = b"<sitemapindex><sitemap><loc>https://x.org/1.xml</loc><lastmod>2022-03-13T21:45Z</lastmod></sitemap></sitemapindex>"
    listing = read_sitemap(body, HOME)
    assert listing.links == ()
    assert listing.listings == (Link("https://x.org/1.xml", NIGHT),)


def test_a_sitemap_cut_off_in_the_middle_gives_the_pages_before_the_cut():
    body = NEWS[: NEWS.index(b"<url><loc><![CDATA[") + 12]
    assert urls(read_sitemap(body, HOME)) == ["https://x.org/a?b=1&c=2"]


def test_a_feed_gives_links_guids_and_dates():
    body = b"""<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <link>https://x.org/</link><atom:link href="https://x.org/rss" rel="self"/>
      <item><link>https://x.org/1?utm_id=rss&amp;id=4</link><pubDate>Sun, 13 Mar 2022 21:45:00 GMT</pubDate></item>
      <item><title>no link</title><guid>https://x.org/2</guid></item>
      <item><guid isPermaLink="false">abc</guid></item>
      <item><link>/3</link></item>
    </channel></rss>"""
    listing = read_feed(body, HOME)
    assert urls(listing) == ["https://x.org/1?id=4", "https://x.org/2", "https://x.org/3"]
    assert listing.links[0].published == NIGHT
    assert listing.links[0].lastmod is None


def test_an_atom_feed_gives_the_alternate_link_and_both_dates():
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://x.org/"/><entry>
      <link rel="self" href="https://x.org/atom/1"/><link rel="alternate" href="https://x.org/1"/>
      <published>2022-03-13T20:00:00Z</published><updated>2022-03-13T21:45:00Z</updated></entry></feed>"""
    (link,) = read_feed(body, HOME).links
    assert link == Link("https://x.org/1", NIGHT, datetime(2022, 3, 13, 20, tzinfo=UTC))


def test_an_rdf_feed_in_latin_1_is_read():
    body = (
        '<?xml version="1.0" encoding="iso-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/"><item><title>Málaga</title><link>https://x.org/málaga</link></item></rdf:RDF>'
    ).encode("iso-8859-1")
    assert urls(read_feed(body, HOME)) == ["https://x.org/málaga"]


def test_a_feed_with_undeclared_entities_and_stray_ampersands_is_mended():
    body = b"<rss><channel><item><title>A &nbsp; B & C</title><link>https://x.org/1</link></item></channel></rss>"
    assert urls(read_feed(body, HOME)) == ["https://x.org/1"]


def test_an_html_index_gives_every_link_once_joined_to_its_base():
    body = b"""<html><head><base href="https://x.org/deep/"></head><body><a href="1">one</a><a href="/2#c">two</a>
      <a href="1">again</a><a href="mailto:a@x.org">m</a><a>none</a><a href="http://[bad">b</a></body></html>"""
    assert urls(read_index(body, HOME)) == ["https://x.org/deep/1", "https://x.org/2"]


@pytest.mark.parametrize(
    ("read", "body", "message"),
    [
        (read_sitemap, b"", "no XML"),
        (read_sitemap, b"hello", "no XML"),
        (read_sitemap, b"<!doctype html><html><body>404</body></html>", "HTML page"),
        (read_sitemap, b"<rss><channel/></rss>", "no sitemap: its root element is <rss>"),
        (read_feed, NEWS, "no feed: its root element is <urlset>"),
        (read_feed, b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', "declares XML entities"),
        (read_index, b"\x89PNG\r\n\x00\x00", "binary data"),
    ],
)
def test_a_listing_of_another_shape_is_refused_with_what_it_is(read, body, message):
    with pytest.raises(ListingError, match=message):
        read(body, HOME)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-03-13T21:45:00Z", NIGHT),
        ("2022-03-13T21:45:00.000Z", NIGHT),
        ("2022-03-13 22:45:00+01:00", NIGHT),
        ("Sun, 13 Mar 2022 21:45:00 +0000", NIGHT),
        ("13 Mar 2022 21:45:00 GMT", NIGHT),
        ("2022-03-13", datetime(2022, 3, 13, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("2022-13-45", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_are_read_as_sitemaps_and_feeds_write_them(text, moment):
    assert parse_moment(text) == moment
