"""A process that ends is started again, more slowly each time, until the whole is to stop."""

import sys
import threading

import pytest

from flows.serving import supervisor
from flows.serving.supervisor import Supervisor

NOTE = "import sys, pathlib\nwith open(sys.argv[1], 'a') as file: file.write('x')\nsys.exit(int(sys.argv[2]))"
PATIENT = "import sys, time\nprint('up', file=sys.stderr, flush=True)\ntime.sleep(60)"


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(supervisor, "FIRST_WAIT", 0.01)


def run(commands, tmp_path, enough):
    """Run a supervisor until it has told `enough` lines, then stop it; gives those lines."""
    told, reached = [], threading.Event()

    def tell(line):
        told.append(line)
        if len(told) >= enough:
            reached.set()

    keeper = Supervisor(commands, tell, tmp_path / "log")
    thread = threading.Thread(target=keeper.run)
    thread.start()
    assert reached.wait(60)
    keeper.stop()
    thread.join(60)
    assert not thread.is_alive()
    return told


def test_a_process_that_ends_is_started_again_and_told_of(quick, tmp_path):
    del quick
    told = run({"server": (sys.executable, "-c", NOTE, str(tmp_path / "notes"), "3")}, tmp_path, 3)
    assert len((tmp_path / "notes").read_text()) >= 3
    assert told[0].startswith("the server ended with code 3; it is started again in 0 s")


def test_the_waits_grow_while_it_ends_soon(quick, tmp_path, monkeypatch):
    del quick
    monkeypatch.setattr(supervisor, "LONGEST_WAIT", 0.03)
    waits = []
    wait = threading.Event.wait

    def noted(self, timeout=None):
        if timeout is not None and timeout < 0.2:
            waits.append(timeout)
        return wait(self, timeout)

    monkeypatch.setattr(threading.Event, "wait", noted)
    run({"server": (sys.executable, "-c", NOTE, str(tmp_path / "notes"), "3")}, tmp_path, 4)
    assert waits[:4] == [0.01, 0.02, 0.03, 0.03]


def test_what_still_runs_is_ended_when_the_whole_stops(quick, tmp_path):
    del quick
    failing = (sys.executable, "-c", NOTE, str(tmp_path / "notes"), "3")
    run({"runner": (sys.executable, "-c", PATIENT), "server": failing}, tmp_path, 1)
