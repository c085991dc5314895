"""What `matchday serve` says when it starts, and what keeps it from starting, in one line each."""

from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from flows.commands.watching import serve
from flows.config import Settings
from flows.locks import AlreadyRunningError, run_lock
from flows.serving import processes
from flows.serving.address import lock_of
from flows.serving.processes import greeting, warnings
from flows.sources import UnknownSourceError

CONTACT = "mailto:editor@example.org"


@pytest.fixture
def configured(tmp_path, monkeypatch):
    """A data directory that the environment names."""
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "data"))
    return Settings(tmp_path / "data")


def test_a_data_directory_that_is_served_already_is_said_to_be(configured):
    with run_lock(lock_of(configured)):
        refused = CliRunner().invoke(serve, standalone_mode=False).exception
    assert isinstance(refused, AlreadyRunningError)
    assert str(refused).startswith(f"{configured.data_dir} is served already: stop that `matchday serve` first")


@pytest.mark.usefixtures("configured")
def test_a_source_that_nobody_declares_keeps_it_from_starting(monkeypatch):
    monkeypatch.setenv("MATCHDAY_SOURCES", "bbc-sprot")
    refused = CliRunner().invoke(serve, standalone_mode=False).exception
    assert isinstance(refused, UnknownSourceError)
    assert "did you mean 'bbc-sport'?" in str(refused)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "no night will get anything: no contact is set"),
        ({"contact": CONTACT}, "no night will get anything: no source to crawl: none is enabled"),
    ],
)
def test_nights_that_will_get_nothing_are_foretold(tmp_path, changes, said):
    [line] = warnings(Settings(tmp_path, **changes))
    assert line.startswith(said)


def test_where_there_is_something_to_crawl_nothing_is_foretold(tmp_path):
    assert list(warnings(Settings(tmp_path, contact=CONTACT, sources=("bbc-sport",)))) == []


def test_a_shared_server_that_does_not_answer_is_told_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr(processes, "A_LOOK", 0.1)
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    [line] = warnings(Settings(tmp_path, contact=CONTACT, sources=("bbc-sport",)))
    assert line.startswith("no Prefect server answers at http://127.0.0.1:9/api (PREFECT_API_URL)")


def test_it_says_where_runs_can_be_seen_and_when_the_next_night_is_due(tmp_path, monkeypatch):
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:4200/api")
    settings = Settings(tmp_path, cron="30 4 * * *", time_zone="Europe/London")
    assert list(greeting(settings, datetime(2024, 7, 1, 12, tzinfo=UTC))) == [
        f"serving the data of {tmp_path}; runs can be seen and asked for at http://127.0.0.1:4200",
        "the next night is due at 2024-07-02 03:30:00 UTC (30 4 * * *, Europe/London)",
    ]
