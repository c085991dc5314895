"""The one spider: walks the ways into a source, whatever their shapes, and asks for the articles that are due."""

import dataclasses
import hashlib
import re
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.http import Response

from crawlers.addresses import host_and_port
from crawlers.job import Job
from crawlers.keeping import GONE, Keeper
from crawlers.ledger import Link, Page
from crawlers.network import PublicResolver
from crawlers.optouts import Reservation, is_reserved, read_tdmrep
from crawlers.politeness import FORBIDDEN
from crawlers.reservations import PLACE
from crawlers.sources.source import Step, archive_days, step_end
from crawlers.spiders.feed import read_feed
from crawlers.spiders.index import read_index
from crawlers.spiders.listing import Listing
from crawlers.spiders.sitemap import read_sitemap

SHAPES: Mapping[str, Callable[[bytes, str], Listing]] = {
    "sitemap": read_sitemap,
    "feed": read_feed,
    "archive": read_index,
    "section": read_index,
}
LISTING_PRIORITY = 10
LARGEST_LISTING = 64 << 20

# A date in an address: /archive/2022/03/13, sitemap-2022-03.xml
DATED = re.compile(
    r"""
    (?<!\d) (?P<year>(?:19|20)\d\d)
    [-/_]? (?P<month>0[1-9]|1[0-2])
    (?: [-/_]? (?P<day>0[1-9]|[12]\d|3[01]) )?
    (?!\d)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Ask:
    """One listing to be asked for: by which way in, of which shape, for which days, how deep."""

    way: str
    shape: str
    url: str
    day: date | None = None
    step: Step = "day"
    page: int | None = None
    pages: str | None = None
    depth: int = 0
    lastmod: datetime | None = None


@dataclass(slots=True)
class Way:
    """What came of one way in: listings read, unchanged, failed; links found, wanted as articles, not known before."""

    read: int = 0
    unchanged: int = 0
    links: int = 0
    articles: int = 0
    fresh: int = 0
    problem: str | None = None


class SourceSpider(Spider):
    """Asks for one source's listings and for its articles that are due; the keeper keeps what comes."""

    name = "source"

    def __init__(self, job: Job, keeper: Keeper, since: date | None) -> None:
        super().__init__()
        self.job, self.keeper, self._since = job, keeper, since
        self.source, self.polite = job.source, job.source.politeness
        self.allowed_domains = list(self.source.all_hosts())
        self.ways: dict[str, Way] = {}
        self.errors: Counter[str] = Counter()
        self.disallowed = 0
        self._asked: set[str] = set()
        self._reservations: tuple[Reservation, ...] = ()
        self._listings = 0
        self.listings_left = 0
        rules = repr((self.source.links, self.source.from_date, self.source.hosts))
        self._rules = hashlib.sha256(rules.encode()).hexdigest()[:16]

    async def start(self) -> AsyncIterator[Request]:
        """Ask first what the site reserves; all else follows from the answer."""
        yield Request(
            self.source.url(PLACE),
            callback=self.on_reservations,
            errback=self.on_no_reservations,
            meta={"role": "robots"},
        )

    def on_reservations(self, response: Response) -> Iterator[Request]:
        """Take what the site reserves for itself, then begin."""
        if response.status == 200:
            self._reservations = read_tdmrep(response.body)
        return self._begin()

    def on_no_reservations(self, _failure: object) -> Iterator[Request]:
        """Begin where the site cannot be asked what it reserves: its pages and robots.txt still speak."""
        return self._begin()

    def _begin(self) -> Iterator[Request]:
        """Yield the ways in, then the articles that earlier crawls left or that are under watch."""
        for ask in opening_asks(self.job, self._since):
            yield from self._ask_listing(ask)
        for page in self.keeper.ledger.due(self.keeper.clock.now(), limit=self.polite.max_pages):
            yield from self._ask_article(page)

    def on_listing(self, response: Response, ask: Ask) -> Iterator[Request]:
        """Read a listing, remember its links with it in one transaction, and ask for what is due."""
        way = self.ways[ask.way]
        if response.status == 304 or (ask.day and response.status in GONE):
            way.unchanged += 1
            self._record_listing(response, ask, [])
            return
        if response.status != 200:
            self._fail_listing(ask, f"HTTP {response.status}")
            return
        try:
            listing = SHAPES[ask.shape](response.body, response.url)
        except (ValueError, zlib.error) as error:
            self._fail_listing(ask, f"cannot be read: {error}", kind="unreadable listing")
            return
        way.read += 1
        way.links += len(listing.links) + len(listing.listings)
        wanted = [link for link in listing.links if self._is_article(link)]
        way.articles += len(wanted)
        due = self._record_listing(response, ask, wanted)
        way.fresh += len(due)
        for page in due:
            yield from self._ask_article(page)
        yield from self._go_on(ask, listing, found=bool(due if self.job.since is None else wanted))

    def on_article(self, response: Response) -> None:
        """Count an answer that is no page; the keeper has kept it already."""
        answer = response.request.meta["answer"] if response.request else None
        if response.status in {200, 304} or answer is None:
            return
        self.errors[f"HTTP {response.status}"] += 1
        if response.status not in GONE:
            self._record_failure(response.url, f"HTTP {response.status}")

    def on_failure(self, failure: Any) -> None:
        """Count a request that got no answer, and say when to try again."""
        request = failure.request
        kind = failure_kind(failure.value, request.url)
        ask: Ask | None = request.cb_kwargs.get("ask")
        if kind == "disallowed":
            self.disallowed += 1
        if ask is not None:
            self._fail_listing(ask, f"{kind}: {failure.value}", kind=kind)
        else:
            if kind != "disallowed":
                self.errors[kind] += 1
            self._record_failure(request.url, kind, again=kind != "disallowed")

    def _ask_listing(self, ask: Ask) -> Iterator[Request]:
        self.ways.setdefault(ask.way, Way())
        if ask.url in self._asked or ask.depth > self.polite.max_depth:
            return
        page = self.keeper.ledger.page(ask.url)
        known = page if page is not None and page.rules == self._rules else None
        if known is not None and self._is_settled(ask, known):
            return
        if self._listings >= self.polite.max_listings:
            self.listings_left += 1
            return
        self._asked.add(ask.url)
        self._listings += 1
        yield Request(
            ask.url,
            callback=self.on_listing,
            errback=self.on_failure,
            cb_kwargs={"ask": ask},
            headers=known.validators() if known and self.job.since is None else None,
            meta={"role": "listing", "download_maxsize": LARGEST_LISTING},
            priority=LISTING_PRIORITY,
        )

    def _is_settled(self, ask: Ask, known: Page) -> bool:
        """Tell whether a listing was read when its days were over, or has not changed since as its index says."""
        if known.fetched_at is None:
            return False
        if ask.day is not None:
            over = step_end(ask.day, ask.step) + timedelta(days=1 + self.polite.lag_days)
            return known.fetched_at.date() >= over
        if ask.lastmod is None or self.job.since is not None or not self.polite.trust_lastmod:
            return False
        return known.fetched_lastmod is not None and known.fetched_lastmod >= ask.lastmod

    def _go_on(self, ask: Ask, listing: Listing, *, found: bool) -> Iterator[Request]:
        """Ask for the children of an index, the further listings that a page links to, and the next page."""
        for link in listing.listings:
            if self.source.links.is_sitemap(link.url) and self._is_ours(link.url) and not self._is_over(link):
                child = Ask(ask.way, ask.shape, link.url, depth=ask.depth + 1, lastmod=link.lastmod)
                yield from self._ask_listing(child)
        for link in listing.links:
            if self.source.links.is_listing(link.url) and self._is_ours(link.url) and not self._is_over(link):
                dated = date_in(link.url)
                day, step = dated or (None, "day")
                yield from self._ask_listing(Ask(ask.way, "section", link.url, day=day, step=step, depth=ask.depth + 1))
        if ask.pages and ask.page is not None and found:
            page = ask.page + 1
            yield from self._ask_listing(dataclasses.replace(ask, url=fill_page(ask.pages, page), page=page))

    def _record_listing(self, response: Response, ask: Ask, links: list[Link]) -> list[Page]:
        # As of the crawl's beginning: a link is due at once, also for a crawl that is told the same time again.
        ledger, now = self.keeper.ledger, self.job.now
        answer = response.request.meta["answer"] if response.request else None
        assert answer is not None  # noqa: S101 - the keeper has seen every response
        new = [link for link in links if self._in_window(link, ask) or ledger.page(link.url) is not None]
        dated = [_with_day(link, ask, now) for link in new]
        with ledger:
            due = ledger.add_links(dated, now, trust_lastmod=self.polite.trust_lastmod, lag=self.keeper.window.lag)
            # Under the address asked for: a listing that redirects is remembered by the way in.
            ledger.record_answer(dataclasses.replace(answer, url=ask.url), self.keeper.window, lastmod=ask.lastmod)
            ledger.record_rules(ask.url, self._rules)
        return due

    def _ask_article(self, page: Page) -> Iterator[Request]:
        if page.url in self._asked or len(self._asked) - self._listings >= self.polite.max_pages:
            return
        if is_reserved(page.url, self._reservations):
            self.keeper.counts["opted_out"] += 1
            self._record_failure(page.url, "opted out: tdm-reservation", again=False)
            return
        self._asked.add(page.url)
        yield Request(
            page.url,
            callback=self.on_article,
            errback=self.on_failure,
            headers=page.validators(),
            meta={"role": "article"},
        )

    def _fail_listing(self, ask: Ask, problem: str, *, kind: str | None = None) -> None:
        self.ways[ask.way].problem = f"{ask.url} {problem}"
        self.errors[kind or problem] += 1

    def _record_failure(self, url: str, outcome: str, *, again: bool = True) -> None:
        with self.keeper.ledger as ledger:
            ledger.record_failure(url, outcome, self.keeper.clock.now(), again=again)

    def _is_article(self, link: Link) -> bool:
        rules = self.source.links
        return self._is_ours(link.url) and rules.is_article(link.url) and not rules.is_listing(link.url)

    def _is_ours(self, url: str) -> bool:
        """Tell whether a URL is on one of the source's hosts, at the home's port or the usual ones."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if not any(host == own or host.endswith(f".{own}") for own in self.allowed_domains):
            return False
        return parts.port is None or host_and_port(url) == host_and_port(self.source.home)

    def _in_window(self, link: Link, ask: Ask) -> bool:
        """Tell whether an article not known yet is of the days wanted; one without a date is."""
        if ask.day is not None:
            return True
        moment = link.published or link.lastmod
        if moment is None:
            return True
        late = self.job.until is not None and moment.date() > self.job.until
        return not late and (self._since is None or moment.date() >= self._since)

    def _is_over(self, link: Link) -> bool:
        """Tell whether a listing can hold nothing of the days wanted: all earlier, or all later."""
        dated = date_in(link.url)
        if dated and self.job.until and dated[0] > self.job.until:
            return True
        if self._since is None:
            return False
        if dated:
            return step_end(*dated) < self._since
        return link.lastmod is not None and link.lastmod.date() < self._since


def opening_asks(job: Job, since: date | None) -> Iterator[Ask]:
    """Yield the listings that a crawl begins with, in the order of the source file."""
    source, ways = job.source, job.source.ways_in
    for address in ways.news_sitemaps:
        yield Ask(f"news sitemap {address}", "sitemap", source.url(address))
    for address in ways.feeds:
        yield Ask(f"feed {address}", "feed", source.url(address))
    for address in ways.sitemaps:
        yield Ask(f"sitemap {address}", "sitemap", source.url(address))
    for address in ways.sections:
        if "{page}" in address:
            url = source.url(address)
            yield Ask(f"section {address}", "section", fill_page(url, 1), page=1, pages=url)
        else:
            yield Ask(f"section {address}", "section", source.url(address))
    until = min(job.until or job.now.date(), job.now.date())
    for archive in ways.archives:
        for day in archive_days(archive, since or until, until):
            url = source.url(archive.address(day))
            yield Ask(f"archive {archive.url}", "archive", url, day=day, step=archive.step)


def fill_page(url: str, page: int) -> str:
    """Give the address of one page of a section."""
    return url.replace("{page}", str(page))


def date_in(url: str) -> tuple[date, Step] | None:
    """Read the day or month that a listing's address names.

    >>> date_in("https://example.org/archive/2022/03/13"), date_in("https://example.org/sitemap-2022-03.xml.gz")
    ((datetime.date(2022, 3, 13), 'day'), (datetime.date(2022, 3, 1), 'month'))
    """
    found = DATED.search(urlsplit(url).path)
    if found is None:
        return None
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"] or 1))
    except ValueError:
        return None
    return day, "day" if found["day"] else "month"


def failure_kind(error: BaseException, url: str) -> str:
    """Name a failure as it is counted: disallowed, refused, timeout, too large, ..."""
    text = str(error)
    host = urlsplit(url).hostname or ""
    if text.startswith("refused:") or host in PublicResolver.refused:
        return "refused address"
    if text == FORBIDDEN:
        return "disallowed"
    return next((kind for part, kind in _FAILURES.items() if part in f"{type(error).__name__} {text}"), "no answer")


_FAILURES: Mapping[str, str] = {
    "led away": "led away",
    "offsite": "other site",
    "max redirections": "too many redirects",
    "DOWNLOAD_MAXSIZE": "too large",
    "maxsize": "too large",
    "Cancelled": "too large",
    "Timeout": "timeout",
    "CannotResolve": "host not found",
    "DNSLookup": "host not found",
    "Refused": "connection refused",
    "DataLoss": "cut off",
    "not kept": "not kept",
}


def _with_day(link: Link, ask: Ask, now: datetime) -> Link:
    """Date a link by the archive page that names it, where nothing better is known."""
    if ask.day is None or link.published is not None:
        return link
    last = datetime.combine(step_end(ask.day, ask.step), time(23, 59), UTC)
    return dataclasses.replace(link, published=min(last, now))


__all__ = ["SHAPES", "Ask", "SourceSpider", "Way", "date_in", "failure_kind", "opening_asks"]
