"""How the sources fare: their health at a glance, and a trial of one on a few pages."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from crawlers.crawl import CrawlReport, run_crawl
from crawlers.health import Health, read_health
from crawlers.sources import Source
from flows.config import Settings
from flows.reading import ReadCapture, read_files
from flows.sources import all_sources
from flows.stores import open_published
from warehouse.database import NoWarehouseError
from warehouse.query import Answer

LONG_AGO = date(1995, 1, 1)
COLUMNS = ("source", "publisher", "country", "nightly", "last success", "links", "read", "errors", "home")


@dataclass(frozen=True, slots=True)
class Trial:
    """A crawl of a few pages of a source, and what was read of them."""

    crawl: CrawlReport
    read: tuple[ReadCapture, ...]

    def lines(self) -> Iterator[str]:
        """For each page its address, and its article with the facts in it, or the reason why it is none."""
        for read in self.read:
            yield f"{read.capture.url}"
            if read.article is None or read.facts is None:
                yield f"  not read: {read.reason}"
                continue
            words = len(read.article.text.split())
            yield f"  {read.article.published or 'no day'}  {words} words  {read.article.title or 'no title'}"
            for match in read.facts.matches:
                score = f"{_or_none(match.home_goals)}-{_or_none(match.away_goals)}"
                yield f"  {match.home} {score} {match.away}, {len(match.goals)} goals told"


def _or_none(count: int | None) -> str:
    return "?" if count is None else str(count)


def try_source(settings: Settings, source: Source, pages: int) -> Trial:
    """Crawl a few pages of a source into a folder that is thrown away, and read them: old ones where none is recent."""
    polite = replace(source.politeness, max_pages=pages, max_listings=3, max_minutes=10.0, retries=1)
    few = replace(source, politeness=polite, enabled=True)
    trial = _try(settings, few)
    return trial if trial.read or not trial.crawl.ok else _try(settings, replace(few, from_date=LONG_AGO))


def _try(settings: Settings, few: Source) -> Trial:
    with tempfile.TemporaryDirectory(prefix="trial-") as folder:
        data_dir = Path(folder).resolve()
        crawl = run_crawl(
            few,
            data_dir=data_dir,
            allow_loopback=settings.allow_loopback,
            now=datetime.now(UTC),
            contact=settings.contact,
        )
        reading = read_files(crawl.archive_files, data_dir=data_dir, sources={few.name: few}, workers=1, damages=[])
        return Trial(crawl, tuple(read for read in reading if read.is_page))


def source_rows(settings: Settings) -> Answer:
    """Each source with how it fares: in the order of their names."""
    shares = _read_shares(settings)
    known = all_sources(settings)
    rows = [_row(source, settings, read_health(settings.data_dir, name), shares) for name, source in known.items()]
    return Answer(COLUMNS, rows)


def _row(source: Source, settings: Settings, health: Health, shares: Mapping[str, float]) -> tuple[Any, ...]:
    wanted = source.name in settings.sources if settings.sources else source.enabled
    share = shares.get(source.name)
    return (
        source.name,
        source.publisher,
        source.country,
        "yes" if wanted else "no",
        _last_success(health),
        _yield(health),
        None if share is None else f"{share:.0%}",
        ", ".join(f"{count} {kind}" for kind, count in (health.errors or {}).items()) or None,
        source.home,
    )


def _last_success(health: Health) -> str | None:
    """The day of it, with what is wrong since then."""
    if not health.crawls:
        return "never crawled"
    day = f"{health.last_success:%Y-%m-%d}" if health.last_success else "never"
    return day if health.ok else f"{day}; since then: {health.reason}"


def _yield(health: Health) -> str | None:
    if health.yield_now is None:
        return None
    usual = "" if health.yield_usual is None else f" (usually {health.yield_usual:.0f})"
    return f"{health.yield_now:.0f}{usual}"


def _read_shares(settings: Settings) -> dict[str, float]:
    """Source → share of its pages that gave an article."""
    shares: dict[str, float] = {}
    with suppress(NoWarehouseError), open_published(settings) as con:
        rows = con.execute(
            "select source, avg((article_id is not null)::integer) from captures"
            " where status = 200 and source is not null and coalesce(reason, '') not like 'fetched as %'"
            " group by source"
        ).fetchall()
        shares = dict(rows)
    return shares
