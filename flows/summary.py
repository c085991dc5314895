"""A night in a few lines for people."""

from collections.abc import Iterator

from flows.night import NightReport
from flows.stock import LOOK_BACK_DAYS, Stock


def night_lines(report: NightReport) -> Iterator[str]:
    """What was crawled, read, loaded and rejected, what there is now, and how long it took; problems come apart."""
    for crawl in report.crawls:
        fetched = f"{crawl.new} new, {crawl.changed} changed, {crawl.unchanged} unchanged, {crawl.gone} gone"
        yield f"{crawl.source}: {fetched}, {crawl.requested} requests"
    articles = report.load.articles
    yield (
        f"read {report.load.pages} pages: {articles.get('new', 0)} articles new, {articles.get('changed', 0)} changed,"
        f" {sum(report.load.rejected.values())} pages no article"
    )
    facts = report.load.facts
    if report.changed_articles:
        yield (
            f"they state {facts.get('matches', 0)} results, {facts.get('goals', 0)} goals,"
            f" {facts.get('standings', 0)} standings, {facts.get('upcoming', 0)} matches to come;"
            f" {facts.get('rejected', 0)} sentences were rejected; {report.corrections} facts corrected"
        )
    else:
        yield "no fact changed"
    if report.stock:
        yield from stock_lines(report.stock)
    if report.load.outdated:
        yield f"{report.load.outdated} articles were read by older rules; `matchday reparse` reads them again"
    seconds = ", ".join(f"{step} {took:.1f} s" for step, took in report.seconds.items())
    yield f"{report.run_id}: {report.outcome} ({seconds})"


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
