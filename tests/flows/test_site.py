"""`matchday site` writes the pages of the published file, and shows them on this machine only."""

import http.client
import threading
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from flows.cli import CommandError
from flows.commands.showing import site
from flows.config import Settings
from flows.locks import AlreadyRunningError, run_lock
from flows.night import LoadReport, NightReport
from flows.site import build, refresh_after
from flows.site_server import address_of, site_server
from warehouse.database import NoWarehouseError
from warehouse.publish import workspace

NOW = datetime(2022, 3, 14, 3, tzinfo=UTC)
PUBLISHED = NightReport("nightly-1", "nightly", NOW, NOW, "ok", (), LoadReport(), (), {})


@pytest.fixture
def data_dir(tmp_path, monkeypatch):
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "data"))
    with workspace(tmp_path / "data" / "matchday.duckdb") as work:
        work.publish(published_at=datetime(2022, 3, 14, tzinfo=UTC))
    return tmp_path / "data"


def run(*arguments):
    return CliRunner().invoke(site, arguments, standalone_mode=False)


def test_the_site_goes_to_the_data_directory_unless_a_folder_is_named(data_dir, tmp_path):
    assert "pages" in run().output
    assert (data_dir / "site" / "index.html").exists()
    run(str(tmp_path / "www"))
    assert (tmp_path / "www" / "index.html").exists()


def test_before_anything_is_published_there_is_no_site(tmp_path, monkeypatch):
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path))
    assert isinstance(run().exception, NoWarehouseError)
    assert not (tmp_path / "site").exists()


def test_an_address_that_is_none_is_refused(data_dir):
    refused = run("--url", "football.example").exception
    assert isinstance(refused, CommandError)
    assert "http://" in str(refused)
    assert not (data_dir / "site").exists()


def test_two_builds_at_once_do_not_mix(data_dir):
    with run_lock(data_dir / "site.lock"), pytest.raises(AlreadyRunningError):
        build(Settings(data_dir), data_dir / "site")


@pytest.mark.usefixtures("data_dir")
def test_a_port_in_use_is_one_line(tmp_path):
    with site_server(tmp_path, 0) as taken:
        refused = run("--serve", "--port", str(taken.server_address[1])).exception
    assert isinstance(refused, CommandError)
    assert "--port" in str(refused)


def test_a_night_refreshes_the_site_only_where_one_is_wanted(data_dir, tmp_path):
    assert refresh_after(Settings(data_dir), PUBLISHED) is PUBLISHED
    assert not (data_dir / "site").exists()
    wanted = Settings(data_dir, site=tmp_path / "www", site_url="https://football.example")
    assert refresh_after(wanted, replace(PUBLISHED, outcome="failed")).problems == ()
    assert not (tmp_path / "www").exists()
    assert refresh_after(wanted, PUBLISHED) is PUBLISHED
    assert "https://football.example/index.html" in (tmp_path / "www" / "feeds" / "results.xml").read_text("utf-8")


def test_a_site_that_cannot_be_written_leaves_the_night_published_and_says_so(data_dir, tmp_path):
    (tmp_path / "thesis.txt").write_text("chapter one")
    report = refresh_after(Settings(data_dir, site=tmp_path), replace(PUBLISHED, problems=("echo: no answer",)))
    assert report.outcome == "partial"
    assert report.problems[0] == "echo: no answer"
    assert report.problems[1].startswith("the night is published, but not the match centre: ")
    assert str(tmp_path) in report.problems[1]


@pytest.fixture
def served(tmp_path):
    folder = tmp_path / "www"
    (folder / "empty").mkdir(parents=True)
    (folder / "index.html").write_text("<p>hello")
    (folder / "engine.wasm").write_bytes(bytes(range(100)))
    (tmp_path / "secret.txt").write_text("not yours")
    with site_server(folder, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield address_of(server)
        server.shutdown()
        thread.join()


def ask(address, path, **headers):
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_it_listens_to_this_machine_only(served):
    assert served.startswith("http://127.0.0.1:")


def test_a_page_and_an_engine_come_with_the_types_that_browsers_insist_on(served):
    assert ask(served, "/")[0].getheader("Content-Type").startswith("text/html")
    assert ask(served, "/engine.wasm")[0].getheader("Content-Type") == "application/wasm"


@pytest.mark.parametrize(
    ("asked", "status", "body", "told"),
    [
        ("bytes=10-19", 206, bytes(range(10, 20)), "bytes 10-19/100"),
        ("bytes=95-", 206, bytes(range(95, 100)), "bytes 95-99/100"),
        ("bytes=90-500", 206, bytes(range(90, 100)), "bytes 90-99/100"),
        ("pages=1-2", 200, bytes(range(100)), None),
    ],
)
def test_a_part_of_a_file_is_given_where_one_is_asked_for(served, asked, status, body, told):
    answer, got = ask(served, "/engine.wasm", Range=asked)
    assert (answer.status, got, answer.getheader("Content-Range")) == (status, body, told)


@pytest.mark.parametrize(
    ("path", "status"),
    [("/../secret.txt", 404), ("/%2e%2e/secret.txt", 404), ("/empty/", 404), ("/none.html", 404)],
)
def test_nothing_outside_the_folder_is_shown_and_no_folder_is_listed(served, path, status):
    answer, body = ask(served, path)
    assert answer.status == status
    assert b"not yours" not in body


def test_a_part_beyond_the_end_is_refused(served):
    assert ask(served, "/engine.wasm", Range="bytes=200-300")[0].status == 416
