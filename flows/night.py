"""What a night is told and what it tells: plain values, JSON-able."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal

from crawlers.crawl import CrawlReport
from crawlers.sources import Source
from flows.config import Settings
from flows.looking import Search
from flows.runs import fresh_token, run_name
from flows.stock import Stock
from warehouse.rows import RunRow

Outcome = Literal["ok", "partial", "failed"]
"""ok: all done. partial: published, but a source or a page needs a person. failed: yesterday's data stand."""


@dataclass(frozen=True, slots=True)
class Night:
    """One run: where, from whom, when.

    `retry_after` is the wait in seconds before a failed crawl's second try, `patience` that for another run's end.
    With `due`, the run is not made where one began since that moment and published.
    `search` are the missing matches that are looked for again.
    """

    settings: Settings
    sources: tuple[Source, ...]
    started: datetime
    kind: str = "nightly"
    allow_loopback: bool = False
    retry_after: float = 30.0
    patience: float = 0.0
    due: datetime | None = None
    search: Search = field(default_factory=Search)
    token: str = field(default_factory=fresh_token)

    @property
    def id(self) -> str:
        """The name of the run, sorted by time."""
        return run_name(self.kind, self.started, self.token)


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What reading and loading came to: archive files and pages read.

    `outdated` articles were read by other rules than today's: `matchday reparse` reads them again.
    `articles` counts by what the load did (new, changed, same, older); `rejected` counts pages by reason;
    `faults` are pages whose reading broke off and archive records that are lost, in words; `facts` counts rows by kind;
    `second` articles were read by the second reader of pages, and `doubtful` pages were too many for it;
    `unlisted` are teams told for the first time that no list knows, each with the line to add.
    """

    files: int = 0
    pages: int = 0
    outdated: int = 0
    articles: Mapping[str, int] = field(default_factory=dict)
    rejected: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)
    faults: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    second: int = 0
    doubtful: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NightReport:
    """What a night did; `problems` are what needs a person, one line each.

    `corrections` counts published facts that are now told otherwise; `stock` is None where nothing was loaded;
    `dropped` counts the stored pages whose time was over.
    """

    run_id: str
    kind: str
    started: datetime
    ended: datetime
    outcome: Outcome
    crawls: tuple[CrawlReport, ...]
    load: LoadReport
    problems: tuple[str, ...]
    seconds: Mapping[str, float]
    corrections: int = 0
    stock: Stock | None = None
    dropped: int = 0

    @property
    def fetched(self) -> int:
        """Articles whose page was new or had changed."""
        return sum(crawl.new + crawl.changed for crawl in self.crawls)

    @property
    def changed_articles(self) -> int:
        """Articles whose facts were loaded, for the first time or anew."""
        return self.load.articles.get("new", 0) + self.load.articles.get("changed", 0)

    def to_json(self) -> dict[str, Any]:
        """The report as the `runs` row keeps it, step by step."""
        return {
            "crawled": {crawl.source: crawl_counts(crawl) for crawl in self.crawls},
            "read": {"files": self.load.files, "pages": self.load.pages, "outdated": self.load.outdated},
            "loaded": dict(self.load.articles),
            "rejected": dict(self.load.rejected),
            "facts": dict(self.load.facts),
            "corrections": self.corrections,
            "stock": self.stock.to_json() if self.stock else None,
            "problems": list(self.problems),
            "unlisted": list(self.load.unlisted),
        }

    def to_row(self) -> RunRow:
        """The row of the relation `runs`."""
        return RunRow(
            self.run_id, self.kind, self.started, self.ended, self.outcome, self.to_json(), dict(self.seconds)
        )


def crawl_counts(crawl: CrawlReport) -> dict[str, Any]:
    """The figures of a crawl that a run's record keeps."""
    counts = asdict(crawl)
    kept = ("ok", "reason", "requested", "new", "changed", "unchanged", "gone", "errors")
    return {name: counts[name] for name in kept}
