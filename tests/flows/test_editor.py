"""The editor's corrections: a file that beats every source, survives a rebuild, and is refused where it is wrong."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows import cli
from flows.config import load_settings
from flows.editor import COLUMNS, Correction, CorrectionError, listed_matches, read_corrections, write_corrections
from flows.stores import open_published, open_workspace
from tests.warehouse.press import COMPETITIONS, article, goal, listed, march, match, teams
from transforms.reference import load_reference as reference
from warehouse.load import load_articles, load_listed, load_reference

SUNDAY = date(2022, 3, 13)
HEAD = ",".join(COLUMNS)


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("MATCHDAY_CONFIG", raising=False)
    return load_settings()


@pytest.fixture
def matchday(settings, capsys):
    """Run a command in that data directory: exit code, stdout, stderr."""
    assert settings.data_dir.name == "data"

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main(list(arguments))
        return (ended.value.code, *capsys.readouterr())

    return run


def report(score, captured=None):
    goals = [goal("home", "Bremer", 11), goal("away", "Alexis Sanchez", 90, 3)][: sum(score)]
    names = {"home_id": "torino", "away_id": "inter-milan"}
    return article("a", match("Torino", "Inter Milan", score, SUNDAY, *goals, **names), captured=captured)


def night(settings, *articles, at=0):
    with open_workspace(settings) as work:
        load_reference(work.con, teams("Torino", "Inter Milan", "Roma"), COMPETITIONS.values(), [])
        load_articles(work.con, articles)
        rows = [listed("Torino", "Inter Milan", None, SUNDAY, home_id="torino", away_id="inter-milan")]
        load_listed(work.con, rows, origin="the list", loaded_at=march(1))
        work.publish(published_at=march(14) + timedelta(days=at), fewer_because="a test")


SCORE = "select home_goals || '-' || away_goals, score_from from fixtures where home = 'Torino'"


def ask(settings, sql, as_of=None):
    with open_published(settings, as_of) as con:
        return con.execute(sql).fetchall()


def test_a_correction_beats_every_source_is_marked_and_survives_a_rebuild(settings, matchday):
    night(settings, report((2, 0)))
    night(settings, report((1, 1), captured=march(15)), at=1)
    code, out, err = matchday(
        "correct", "Torino v Inter Milan", "--score", "1-2", "--reason", "the ball was over the line"
    )
    assert (code, err) == (0, "")
    assert "score: 1-1 -> 1-2" in out
    assert ask(settings, SCORE) == [("1-2", "editor")]
    assert ask(settings, SCORE, date(2022, 3, 14)) == [("2-0", "report")]
    assert ask(settings, SCORE, date(2022, 3, 15)) == [("1-1", "report")]
    said = "the editor's correction: the ball was over the line"
    assert ask(
        settings,
        "select old, new from corrections where why = ?".replace("?", f"'{said.replace(chr(39), chr(39) * 2)}'"),
    ) == [("1-1", "1-2")]
    assert ask(settings, "select points from league_table where team = 'Inter Milan'") == [(3,)]
    assert ask(settings, "select sentence from stated_results where source_kind = 'editor'") == [
        ("the ball was over the line",)
    ]
    # a later report changes nothing, nor does a new warehouse out of the same sources
    night(settings, report((2, 0), captured=march(20)), at=2000)
    assert ask(settings, SCORE) == [("1-2", "editor")]
    settings.published.unlink()
    night(settings, report((2, 0)), at=2001)
    assert ask(settings, SCORE) == [("1-2", "editor")]
    assert ask(settings, "select other, other_source from disagreements where fact = 'score'") == [
        ("2-0", "The Courier")
    ]


def test_a_correction_may_be_listed_and_withdrawn(settings, matchday):
    night(settings, report((1, 1)))
    goals = "Bremer 11, 30; Sanchez 90+3"
    assert matchday("correct", "Torino v Inter Milan", "--goals", goals, "--score", "2-1", "--reason", "seen")[0] == 0
    assert ask(settings, "select scorer, minute, added from goals order by minute") == [
        ("Bremer", 11, None),
        ("Bremer", 30, None),
        ("Alexis Sanchez", 90, 3),
    ]
    assert matchday("correct", "--list")[1].count("Bremer 11, 30") == 1
    code, out, _ = matchday("correct", "Torino v Inter Milan", "--withdraw")
    assert (code, "correction withdrawn" in out) == (0, True)
    assert ask(settings, SCORE) == [("1-1", "report")]
    assert read_corrections(settings.corrections) == []
    assert matchday("correct", "Torino v Inter Milan", "--withdraw")[0] == 1


IMPOSSIBLE = [
    (("--score", "1-2"), "reason is missing"),
    (("--reason", "because"), "nothing is corrected"),
    (("--score", "two-one", "--reason", "because"), "score 'two-one' is no score; write it as 2-1"),
    (
        ("--score", "1-0", "--goals", "Bremer 1, 2", "--reason", "because"),
        "goals tell 2-0, more than the score 1-0",
    ),
    (("--score", "1-0", "--half-time", "2-0", "--reason", "because"), "half_time 2-0 exceeds the score 1-0"),
]


def test_a_correction_that_cannot_be_is_refused_and_nothing_is_written(settings, matchday):
    night(settings, report((1, 1)))
    for arguments, words in IMPOSSIBLE:
        code, out, err = matchday("correct", "Torino", "v", "Inter", "Milan", *arguments)
        assert (code, out, words in err) == (2, "", True), err
    assert not settings.corrections.exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("songs\n", "corrections.csv:1: the header must be made_on"),
        (f"{HEAD}\n2022-03-14,serie-a\n", "corrections.csv:2: expected 11 fields"),
        (
            f"{HEAD}\n2022-03-14,serie-a,2021-22,torino,inter-milan,,lost,,,,why\n",
            "corrections.csv:2: status 'lost' is none of",
        ),
        (
            f"{HEAD}\n14 March,serie-a,2021-22,torino,inter-milan,,,1-0,,,why\n",
            "corrections.csv:2: made_on '14 March' is no day",
        ),
        (f"{HEAD}\n2022-03-14,serie-a,2021-22,,inter-milan,,,1-0,,,why\n", "corrections.csv:2: home is missing"),
        (
            f"{HEAD}\n2022-03-14,serie-a,2021-22,torino,inter-milan,,,,,nobody,why\n",
            "corrections.csv:2: goals 'nobody' name no scorer",
        ),
    ],
)
def test_a_file_that_cannot_be_understood_names_the_line_and_stops_the_run(settings, text, words):
    settings.data_dir.mkdir()
    settings.corrections.write_text(text)
    with pytest.raises(CorrectionError, match=words.replace("(", r"\(")), open_workspace(settings):
        pass
    assert not settings.published.exists()


def test_of_several_rows_on_a_match_the_later_says_what_it_says_and_the_earlier_the_rest(tmp_path):
    first = Correction(
        "2022-03-14", "serie-a", "2021-22", "torino", "inter-milan", score="1-2", goals="Bremer 11", reason="seen"
    )
    second = Correction("2022-03-15", "serie-a", "2021-22", "torino", "inter-milan", score="1-3", reason="seen again")
    write_corrections(tmp_path / "corrections.csv", [first, second])
    [one] = listed_matches(read_corrections(tmp_path / "corrections.csv"), reference())
    assert (one.home_goals, one.away_goals, [goal.scorer for goal in one.goals], one.note) == (
        1,
        3,
        ["Bremer"],
        "seen again",
    )


def test_teams_may_be_written_by_name_and_an_unlisted_one_keeps_its_own():
    row = Correction("2022-03-14", "Serie A", "2021-22", "Torino", "AC Pontevecchio", score="1-2", reason="seen")
    [one] = listed_matches([row], reference())
    assert (one.competition_id, one.home_id, one.away, one.away_id) == ("serie-a", "torino", "AC Pontevecchio", None)


def test_in_a_lake_a_machine_without_the_file_withdraws_no_correction_of_the_one_that_has_it(settings, tmp_path):
    pytest.importorskip("duckdb_extensions", reason="the extensions of a lake are not installed")
    here = replace(settings, lake=str(tmp_path / "catalog.ducklake"), lake_data=str(tmp_path / "lake"))
    there = replace(here, data_dir=tmp_path / "another machine")
    row = Correction("2022-03-15", "Serie A", "2021-22", "Torino", "Inter Milan", score="1-2", reason="a test")
    write_corrections(here.corrections, [row])
    night(here, report((2, 0)))
    night(there, at=1)
    assert ask(here, SCORE) == [("1-2", "editor")]
    write_corrections(here.corrections, [])
    night(here, at=2)
    assert ask(here, SCORE) == [("2-0", "report")]
