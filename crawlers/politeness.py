"""Politeness that Scrapy leaves to its user: Crawl-delay, Retry-After, a robots.txt that cannot be read."""

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Request, Response
from scrapy.robotstxt import RobotParser

from crawlers.job import ROBOT_NAME

FORBIDDEN = "Forbidden by robots.txt"
_closing: set[asyncio.Task[None]] = set()
_FORBID_ALL = b"User-agent: *\nDisallow: /\n"


class Robots(RobotsTxtMiddleware):
    """Obeys robots.txt, and takes one that cannot be had as "keep out", as RFC 9309 asks.

    A 4xx (but for 429) says that there are no rules; a 5xx, a 429 or no answer that nobody knows.
    """

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500 or response.status == 429:
            self._note(netloc, f"HTTP {response.status}")
            response = response.replace(body=_FORBID_ALL)
        elif response.status >= 400:
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._note(netloc, str(exc) or type(exc).__name__)
        waiting = self._parsers[netloc]
        parser = self._parserimpl.from_crawler(self.crawler, _FORBID_ALL)
        self._parsers[netloc] = parser
        waiting.callback(parser)  # type: ignore[union-attr]  # the base class has put a Deferred here

    def _note(self, netloc: str, why: str) -> None:
        self._stats.set_value(f"matchday/robots/{netloc}", why)


class Throttle(AutoThrottle):
    """AutoThrottle that never goes below a site's Crawl-delay, one request at a time there."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._floors: dict[int, float] = {}
        crawler.signals.connect(self._robots_parsed, signal=signals.robots_parsed)

    def _robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        delay = robotparser.crawl_delay(ROBOT_NAME)
        if not delay or delay <= self.mindelay:
            return
        downloader = _downloader(self.crawler)
        key = downloader.get_slot_key(request)
        downloader.per_slot_settings[key] = {"delay": delay, "concurrency": 1}
        slot = downloader.slots.get(key)
        if slot is not None:
            slot.delay, slot.concurrency = delay, 1

    def _adjust_delay(self, slot: Any, latency: float, response: Response) -> None:
        super()._adjust_delay(slot, latency, response)
        downloader = _downloader(self.crawler)
        for key, settings in downloader.per_slot_settings.items():
            if downloader.slots.get(key) is slot:
                slot.delay = max(slot.delay, settings["delay"])


class BackOff(RetryMiddleware):
    """Retries what may pass; a site that says "too many" or "not now" is left alone as long as it asks.

    Where it asks for longer than the longest wait, the crawl ends and what is left stays due.
    """

    def process_response(
        self,
        request: Request,
        response: Response,
        spider: Spider | None = None,  # noqa: ARG002 - Scrapy's signature
    ) -> Request | Response:
        """Give the response, or the request again after holding the site's queue."""
        if response.status in {429, 503}:
            seconds = retry_after(response) or self._growing(request)
            longest = self.crawler.settings.getfloat("BACK_OFF_LONGEST")
            if seconds > longest:
                self._stop(f"the site asks to be left alone for {seconds:.0f} s (HTTP {response.status})")
                return response
            hold_site(self.crawler, request, seconds)
        return super().process_response(request, response)

    def _growing(self, request: Request) -> float:
        """Give a wait that doubles with every try, for a site that names none."""
        base = self.crawler.settings.getfloat("BACK_OFF_SECONDS")
        return float(base * 2 ** request.meta.get("retry_times", 0))

    def _stop(self, reason: str) -> None:
        assert self.crawler.stats is not None  # noqa: S101 - Scrapy sets it before any request
        self.crawler.stats.set_value("matchday/stopped", reason)
        close_crawl(self.crawler, reason)


def retry_after(response: Response) -> float | None:
    """Give the seconds that a Retry-After header asks for, as a number or as a date; None without one."""
    value = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if value.isdigit():
        return float(value)
    until, sent = _http_date(value), _http_date((response.headers.get("Date") or b"").decode("latin-1"))
    if until is None:
        return None
    return max(0.0, (until - (sent or datetime.now(UTC))).total_seconds())


def hold_site(crawler: Crawler, request: Request, seconds: float) -> None:
    """Keep the queue of a request's site closed for so many seconds."""
    downloader = _downloader(crawler)
    slot = downloader.slots.get(downloader.get_slot_key(request))
    if slot is not None:
        slot.delay = max(slot.delay, 0.001)  # a slot without delay would not look at `lastseen`
        slot.lastseen = monotonic() + seconds - slot.delay


def close_crawl(crawler: Crawler, reason: str) -> None:
    """End a crawl in good order; what is not fetched yet stays due."""
    engine: Any = crawler.engine
    _closing.add(task := asyncio.get_running_loop().create_task(engine.close_spider_async(reason=reason)))
    task.add_done_callback(_closing.discard)


def _downloader(crawler: Crawler) -> Any:
    engine: Any = crawler.engine
    return engine.downloader


def _http_date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
