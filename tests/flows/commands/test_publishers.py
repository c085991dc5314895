"""`matchday sources`: listed with their health, drafted, tried."""

import json
from functools import partial

import pytest

from crawlers import discover
from flows.cli import main
from flows.demo.site import SOURCES, DemoSite


@pytest.fixture
def matchday(tmp_path, monkeypatch, capsys):
    """Run a command with sources of its own; its exit code and both outputs."""
    folder = tmp_path / "sources"
    folder.mkdir()
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MATCHDAY_SOURCE_FOLDERS", str(folder))
    monkeypatch.setenv("MATCHDAY_ALLOW_LOOPBACK", "yes")
    monkeypatch.setattr(discover, "draft_source", partial(discover.draft_source, delay=0.0))

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        return (ended.value.code, *capsys.readouterr())

    run.folder = folder
    return run


@pytest.fixture
def site():
    with DemoSite() as served:
        yield served


def declare(matchday, site, name, **lines):
    """The source file of one paper of the sample site at its address, with some lines of it written otherwise."""
    text = (SOURCES / f"{name}.toml").read_text().replace('"http://127.0.0.1"', f'"{site.homes[name]}"')
    for key, line in lines.items():
        text = text.replace(next(old for old in text.splitlines() if old.startswith(f"{key} =")), f"{key} = {line}")
    (matchday.folder / f"{name}.toml").write_text(text)


def test_a_trial_crawls_five_pages_and_shows_what_would_be_read_and_keeps_nothing(matchday, site, tmp_path):
    declare(matchday, site, "brackwater-courier")
    code, out, err = matchday("sources", "test", "brackwater-courier")
    assert (code, err) == (0, "")
    pages = [line for line in out.splitlines() if line.startswith(site.homes["brackwater-courier"])]
    assert len(pages) == 5
    assert "of them articles" in out
    assert " goals told" in out
    assert not (tmp_path / "data" / "archive").exists()


def test_a_trial_of_a_source_that_printed_nothing_of_late_reads_its_old_pages(matchday, site):
    # The sample papers' last reports are years old, and this declaration asks for recent ones only.
    declare(matchday, site, "brackwater-courier", from_date="2099-01-01")
    code, out, _ = matchday("sources", "test", "brackwater-courier")
    assert code == 0
    assert " goals told" in out


def test_a_trial_of_a_source_whose_links_lead_nowhere_ends_with_1_and_what_to_look_at(matchday, site):
    declare(matchday, site, "brackwater-courier", include='["^/cricket/"]')
    code, _, err = matchday("sources", "test", "brackwater-courier")
    assert code == 1
    assert "look at [links] include" in err


def test_a_draft_is_written_where_sources_are_read_from_and_can_be_tried_at_once(matchday, site):
    code, out, _ = matchday("sources", "add", site.homes["brackwater-courier"])
    [path] = matchday.folder.glob("*.toml")
    assert code == 0
    assert out == f"{path} written: go over it, then try it with `matchday sources test {path.stem}`\n"
    code, out, _ = matchday("sources", "--format", "json")
    [row] = [row for row in map(json.loads, out.splitlines()) if row["source"] == path.stem]
    assert (row["nightly"], row["last success"]) == ("no", "never crawled")
    code, _, err = matchday("sources", "add", site.homes["brackwater-courier"])
    assert code == 1
    assert "exists already" in err


def test_without_a_folder_the_draft_is_printed(matchday, site, monkeypatch):
    monkeypatch.delenv("MATCHDAY_SOURCE_FOLDERS")
    code, out, err = matchday("sources", "add", site.homes["brackwater-courier"])
    assert code == 0
    assert "[ways_in]" in out
    assert "set 'source_folders'" in err


def test_nobody_is_looked_at_without_a_contact(matchday, monkeypatch):
    monkeypatch.delenv("MATCHDAY_ALLOW_LOOPBACK")
    code, _, err = matchday("sources", "add", "https://news.example")
    assert code == 1
    assert "no contact is set" in err
