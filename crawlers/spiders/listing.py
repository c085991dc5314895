"""What a page that lists articles comes down to, whatever its shape."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crawlers.addresses import clean_url
from crawlers.ledger import Link

# An entity declared in a document type: <!ENTITY lol "lol">
ENTITY_DECLARATION = re.compile(rb"<!ENTITY", re.IGNORECASE)


class ListingError(ValueError):
    """A listing that is not of the shape declared; the message says what it is instead."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Links to pages and links to further listings, in the order printed, without repeats."""

    links: tuple[Link, ...] = ()
    listings: tuple[Link, ...] = ()


def make_link(url: str, lastmod: str | None = None, published: str | None = None) -> Link | None:
    """Give a link with its dates, or None where the URL is none to ask for."""
    cleaned = clean_url(url)
    return Link(cleaned, parse_moment(lastmod), parse_moment(published)) if cleaned else None


def without_repeats(links: list[Link | None]) -> tuple[Link, ...]:
    """Keep the first of the links with one URL."""
    first: dict[str, Link] = {}
    for link in links:
        if link is not None:
            first.setdefault(link.url, link)
    return tuple(first.values())


def refuse_entities(body: bytes) -> None:
    """Refuse XML that declares entities: no listing needs them, and they can swell without bound."""
    if ENTITY_DECLARATION.search(body):
        raise ListingError("it declares XML entities, which no sitemap or feed needs")


def parse_moment(text: str | None) -> datetime | None:
    """Read a date as sitemaps and feeds write it, in UTC; None for anything else.

    >>> parse_moment("2022-03-13T22:45:00+01:00")
    datetime.datetime(2022, 3, 13, 21, 45, tzinfo=datetime.timezone.utc)
    >>> parse_moment("Sun, 13 Mar 2022 21:45:00 GMT") == parse_moment("2022-03-13T21:45Z")
    True
    >>> parse_moment("last Sunday") is None
    True
    """
    if not text:
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text.strip())
            return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        except (ValueError, TypeError, OverflowError):
            continue
    return None
