"""Five lines say whether all is well, and the first names what is not."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from flows import status as status_module
from flows.commands.watching import status
from flows.config import Settings
from flows.locks import run_lock
from flows.night import Night
from flows.nightly import run_night
from flows.status import read_status, status_lines
from tests.flows.conftest import SECOND
from tests.flows.test_nightly import DEAD

MORNING = SECOND + timedelta(hours=5)


def lines(settings, now=MORNING):
    return list(status_lines(read_status(settings, now), settings, now))


@pytest.fixture
def served(loaded):
    return replace(loaded.settings, cron="0 3 * * *")


def test_after_a_good_night_all_is_well_in_five_lines(served):
    first, nights, sources, facts, disk = lines(served)
    assert first == "all is well"
    assert re.match(r"nights   nightly-20240721T030000-\w{8} ok, 5 h ago", nights)
    assert nights.endswith("next 2024-07-22 03:00 UTC where it is served")
    assert sources == "sources  2 of 2 crawled well; 0 articles new, 1 changed"
    assert "latest result 2024-07-14; 0 conflicts" in facts
    assert str(served.data_dir) in disk


def test_before_the_first_night_that_is_what_needs_a_person(tmp_path):
    first, nights, *_ = lines(Settings(tmp_path / "none"))
    assert first == "needs a person: no night has run yet: run `matchday nightly`"
    assert nights.startswith("nights   none yet")


@pytest.mark.parametrize(
    ("later", "wanted"),
    [
        (timedelta(hours=25, minutes=59), "all is well"),
        (timedelta(hours=26, minutes=1), "needs a person: the night of 2024-07-22 03:00 UTC did not run"),
        (timedelta(days=9, hours=3), "needs a person: the night of 2024-07-30 03:00 UTC did not run"),
        (-timedelta(days=2), "all is well"),
    ],
)
def test_a_night_that_did_not_run_is_missed_two_hours_later(served, later, wanted):
    assert lines(served, SECOND + later)[0].startswith(wanted)


def test_a_night_at_work_is_told_and_not_yet_missed(served):
    with run_lock(served.lock):
        first, *_, disk = lines(served, SECOND + timedelta(days=1, hours=3))
    assert first == "all is well"
    assert disk.endswith("; a run is at work")


def test_what_the_last_night_left_to_a_person_is_said_first(served):
    run_night(Night(served, (DEAD,), SECOND + timedelta(days=1), allow_loopback=True))
    first, nights, sources, *_ = lines(served, SECOND + timedelta(days=1, hours=1))
    assert first.startswith("needs a person: dead: ")
    assert " failed, 1 h ago" in nights
    assert sources.startswith("sources  0 of 1 crawled well")


def test_a_disk_that_fills_up_needs_a_person(served, monkeypatch):
    monkeypatch.setattr(status_module.shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    assert lines(served)[0].startswith("needs a person: 1 MB are free on the disk of ")


def test_the_command_ends_with_3_where_something_needs_a_person(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        status.main(["--json"], standalone_mode=False)
    assert ended.value.code == 3
    assert json.loads(capsys.readouterr().out)["well"] is False
