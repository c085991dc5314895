"""Sitemaps, news sitemaps and sitemap indexes, plain or gzipped."""

from typing import Any

from crawlers.ledger import Link
from crawlers.spiders.listing import Listing, ListingError, make_link, without_repeats
from crawlers.spiders.xml import children, local_name, read_xml, text_of


def read_sitemap(body: bytes, url: str) -> Listing:
    """Give the pages of a sitemap, or the sitemaps of an index. Raises ListingError for anything else."""
    root = read_xml(body, url)
    kind = local_name(root)
    if kind == "sitemapindex":
        return Listing(listings=without_repeats([_entry(entry) for entry in children(root, "sitemap")]))
    if kind == "urlset":
        return Listing(links=without_repeats([_entry(entry) for entry in children(root, "url")]))
    raise ListingError(f"it is no sitemap: its root element is <{kind}>")


def _entry(entry: Any) -> Link | None:
    news = next(children(entry, "news"), None)
    published = text_of(news, "publication_date") if news is not None else None
    return make_link(text_of(entry, "loc") or "", text_of(entry, "lastmod"), published)
