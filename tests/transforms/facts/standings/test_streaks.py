import pytest

from transforms.facts.focus import Focus
from transforms.facts.standings.streaks import find_streaks
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def streaks(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    return [(s.team, s.length, s.what) for s in find_streaks(reading, Focus(main=tuple(reading.teams.values())))]


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("Everton are on a 14-match unbeaten run.", ("Everton", 14, "unbeaten")),
        ("Everton are unbeaten in 12 matches.", ("Everton", 12, "unbeaten")),
        ("Everton are without a win in eight.", ("Everton", 8, "winless")),
        ("Everton slumped to a third straight defeat.", ("Everton", 3, "losing")),
        ("It was a third straight defeat for Everton.", ("Everton", 3, "losing")),
        ("Fulham were better, and it ended in a fourth consecutive loss for Everton.", ("Everton", 4, "losing")),
        ("Everton have won six in a row.", ("Everton", 6, "winning")),
        ("Fulham lost to Everton, who are now on a five-game winning streak.", ("Everton", 5, "winning")),
    ],
)
def test_a_run_is_read_with_its_team_and_length(text, run):
    assert streaks(text) == [run]


@pytest.mark.parametrize(
    "text",
    [
        "Everton ended a 14-match unbeaten run.",
        "Everton's 14-match unbeaten run was ended by Fulham.",
        "Everton would be on a six-match winning run with a victory.",
        "Everton are unbeaten in two years at home.",
        "Everton won a second consecutive title.",
        "Everton 0, Fulham 0, and a fifth successive draw for a team who are 19th.",
    ],
)
def test_runs_that_ended_or_never_were_are_none(text):
    assert streaks(text) == []
