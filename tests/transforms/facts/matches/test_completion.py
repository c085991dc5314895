"""Statements of one side, completed from what stands around them."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def _told(text: str) -> set[tuple[str, str]]:
    return {(m.home, m.away) for m in extract(Article("a", f"{text} Burnley beat Leeds 1-0.")).matches}


@pytest.mark.parametrize(
    "text",
    [
        "Everton claimed a 2-0 win at home on Saturday to move three points clear of Fulham.",
        "Everton won 2-0 to go level on points with leaders Fulham.",
        "Everton picked up another 2-0 win, which keeps them level on points with Fulham.",
        "Everton had a 1-0 win and are two points behind second-placed Fulham.",
        "Everton leapfrogged Fulham with a 2-0 win.",
        "Everton won 3-0 and went above Fulham.",
    ],
)
def test_a_rival_in_the_table_is_nobody_s_opponent(text):
    assert _told(text) == {("Burnley", "Leeds United")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton were level at the break against Fulham and won 3-0.",
        "Everton came from behind to beat Fulham 3-0.",
        "Everton beat Fulham 3-0 to go above Fulham on points.",
        "Everton won 3-0 to go a point clear of Lecce, with Fulham never in the game.",
    ],
)
def test_the_side_that_was_met_stays_the_opponent(text):
    assert ("Everton", "Fulham") in _told(text)


@pytest.mark.parametrize(
    "words",
    [
        "A late goal from Sam Fox came to Everton's aid as they won 2-1 at Fulham.",
        "Sam Fox rode to the rescue of Everton when it won 2-1 at Fulham.",
    ],
)
def test_they_are_the_side_that_was_helped(words):
    matches = extract(Article("a", f"Arsenal drew 1-1 with Burnley on Saturday.\n{words}")).matches
    assert {(m.home, m.away, m.home_goals, m.away_goals) for m in matches} == {
        ("Arsenal", "Burnley", 1, 1),
        ("Fulham", "Everton", 1, 2),
    }
