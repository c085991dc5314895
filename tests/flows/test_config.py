import json
import os
from pathlib import Path

import pytest

from flows.commands.watching import config
from flows.config import ConfigError, load_settings
from flows.keys import KEYS


def settings_from(tmp_path, text="", **environ):
    path = tmp_path / "matchday.toml"
    path.write_text(text)
    return load_settings({"MATCHDAY_CONFIG": str(path), **environ})


def test_the_environment_overrides_the_file_and_the_file_overrides_the_default(tmp_path):
    settings = settings_from(
        tmp_path, 'data_dir = "data"\nsources = ["echo"]\nprocesses = 3\n', MATCHDAY_SOURCES="herald, post"
    )
    assert settings.data_dir == tmp_path / "data"
    assert settings.sources == ("herald", "post")
    assert settings.processes == 3
    assert settings.source_folders == ()


def test_every_value_says_where_it_came_from(tmp_path):
    settings = settings_from(tmp_path, "processes = 3\n", MATCHDAY_DATA_DIR=str(tmp_path))
    given = {"data_dir": "MATCHDAY_DATA_DIR", "processes": str(tmp_path / "matchday.toml")}
    assert dict(settings.origins) == dict.fromkeys(KEYS, "default") | given


def test_everything_that_a_run_writes_lies_in_the_data_directory(tmp_path):
    settings = settings_from(tmp_path, MATCHDAY_DATA_DIR=str(tmp_path / "d"))
    for path in (settings.published, settings.archive, settings.lock, settings.prefect_home):
        assert path.parent == tmp_path / "d"


def test_paths_in_the_file_count_from_the_files_folder_and_those_of_a_variable_from_here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert settings_from(tmp_path, 'source_folders = ["mine"]').source_folders == (tmp_path / "mine",)
    given = settings_from(tmp_path, MATCHDAY_SOURCE_FOLDERS="one:two")
    assert given.source_folders == (tmp_path / "one", tmp_path / "two")


def test_without_a_file_the_defaults_work(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert load_settings({}).data_dir.name == "matchday"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('data_dri = "x"', "unknown key 'data_dri'; did you mean 'data_dir'?"),
        ("colour = 1", f"unknown key 'colour'; known: {', '.join(KEYS)}"),
        ('cron = "every night"', 'cron must be a cron expression of five fields, such as "30 4 * * *", not'),
        ('cron = "61 4 * * *"', "cron must be a cron expression"),
        ('time_zone = "Europe/Lundon"', "time_zone must be the name of a time zone"),
        ('time_zone = "../etc/passwd"', "time_zone must be the name of a time zone"),
        ('notify_command = "mail \'to me"', "notify_command must be a command line in quotes"),
        ("notify_command = []", "notify_command must be a command line in quotes"),
        ('notify_webhook = "ftp://example.org"', "notify_webhook must be a URL that begins with http"),
        ('notify_webhook = "https:///x"', "notify_webhook must be a URL that begins with http"),
        ("processes = -1", "processes must be a whole number, 0 or more, not -1"),
        ("processes = true", "processes must be a whole number, 0 or more, not True"),
        ("contact = 3", "contact must be a text in quotes, not 3"),
        ("allow_loopback = 2", "allow_loopback must be true or false, not 2"),
        ("data_dir = 3", "data_dir must be a path in quotes, not 3"),
        ('sources = "echo"', "sources must be a list of names in quotes, not 'echo'"),
        ('source_folders = "mine"', "source_folders must be a list of paths, not 'mine'"),
        ("data_dir = ", "not readable as TOML"),
    ],
)
def test_a_key_that_cannot_be_used_is_an_error_that_names_file_and_key(tmp_path, text, message):
    with pytest.raises(ConfigError) as caught:
        settings_from(tmp_path, text)
    assert str(tmp_path / "matchday.toml") in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize(("text", "value"), [("true", True), ("1", True), ("No", False), ("false", False)])
def test_a_choice_is_read_from_a_variable_as_people_write_it(tmp_path, text, value):
    assert settings_from(tmp_path, MATCHDAY_ALLOW_LOOPBACK=text).allow_loopback is value


def test_a_variable_of_the_wrong_form_is_named(tmp_path):
    with pytest.raises(ConfigError, match="MATCHDAY_PROCESSES: processes must be a whole number"):
        settings_from(tmp_path, MATCHDAY_PROCESSES="many")


def test_a_configuration_file_that_is_missing_is_an_error_not_the_default():
    with pytest.raises(ConfigError, match=r"nowhere.toml: no such file"):
        load_settings({"MATCHDAY_CONFIG": str(Path("nowhere.toml"))})


def test_a_variable_that_nobody_reads_is_an_error_with_a_suggestion(tmp_path):
    with pytest.raises(ConfigError, match=r"'MATCHDAY_DATA_DRI'; did you mean 'MATCHDAY_DATA_DIR'\?"):
        settings_from(tmp_path, MATCHDAY_DATA_DRI="x")


@pytest.mark.parametrize(
    "text", ["notify_command = \"mail -s 'a night' me\"", 'notify_command = ["mail", "-s", "a night", "me"]']
)
def test_a_command_may_be_written_as_a_line_or_as_its_words(tmp_path, text):
    assert settings_from(tmp_path, text).notify_command == ("mail", "-s", "a night", "me")
    assert settings_from(tmp_path, MATCHDAY_NOTIFY_COMMAND="mail -s 'a night' me").notify_command[2] == "a night"


def test_config_prints_every_key_with_its_value_and_where_that_came_from(tmp_path, monkeypatch, capsys):
    (tmp_path / "matchday.toml").write_text('sources = ["echo", "post"]\n')
    for name in list(os.environ):
        if name.startswith("MATCHDAY_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("MATCHDAY_CONFIG", str(tmp_path / "matchday.toml"))
    monkeypatch.setenv("MATCHDAY_PROCESSES", "2")
    config.main(["--format", "json"], standalone_mode=False)
    printed = {row["key"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert set(printed) == set(KEYS)
    assert (printed["sources"]["value"], printed["sources"]["origin"]) == (
        ["echo", "post"],
        str(tmp_path / "matchday.toml"),
    )
    assert (printed["processes"]["value"], printed["processes"]["origin"]) == (2, "MATCHDAY_PROCESSES")
    assert (printed["contact"]["value"], printed["contact"]["origin"]) == (None, "default")
