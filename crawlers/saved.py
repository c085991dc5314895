"""Pages that somebody saved, as exchanges: the address that the page gives itself, the day that the file carries."""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from crawlers.addresses import clean_url
from crawlers.archive import Exchange
from crawlers.captures import LARGEST_BODY
from crawlers.decoding import TooLargeError, gunzip

WARC_ENDINGS = (".warc", ".warc.gz")
PAGE_ENDINGS = (".html", ".htm", ".html.gz", ".htm.gz")
_HEAD = 1 << 17

# <link rel="canonical" href="https://example.org/a">, <meta property="og:url" content="https://example.org/a">
ADDRESS_TAG = re.compile(
    rb"""
    < (?: link \b [^>]*? \b rel \s*=\s* ["']? canonical \b
        | meta \b [^>]*? \b property \s*=\s* ["']? og:url \b ) [^>]* >
    | < (?: link \b [^>]*? \b href | meta \b [^>]*? \b content ) \s*=\s* (?: "[^"]*" | '[^']*' ) [^>]*?
        (?: \b rel \s*=\s* ["']? canonical | \b property \s*=\s* ["']? og:url ) \b [^>]* >
    """,
    re.VERBOSE | re.IGNORECASE,
)
ADDRESS = re.compile(
    rb"""\b (?:href|content) \s*=\s* ["']? (?P<url> https?://[^"'\s>]+ )""", re.VERBOSE | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What lies under some paths: WARC files, saved pages, and in one line each what is neither."""

    archives: tuple[Path, ...] = ()
    pages: tuple[Path, ...] = ()
    problems: tuple[str, ...] = field(default=())


def find_holdings(paths: Iterable[Path]) -> Holdings:
    """WARC files and saved pages among the paths and within the folders among them, sorted within a folder."""
    archives: list[Path] = []
    pages: list[Path] = []
    problems: list[str] = []
    for path in paths:
        found = sorted(item for item in path.rglob("*") if item.is_file()) if path.is_dir() else [path]
        usable = [item for item in found if item.name.lower().endswith(WARC_ENDINGS + PAGE_ENDINGS)]
        if not path.exists():
            problems.append(f"{path}: no such file or folder; check the name")
        elif not usable:
            problems.append(f"{path}: no WARC file and no saved page; give .warc, .warc.gz, .html or .html.gz")
        archives += [item for item in usable if item.name.lower().endswith(WARC_ENDINGS)]
        pages += [item for item in usable if item.name.lower().endswith(PAGE_ENDINGS)]
    return Holdings(tuple(dict.fromkeys(archives)), tuple(dict.fromkeys(pages)), tuple(problems))


def read_saved(path: Path) -> Exchange:
    """A saved page as if it had been fetched when its file was last changed.

    Its address is the one that it gives itself, else that of the file.
    Raises OSError, also for what cannot be unpacked.
    """
    data = path.read_bytes()
    try:
        body = gunzip(data, limit=LARGEST_BODY)
    except (TooLargeError, zlib.error) as error:
        raise OSError(f"{path}: cannot be unpacked: {error}") from error
    moment = datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    url = find_address(body) or path.resolve().as_uri()
    return Exchange(url, "article", moment, 200, body, ((b"Content-Type", b"text/html"),))


def find_address(body: bytes) -> str | None:
    """The address that a page gives itself.

    >>> find_address(b'<head><link rel="canonical" href="https://example.org/a?b=1"></head>')
    'https://example.org/a?b=1'
    """
    for tag in ADDRESS_TAG.finditer(body[:_HEAD]):
        found = ADDRESS.search(tag[0])
        if found is not None:
            return clean_url(found["url"].decode("utf-8", "replace").replace("&amp;", "&"))
    return None
