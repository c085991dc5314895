"""The spider that looks around a site that nobody has declared yet: robots.txt, front page, listings of every shape."""

import re
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from scrapy import Request, Spider
from scrapy.http import HtmlResponse, Response

from crawlers.addresses import clean_url
from crawlers.spiders.feed import read_feed
from crawlers.spiders.index import read_index
from crawlers.spiders.listing import Listing
from crawlers.spiders.lookout import STEPS, find_archive, find_archive_links, find_articles, find_paging, find_sections
from crawlers.spiders.sitemap import read_sitemap

MOST_LISTINGS = 16
LEAST_ARTICLES = 3
"""Links to articles that make a page a section."""
USUAL_SITEMAPS = ("/sitemap.xml", "/news-sitemap.xml", "/sitemap-news.xml")
USUAL_FEEDS = ("/rss.xml", "/feed", "/rss")

# Sitemap: https://x.org/news.xml
SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)

# The part of a path that says football: /sport/football/ of /sport/football/2022/a-late-goal
FOOTBALL_PATH = re.compile(r"^(/(?:[\w-]+/)*?(?:football|soccer)/)")


@dataclass(slots=True)
class Found:
    """One listing that answered: `shape` is "news sitemap", "sitemap", "sitemap index", "feed", "section" or "archive".

    `links` counts what it names; `football` counts its links by the part of their path that says football.
    `url` is a template for a section with `{page}` and an archive by date; `step` is what an archive has a page for.
    """

    url: str
    shape: str
    links: int
    football: dict[str, int]
    step: str | None = None


