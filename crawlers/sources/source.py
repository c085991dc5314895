"""A publisher, declared: where its articles are listed, which links are wanted, how politely it is asked."""

import dataclasses
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal
from urllib.parse import urljoin, urlsplit, urlunsplit

from crawlers.sources.layout import Layout

Step = Literal["day", "month", "year"]
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Archive:
    """Pages by date: `url` holds a date as `str.format` writes it, one page per `step`.

    `{mon}` is the month as "mar", whatever the language of the machine.
    """

    url: str
    step: Step = "day"

    def address(self, day: date) -> str:
        """Give the address of a day's page. Raises LookupError, AttributeError or ValueError for a wrong template.

        >>> Archive("/archive/{day:%Y/%m/%d}").address(date(2022, 3, 3))
        '/archive/2022/03/03'
        >>> Archive("/{day.year}/{mon}/{day.day}").address(date(2022, 3, 3))
        '/2022/mar/3'
        """
        return self.url.format(day=day, mon=_MONTHS[day.month - 1])


@dataclass(frozen=True, slots=True)
class WaysIn:
    """Where a site lists its articles; every address is a full URL or a path on the site's home.

    `sitemaps` may be sitemaps or sitemap indexes, plain or gzipped.
    A section with `{page}` in it is asked page by page from 1 while pages bring links not known yet.
    """

    news_sitemaps: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    archives: tuple[Archive, ...] = ()
    sections: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """True where no way in is declared."""
        return not any(getattr(self, f.name) for f in dataclasses.fields(self))


@dataclass(frozen=True, slots=True)
class LinkRules:
    """Which links are articles: patterns searched in path and query (`/football/2022/x?y`).

    No `include` takes every link of a sitemap or feed, and is refused for archive and section pages.
    `follow` names further listing pages; `sitemaps` narrows the children of a sitemap index.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()

    def is_article(self, url: str) -> bool:
        """Tell whether a link is wanted as an article."""
        place = path_and_query(url)
        if place == "/":
            return False
        included = not self.include or _any_found(self.include, place)
        return included and not _any_found(self.exclude, place)

    def is_listing(self, url: str) -> bool:
        """Tell whether a link leads to a further listing page."""
        return _any_found(self.follow, path_and_query(url))

    def is_sitemap(self, url: str) -> bool:
        """Tell whether a child of a sitemap index is wanted."""
        return not self.sitemaps or _any_found(self.sitemaps, path_and_query(url))


@dataclass(frozen=True, slots=True)
class Politeness:
    """How much of a site's time a crawl may take. A `Crawl-delay` in robots.txt wins where it is longer.

    `delay` and `wait` are seconds: between two requests, and after a "too many requests" without a date.
    `lag_days` is how long after publication an article is asked for again, every `recheck_hours` at the earliest.
    `max_pages` and `max_listings` bound one crawl; what is left waits in the ledger for the next.
    """

    delay: float = 1.0
    concurrency: int = 1
    timeout: float = 30.0
    wait: float = 10.0
    max_wait: float = 120.0
    retries: int = 2
    lag_days: int = 3
    recheck_hours: float = 12.0
    max_pages: int = 2000
    max_listings: int = 500
    max_depth: int = 4
    max_megabytes: int = 8
    max_minutes: float = 180.0
    trust_lastmod: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """One publisher. `name` is the file's stem; `country` and `publisher` are English names as shown to a reader.

    `hosts` are further hosts that articles or listings may live on.
    `from_date` is the earliest day wanted; without it a first crawl reads the last `lag_days` only.
    `retention_days` drops stored pages after so many days; None keeps them.
    `layouts` say where its pages keep the article, for readers of pages; of several the first that holds on the day.
    `enabled` says whether a run that names no sources takes this one; the publishers shipped wait to be named.
    `tried_live` says whether the declaration has been tried on the live site.
    """

    name: str
    home: str
    publisher: str
    language: str
    country: str
    ways_in: WaysIn
    links: LinkRules = field(default_factory=LinkRules)
    politeness: Politeness = field(default_factory=Politeness)
    hosts: tuple[str, ...] = ()
    from_date: date | None = None
    retention_days: int | None = None
    tried_live: bool = False
    note: str | None = None
    enabled: bool = True
    layouts: tuple[Layout, ...] = ()

    def url(self, address: str) -> str:
        """Give the full URL of an address of this site."""
        return urljoin(self.home, address)

    def with_home(self, home: str) -> "Source":
        """Give the same source at another base URL, as when a site is served on a free port."""
        return dataclasses.replace(self, home=home)

    def layout_on(self, day: date) -> Layout | None:
        """Give the layout of pages captured on a day; None where the general reader is to find its way."""
        return next((layout for layout in self.layouts if layout.holds_on(day)), None)

    def all_hosts(self) -> tuple[str, ...]:
        """Name every host that this source may be asked on, home first, lower-case, without ports."""
        ways = self.ways_in
        listed = (*ways.news_sitemaps, *ways.sitemaps, *ways.feeds, *ways.sections, *(a.url for a in ways.archives))
        named = [urlsplit(self.home).hostname or "", *self.hosts]
        named += [urlsplit(address).hostname or "" for address in listed]
        return tuple(dict.fromkeys(host.lower() for host in named if host))


def archive_days(archive: Archive, since: date, until: date) -> tuple[date, ...]:
    """List the first days of every step between two days, both included, newest first.

    >>> [day.isoformat() for day in archive_days(Archive("/{day:%Y/%m}", "month"), date(2022, 1, 30), date(2022, 3, 2))]
    ['2022-03-01', '2022-02-01', '2022-01-01']
    """
    days = []
    day = step_start(until, archive.step)
    while day >= step_start(since, archive.step):
        days.append(day)
        day = step_start(day - timedelta(days=1), archive.step)
    return tuple(days)


def step_start(day: date, step: Step) -> date:
    """Give the first day of the day, month or year that `day` is in."""
    if step == "year":
        return day.replace(month=1, day=1)
    return day.replace(day=1) if step == "month" else day


def step_end(day: date, step: Step) -> date:
    """Give the last day of the day, month or year that `day` is in.

    >>> step_end(date(2024, 2, 3), "month")
    datetime.date(2024, 2, 29)
    """
    if step == "day":
        return day
    following = step_start(day, step) + timedelta(days=31 if step == "month" else 366)
    return step_start(following, step) - timedelta(days=1)


def path_and_query(url: str) -> str:
    """Give the part of a URL that link patterns are searched in.

    >>> path_and_query("https://example.org/football/2022?x=1#top")
    '/football/2022?x=1'
    """
    parts = urlsplit(url)
    return urlunsplit(("", "", parts.path or "/", parts.query, ""))


def _any_found(patterns: tuple[str, ...], place: str) -> bool:
    return any(re.search(pattern, place) for pattern in patterns)
