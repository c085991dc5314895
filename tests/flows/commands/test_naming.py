"""`teams` and `players`: who a name means, and an exit code that says whether that is sure."""

import csv
import io

import pytest

from flows import cli


@pytest.fixture
def ask(loaded_once, monkeypatch, capsys):
    """What a command prints on stdout and stderr, and its exit code."""
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(loaded_once.settings.data_dir))
    monkeypatch.delenv("MATCHDAY_CONFIG", raising=False)

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main(list(arguments))
        return (*capsys.readouterr(), ended.value.code)

    return run


def test_a_team_is_named_with_the_reason(ask):
    out, _, code = ask("teams", "Everton", "--country", "Chile")
    assert code == 0
    assert "Everton is Everton de Vina del Mar (everton-de-vina-del-mar): the only team of that name in Chile" in out


def test_the_other_side_the_competition_and_the_year_decide(ask):
    for context in (
        ("Sporting", "--with", "Benfica", "sporting-lisbon"),
        ("Arsenal", "--competition", "Women's Super League", "arsenal-women"),
        ("Wimbledon", "--country", "England", "--year", "1995", "wimbledon"),
    ):
        out, _, code = ask("teams", *context[:-1], "--format", "csv")
        assert code == 0
        assert [row["team_id"] for row in csv.DictReader(io.StringIO(out)) if row["meant"] == "True"] == [context[-1]]


def test_an_open_name_shows_its_candidates_and_ends_with_one(ask):
    out, err, code = ask("teams", "Independiente")
    assert code == 1
    assert "independiente-del-valle" in out
    assert "'Independiente' stays open" in err


def test_an_unknown_name_comes_with_the_line_to_add(ask):
    out, err, code = ask("teams", "AC Pontevecchio", "--country", "Italy")
    assert (out, code) == ("", 1)
    assert "ac-pontevecchio,AC Pontevecchio,Italy,men,,4,,," in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--competition", "Village Green Cup"), "no competition is called 'Village Green Cup'"),
        (("--with", "Nowhere Rovers"), "the other side, 'Nowhere Rovers', is not known"),
    ],
)
def test_a_context_that_nobody_knows_is_a_wrong_command_line(ask, arguments, words):
    _, err, code = ask("teams", "Inter", *arguments)
    assert (words in err, code) == (True, 2)


def test_a_player_is_shown_with_every_name_that_was_joined_and_why(ask):
    out, _, code = ask("players", "Musiala", "--with", "Germany", "--year", "2024", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    assert {row["player_id"] for row in found} == {"jamal-musiala"}
    assert {"Musiala", "Jamal Musiala"} <= {row["name"] for row in found}
    assert all(row["how"] and row["joined"] for row in found)


def test_a_player_is_found_by_his_id_and_competition_too(ask):
    assert ask("players", "jamal-musiala", "--competition", "European Championship", "--country", "Germany")[2] == 0
    assert ask("players", "jamal-musiala", "--competition", "Serie A")[2] == 1


def test_a_player_nobody_named_is_said_to_be_unknown(ask):
    _, err, code = ask("players", "Nobody Inparticular")
    assert ("no player called 'Nobody Inparticular'" in err, code) == (True, 1)
