"""A run in a few lines for people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict

from crawlers.crawl import CrawlReport
from flows.narrowing import Covered
from flows.night import LoadReport, NightReport
from flows.past import BackfillReport
from flows.reparse import ReparseReport
from flows.stock import LOOK_BACK_DAYS, Stock
from warehouse.differences import Differences
from warehouse.query import Answer

MOST_COMPETITIONS = 10
"""Competitions whose coverage a backfill tells of."""


def night_lines(report: NightReport) -> Iterator[str]:
    """What was crawled, read, loaded and rejected, what there is now, and how long it took; problems come apart."""
    yield from crawl_lines(report.crawls)
    yield from load_lines(report.load, report.corrections)
    if report.load.outdated:
        yield f"{report.load.outdated} articles were read by older rules; `matchday reparse` reads them again"
    if report.stock:
        yield from stock_lines(report.stock)
    if report.dropped:
        yield f"{report.dropped} stored pages were dropped, as their sources' retention says; their facts stay"
    yield f"{report.run_id}: {report.outcome} ({took(report.seconds)})"


def backfill_lines(report: BackfillReport) -> Iterator[str]:
    """What was crawled or gathered, read, loaded and rejected, and how long it took; problems come apart."""
    yield from crawl_lines(report.crawls)
    gathered = report.gathered
    if gathered.files:
        yield (
            f"{gathered.done} of {gathered.files} files done: {gathered.seen} pages seen now,"
            f" {gathered.kept} of them possible reports"
        )
    if gathered.opted_out:
        yield f"{gathered.opted_out} more were not kept: they ask not to be kept or mined (see the ledger)"
    if report.elsewhere:
        yield f"{report.elsewhere} files are being read by another process, which loads them when it is done"
    if report.load.files:
        yield from load_lines(report.load, report.corrections)
    elif report.did_nothing and report.outcome != "failed":
        yield "nothing to do: all of this was read before"
    else:
        yield "nothing new to load"
    yield from covered_lines(report.covered)
    yield f"{report.run_id}: {report.outcome} ({took(report.seconds)})"


def covered_lines(covered: Sequence[Covered]) -> Iterator[str]:
    """How much of each competition's season is reported; of many, the largest."""
    for one in covered[:MOST_COMPETITIONS]:
        yield (
            f"{one.competition} {one.season}: {one.reported} of {one.expected} expected matches are reported,"
            f" {one.missing} are missing"
        )
    if len(covered) > MOST_COMPETITIONS:
        yield f"and {len(covered) - MOST_COMPETITIONS} smaller ones; `matchday coverage` tells of all"


def crawl_lines(crawls: Iterable[CrawlReport]) -> Iterator[str]:
    """What came of each source, one line each."""
    for crawl in crawls:
        fetched = f"{crawl.new} new, {crawl.changed} changed, {crawl.unchanged} unchanged, {crawl.gone} gone"
        yield f"{crawl.source}: {fetched}, {crawl.requested} requests"


def load_lines(load: LoadReport, corrections: int) -> Iterator[str]:
    """What was read and loaded, what it states, and teams told for the first time that no list knows."""
    new, changed = load.articles.get("new", 0), load.articles.get("changed", 0)
    rejected = sum(load.rejected.values())
    yield f"read {load.pages} pages: {new} articles new, {changed} changed, {rejected} pages no article"
    facts = load.facts
    if new or changed:
        yield (
            f"they state {facts.get('matches', 0)} results, {facts.get('goals', 0)} goals,"
            f" {facts.get('standings', 0)} standings, {facts.get('upcoming', 0)} matches to come;"
            f" {facts.get('rejected', 0)} sentences were rejected; {corrections} facts corrected"
        )
    else:
        yield "no fact changed"
    if load.second:
        yield f"{load.second} articles were read by a second reader, for ours found little on their pages"
    if load.doubtful:
        yield (
            f"{load.doubtful} more pages gave little or nothing, too many to ask a second reader;"
            " `matchday sources test` shows a source's pages, and a layout in its file says where the article stands"
        )
    yield from load.unlisted


def stock_lines(stock: Stock) -> Iterator[str]:
    """What the warehouse holds, what in it conflicts, and who of the last days' matches was not heard of."""
    yield (
        f"there are {stock.fixtures} fixtures and {stock.goals} goals of {stock.articles} articles;"
        f" {stock.conflicts} matches whose goals conflict with their score, {stock.disagreements} disagreements"
    )
    if stock.expected:
        yield (
            f"of {stock.expected} matches expected in the last {LOOK_BACK_DAYS} days,"
            f" {stock.reported} were reported and {stock.missing} are missing"
        )


def problem_lines(report: NightReport) -> Iterator[str]:
    """What needs a person, one line each, or that nothing does."""
    if not report.problems:
        yield "nothing needs a person"
    for problem in report.problems:
        yield f"needs a person: {problem}"


def took(seconds: Mapping[str, float]) -> str:
    """The seconds of each step.

    >>> took({"crawl": 12.04, "load": 3.0})
    'crawl 12.0 s, load 3.0 s'
    """
    return ", ".join(f"{step} {spent:.1f} s" for step, spent in seconds.items())


def difference_rows(differences: Differences) -> Answer:
    """What another reading tells otherwise, by kind of fact and source."""
    columns = ("kind", "source", "before", "now", "gained", "lost")
    rows = [(one.kind, one.source, one.before, one.after, one.gained, one.lost) for one in differences.kinds]
    return Answer(columns, rows)


def reparse_lines(report: ReparseReport) -> Iterator[str]:
    """Samples of what changes, what the published relations hold, and what was done; the table comes apart."""
    for sample in report.differences.samples:
        sign, said = "+" if sample.gained else "-", f': "{sample.sentence}"' if sample.sentence else ""
        yield f"{sign} {sample.kind}: {sample.fact}{said} ({sample.url or sample.source})"
    if report.elsewhere:
        yield f"{report.elsewhere} files are being read by another process; run it again when that is done"
    if not report.load.files:
        if not report.elsewhere:
            yield "nothing to do: everything stored was read by today's rules"
        return
    facts = report.differences
    yield f"read {report.load.pages} pages again: {facts.gained} facts gained, {facts.lost} lost"
    now = asdict(report.after)
    yield "; ".join(f"{name} {before} → {now[name]}" for name, before in asdict(report.before).items())
    done = f"{report.outcome}, published" if report.is_published else "dry run, nothing was published"
    yield f"{report.run_id}: {done} ({took(report.seconds)})"
