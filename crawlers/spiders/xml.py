"""XML listings taken apart leniently and safely: no entities, no network, damaged markup mended."""

from collections.abc import Iterator
from typing import Any

from scrapy.http import XmlResponse

from crawlers.decoding import gunzip
from crawlers.spiders.listing import ListingError, refuse_entities

LARGEST_LISTING = 64 << 20


def read_xml(body: bytes, url: str) -> Any:
    """Give the root element of an XML document, gzipped or not, with its encoding as declared.

    Raises ListingError for what is no XML or declares entities, and ValueError or zlib.error for bad gzip.
    """
    body = gunzip(body, limit=LARGEST_LISTING)
    refuse_entities(body)
    if not body.lstrip().startswith(b"<") and not body.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise ListingError(f"it is no XML: it begins {body[:40]!r}")
    root = XmlResponse(url=url, body=body).selector.root
    if local_name(root) == "html":
        raise ListingError("it is an HTML page, not a sitemap or feed")
    return root


def local_name(element: Any) -> str:
    """Give an element's name without its namespace, "" for comments and instructions."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def children(element: Any, *names: str) -> Iterator[Any]:
    """Yield the direct children of the given names."""
    return (child for child in element if local_name(child) in names)


def text_of(element: Any, *names: str) -> str | None:
    """Give the text of the first direct child of one of the names that has any."""
    for child in children(element, *names):
        text = "".join(child.itertext()).strip()
        if text:
            return text
    return None
