"""What was read of the archive into the warehouse, batch by batch."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import duckdb

from flows.night import LoadReport
from flows.reading import ReadCapture
from flows.spreading import batches
from flows.watch import Watch
from transforms.pages.second_reader import FLAG as BY_SECOND
from warehouse.load import ReadArticle, load_articles, load_captures
from warehouse.naming import unlisted_teams
from warehouse.reconcile import is_reconciled
from warehouse.refresh import refresh

LOAD_BATCH = 200


def load_read(
    con: duckdb.DuckDBPyConnection, reading: Iterable[ReadCapture], loaded_at: datetime, watch: Watch, *, rules: str
) -> LoadReport:
    """What loading all that `rules` read came to; waiting for the reading counts as "extract", the rest as "load"."""
    tally = _Tally()
    known = unlisted_teams(con)
    for batch in batches(watch.time_each("extract", reading), LOAD_BATCH):
        with watch.time("load"):
            _load_batch(con, batch, loaded_at, tally, rules)
    with watch.time("load"):
        if not is_reconciled(con):
            refresh(con)
    return replace(tally.report(watch), unlisted=tuple(sorted(unlisted_teams(con) - known)))


def count_outdated(con: duckdb.DuckDBPyConnection, rules: str) -> int:
    """How many articles were read by other rules than these from a page that is still stored."""
    row = con.execute(
        "select count(*) from articles join captures using (capture_id)"
        " where file is not null and articles.extractor_version <> ?",
        [rules],
    ).fetchone()
    return row[0] if row else 0


def _load_batch(
    con: duckdb.DuckDBPyConnection, batch: Sequence[ReadCapture], loaded_at: datetime, tally: "_Tally", rules: str
) -> None:
    articles = [
        ReadArticle(read.article, read.facts, read.capture, rules, loaded_at)
        for read in batch
        if read.article is not None and read.facts is not None
    ]
    others = [(read.capture, _reason(read)) for read in batch if read.article is None or read.facts is None]
    load_captures(con, others, extractor_version=rules, loaded_at=loaded_at)
    for read in batch:
        tally.count_page(read)
    for outcome, article in zip(load_articles(con, articles), articles, strict=True):
        tally.count_article(outcome, article)


def _reason(read: ReadCapture) -> str:
    return read.reason or "no reason given"


class _Tally:
    """Counts while batches pass."""

    def __init__(self) -> None:
        self.pages = 0
        self.articles, self.rejected, self.facts = Counter[str](), Counter[str](), Counter[str]()
        self.faults: list[str] = []
        self.second, self.doubtful = 0, 0

    def count_page(self, read: ReadCapture) -> None:
        self.pages += read.is_page
        if read.is_page and (read.article is None or read.facts is None):
            self.rejected[_reason(read)] += 1
        self.second += read.article is not None and BY_SECOND in read.article.flags
        self.doubtful += read.doubt is not None
        if read.is_fault:
            self.faults.append(f"{read.capture.url}: {_reason(read)}")

    def count_article(self, outcome: str, article: ReadArticle) -> None:
        self.articles[outcome] += 1
        for kind in ("matches", "upcoming", "standings", "rejected"):
            self.facts[kind] += len(getattr(article.facts, kind))
        self.facts["goals"] += sum(len(match.goals) for match in article.facts.matches)

    def report(self, watch: Watch) -> LoadReport:
        return LoadReport(
            pages=self.pages,
            articles=dict(self.articles),
            rejected=dict(self.rejected),
            facts=dict(self.facts),
            faults=tuple(self.faults),
            second=self.second,
            doubtful=self.doubtful,
            seconds=watch.seconds,
        )
