"""The sample site crawled, read and loaded once for all tests; each test works on a copy of its own."""

import hashlib
import os
import pickle
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from filelock import FileLock

from flows.config import Settings
from flows.demo.run import _import_lists
from flows.demo.site import DemoSite
from flows.night import Night, NightReport
from flows.nightly import run_night
from warehouse.database import connect

FIRST = datetime(2024, 7, 20, 3, 0, tzinfo=UTC)
SECOND = datetime(2024, 7, 21, 3, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Loaded:
    """A data directory after two nights on the sample site: one before its correction, one after."""

    settings: Settings
    nights: tuple[NightReport, NightReport]
    turn: Path | None = None

    def night(self, site, started, **changes):
        """A night of this directory on the running site."""
        return replace(Night(self.settings, site.sources(), started, allow_loopback=True, retry_after=0.0), **changes)

    @contextmanager
    def site(self, edition=2) -> Iterator[DemoSite]:
        """The sample site at the addresses of the earlier nights, which one test at a time can have."""
        remember = self.settings.data_dir / "ports.json"
        with FileLock(self.turn), DemoSite(edition=edition, remember=remember) as site:
            yield site

    def ask(self, sql):
        """The rows of a query on the published file."""
        with connect(self.settings.published, read_only=True) as con:
            return con.execute(sql).fetchall()

    def facts(self):
        """A digest of everything that readers see, but for when it was loaded and the record of runs."""
        relations = ("fixtures", "goals", "cards", "scorers", "league_table", "claims_checked", "corrections")
        rows = {name: self.ask(f"select * from {name} order by all") for name in relations}
        return hashlib.sha256(repr(rows).encode()).hexdigest()


@pytest.fixture(scope="session")
def loaded_once(tmp_path_factory):
    """Made by the first process of the suite that needs it, and read by the others."""
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    kept = folder / "two-nights.pickle"
    with FileLock(folder / "two-nights.lock"):
        if not kept.exists():
            kept.write_bytes(pickle.dumps(two_nights(folder / "two-nights", folder / "site.lock")))
        return pickle.loads(kept.read_bytes())


def two_nights(folder, turn):
    """A directory after a night before the correction and one after it."""
    folder.mkdir()
    settings = Settings(folder)
    _import_lists(settings)
    before = Loaded(settings, (), turn)
    with before.site(edition=1) as site:
        first = run_night(before.night(site, FIRST))
        site.edition = 2
        second = run_night(before.night(site, SECOND))
    return Loaded(settings, (first, second), turn)


@pytest.fixture
def loaded(loaded_once, tmp_path):
    """A copy that a test may change."""
    folder = Path(shutil.copytree(loaded_once.settings.data_dir, tmp_path / "data"))
    return replace(loaded_once, settings=replace(loaded_once.settings, data_dir=folder))
