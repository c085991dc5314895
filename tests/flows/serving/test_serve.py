"""`matchday serve` as a process of its own: nights on schedule, whatever is killed in between.

Bounded throughout: each wait looks every 0.2 s and gives up after its limit, and the process is killed at the end.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.config import Settings
from flows.demo.site import SOURCES, DemoSite
from flows.serving.address import served_api
from flows.stores import open_published
from warehouse.database import WarehouseError

ROOT = Path(__file__).parents[3]
LIMIT = 300.0
"""Seconds that the slowest step may take: on an idle machine none takes 25."""


def until(look, limit=LIMIT):
    """The first answer that is not empty, looked for five times a second until the limit."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"nothing within {limit} s: {look.__name__}")


@contextmanager
def serving(folder, site):
    """`matchday serve` on the sample site, a night due every twenty seconds; gives the process and its output."""
    sources = folder / "sources"
    sources.mkdir()
    for path in SOURCES.glob("*.toml"):
        text = path.read_text(encoding="utf-8").replace("http://127.0.0.1", site.homes[path.stem], 1)
        (sources / path.name).write_text(text, encoding="utf-8")
    (folder / "matchday.toml").write_text(
        'data_dir = "data"\nsource_folders = ["sources"]\nsources = ["brackwater-courier", "marrowfen-echo"]\n'
        'allow_loopback = true\ncron = "* * * * * */20"\nsite = "www"\n'
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MATCHDAY_"))}
    environment |= {"MATCHDAY_CONFIG": str(folder / "matchday.toml"), "PYTHONPATH": str(ROOT)}
    environment["PREFECT_RUNNER_POLL_FREQUENCY"] = "2"
    with (folder / "out").open("w") as out:
        command = [sys.executable, "-c", "from flows.cli import main\nmain()", "serve"]
        process = subprocess.Popen(command, stdout=out, stderr=out, cwd=folder, env=environment)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def nights(settings):
    """Outcome and start of the nights so far."""
    try:
        with open_published(settings) as con:
            return con.execute("select outcome, started from runs where kind = 'nightly' order by started").fetchall()
    except WarehouseError:
        return []


def children(pid):
    """Module → process id of the processes that one started."""
    found = {}
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in path.read_text().split():
            words = Path(f"/proc/{child}/cmdline").read_text().split("\0")
            found[next((word for word in words if word.startswith("flows.serving.")), "other")] = int(child)
    return found


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the system does not list a process's children here")
def test_nights_run_on_schedule_before_and_after_the_server_is_killed_and_all_ends_when_asked(tmp_path):
    settings = Settings(tmp_path / "data")
    with DemoSite() as site, serving(tmp_path, site) as process:

        def first_night():
            return nights(settings)

        until(first_night)

        def match_centre():
            return (tmp_path / "www" / "index.html").exists()

        until(match_centre)
        killed = children(process.pid)["flows.serving.server"]
        os.kill(killed, signal.SIGKILL)

        def another_server():
            return children(process.pid).get("flows.serving.server", killed) != killed

        until(another_server)
        restarted = datetime.now(UTC).replace(tzinfo=None)

        def later_night():
            return [started for _, started in nights(settings) if started > restarted]

        until(later_night)
        assert {outcome for outcome, _ in nights(settings)} == {"ok"}
        assert served_api(settings) is not None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
        assert children(process.pid) == {}
    assert served_api(settings) is None
    assert "the server ended with code -9; it is started again" in (tmp_path / "out").read_text()
