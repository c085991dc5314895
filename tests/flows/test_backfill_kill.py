"""Killed without warning in each of its steps, a backfill is finished by the next run, and nothing is told twice."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crawlers.archive import ArchiveWriter, Exchange, archive_files, read_captures
from flows.config import Settings
from flows.demo.site import DemoSite
from tests.flows.conftest import FIRST, Loaded
from warehouse.database import connect

ROOT = Path(__file__).parents[2]
RUN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from flows.backfill import run_backfill
from flows.config import Settings
from flows.past import Backfill
settings = Settings(Path(sys.argv[1]), processes=1)
run_backfill(Backfill(settings, (), datetime(2024, 8, 1, 9, tzinfo=UTC), paths=(Path(sys.argv[2]),)))
"""
# What lies in the data directory while a step is at work
AT_WORK = {
    "gathering": "archive/_saved/parts/*.warc.gz",
    "reading": "readings/*/_saved/*.part",
    "loading": ".matchday.duckdb.work",
}


@pytest.fixture
def foreign(tmp_path):
    """A WARC file of a few reports, each under many addresses, so that every step takes a while."""
    writer = ArchiveWriter(tmp_path / "foreign", "crawl", None)
    with DemoSite() as site:
        paths = [path for path in site.paths("brackwater-courier") if path.startswith("/football/2022/03/")]
        pages = [site.page("brackwater-courier", path).text for path in paths]
        home = site.homes["brackwater-courier"]
    for number in range(60):
        url = f"https://news.example/football/{number}"
        page = pages[number % len(pages)].replace(home, url)
        writer.write(Exchange(url, "article", FIRST, 200, page.encode(), ((b"Content-Type", b"text/html"),)))
    writer.close()
    return writer.files[0]


def begin(data_dir, foreign):
    command = [sys.executable, "-c", RUN, str(data_dir), str(foreign)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kill_at_work(process, data_dir, pattern):
    """Kill a run as soon as something matches; whether it was killed before its end."""
    while process.poll() is None:
        if any(data_dir.glob(pattern)):
            os.kill(process.pid, signal.SIGKILL)
            return process.wait() == -signal.SIGKILL
    return False


def test_a_backfill_killed_in_each_step_ends_with_every_page_once(tmp_path, foreign):
    data_dir = tmp_path / "data"
    for step, pattern in AT_WORK.items():
        assert kill_at_work(begin(data_dir, foreign), data_dir, pattern), step
        assert not (data_dir / "matchday.duckdb").exists()
    assert begin(data_dir, foreign).wait() == 0
    kept = [c.url for file in archive_files(data_dir) for c in read_captures(file, on_damage=pytest.fail)]
    assert len(kept) == len(set(kept)) == 60
    loaded = Loaded(Settings(data_dir), ())
    assert loaded.ask("select count(*), count(distinct url) from captures") == [(60, 60)]
    connect(data_dir / "matchday.duckdb", read_only=True).close()
