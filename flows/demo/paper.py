"""What the two papers of the sample site have in common: addresses, pages and how a moment is written."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Protocol
from xml.sax.saxutils import escape as escape_xml

from flows.demo.content import DemoArticle

HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"
TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a paper: its text, its media type, and when it last changed."""

    text: str
    media_type: str
    changed: datetime


class Paper(Protocol):
    """One publisher, a module of this package: its name, its folder of `articles/`, and the path that robots close."""

    NAME: str
    FOLDER: str
    CLOSED: str

    def path_of(self, article: DemoArticle) -> str:
        """The path of an article."""
        ...

    def pages(self, home: str, articles: tuple[DemoArticle, ...]) -> Mapping[str, Page]:
        """Every page by its path, for the site at `home` with these articles."""
        ...


def quoted(text: str) -> str:
    """Text as it may stand in HTML, in a quoted attribute too."""
    return html.escape(text, quote=True)


def xml_quoted(text: str) -> str:
    """Text as it may stand in XML."""
    return escape_xml(text, {'"': "&quot;"})


def http_date(moment: datetime) -> str:
    """A moment as HTTP headers and RSS write it.

    >>> http_date(datetime(2022, 3, 13, 21, 45, tzinfo=UTC))
    'Sun, 13 Mar 2022 21:45:00 GMT'
    """
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def newest(articles: Iterable[DemoArticle]) -> datetime:
    """When the last of the articles changed."""
    return max(article.changed for article in articles)


def robots(disallowed: str, delay: float, sitemap: str | None = None) -> str:
    """A robots.txt that closes one path and asks for a delay in seconds."""
    lines = ["User-agent: *", f"Disallow: {disallowed}", f"Crawl-delay: {delay}"]
    if sitemap:
        lines += ["", f"Sitemap: {sitemap}"]
    return "\n".join(lines) + "\n"
