"""The commands that write, as a person runs them: processes of their own."""

import json
import os
import subprocess
import sys

import pytest

from flows.demo.site import SOURCES, DemoSite


@pytest.fixture
def matchday(tmp_path):
    """Run a command with a configuration file of its own: a folder of sources on this machine."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "matchday.toml").write_text(
        'data_dir = "data"\nsource_folders = ["sources"]\nallow_loopback = true\nsources = ["brackwater-courier"]\n'
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MATCHDAY_"))}
    environment["MATCHDAY_CONFIG"] = str(tmp_path / "matchday.toml")

    def run(*arguments):
        command = [sys.executable, "-c", "from flows.cli import main\nmain()", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)

    return run


def test_a_night_is_told_in_a_few_lines_and_answers_queries(matchday, tmp_path):
    with DemoSite() as site:
        text = (
            (SOURCES / "brackwater-courier.toml")
            .read_text()
            .replace('home = "http://127.0.0.1"', f'home = "{site.homes["brackwater-courier"]}"')
        )
        (tmp_path / "sources" / "brackwater-courier.toml").write_text(text)
        night = matchday("nightly")
    assert (night.returncode, night.stderr) == (0, "")
    lines = night.stdout.splitlines()
    assert lines[0].startswith("brackwater-courier: ")
    assert lines[-1].startswith("nightly-")
    assert ": ok (crawl " in lines[-1]
    answer = matchday("sql", "select publisher, count(*) > 10 as many from articles group by all", "--format", "csv")
    assert answer.stdout == "publisher,many\nThe Brackwater Courier,True\n"
    assert not (tmp_path / "data" / "demo").exists()


def test_sources_are_listed_with_those_that_a_night_crawls(matchday, tmp_path):
    (tmp_path / "sources" / "brackwater-courier.toml").write_text((SOURCES / "brackwater-courier.toml").read_text())
    (tmp_path / "sources" / "marrowfen-echo.toml").write_text((SOURCES / "marrowfen-echo.toml").read_text())
    listed = {
        row["source"]: row for row in map(json.loads, matchday("sources", "--format", "json").stdout.splitlines())
    }
    assert listed["brackwater-courier"]["nightly"] == "yes"
    assert listed["marrowfen-echo"]["nightly"] == "no"
