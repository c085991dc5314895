"""The guard between a crawl and the machines that are none of its business."""

from collections.abc import Sequence
from typing import Any, ClassVar

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request
from scrapy.resolver import CachingThreadedResolver

from crawlers.addresses import AddressPolicy, AddressRefusedError


class AddressGuard:
    """Refuses requests, redirects among them, to literal addresses off the public network."""

    def __init__(self, policy: AddressPolicy) -> None:
        self._policy = policy

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "AddressGuard":
        """Build the guard from the crawl's settings."""
        return cls(AddressPolicy(crawler.settings.getlist("LOOPBACK_ALLOWED")))

    def process_request(self, request: Request) -> None:
        """Raise IgnoreRequest for a request that must not be made."""
        try:
            self._policy.check_url(request.url)
        except AddressRefusedError as error:
            raise IgnoreRequest(f"refused: {error}") from error


class OnTopic:
    """Ends a redirect that leads from an article to a page that is none: the front page, a login, a consent wall."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "OnTopic":
        """Build the middleware for a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise IgnoreRequest for a redirected article that is none by the source's link rules."""
        spider: Any = self._crawler.spider
        redirected = request.meta.get("redirect_urls") and request.meta.get("role") == "article"
        if redirected and not spider.source.links.is_article(request.url):
            raise IgnoreRequest(f"led away to {request.url}")


class PublicResolver(CachingThreadedResolver):
    """Resolves names and refuses addresses off the public network: the one connected to is the one checked.

    `refused` tells, per host, why; Twisted itself reports such a host as not found.
    """

    refused: ClassVar[dict[str, str]] = {}
    _policy: AddressPolicy

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> "PublicResolver":
        """Build the resolver from the crawl's settings."""
        resolver = super().from_crawler(crawler, reactor)
        resolver._policy = AddressPolicy(crawler.settings.getlist("LOOPBACK_ALLOWED"))  # noqa: SLF001 - our own
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Any:  # noqa: N802 - Twisted's name
        """Give a deferred address; it fails for a name that resolves off the public network."""
        return super().getHostByName(name, timeout).addCallback(self._check, name)

    def _check(self, address: str, name: str) -> str:
        try:
            self._policy.check_resolved(name, address)
        except AddressRefusedError as error:
            self.refused[name] = str(error)
            raise
        return address
