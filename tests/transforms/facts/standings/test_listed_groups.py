"""Tables told in a line, and cards with a heading to each team."""

import pytest

from tests.transforms.facts.tables import said
from transforms.extract import extract
from transforms.model import Article

LISTED = [
    (
        "Group A: 1. Peru (12 points), 2. Chile (10 points), 3. Bolivia (5 points)",
        {"Peru 1.", "Peru 12 pts", "Chile 2.", "Chile 10 pts", "Bolivia 3.", "Bolivia 5 pts"},
    ),
    # one without a number of its own
    (
        "Group A: 1. Peru (9), 2. Chile (8), Bolivia (4)",
        {"Peru 1.", "Peru 9 pts", "Chile 2.", "Chile 8 pts", "Bolivia 4 pts"},
    ),
    # the head stands above
    ("GROUP B\nPeru (7), Chile (6), Bolivia (2)", {"Peru 7 pts", "Chile 6 pts", "Bolivia 2 pts"}),
    # under "standings" the order is that of the places
    (
        "Standings: Peru (9 points), Chile (7), Bolivia (5), Uruguay (1)",
        {
            *("Peru 1.", "Peru 9 pts", "Chile 2.", "Chile 7 pts"),
            *("Bolivia 3.", "Bolivia 5 pts", "Uruguay 4.", "Uruguay 1 pts"),
        },
    ),
    # matches and points with a stroke between them
    (
        "1. Peru 3/9 (7:2). 2. Chile 3/4 (4:4). 3. Bolivia 2/1 (1:3).",
        {"Peru 1.", "Peru 9 pts", "Chile 2.", "Chile 4 pts", "Bolivia 3.", "Bolivia 1 pts"},
    ),
]


@pytest.mark.parametrize(("text", "found"), LISTED)
def test_a_table_is_told_in_a_line(text, found):
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        # odds
        "1. Peru 9/2. 2. Chile 6/1. 3. Bolivia 8/1.",
        "1. Peru 5/6 (4:2). 2. Chile 9/4. 3. Bolivia 12/1.",
        # more points than so many matches give
        "1. Peru 3/10. 2. Chile 3/6. 3. Bolivia 3/1.",
        # without places
        "Peru 3/9, Chile 3/6, Bolivia 3/1.",
        # nothing says what the figures are
        "Peru (7), Chile (6), Bolivia (2)",
        # figures that rise from side to side are no table from its top
        "Group A: Peru (2), Chile (6), Bolivia (7)",
        # too short
        "Group A: Peru (7), Chile (6)",
        # more is said than figures
        "Group A: Peru (7) met Chile (6) and then Bolivia (2) in the rain.",
        # men and their ages
        "The group: Ward (31), Bell (30), Fox (29)",
    ],
)
def test_figures_in_brackets_that_are_no_table(text):
    assert said(text) == set()


def test_the_matches_in_front_of_the_points_are_those_played():
    standings = extract(Article("a", "1. Peru 3/9 (7:2). 2. Chile 3/4 (4:4). 3. Bolivia 2/1 (1:3).")).standings
    assert [(row.team, row.played) for row in standings] == [("Peru", 3), ("Chile", 3), ("Bolivia", 2)]


def test_the_points_of_a_group_are_no_result():
    text = "Group A: 1. Peru (9), 2. Chile (8), 3. Bolivia (6), Uruguay (4)\nAll four play again next month."
    assert extract(Article("a", text)).matches == ()


def test_two_sides_with_figures_in_brackets_alone_are_a_result():
    (match,) = extract(Article("a", "Everton (2), Leeds United (1)")).matches
    assert (match.home_goals, match.away_goals) == (2, 1)


CARDS = [
    ("Everton\nPosition: 16th P: 35 Pts: 36 GD: -19", {"Everton 16.", "Everton 36 pts"}),
    ("Everton\nPosition: 16th\nPlayed: 35\nPoints: 36", {"Everton 16.", "Everton 36 pts"}),
    ("17th: Everton (points 32, played 36)", {"Everton 17.", "Everton 32 pts"}),
    (
        "Everton\nPosition: 16th Pts: 36\nTheir form is a worry.\nLeeds\nPosition: 17th Pts: 34",
        {"Everton 16.", "Everton 36 pts", "Leeds United 17.", "Leeds United 34 pts"},
    ),
]


@pytest.mark.parametrize(("text", "found"), CARDS)
def test_a_card_below_a_heading_tells_of_its_team(text, found):
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        # nobody's card
        "Position: 16th P: 35 Pts: 36",
        # a man's
        "Everton\nPosition: midfielder",
        # no card but a sentence
        "Everton\nPoints: 36 of them came at home, and that says it all about a side with no away form to speak of.",
        # of the day that something was
        "17th: Everton",
        "17th: Everton (Goodison Park)",
        # the heading is too far away
        "Everton\n" + "They have worked and worked and worked at it all through the long winter, " * 3 + "\nPts: 36",
    ],
)
def test_what_is_no_card_of_a_team(text):
    assert said(text) == set()
