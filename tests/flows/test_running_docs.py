"""Every command in docs/running.md is run here or by another test, or says why it is not."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib import resources
from pathlib import Path

import pytest
import yaml

from flows import cli
from flows.config import load_settings
from flows.keys import KEYS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
# "$ matchday status --json   # not run by a test: it needs ..."
LINE = re.compile(r"^\$ (?P<command>[^#\n]+?)\s*(?:# not run by a test: (?P<reason>\S.*))?$", re.MULTILINE)
COMMANDS = [(match["command"], match["reason"]) for match in LINE.finditer(TEXT)]
ELSEWHERE = {
    "matchday nightly": "tests/flows/serving/test_serve.py",
    "matchday serve": "tests/flows/serving/test_serve.py",
    "matchday backfill --season 2021-22 --source the-guardian": "tests/flows/test_backfill.py",
    "matchday backfill --warc pages.warc.gz": "tests/flows/test_backfill.py",
}
HERE = [command for command, reason in COMMANDS if reason is None and command not in ELSEWHERE]


def test_every_line_that_looks_like_a_command_is_understood():
    assert len(COMMANDS) == len(re.findall(r"^\$ ", TEXT, re.MULTILINE)) > 10
    assert all(command.startswith("matchday ") for command in HERE)
    assert [path for path in ELSEWHERE.values() if not (ROOT / path).exists()] == []
    assert set(ELSEWHERE) <= {command for command, _ in COMMANDS}


def test_the_commands_run_one_after_the_other_on_a_folder_of_two_nights(loaded, tmp_path, monkeypatch, capsys):
    lists = resources.files("flows.demo") / "fixtures"
    shutil.copy(str(lists / "serie-a-2021-22.json"), tmp_path / "2021-22-it.1.json")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(loaded.settings.data_dir))
    codes = {}
    for command in HERE:
        with pytest.raises(SystemExit) as ended:
            cli.main(shlex.split(command)[1:])
        codes[command] = ended.value.code
    out, _ = capsys.readouterr()
    # The nights of the sample are years ago, which is what `status` has to say.
    assert {command for command, code in codes.items() if code} == {"matchday status", "matchday status --json"}
    assert "did not run: run `matchday nightly`" in out
    assert (tmp_path / "copy.duckdb").exists()


def test_the_configurations_shown_are_ones(tmp_path):
    shown = re.findall(r"^```toml\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    assert shown
    for text in shown:
        path = tmp_path / "matchday.toml"
        path.write_text(text)
        settings = load_settings({"MATCHDAY_CONFIG": str(path)})
        assert set(tomllib.loads(text)) == {key for key in KEYS if settings.origins[key] == str(path)}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_the_unit_for_systemd_is_one(tmp_path):
    [unit] = re.findall(r"^```ini\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    path = tmp_path / "matchday.service"
    path.write_text(
        unit.replace("/opt/matchday/.venv/bin/matchday", sys.executable).replace("User=matchday", "User=root")
    )
    done = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_deployments_for_a_shared_server_are_those_that_serve_has():
    from flows.serving.runner import DEPLOYED

    declared = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    entrypoints = {one["name"]: one["entrypoint"] for one in declared}
    assert entrypoints == {name: f"flows.serving.deployed.{name}" for name in DEPLOYED}
    [nightly] = [one for one in declared if one["name"] == "nightly"]
    assert nightly["schedules"][0]["cron"] == load_settings({}).cron


def test_the_image_copies_every_package_and_serves():
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    for package in ("crawlers", "transforms", "warehouse", "flows"):
        assert f"COPY {package} {package}\n" in text
    assert 'CMD ["matchday", "serve"]' in text
