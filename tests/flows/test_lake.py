"""Two backfills of different seasons, begun in the same second, write to one lake while a reader asks it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("duckdb_extensions", reason="the extensions of a lake are not installed")

from flows.asked import ask_for
from flows.backfill import run_backfill
from flows.config import Settings
from flows.demo.run import FIXTURE_LISTS
from flows.demo.site import DemoSite
from flows.imports import import_lists
from flows.past import Backfill
from flows.stores import open_published
from tests.flows.faults.world import HISTORY, differing, relations
from tests.warehouse.catalogs import postgres

ROOT = Path(__file__).parents[2]
LIMIT = 300.0
"""Seconds that the two backfills together may take: on an idle machine they take 25."""
STARTED = datetime(2024, 8, 1, 9, 0, tzinfo=UTC)
SEASONS = ("2021-22", "2024")
LISTS = [ROOT / "flows" / "demo" / "fixtures" / name for name in FIXTURE_LISTS]
BACKFILL = """
import json, sys
from pathlib import Path
from crawlers.sources import load_sources
from flows.asked import ask_for
from flows.backfill import run_backfill
from flows.config import Settings
from flows.demo.site import SOURCES
from flows.past import Backfill
from tests.flows.test_lake import STARTED
folder, lake, data, season, homes = sys.argv[1:]
settings = Settings(Path(folder), processes=1, lake=lake, lake_data=data)
declared = load_sources(SOURCES)
sources = tuple(declared[name].with_home(home) for name, home in json.loads(homes).items())
report = run_backfill(Backfill(settings, sources, STARTED, ask_for(season=season), allow_loopback=True))
print(json.dumps(report.to_document(), default=str))
sys.exit(report.outcome != "ok")
"""
# What must agree in every version: articles and goals with what the latest load counted, and goals by match, by team
# and in tables. Both loads only add, so the latest has the largest counts, whichever comes last.
LOOK = """
select (select count(*) from articles), (select max(articles) from publications),
    (select count(*) from goals), (select max(goals) from publications),
    (select sum(home_goals + away_goals) from fixtures), (select sum(goals_for) from team_matches)
"""


@pytest.fixture
def lake(tmp_path):
    """Settings of a lake in a PostgreSQL of our own, with the fixture lists in it; its user may enter the folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with postgres(folder / "catalog") as catalog:
            settings = Settings(tmp_path / "reader", processes=1, lake=catalog, lake_data=str(folder / "data"))
            import_lists(settings, LISTS, now=STARTED)
            yield settings
        shutil.rmtree(folder / "catalog")


@dataclass
class Looks:
    """What a reader saw, in order, and what kept it from looking."""

    seen: list[tuple[int, ...]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)


@contextmanager
def reader_of(settings) -> Iterator[Looks]:
    """A reader that asks the lake twice a second while the block runs."""
    looks, over = Looks(), threading.Event()

    def look() -> None:
        try:
            with open_published(settings) as con:
                while not over.wait(0.5):
                    looks.seen.append(con.execute(LOOK).fetchone())
        except Exception as failure:  # noqa: BLE001 - told by the test, in its own thread
            looks.failures.append(failure)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield looks
    finally:
        over.set()
        thread.join(LIMIT)


def begin(season, settings, folder, homes):
    """A backfill of one season as a process, on a machine of its own so to say: its own data directory."""
    command = [sys.executable, "-c", BACKFILL, str(folder), settings.lake, settings.lake_data, season]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [*command, json.dumps(homes)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_two_backfills_at_once_come_to_what_one_makes_of_a_file_while_a_reader_sees_only_whole_versions(lake, tmp_path):
    with DemoSite(edition=2) as site:
        with reader_of(lake) as looks:
            processes = [begin(season, lake, tmp_path / season, site.homes) for season in SEASONS]
            try:
                told = [process.communicate(timeout=LIMIT) for process in processes]
            finally:
                for process in processes:
                    process.kill()
        assert [process.returncode for process in processes] == [0, 0], told
        alone = Settings(tmp_path / "alone", processes=1)
        import_lists(alone, LISTS, now=STARTED)
        days = ask_for(since=ask_for(season="2021-22").since, until=STARTED.date())
        assert run_backfill(Backfill(alone, site.sources(), STARTED, days, allow_loopback=True)).outcome == "ok"
    with open_published(lake) as there, open_published(alone) as here:
        found, wanted = relations(there), relations(here)
        by_season = dict(here.execute("select year(published) > 2022, count(*) from articles group by all").fetchall())
        assert there.execute("select count(*) from captures where file is null").fetchone() == (0,)
        runs = there.execute("select started, count(*) from runs where kind = 'backfill' group by all").fetchall()
        assert runs == [(STARTED.replace(tzinfo=None), 2)]
    assert [json.loads(out.splitlines()[-1])["loaded"] for out, _ in told] == [
        {"new": by_season[late]} for late in (False, True)
    ], told
    assert {name for name, rows in wanted.items() if not rows} <= HISTORY
    assert differing(wanted, found, but=HISTORY) == {}

    assert looks.failures == []
    whole = sum(by_season.values())
    assert looks.seen[0][0] == 0
    assert {look[0] for look in looks.seen} <= {0, *by_season.values(), whole}
    for articles, said_articles, goals, said_goals, scores, of_teams in looks.seen:
        assert (articles, goals, scores) == (said_articles, said_goals, of_teams)