@dataclass(slots=True)
class Site:
    """What was found: as what the site introduces itself, its listings, and what could not be read."""

    title: str | None = None
    language: str | None = None
    listings: list[Found] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class DiscoverySpider(Spider):
    """Asks for some sixteen pages at most and says what they are."""

    name = "discovery"

    def __init__(self, home: str) -> None:
        super().__init__()
        self.home, self.site = home, Site()
        self._asked: set[str] = set()

    async def start(self) -> AsyncIterator[Request]:
        """Yield the front page and robots.txt."""
        yield Request(self.home, callback=self.on_home, errback=self.on_failure)
        yield Request(urljoin(self.home, "/robots.txt"), callback=self.on_robots, errback=self.on_failure)

    def on_home(self, response: Response) -> Iterator[Request]:
        """Read the site's name and language, and ask for the feeds that it announces."""
        if not isinstance(response, HtmlResponse) or response.status != 200:
            self.site.problems.append(f"{response.url} answers {response.status} and no HTML page")
            return
        title = response.css("meta[property='og:site_name']::attr(content)").get() or response.css("title::text").get()
        self.site.title = title.strip() if title else None
        self.site.language = (response.css("html::attr(lang)").get() or "").partition("-")[0].lower() or None
        kinds = ("rss", "atom")
        named = [
            url for kind in kinds for url in response.css(f"link[rel=alternate][type*={kind}]::attr(href)").getall()
        ]
        for address in named or USUAL_FEEDS:
            yield from self._ask(response.urljoin(address.strip()), self.on_feed)
        links = self._links(response)
        self._note_archive(response.url, links)
        for address in find_sections(links):
            yield from self._ask(address, self.on_section)
        for address in find_archive_links(self.home, links):
            yield from self._ask(address, self.on_archive)

    def on_section(self, response: Response) -> None:
        """Note a page of a section that lists articles, with its paging."""
        links = self._links(response)
        articles = find_articles(response.url, links)
        self._note_archive(response.url, links)
        if len(articles) >= LEAST_ARTICLES:
            template = find_paging(response.url, links) or response.url
            self.site.listings.append(Found(template, "section", len(articles), dict(count_football(articles))))

    def on_archive(self, response: Response) -> None:
        """Note the archive by date that a page of an archive links to."""
        self._note_archive(response.url, self._links(response))

    def _links(self, response: Response) -> list[str]:
        if response.status != 200 or not isinstance(response, HtmlResponse):
            return []
        host = urlsplit(self.home).netloc
        links = [link.url for link in read_index(response.body, response.url).links]
        return [url for url in links if urlsplit(url).netloc == host]

    def _note_archive(self, url: str, links: list[str]) -> None:
        found = find_archive([url, *links])
        known = next((one for one in self.site.listings if one.shape == "archive"), None)
        if found is None or (known is not None and STEPS.index(known.step or "day") <= STEPS.index(found[1])):
            return
        if known is not None:
            self.site.listings.remove(known)
        articles = find_articles(url, links)
        self.site.listings.append(Found(found[0], "archive", len(articles), dict(count_football(articles)), found[1]))

    def on_robots(self, response: Response) -> Iterator[Request]:
        """Ask for the sitemaps that robots.txt names, or for the usual ones where it names none."""
        text = response.text if response.status == 200 and hasattr(response, "text") else ""
        named = SITEMAP_LINE.findall(text)
        for address in named or USUAL_SITEMAPS:
            yield from self._ask(urljoin(self.home, address), self.on_sitemap)

    def on_feed(self, response: Response) -> None:
        """Note a feed."""
        listing = self._read(response, "feed")
        if listing is not None:
            self._note(response.url, "feed", listing)

    def on_sitemap(self, response: Response) -> Iterator[Request]:
        """Note a sitemap; of an index, look into its first child too."""
        listing = self._read(response, "sitemap")
        if listing is None:
            return
        if listing.listings:
            self._note(response.url, "sitemap index", listing)
            yield from self._ask(listing.listings[0].url, self.on_child)
        else:
            news = b"schemas/sitemap-news" in response.body
            self._note(response.url, "news sitemap" if news else "sitemap", listing)

    def on_child(self, response: Response) -> None:
        """Count the football links of an index's child in its index's favour."""
        listing = self._read(response, "sitemap")
        index = next((found for found in self.site.listings if found.shape == "sitemap index"), None)
        if listing is not None and index is not None:
            index.football = dict(Counter(index.football) + count_football(link.url for link in listing.links))

    def on_failure(self, failure: Any) -> None:
        """Note what did not answer: where robots.txt could not be had, which keeps a crawler out, why it could not."""
        url = failure.request.url
        stats = self.crawler.stats
        robots = stats.get_value(f"matchday/robots/{urlsplit(url).netloc}") if stats else None
        self.site.problems.append(f"{url}: {f'robots.txt could not be read: {robots}' if robots else failure.value}")

    def _ask(self, url: str, callback: Any) -> Iterator[Request]:
        cleaned = clean_url(url)
        if cleaned and cleaned not in self._asked and len(self._asked) < MOST_LISTINGS:
            self._asked.add(cleaned)
            yield Request(cleaned, callback=callback, errback=self.on_failure, meta={"download_maxsize": 64 << 20})

    def _read(self, response: Response, shape: str) -> Listing | None:
        if response.status != 200:
            usual = urlsplit(response.url).path in (*USUAL_SITEMAPS, *USUAL_FEEDS) and response.status == 404
            if not usual:
                self.site.problems.append(f"{response.url}: HTTP {response.status}")
            return None
        try:
            reader = read_feed if shape == "feed" else read_sitemap
            return reader(response.body, response.url)
        except (ValueError, zlib.error) as error:
            self.site.problems.append(f"{response.url}: {error}")
            return None

    def _note(self, url: str, shape: str, listing: Listing) -> None:
        count = len(listing.links) + len(listing.listings)
        football = count_football(link.url for link in listing.links)
        self.site.listings.append(Found(url, shape, count, dict(football)))


def count_football(urls: Iterable[str]) -> Counter[str]:
    """Count addresses by the part of their path that says football."""
    found = (FOOTBALL_PATH.match(urlsplit(url).path) for url in urls)
    return Counter(match[1] for match in found if match)
