"""A draft of a source file, written from what a site says of itself: robots.txt, sitemaps, feeds, sections, archives.

Run as `python -m crawlers.discover HOME REPORT`, with the settings as JSON on stdin, it is the looking process.
"""

import dataclasses
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess

import crawlers
from crawlers.addresses import AddressPolicy, AddressRefusedError, clean_url, host_and_port
from crawlers.job import Job
from crawlers.settings import looking_settings
from crawlers.sources import Politeness, Source, WaysIn
from crawlers.spiders.discovery import DiscoverySpider, Found, Site

LONGEST_LOOK = 300.0
_ROOT = Path(crawlers.__file__).resolve().parent.parent


class DiscoveryError(ValueError):
    """A site that could not be looked at; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A source file to be gone over by a person: its `name`, its `text`, and what was seen on the way."""

    name: str
    text: str
    found: tuple[str, ...]
    problems: tuple[str, ...]


def draft_source(url: str, *, contact: str | None = None, allow_loopback: bool = False, delay: float = 2.0) -> Draft:
    """Look at a site, some sixteen pages at most, and draft its source file. Raises DiscoveryError."""
    home = clean_url(url)
    if home is None:
        raise DiscoveryError(f"{url}: no http or https address")
    try:
        AddressPolicy([host_and_port(home)] if allow_loopback else []).check_url(home)
    except AddressRefusedError as error:
        raise DiscoveryError(f"{url}: {error}") from None
    if not allow_loopback and not contact:
        raise DiscoveryError("no contact is set: name a URL or mail address that the site's owner can write to")
    site = _look(home, contact, allow_loopback=allow_loopback, delay=delay)
    if not site.listings:
        why = f": {site.problems[0]}" if site.problems else ""
        raise DiscoveryError(f"{url}: no sitemap, feed, section or archive was found{why}; declare a way in by hand")
    return write_draft(home, site)


def write_draft(home: str, site: Site) -> Draft:
    """Write the source file that fits what was found."""
    host = (urlsplit(home).hostname or "").removeprefix("www.")
    name = re.sub(r"[^a-z0-9]+", "-", host.rpartition(".")[0] or host).strip("-") or "site"
    football: Counter[str] = Counter()
    for listing in site.listings:
        football.update(listing.football)
    lines = [
        f"# {host}: drafted from its robots.txt, front page and listings; go over every line before switching it on.",
        f"home = {_quote(_root_of(home))}",
        f"publisher = {_quote(site.title or host)}",
        f"language = {_quote(site.language or 'en')}",
        'country = "" # the country of the outlet, as an English name',
        "enabled = false",
        "",
        "[ways_in]",
        *_ways(home, site.listings),
        "",
        "[links]",
        _include(football, needed=any(found.shape in {"section", "archive"} for found in site.listings)),
        "",
        "[politeness]",
        "delay = 5",
        "max_pages = 300",
        "",
    ]
    seen = tuple(f"{found.shape} {found.url}: {found.links} links" + _football_of(found) for found in site.listings)
    return Draft(name, "\n".join(lines), seen, tuple(site.problems))


def _ways(home: str, listings: list[Found]) -> list[str]:
    keys = {"news_sitemaps": {"news sitemap"}, "sitemaps": {"sitemap", "sitemap index"}, "feeds": {"feed"}}
    lines = []
    for key, shapes in keys.items():
        addresses = [_quote(_short(home, found.url)) for found in listings if found.shape in shapes]
        if addresses:
            lines.append(f"{key} = [{', '.join(addresses)}]")
    return [*lines, *_pages(home, listings)]


def _pages(home: str, listings: list[Found]) -> list[str]:
    """The ways in over pages that are made for people."""
    archives = [found for found in listings if found.shape == "archive"]
    sections = [_quote(_short(home, found.url)) for found in listings if found.shape == "section"]
    lines = [
        f"archives = [{{ url = {_quote(_short(home, found.url))}, step = {_quote(found.step or 'day')} }}]"
        for found in archives[:1]
    ]
    return [*lines, f"sections = [{', '.join(sections)}]"] if sections else lines


def _include(football: Counter[str], *, needed: bool) -> str:
    if not football and needed:
        return "include = ['/(?:football|soccer)/'] # a guess: no link said football in its path; say which are reports"
    if not football:
        return "# include = ['^/football/'] # no link said football in its path: say which links are match reports"
    patterns = ", ".join(f"'^{re.escape(path)}'" for path, _ in football.most_common(3))
    return f"include = [{patterns}]"


def _football_of(found: Found) -> str:
    return f", {sum(found.football.values())} of them football" if found.football else ""


def _root_of(home: str) -> str:
    parts = urlsplit(home)
    return f"{parts.scheme}://{parts.netloc}"


def _short(home: str, url: str) -> str:
    return url.removeprefix(_root_of(home)) if url.startswith(f"{_root_of(home)}/") else url


def _quote(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _look(home: str, contact: str | None, *, allow_loopback: bool, delay: float) -> Site:
    source = Source("site", home, "", "en", "", WaysIn(sitemaps=("/",)), politeness=Politeness(delay=delay))
    job = Job(source, Path(), "look", datetime.now(UTC), allow_loopback, contact)
    with tempfile.TemporaryDirectory(prefix="look-") as scratch:
        report = Path(scratch) / "site.json"
        command = [sys.executable, "-m", "crawlers.discover", home, str(report)]
        settings = json.dumps(looking_settings(job)).encode()
        try:
            done = subprocess.run(  # noqa: S603 - our own module, an address that was checked, a file of ours
                command, cwd=_ROOT, input=settings, capture_output=True, timeout=LONGEST_LOOK, check=False
            )
        except subprocess.TimeoutExpired:
            raise DiscoveryError(f"{home}: looking at it took longer than {LONGEST_LOOK:.0f} s") from None
        if done.returncode != 0 or not report.is_file():
            said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
            raise DiscoveryError(f"{home}: looking at it failed: {' '.join(said) or done.returncode}")
        fields: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return Site(**(fields | {"listings": [Found(**found) for found in fields["listings"]]}))


def main(arguments: list[str]) -> int:
    """Look at a site in this process and write what was found."""
    home, report = arguments
    process = AsyncCrawlerProcess(json.load(sys.stdin))
    crawler = process.create_crawler(DiscoverySpider)
    process.crawl(crawler, home=home)
    process.start()
    spider = crawler.spider
    assert isinstance(spider, DiscoverySpider)  # noqa: S101 - Scrapy has built it, or `start` has raised
    Path(report).write_text(json.dumps(dataclasses.asdict(spider.site)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
