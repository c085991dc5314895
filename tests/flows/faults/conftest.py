"""The command `matchday nightly` on a copy of the world of `world.py`, its steps run without Prefect."""

import sys
from contextlib import nullcontext
from dataclasses import dataclass
from types import SimpleNamespace

import pytest

from flows import cli
from flows.commands import running
from flows.nightly import run_night
from tests.flows.faults.world import AFTER, configure, opened
from warehouse.database import connect


@dataclass(frozen=True)
class Told:
    """What a command ended with: its code, its lines and its complaints."""

    code: int
    out: list[str]
    err: list[str]


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    with opened(tmp_path_factory.mktemp("world")) as found:
        yield found


@pytest.fixture
def settings(world, tmp_path):
    """A copy of the data directory that a test may spoil; the site serves what came after the first night."""
    world.site.edition = 2
    return world.copy(tmp_path / "data")


@pytest.fixture
def nightly(world, tmp_path, monkeypatch, capsys):
    """Run `matchday nightly` at a moment, by default that of the undisturbed night."""
    monkeypatch.setitem(sys.modules, "flows.prefect_flows", SimpleNamespace(run_nightly=run_night))
    monkeypatch.setattr("flows.prefect_home.prefect_server", lambda _settings: nullcontext())
    monkeypatch.setattr("flows.stopping.stop_when_asked", lambda: None)

    def run(settings, started=AFTER):
        monkeypatch.setattr(running, "datetime", SimpleNamespace(now=lambda _zone: started))
        monkeypatch.setenv("MATCHDAY_CONFIG", str(configure(world.site, tmp_path)))
        monkeypatch.setenv("MATCHDAY_DATA_DIR", str(settings.data_dir))
        with pytest.raises(SystemExit) as ended:
            cli.main(["nightly"])
        out, err = capsys.readouterr()
        return Told(ended.value.code, out.splitlines(), err.splitlines())

    return run


def runs(settings):
    """Outcome and problems of each night so far."""
    with connect(settings.published, read_only=True) as con:
        sql = "select outcome, counts ->> 'problems' from runs where kind = 'nightly' order by started, run_id"
        return con.execute(sql).fetchall()
