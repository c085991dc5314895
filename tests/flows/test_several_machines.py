"""Several machines: Dask's workers read the same facts, and two backfills at once fill one lake in PostgreSQL."""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from flows import archive_reading
from flows.backfill import run_backfill
from flows.config import Settings
from flows.demo.site import DemoSite
from flows.night import Night
from flows.nightly import run_night
from flows.past import Backfill
from flows.stores import open_published
from tests.flows.faults.world import HISTORY, differing, facts_of, relations
from tests.warehouse.catalogs import postgres

ROOT = Path(__file__).parents[2]
STARTED = datetime(2024, 8, 1, 9, tzinfo=UTC)
SEASONS = {"2021-22": "/football/2022/", "2023-24": "/football/2024/"}
HTML = ((b"Content-Type", b"text/html; charset=utf-8"),)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Season → a WARC file of its reports, as another crawler left it."""
    folder = tmp_path_factory.mktemp("foreign")
    found = {}
    with DemoSite(edition=2) as site:
        name = "brackwater-courier"
        for season, start in SEASONS.items():
            writer = ArchiveWriter(folder, season, None)
            for path in site.paths(name):
                if path.startswith(start):
                    url = f"https://{name}.example{path}"
                    page = site.page(name, path).text.replace(site.homes[name], f"https://{name}.example")
                    writer.write(Exchange(url, "article", STARTED, 200, page.encode(), HTML))
            writer.close()
            found[season] = writer.files[0]
    return found


@pytest.fixture(scope="module")
def alone(files, tmp_path_factory):
    """What one process makes of both seasons in one file."""
    settings = Settings(tmp_path_factory.mktemp("alone") / "data", processes=1)
    report = run_backfill(Backfill(settings, (), STARTED, paths=tuple(files.values())))
    assert (report.outcome, report.load.articles["new"] > 20) == ("ok", True)
    return facts_of(settings.published)


def test_two_workers_of_dask_give_the_same_facts_as_one_process(files, alone, tmp_path, monkeypatch):
    pytest.importorskip("distributed", reason="Dask is not installed")
    monkeypatch.setattr(archive_reading, "WORTH_SPREADING", 5)
    settings = Settings(tmp_path / "data", runner="dask", processes=2)
    run_backfill(Backfill(settings, (), STARTED, paths=tuple(files.values())))
    assert differing(alone, facts_of(settings.published)) == {}


FILL = """
import sys
from pathlib import Path
from flows.backfill import run_backfill
from flows.config import Settings
from flows.past import Backfill
from tests.flows.test_several_machines import STARTED
folder, lake, lake_data, file = sys.argv[1:]
settings = Settings(Path(folder), processes=1, lake=lake, lake_data=lake_data)
sys.exit(run_backfill(Backfill(settings, (), STARTED, paths=(Path(file),))).outcome != "ok")
"""


@pytest.fixture
def lake():
    """Catalog and data of a lake in a PostgreSQL of our own, in a folder that PostgreSQL's user may enter."""
    pytest.importorskip("duckdb_extensions", reason="the extensions of a lake are not installed")
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        with postgres(Path(name) / "catalog") as catalog:
            yield {"lake": catalog, "lake_data": str(Path(name) / "data")}


def test_two_backfills_of_two_seasons_at_once_fill_one_lake_while_a_reader_asks(files, alone, lake, tmp_path):
    reader = Settings(tmp_path / "reader", **lake)
    assert run_night(Night(reader, (), STARTED)).outcome == "ok"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    machines = [
        subprocess.Popen(
            [sys.executable, "-c", FILL, str(tmp_path / season), *lake.values(), str(file)], env=environment
        )
        for season, file in files.items()
    ]
    seen = set()
    while any(machine.poll() is None for machine in machines):
        with open_published(reader) as con:
            seen.add(
                con.execute(
                    "select count(*), count(*) filter (fixtures.fixture_id is null) from goals"
                    " left join fixtures using (fixture_id)"
                ).fetchone()
            )
    assert [machine.wait() for machine in machines] == [0, 0]
    assert {torn for _, torn in seen} == {0}
    assert len(seen) <= 3, "before, after the first, after both"
    with open_published(reader) as con:
        assert differing(alone, relations(con), but=HISTORY) == {}
