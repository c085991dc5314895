"""The demo as a newcomer runs it: a process of its own, twice, in an empty folder."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from importlib import resources

import pytest

PLAYED_BY = date(2022, 3, 13)


def demo(folder, *arguments):
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MATCHDAY_"))}
    environment["MATCHDAY_DATA_DIR"] = str(folder)
    code = "from flows.cli import main\nmain()"
    command = [sys.executable, "-c", code, *(arguments or ["demo"])]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def first(folder):
    return demo(folder)


@pytest.fixture(scope="module")
def second(folder, first):
    assert first.returncode == 0
    return demo(folder)


def test_the_first_run_ends_with_fixtures_scorers_table_and_queries(first):
    assert (first.returncode, first.stderr) == (0, "")
    for title in (
        "Serie A: the last matchday played",
        "Euro 2024: the last matches",
        "Top scorers",
        "Serie A 2021-22",
        "Claims of the press that the results contradict",
        "What two sources tell differently",
        "Three queries to try:",
    ):
        assert title in first.stdout
    assert "matchday.duckdb" in first.stdout


def test_the_queries_to_try_can_be_copied(folder, first):
    queries = re.findall(r'matchday sql "(.+)"', first.stdout)
    assert len(queries) == 3
    for query in queries:
        done = demo(folder / "demo", "sql", query)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) > 1


def test_the_second_run_fetches_nothing_changes_no_fact_and_says_so(second):
    assert (second.returncode, second.stderr) == (0, "")
    assert "Nothing new: no article was fetched and no fact changed since the last run." in second.stdout
    assert "read 0 pages" in second.stdout


def test_the_second_run_prints_the_same_tables(first, second):
    def tables(text):
        return text[text.index("Serie A: the last matchday") : text.index("The warehouse:")]

    assert tables(first.stdout) == tables(second.stdout)


def real_table(day):
    """The table of Serie A after the matches of a day, counted here from the full list of results."""
    text = (resources.files("flows.demo") / "fixtures" / "serie-a-2021-22.json").read_text(encoding="utf-8")
    played, points = Counter(), Counter()
    for match in json.loads(text)["matches"]:
        if match["date"] > day.isoformat():
            continue
        home, away = match["score"]["ft"]
        played.update((match["team1"], match["team2"]))
        points[match["team1"]] += 3 if home > away else home == away
        points[match["team2"]] += 3 if away > home else home == away
    return sorted((points[team], played[team]) for team in played)


def test_the_table_as_of_the_thirteenth_of_march_is_the_real_one(folder, first):
    assert first.returncode == 0
    table = f"league_table_on(date '{PLAYED_BY}') where competition = 'Serie A' and season = '2021-22'"
    sql = f"select team, points, played from {table}"
    rows = [json.loads(line) for line in demo(folder / "demo", "sql", sql, "--format", "json").stdout.splitlines()]
    found = {row["team"]: (row["points"], row["played"]) for row in rows}
    assert found["AC Milan"] == (63, 29)
    assert found["Napoli"] == (60, 29)
    assert found["Inter Milan"] == (59, 28)
    assert found["Juventus"] == (56, 29)
    assert sorted(found.values()) == real_table(PLAYED_BY)
