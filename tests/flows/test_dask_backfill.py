"""Several machines: Dask's workers read the same facts as one process."""

from datetime import UTC, datetime

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from flows import archive_reading
from flows.backfill import run_backfill
from flows.config import Settings
from flows.demo.site import DemoSite
from flows.past import Backfill
from tests.flows.faults.world import differing, facts_of

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
