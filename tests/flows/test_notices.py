"""Whoever is to know is told, and when that fails it is said."""

import json
import sys
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from flows.config import Settings
from flows.locks import AlreadyRunningError
from flows.outcome import EXIT_CODES, conclude, concluding

REPORT = {"run_id": "nightly-1", "outcome": "partial", "problems": ["echo: no answer", "post: gone"]}
WRITE = """
import os, pathlib, sys
told = [os.environ[f"MATCHDAY_{name}"] for name in ("RUN", "OUTCOME", "PROBLEM")]
pathlib.Path(sys.argv[1]).write_text("|".join(told) + "\\n" + sys.stdin.read())
"""


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path)


@contextmanager
def server(status):
    """A server that answers everything with `status`; gives its address and what was posted."""
    posted = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}/hook", posted
        http.shutdown()


def told(settings, report=REPORT):
    complaints = []
    conclude(settings, report, complaints.append)
    return complaints


def test_the_command_gets_the_report_on_its_stdin_and_the_gist_in_its_environment(settings, tmp_path):
    command = (sys.executable, "-c", WRITE, str(tmp_path / "told"))
    assert told(replace(settings, notify_command=command)) == []
    gist, report = (tmp_path / "told").read_text().split("\n")
    assert gist == "nightly-1|partial|echo: no answer"
    assert json.loads(report) == REPORT


def test_the_webhook_is_posted_the_same(settings):
    with server(204) as (url, posted):
        assert told(replace(settings, notify_webhook=url)) == []
    assert posted == [REPORT]


def test_a_run_that_went_well_is_not_told_of(settings):
    with server(204) as (url, posted):
        assert told(replace(settings, notify_webhook=url), REPORT | {"outcome": "ok"}) == []
    assert posted == []


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ((sys.executable, "-c", "raise SystemExit(7)"), "ended with code 7; nobody was told"),
        (("no-such-program-anywhere",), "No such file or directory; name a program that can be run"),
    ],
)
def test_a_command_that_fails_is_a_line_and_no_error(settings, command, line):
    [complaint] = told(replace(settings, notify_command=command))
    assert complaint.startswith("notify_command: ")
    assert complaint.endswith(line)


def test_a_server_that_refuses_or_is_away_is_a_line_and_no_error(settings):
    with server(500) as (url, _):
        assert told(replace(settings, notify_webhook=url)) == [
            "notify_webhook: the server answered 500; nobody was told"
        ]
    [complaint] = told(replace(settings, notify_webhook=url))
    assert complaint.startswith("notify_webhook: ")
    assert complaint.endswith("; nobody was told")


def test_a_run_that_breaks_off_is_told_of_and_breaks_off_all_the_same(settings):
    with server(204) as (url, posted):
        reached = replace(settings, notify_webhook=url)
        started = datetime(2024, 7, 20, 3, tzinfo=UTC)
        with (
            pytest.raises(OSError, match="No space"),
            concluding(reached, "nightly-1", "nightly", started, posted.append),
        ):
            raise OSError(28, "No space left on device")
        with pytest.raises(AlreadyRunningError), concluding(reached, "x", "nightly", started, posted.append):
            raise AlreadyRunningError("held")
    [report] = posted
    assert (report["outcome"], report["problems"]) == ("failed", ["[Errno 28] No space left on device"])


def test_every_outcome_but_ok_has_an_exit_code_of_its_own():
    assert EXIT_CODES["ok"] == 0
    assert len(set(EXIT_CODES.values())) == len(EXIT_CODES)
    assert 2 not in EXIT_CODES.values()
