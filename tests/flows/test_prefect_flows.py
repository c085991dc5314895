"""The night under Prefect: the same steps, a second try for a crawl, a failed flow run for a failed night."""

import importlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from crawlers.crawl import CrawlReport
from crawlers.sources import Source, WaysIn
from flows import nightly
from flows.asked import ask_for
from flows.config import Settings
from flows.night import Night
from flows.past import Backfill
from flows.prefect_home import settle_prefect
from flows.reparse import Reparse
from flows.stores import open_published
from warehouse.database import NotAWarehouseError

ECHO = Source("echo", "http://127.0.0.1:1", "The Echo", "en", "England", WaysIn(feeds=("/rss.xml",)))


@pytest.fixture(scope="module")
def prefect_flows(tmp_path_factory):
    """The flows against a server of Prefect's own test harness, with no trace left in this process's environment."""
    kept = dict(os.environ)
    settle_prefect(Settings(tmp_path_factory.mktemp("prefect")))
    harness = importlib.import_module("prefect.testing.utilities").prefect_test_harness
    with harness(server_startup_timeout=120):
        yield importlib.import_module("flows.prefect_flows")
    os.environ.clear()
    os.environ.update(kept)


@pytest.fixture
def crawled(monkeypatch):
    """Crawls that fail until the word is given, and a record of those asked for."""
    record = SimpleNamespace(asked=[], fails={})

    def crawl_source(_night, source):
        record.asked.append(source.name)
        ok = record.asked.count(source.name) > record.fails.get(source.name, 0)
        return CrawlReport(source.name, ok=ok, reason=None if ok else "no answer", new=3 if ok else 0)

    monkeypatch.setattr(nightly, "crawl_source", crawl_source)
    return record


def night(tmp_path, *names):
    sources = tuple(replace(ECHO, name=name) for name in names)
    return Night(Settings(tmp_path / "data"), sources, datetime(2024, 7, 20, 3, tzinfo=UTC), retry_after=0.0)


def test_a_crawl_that_fails_once_is_tried_again(prefect_flows, crawled, tmp_path):
    crawled.fails = {"echo": 1}
    report = prefect_flows.run_nightly(night(tmp_path, "echo", "post"))
    assert report.outcome == "ok"
    assert sorted(crawled.asked) == ["echo", "echo", "post"]
    assert [crawl.source for crawl in report.crawls] == ["echo", "post"]
    assert (tmp_path / "data" / "matchday.duckdb").exists()
    with importlib.import_module("prefect").get_client(sync_client=True) as client:
        shown = client.request("GET", "/artifacts/{key}/latest", path_params={"key": "nightly"}).json()
    assert shown["data"].startswith("- nothing needs a person\n- echo: 3 new")


def test_a_crawl_that_fails_twice_is_reported_beside_the_others(prefect_flows, crawled, tmp_path):
    crawled.fails = {"echo": 9}
    report = prefect_flows.run_nightly(night(tmp_path, "echo", "post"))
    assert report.outcome == "partial"
    assert report.problems == ("echo: no answer",)
    assert crawled.asked.count("echo") == 2


def test_a_night_without_any_crawled_page_is_a_failed_flow_run_and_a_report(prefect_flows, crawled, tmp_path):
    crawled.fails = {"echo": 9}
    states = []
    observed = prefect_flows.nightly_flow.with_options(
        on_failure=[lambda _flow, _run, state: states.append(state.type)]
    )
    with pytest.raises(prefect_flows.FailedNightError, match="echo: no answer") as failed:
        observed(night(tmp_path, "echo"))
    assert failed.value.report.outcome == "failed"
    assert [state.name for state in states] == ["FAILED"]


@pytest.mark.usefixtures("crawled")
def test_a_step_that_hangs_is_broken_off_and_the_run_is_recorded_as_failed(prefect_flows, tmp_path, monkeypatch):
    def hang(_night, _work):
        while True:
            pass

    monkeypatch.setattr(nightly, "load_archive", hang)
    assert prefect_flows.load.timeout_seconds == prefect_flows.LONGEST_STEP
    soon = prefect_flows.in_time(prefect_flows.load.with_options(timeout_seconds=0.5))
    monkeypatch.setattr(prefect_flows, "STEPS", replace(prefect_flows.STEPS, load=soon))
    tonight = night(tmp_path, "echo")
    with pytest.raises(nightly.BrokenNightError, match=r"'extract and load' was still at work after 0\.5 s"):
        prefect_flows.run_nightly(tonight)
    with open_published(tonight.settings) as con:
        assert con.execute("select outcome from runs").fetchall() == [("failed",)]


def test_a_file_that_is_not_ours_stops_the_night_before_the_first_request(prefect_flows, crawled, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "matchday.duckdb").write_text("not a database at all")
    with pytest.raises(NotAWarehouseError, match=r"matchday\.duckdb is not a matchday warehouse"):
        prefect_flows.run_nightly(night(tmp_path, "post"))
    assert (tmp_path / "data" / "matchday.duckdb").read_text() == "not a database at all"
    assert crawled.asked == []


def test_nothing_is_told_to_prefects_makers_and_its_state_lies_with_the_data(tmp_path):
    code = (
        "import sys; from pathlib import Path; from flows.config import Settings\n"
        "from flows.prefect_home import settle_prefect\n"
        "settle_prefect(Settings(Path(sys.argv[1])))\n"
        "from prefect.settings import get_current_settings\n"
        "from prefect._internal.analytics import is_telemetry_enabled\n"
        "now = get_current_settings()\n"
        "print(now.home, now.server.analytics_enabled, is_telemetry_enabled(), now.server.ephemeral.enabled)"
    )
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "CI", "DO_NOT"))
    }
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == [str(tmp_path / "prefect"), "False", "False", "False"]


def test_a_backfill_that_got_nothing_is_a_failed_flow_run_and_a_report(prefect_flows, tmp_path, monkeypatch):  # noqa: ARG001 - the server
    past = importlib.import_module("flows.prefect_past")
    down = CrawlReport("echo", ok=False, reason="no answer")
    monkeypatch.setattr(past.plain, "run_crawl", lambda *_, **__: down)
    asked = Backfill(Settings(tmp_path / "data"), (ECHO,), datetime(2024, 7, 20, 3, tzinfo=UTC), ask_for(season="2022"))
    report = past.run_backfill(asked)
    assert (report.outcome, report.problems) == ("failed", ("echo: no answer",))


def test_a_reparse_with_nothing_to_do_is_a_flow_run_that_says_so(prefect_flows, tmp_path):  # noqa: ARG001 - the server
    past = importlib.import_module("flows.prefect_past")
    settings = Settings(tmp_path / "data")
    nightly.run_night(Night(settings, (), datetime(2024, 7, 20, 3, tzinfo=UTC)))
    report = past.run_reparse(Reparse(settings, datetime(2024, 7, 21, 3, tzinfo=UTC)))
    assert (report.outcome, report.load.files, report.is_published) == ("ok", 0, False)
