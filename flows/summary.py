"""A night in a few lines for people."""

from collections.abc import Iterator

from flows.night import NightReport


def night_lines(report: NightReport) -> Iterator[str]:
    """What was crawled, read, loaded and rejected, and how long it took; problems are told elsewhere."""
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
            f" {facts.get('standings', 0)} standings, {facts.get('upcoming', 0)} matches to come"
        )
    else:
        yield "no fact changed"
    seconds = ", ".join(f"{step} {took:.1f} s" for step, took in report.seconds.items())
    yield f"{report.run_id}: {report.outcome} ({seconds})"
