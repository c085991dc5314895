"""A night with nothing new on a warehouse of 50,000 articles: how long the command takes, Prefect's start included.

    python -m tests.benchmarks.quiet_night [--articles 50000] [--folder FOLDER]

Five leagues over twenty-five seasons are loaded as fixture lists, and reports of their matches, many times each; the
sample site has been crawled before, so that the nights that are measured find nothing. With a folder, what was built
there is kept and used again.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb

from flows.config import Settings
from flows.demo.site import DemoSite
from flows.night import Night
from flows.nightly import run_night
from flows.stores import open_workspace
from tests.benchmarks.warehouse_at_size import LEAGUES, SEASONS, season
from tests.flows.faults.world import ROOT, configure
from tests.warehouse.press import article, match
from transforms.model import ListedMatch
from warehouse.load import ReadArticle, load_articles, load_listed

FIRST = datetime(2026, 6, 1, 3, tzinfo=UTC)
TOLD = 2000
"""Matches of which there are reports."""
# One table's columns that name an article, or what belongs to one
OWN = {
    "articles": ("article_id", "capture_id"),
    "captures": ("article_id", "capture_id", "url", "file"),
    "stated_results": ("article_id", "statement_id"),
    "stated_goals": ("article_id", "statement_id", "result_id"),
}


def reports(listed: list[ListedMatch]) -> Iterator[ReadArticle]:
    """A report of each match, under the names of a few papers."""
    for number, told in enumerate(listed):
        score = told.home_goals, told.away_goals
        named = {"competition": told.competition, "competition_id": told.competition_id}
        report = match(told.home, told.away, score, told.date, *told.goals, **named)
        read = article(f"report-{number}", report, published=told.date, publisher=f"Paper {number % 6}")
        yield replace(read, capture=replace(read.capture, file="archive/papers/00.warc.gz", offset=number))


def repeat(con: duckdb.DuckDBPyConnection, times: int) -> None:
    """Have every report there so many times, each under ids of its own."""
    for table, own in OWN.items():
        renamed = ", ".join(f"{name} || '-' || turn as {name}" for name in own)
        con.execute(
            f"insert into {table} select told.* replace ({renamed}) from {table} as told,"
            f" range(1, {times}) as turns(turn) where told.article_id like 'report-%'"
        )


def build(settings: Settings, site: DemoSite, count: int) -> None:
    """Crawl the sample site once, then load the rest into the same warehouse."""
    assert run_night(Night(settings, site.sources(), FIRST, allow_loopback=True)).outcome == "ok"
    rng = random.Random(1)
    listed = [one for league in range(len(LEAGUES)) for year in SEASONS for one in season(rng, league, year)]
    (settings.archive / "papers").mkdir()
    times = count // TOLD
    for name in ("00.warc.gz", *(f"00.warc.gz-{turn}" for turn in range(1, times))):
        (settings.archive / "papers" / name).touch()
    with open_workspace(settings) as work:
        load_listed(work.con, listed, origin="invented lists", loaded_at=FIRST)
        load_articles(work.con, list(reports(rng.sample(listed, TOLD))))
        repeat(work.con, times)
        work.publish(published_at=FIRST + timedelta(hours=1))


def measure(site: DemoSite, folder: Path) -> None:
    """Run the command and print its seconds, those of the processors, and what it said."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MATCHDAY_"))}
    environment |= {"PYTHONPATH": str(ROOT), "MATCHDAY_CONFIG": str(configure(site, folder))}
    command = [sys.executable, "-c", "from flows.cli import main; main()", "nightly"]
    before, began, asked = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), len(site.requests)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    took, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"{took:.1f} s, {worked:.1f} s of the processors, code {done.returncode}, {len(site.requests) - asked} requests"
    )
    print(done.stdout + done.stderr)


def main() -> None:
    """Build, and run two nights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=50_000)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.folder or Path(scratch)
        settings = Settings(folder / "data", processes=1)
        with DemoSite(edition=2, remember=folder / "ports.json") as site:
            if not settings.published.exists():
                build(settings, site, asked.articles)
            print(f"the file has {settings.published.stat().st_size / 1e6:.0f} MB")
            for _ in range(2):
                measure(site, folder)


if __name__ == "__main__":
    main()
