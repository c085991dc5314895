"""How a source fares: what the ledger tells of its crawls and pages."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from json import loads
from pathlib import Path
from statistics import median
from typing import Any

LATEST = 10


@dataclass(frozen=True, slots=True)
class Health:
    """A source at a glance; figures cover the latest ten crawls, page counts all time.

    `yield_now` and `yield_usual` are links per listing read, in the latest crawl that read one and as median before.
    `ok` is None before the first crawl.
    """

    source: str
    crawls: int = 0
    ok: bool | None = None
    last_crawl: datetime | None = None
    last_success: datetime | None = None
    reason: str | None = None
    yield_now: float | None = None
    yield_usual: float | None = None
    errors: Mapping[str, int] | None = None
    articles: int = 0
    fetched: int = 0
    gone: int = 0
    opted_out: int = 0
    given_up: int = 0


def read_health(data_dir: Path, source: str) -> Health:
    """Give a source's health; of one never crawled, or without a ledger, all is empty. Raises sqlite3.Error."""
    path = data_dir / "ledger.sqlite"
    if not path.is_file():
        return Health(source)
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    db.row_factory = sqlite3.Row
    try:
        crawls = db.execute(_CRAWLS, (source,)).fetchall()
        pages = db.execute(_PAGES, (source,)).fetchone()
    finally:
        db.close()
    return _sum_up(source, crawls[:LATEST], pages, len(crawls), _last_success(crawls))


def count_articles(data_dir: Path, source: str) -> tuple[int, int]:
    """Give how many of a source's articles were fetched, and how many are known and were not yet."""
    path = data_dir / "ledger.sqlite"
    if not path.is_file():
        return 0, 0
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        fetched, due = db.execute(_ARTICLES, (source,)).fetchone()
    except sqlite3.OperationalError:  # the first crawl has made the file and not its tables yet
        return 0, 0
    finally:
        db.close()
    return int(fetched), int(due)


def _last_success(crawls: list[sqlite3.Row]) -> datetime | None:
    return next((datetime.fromisoformat(row["started_at"]) for row in crawls if row["ok"]), None)


def _sum_up(
    source: str, latest: list[sqlite3.Row], pages: sqlite3.Row, crawls: int, last_success: datetime | None
) -> Health:
    reports: list[dict[str, Any]] = [loads(row["report"]) for row in latest if row["report"]]
    yields = [found for report in reports if (found := _yield(report)) is not None]
    first = latest[0] if latest else None
    return Health(
        source=source,
        crawls=crawls,
        ok=bool(first["ok"]) if first else None,
        last_crawl=datetime.fromisoformat(first["started_at"]) if first else None,
        last_success=last_success,
        reason=("killed before its end" if first["ended_at"] is None else first["reason"]) if first else None,
        yield_now=yields[0] if yields else None,
        yield_usual=median(yields[1:]) if yields[1:] else None,
        errors=dict(sum((Counter(report["errors"]) for report in reports), Counter())),
        **{key: pages[key] for key in ("articles", "fetched", "gone", "opted_out", "given_up")},
    )


def _yield(report: Mapping[str, Any]) -> float | None:
    read = sum(way["read"] for way in report["ways"])
    return sum(way["links"] for way in report["ways"]) / read if read else None


_CRAWLS = (
    "select started_at, ended_at, ok, reason, report from crawls where source = ? order by started_at desc, run desc"
)

_ARTICLES = """
select count(digest), count(*) filter (where digest is null and next_due is not null)
from pages
where source = ? and role = 'article'
"""

_PAGES = """
select
    count(*) as articles,
    count(digest) as fetched,
    count(*) filter (where status in (404, 410)) as gone,
    count(*) filter (where outcome like 'opted out%' or opt_out is not null) as opted_out,
    count(*) filter (where digest is null and next_due is null and outcome is not null) as given_up
from pages
where source = ? and role = 'article'
"""
