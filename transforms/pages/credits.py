"""Who wrote an article, and who published it."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from transforms.pages import properties
from transforms.pages.head import Head
from transforms.pages.jsonld import names, text_value

# "By Jane Roe and John Doe", "Jane Roe, John Doe & Jim Poe"
_AND = re.compile(r"\s*(?:,|;|\||•|&|\band\b)\s*")
_BY = re.compile(r"^(?:by|words\s+by|written\s+by|author)\b[:\s]*", re.IGNORECASE)
# "Jane Roe for Echo Sport", "Jane Roe in Turin"
_WHENCE = re.compile(r"\s+(?:for|in|at|from)\s+")
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|\b(?:updated|published|correspondent|editor|reporter|chief|writer)\b", re.IGNORECASE
)


def find_authors(head: Head, byline: str | None = None) -> tuple[str, ...]:
    """Names of the authors: JSON-LD first, then meta properties, then the printed byline."""
    for candidates in (names(head.article.get("author")), _meta_authors(head), [byline or ""]):
        found = tuple(dict.fromkeys(name for text in candidates for name in split_names(text)))
        if found:
            return found
    return ()


def _meta_authors(head: Head) -> list[str]:
    return [text for key in properties.AUTHORS if (text := head.meta.get(key)) and not text.startswith(("http", "@"))][
        :1
    ]


def split_names(text: str) -> Iterable[str]:
    """The names in a byline.

    >>> list(split_names("By Jane Roe and John Doe"))
    ['Jane Roe', 'John Doe']
    """
    for part in _AND.split(_BY.sub("", text.strip())):
        name = _WHENCE.split(part, maxsplit=1)[0].strip(" .–—-")
        if 1 < len(name) <= 60 and not _NO_NAME.search(name):
            yield name


def find_publisher(head: Head, url: str) -> str | None:
    """Name of the publisher: JSON-LD, `og:site_name`, else the host."""
    named: Any = head.article.get("publisher")
    host = urlsplit(url).hostname
    return (
        text_value(named.get("name") if isinstance(named, dict) else named if _is_name(named) else None)
        or head.first(*properties.SITES)
        or (host.removeprefix("www.") if host else None)
    )


def _is_name(value: Any) -> bool:
    return isinstance(value, list) or (isinstance(value, str) and not value.startswith(("http", "#")))
