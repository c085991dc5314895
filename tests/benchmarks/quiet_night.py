"""A night with nothing new on a warehouse of 50,000 articles: how long the command takes, Prefect's start included.

    python -m tests.benchmarks.quiet_night [--articles 50000] [--folder FOLDER]

Five leagues over twenty-five seasons are loaded as fixture lists, and articles that report their matches; the sample
site has been crawled before, so that the nights that are measured find nothing. With a folder, what was built there
is kept and used again.
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
from itertools import cycle, islice
from pathlib import Path

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
PER_FILE = 1000


def reports(listed: list[ListedMatch], count: int) -> Iterator[ReadArticle]:
    """So many reports of one match each, under the names of a few papers."""
    for number, told in enumerate(islice(cycle(listed), count)):
        report = match(
            told.home,
            told.away,
            (told.home_goals, told.away_goals),
            told.date,
            *told.goals,
            competition=told.competition,
            competition_id=told.competition_id,
        )
        read = article(f"report-{number}", report, published=told.date, publisher=f"Paper {number % 6}")
        file = f"archive/papers/{number // PER_FILE:05d}.warc.gz"
        yield replace(read, capture=replace(read.capture, file=file, offset=number % PER_FILE))


def build(settings: Settings, site: DemoSite, count: int) -> None:
    """Crawl the sample site once, then load the rest into the same warehouse."""
    assert run_night(Night(settings, site.sources(), FIRST, allow_loopback=True)).outcome == "ok"
    rng = random.Random(1)
    listed = [one for league in range(len(LEAGUES)) for year in SEASONS for one in season(rng, league, year)]
    (settings.archive / "papers").mkdir()
    for number in range(-(-count // PER_FILE)):
        (settings.archive / "papers" / f"{number:05d}.warc.gz").touch()
    with open_workspace(settings) as work:
        load_listed(work.con, listed, origin="invented lists", loaded_at=FIRST)
        told = reports(listed, count)
        while batch := list(islice(told, PER_FILE)):
            load_articles(work.con, batch)
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
