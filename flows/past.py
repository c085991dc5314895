"""What a backfill is told and what it tells: plain values, JSON-able."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from crawlers.crawl import CrawlReport
from crawlers.sources import Source
from flows.asked import Asked
from flows.config import Settings
from flows.narrowing import Covered
from flows.night import LoadReport, Outcome, crawl_counts
from flows.runs import fresh_token, run_name
from warehouse.rows import RunRow


@dataclass(frozen=True, slots=True)
class Backfill:
    """Past days to be read: from the sites of `sources`, or, where `paths` are given, from what lies there.

    `paths` are WARC files, saved pages and folders of them; no site is asked anything then,
    and `sources` say whose pages are taken out of them (none: everybody's).
    """

    settings: Settings
    sources: tuple[Source, ...]
    started: datetime
    asked: Asked = field(default_factory=Asked)
    paths: tuple[Path, ...] = ()
    allow_loopback: bool = False
    token: str = field(default_factory=fresh_token)

    @property
    def id(self) -> str:
        """The name of the run, sorted by time."""
        return run_name("backfill", self.started, self.token)


@dataclass(frozen=True, slots=True)
class GatherReport:
    """What came of WARC files and saved pages: pages seen, those kept as possible reports; `problems` one line each.

    `files` were found, and `done` of them were read to their end by now, in this run or before.
    `opted_out` would be possible reports and ask not to be kept or mined.
    """

    files: int = 0
    done: int = 0
    seen: int = 0
    kept: int = 0
    opted_out: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BackfillReport:
    """What a backfill did; `problems` are what needs a person, one line each.

    `elsewhere` counts the archive files that another process reads at this moment; `covered` says how much is
    reported now of what was asked for.
    """

    run_id: str
    started: datetime
    ended: datetime
    crawls: tuple[CrawlReport, ...]
    gathered: GatherReport
    load: LoadReport
    seconds: Mapping[str, float]
    corrections: int = 0
    elsewhere: int = 0
    covered: tuple[Covered, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What needs a person: a source that could not be crawled, a record that is lost, a page that broke a rule."""
        crawls = (f"{crawl.source}: {crawl.reason}" for crawl in self.crawls if not crawl.ok)
        return (*crawls, *self.gathered.problems, *self.load.faults)

    @property
    def outcome(self) -> Outcome:
        """failed: nothing could be had from anywhere."""
        nothing_crawled = self.crawls and not any(crawl.ok for crawl in self.crawls)
        nothing = nothing_crawled or (self.gathered.problems and not self.gathered.files)
        return "failed" if nothing else "partial" if self.problems else "ok"

    @property
    def did_nothing(self) -> bool:
        """Whether there was nothing new to fetch, gather or load."""
        fetched = sum(crawl.new + crawl.changed for crawl in self.crawls)
        return not (fetched or self.gathered.seen or self.load.files)

    def to_json(self) -> dict[str, Any]:
        """The report as the `runs` row keeps it, step by step."""
        return {
            "crawled": {crawl.source: crawl_counts(crawl) for crawl in self.crawls},
            "gathered": {name: getattr(self.gathered, name) for name in ("files", "seen", "kept", "opted_out")},
            "read": {"files": self.load.files, "pages": self.load.pages},
            "loaded": dict(self.load.articles),
            "rejected": dict(self.load.rejected),
            "facts": dict(self.load.facts),
            "problems": list(self.problems),
        }

    def to_document(self) -> dict[str, Any]:
        """The whole report, as whoever is notified is given it."""
        return {
            "run_id": self.run_id,
            "kind": "backfill",
            "outcome": self.outcome,
            "started": self.started.isoformat(),
            "ended": self.ended.isoformat(),
            **self.to_json(),
            "covered": [asdict(one) for one in self.covered],
            "corrections": self.corrections,
            "seconds": dict(self.seconds),
        }

    def to_row(self) -> RunRow:
        """The row of the relation `runs`."""
        counts, seconds = self.to_json(), dict(self.seconds)
        return RunRow(self.run_id, "backfill", self.started, self.ended, self.outcome, counts, seconds)
