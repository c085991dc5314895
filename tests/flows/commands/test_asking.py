"""The commands that ask, on the warehouse of the sample site."""

import csv
import io
import json

import duckdb
import pytest

from flows import cli


@pytest.fixture
def ask(loaded_once, monkeypatch, capsys):
    """Run a command that must succeed; what it printed."""
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(loaded_once.settings.data_dir))
    monkeypatch.delenv("MATCHDAY_CONFIG", raising=False)

    def run(*arguments, code=0):
        with pytest.raises(SystemExit) as ended:
            cli.main(list(arguments))
        out, err = capsys.readouterr()
        assert ended.value.code == code, err
        return out if code == 0 else err

    return run


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_fixtures_are_chosen_by_competition_season_round_team_and_days(ask):
    chosen = ask(
        "fixtures", "Serie A", "--season", "2021-22", "--round", "Matchday 1", "--limit", "0", "--format", "csv"
    )
    assert len(rows(chosen)) == 10
    of_team = ask("fixtures", "--team", "Napoli", "--until", "2021-12-31", "--limit", "3", "--format", "csv")
    assert len(rows(of_team)) == 3
    assert all("Napoli" in {row["home"], row["away"]} and row["date"] < "2022" for row in rows(of_team))


def test_the_table_is_that_of_the_day_asked_for(ask):
    [top, *_] = rows(ask("table", "Serie A", "--season", "2021-22", "--on", "2021-08-24", "--format", "csv"))
    assert (top["team"], top["played"], top["points"]) == ("Inter Milan", "1", "3")


def test_without_a_competition_every_table_of_the_season_is_printed(ask):
    text = ask("table", "--season", "2021-22")
    assert "Serie A, Italy" in text
    assert "Juventus" in text


def test_scorers_are_limited(ask):
    found = rows(ask("scorers", "Serie A", "--limit", "2", "--format", "csv"))
    assert len(found) == 2
    assert int(found[0]["goals"]) >= int(found[1]["goals"]) > 0


def test_a_query_is_answered_in_every_form(ask, tmp_path):
    query = "select 1 as one, 'x' as letter"
    assert "one  letter" in ask("sql", query)
    assert ask("sql", query, "--format", "csv") == "one,letter\n1,x\n"
    assert json.loads(ask("sql", query, "--format", "json")) == {"one": 1, "letter": "x"}
    path = tmp_path / "answer.parquet"
    assert ask("sql", query, "--format", "parquet", "--output", str(path)) == ""
    assert duckdb.sql(f"select * from '{path}'").fetchall() == [(1, "x")]
    assert ask("sql", query, "--format", "csv", "--output", str(tmp_path / "answer.csv")) == ""
    assert (tmp_path / "answer.csv").read_text() == "one,letter\n1,x\n"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("sql", "drop table fixtures"), "one query, please"),
        (("sql", "select * from fixturs"), 'Did you mean "fixtures"?'),
        (("table", "Seria A"), "no competition 'Seria A' has fixtures here: did you mean Serie A"),
        (("fixtures", "--team", "Napli"), "no team 'Napli' has fixtures here: did you mean Napoli"),
        (("sql", "select 1", "--as-of", "1999-01-01"), "after 1999-01-01"),
    ],
)
def test_a_question_that_cannot_be_answered_says_what_could(ask, arguments, line):
    told = ask(*arguments, code=1)
    assert line in told
    assert told.count("\n") == 1


def test_a_day_of_the_wrong_form_is_a_wrong_command_line(ask):
    assert "'13.3.2022' is no day; write it as 2022-03-13" in ask("table", "--on", "13.3.2022", code=2)


def test_a_file_as_of_an_earlier_day_is_the_one_then_published(ask):
    then = ask("sql", "select count(*) as n from runs", "--as-of", "2024-07-20", "--format", "csv")
    now = ask("sql", "select count(*) as n from runs", "--format", "csv")
    assert (then, now) == ("n\n2\n", "n\n3\n")


def test_a_match_is_explained_with_its_sentences_and_sources(ask):
    found = rows(ask("explain", "Torino", "v", "Inter", "Milan", "2022-03-13", "--format", "csv"))
    assert found[0]["what"] == "match"
    assert {"The Brackwater Courier"} <= {row["source"] for row in found}
    assert any(row["sentence"] for row in found)


def test_the_checks_of_the_sample_warehouse_hold(ask):
    assert "checks, none failed" in ask("check").splitlines()[-1]


def test_every_relation_is_exported(ask, tmp_path):
    ask("export", str(tmp_path / "out"), "--format", "csv")
    names = {path.stem for path in (tmp_path / "out").iterdir()}
    assert {"fixtures", "goals", "league_table", "stated_results", "runs"} <= names
