import pytest

from tests.transforms.facts.tables import said

POINTS = [
    # beside another's: behind a gap, as many as it has, one after the other
    (
        "Everton lead the way on 78 points, with Leeds a point behind on 77.",
        {"Everton 1.", "Everton 78 pts", "Leeds United 77 pts", "Leeds United -1 Everton"},
    ),
    (
        "Everton are sixth on 62 points, and Burnley trail them by a point on 61.",
        {"Everton 6.", "Everton 62 pts", "Burnley 61 pts", "Burnley -1 Everton"},
    ),
    ("Everton have 45 points, as do Leeds and Burnley.", {"Everton 45 pts", "Leeds United 45 pts", "Burnley 45 pts"}),
    (
        "Everton are on 40 points, behind a trio on 41: Leeds, Fulham and Burnley.",
        {"Everton 40 pts", "Leeds United 41 pts", "Fulham 41 pts", "Burnley 41 pts"},
    ),
    (
        "Everton have 45 points. Leeds have 44 and Burnley 40.",
        {"Everton 45 pts", "Leeds United 44 pts", "Burnley 40 pts"},
    ),
    ("Everton have 45 points. Leeds have 44 goals and Burnley 40.", {"Everton 45 pts"}),
    (
        "Everton lead the way on 63 points from Leeds on 60.",
        {"Everton 1.", "Everton 63 pts", "Leeds United 60 pts"},
    ),
    ("Leeds scored late to leave both Everton and Burnley on 13 points.", {"Everton 13 pts", "Burnley 13 pts"}),
    (
        "Arsenal have 15 points. Everton have 11 with Leeds on nine.",
        {"Arsenal 15 pts", "Everton 11 pts", "Leeds United 9 pts"},
    ),
    (
        "Everton and Leeds joined Burnley on ten points.",
        {"Everton 10 pts", "Everton +0 Burnley", "Leeds United 10 pts", "Leeds United +0 Burnley", "Burnley 10 pts"},
    ),
    ("Everton and Arsenal are both on 12 points.", {"Arsenal 12 pts", "Everton 12 pts"}),
    ("Everton improved to 11 points and second spot.", {"Everton 11 pts", "Everton 2."}),
    ("Everton took the outright lead on 12 points.", {"Everton 1.", "Everton 12 pts"}),
    ("Everton rose to 12 points.", {"Everton 12 pts"}),
    (
        ("Everton lie fourth in the big table with 13 points while Leeds are 26th, two points short of the play-offs."),
        {"Everton 13 pts", "Everton 4.", "Leeds United 26."},
    ),
    (
        "Everton are on 17 points from ten matches while Leeds have 11 from as many outings.",
        {"Everton 17 pts", "Leeds United 11 pts"},
    ),
    ("Everton (31 points) drop below Leeds (32).", {"Everton 31 pts", "Leeds United 32 pts"}),
    ("Everton and Leeds both finish on seven points.", {"Everton 7 pts", "Leeds United 7 pts"}),
    ("A 1-0 success left Everton on 66 points with eight games to play.", {"Everton 66 pts"}),
    ("Everton sit 16th out of 18 with one point from six games.", {"Everton 1 pts", "Everton 16."}),
    ("Everton are third with 20 points from 11 matches.", {"Everton 20 pts", "Everton 3."}),
    ("Everton are third on 20 points.", {"Everton 20 pts", "Everton 3."}),
    ("Everton now have 20 points.", {"Everton 20 pts"}),
    ("Everton take their tally to 20 points.", {"Everton 20 pts"}),
    ("Everton moved on to 20 points.", {"Everton 20 pts"}),
    ("Everton moved to 20 points.", {"Everton 20 pts"}),
    ("Everton have 20 points after 11 games.", {"Everton 20 pts"}),
    ("Everton finished top of Group A with seven points.", {"Everton 1.", "Everton 7 pts"}),
    ("Everton are now fourth, on 20 points.", {"Everton 20 pts", "Everton 4."}),
    ("Everton lead the way with 20 points.", {"Everton 1.", "Everton 20 pts"}),
    ("Everton have 14 points.", {"Everton 14 pts"}),
    ("Everton have collected 14 points this season.", {"Everton 14 pts"}),
    ("Everton have taken seven points from a possible nine.", {"Everton 7 pts"}),
    ("Everton remain on zero points.", {"Everton 0 pts"}),
    ("Everton are still without a point.", {"Everton 0 pts"}),
    ("Everton have three points after three games.", {"Everton 3 pts"}),
    ("Everton reached the 40-point mark.", {"Everton 40 pts"}),
    ("Everton moved to 40 points with the win.", {"Everton 40 pts"}),
    ("Everton's tally is 40 points.", {"Everton 40 pts"}),
    ("Everton boast 40 points.", {"Everton 40 pts"}),
    ("Everton sit on 40 points.", {"Everton 40 pts"}),
    ("Everton, who have 40 points, lost.", {"Everton 40 pts"}),
    ("Everton stay on 40 points.", {"Everton 40 pts"}),
    ("Everton have amassed 40 points.", {"Everton 40 pts"}),
    ("Everton have garnered 24 points.", {"Everton 24 pts"}),
    ("Everton are stuck at the foot with a measly nine points.", {"Everton 9 pts"}),
    ("The win sees Everton scale to 41 points.", {"Everton 41 pts"}),
    ("Everton (31 points from 18 games) leap above Leeds into fifth.", {"Everton 5.", "Everton 31 pts"}),
    (
        "Leeds lead with 43 points, ahead of Everton and Fulham (40 each).",
        {"Leeds United 1.", "Leeds United 43 pts", "Everton 40 pts", "Fulham 40 pts"},
    ),
    (
        "Everton (68) are now third, Leeds (66) fourth.",
        {"Everton 3.", "Everton 68 pts", "Leeds United 4.", "Leeds United 66 pts"},
    ),
    (
        "Both Everton and Leeds are on equal 15 points.",
        {"Everton 15 pts", "Leeds United 15 pts", "Everton +0 Leeds United"},
    ),
    ("Everton have racked up a remarkable 98 points.", {"Everton 98 pts"}),
]
HANDS = [
    ("Everton have a game in hand on Arsenal.", {"Everton 1 in hand"}),
    ("Everton have two games in hand over their rivals.", {"Everton 2 in hand"}),
    ("Everton have played two games fewer than Arsenal.", {"Everton 2 in hand"}),
    ("Everton have played a game more than Arsenal.", {"Arsenal 1 in hand"}),
    ("Everton have five games in hand.", {"Everton 5 in hand"}),
    ("Everton, with a game in hand, are fifth.", {"Everton 1 in hand", "Everton 5."}),
    ("Everton are top with one match at hand.", {"Everton 1.", "Everton 1 in hand"}),
    (
        "Everton, who have 38 points, two ahead of Leeds who have two games at hand, are top.",
        {"Everton 1.", "Everton 38 pts", "Everton +2 Leeds United", "Leeds United 2 in hand"},
    ),
    (
        "Everton have 55 points, seven ahead of second-placed Leeds, who have played a game more.",
        {"Everton 55 pts", "Everton +7 Leeds United", "Everton 1 in hand", "Leeds United 2."},
    ),
]
NO_POINTS = [
    "Everton left the ground with three points that moved the side clear.",
    "Everton are now seven adrift of safety.",
    "The gap between Everton and Arsenal is now five points.",
    "Everton are six points off the pace.",
    "Everton began the night five points behind Arsenal.",
    "The gap between Everton and Arsenal at the top is five points.",
    "Everton are ten points above the relegation zone.",
    "Everton have only seven points from their last ten games.",
    "Everton took seven points from three games.",
    "Everton earned their first points of the season.",
    "Everton passed the 40-point mark.",
    "Everton are on the 40-point mark.",
    "Everton need 40 points.",
    "Everton had 40 points last season.",
    "Everton deducted 10 points.",
    "Everton were docked six points.",
    "Everton and Leeds (two each) scored.",
    "Everton (71) are the oldest side, Leeds (69) the next.",
    "Everton have garnered 24 points under Fox since March.",
    "Everton visit Leeds, with four points the difference down there.",
    "Everton have racked up 12 points from their last five games.",
]


@pytest.mark.parametrize(("text", "statements"), POINTS)
def test_points_are_read_however_they_are_counted(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize(("text", "statements"), HANDS)
def test_a_game_in_hand_is_one_that_the_others_have_played(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize("text", NO_POINTS)
def test_points_of_late_and_points_to_win_are_no_total(text):
    assert said(text) == set()
