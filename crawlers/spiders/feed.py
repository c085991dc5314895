"""Feeds: RSS 0.9 to 2.0 and Atom."""

from typing import Any
from urllib.parse import urljoin

from crawlers.ledger import Link
from crawlers.spiders.listing import Listing, ListingError, make_link, without_repeats
from crawlers.spiders.xml import children, local_name, read_xml, text_of


def read_feed(body: bytes, url: str) -> Listing:
    """Give the pages that a feed's entries link to. Raises ListingError for anything else."""
    root = read_xml(body, url)
    if local_name(root) not in {"rss", "rdf", "feed"}:
        raise ListingError(f"it is no feed: its root element is <{local_name(root)}>")
    entries = [element for element in root.iter() if local_name(element) in {"item", "entry"}]
    return Listing(links=without_repeats([_entry(entry, url) for entry in entries]))


def _entry(entry: Any, base: str) -> Link | None:
    address = _address(entry)
    published = text_of(entry, "pubdate", "published", "date")
    return make_link(urljoin(base, address), text_of(entry, "updated"), published) if address else None


def _address(entry: Any) -> str | None:
    """Give the entry's own page: the alternate link in Atom, the link or permanent guid in RSS."""
    for link in children(entry, "link"):
        if link.get("href") and link.get("rel", "alternate") == "alternate":
            return str(link.get("href")).strip()
    printed = text_of(entry, "link")
    if printed:
        return printed
    for guid in children(entry, "guid"):
        if guid.get("isPermaLink", "true").lower() == "true" and guid.text:
            return str(guid.text).strip()
    return None
