"""Tables printed as figures: a row counts when its own figures add up."""

import pytest

from tests.transforms.facts.tables import said
from transforms.extract import extract
from transforms.model import Article

HEAD = "Standings (played, won, drawn, lost, goals for, against, points):\n"
TABLES = [
    # won, drawn, lost, goals for and against, points
    ("Everton 10 6 3 1 15 7 21\nFulham 11 6 2 3 18 11 20", ((1, 21), (2, 20))),
    # with the difference
    ("Everton 10 6 3 1 15 7 +8 21\nFulham 11 6 2 3 18 11 7 20", ((1, 21), (2, 20))),
    # goals as a pair
    ("Everton 10 6 3 1 15-7 21\nFulham 11 6 2 3 18:11 20", ((1, 21), (2, 20))),
    # lost before drawn
    ("Everton 10 6 1 3 15 7 21\nFulham 11 6 3 2 18 11 20", ((1, 21), (2, 20))),
    # two points for a win
    ("Everton 10 6 3 1 15 7 15\nFulham 11 6 2 3 18 11 14", ((1, 15), (2, 14))),
    # difference alone, and nothing but the balance
    ("Everton 10 6 3 1 +8 21\nFulham 11 6 2 3 20", ((1, 21), (2, 20))),
    # printed places, from the middle of a table
    ("7. Everton 10 4 3 3 15 17 15\n8. Fulham 11 4 2 5 18 21 14", ((7, 15), (8, 14))),
    # place, matches and points alone
    ("1. Everton (10) - 21 points\n2. Fulham (11) - 20 points", ((1, 21), (2, 20))),
    ("1 Everton 21 pts\n2 Fulham 20 pts", ((1, 21), (2, 20))),
    ("1. Everton | 21 pts\n2. Fulham | 20 pts", ((1, 21), (2, 20))),
    # run together in one line
    ("1 Everton 10 6 3 1 15 7 21 2 Fulham 11 6 2 3 18 11 20", ((1, 21), (2, 20))),
]


@pytest.mark.parametrize(("rows", "facts"), TABLES, ids=range(len(TABLES)))
def test_a_printed_row_states_place_points_and_matches(rows, facts):
    everton, fulham = facts
    assert said(HEAD + rows) == {
        *(f"Everton {everton[0]}.", f"Everton {everton[1]} pts"),
        *(f"Fulham {fulham[0]}.", f"Fulham {fulham[1]} pts"),
    }


def test_each_group_has_a_first_place_of_its_own():
    first = "Group A table\nEverton 2 2 0 0 5 1 6\nFulham 2 0 0 2 1 5 0\n"
    second = "Group B table\nLeeds 2 1 1 0 3 1 4\nBurnley 2 0 1 1 1 3 1"
    places = {fact for fact in said(first + second) if fact.endswith(".")}
    assert places == {"Everton 1.", "Fulham 2.", "Leeds United 1.", "Burnley 2."}


def test_a_row_of_a_side_that_nobody_knows_keeps_its_place_in_the_order():
    rows = (
        "Everton | 10 | 6 | 3 | 1 | +8 | 21",
        "Grimley | 11 | 6 | 2 | 3 | +7 | 20",
        "Fulham | 11 | 6 | 1 | 4 | +2 | 19",
    )
    table = "\n".join(("Standings", "Played, points", *rows))
    assert said(table) >= {"Everton 1.", "Everton 21 pts", "Fulham 3.", "Fulham 19 pts"}


NO_ROWS = [
    "Everton 10 6 3 2 15 7 21\nFulham 11 6 2 4 18 11 20",  # what was won, drawn and lost is not what was played
    "Everton 10 6 3 1 15 7 22\nFulham 11 6 2 3 18 11 25",  # points that no count gives
    "Everton 10 6 3 1 15 7 +9 21\nFulham 11 6 2 3 18 11 +8 20",  # a difference that is none
    "Everton 2 Fulham 1",
    "Everton 2, Fulham 1; Leeds 0, Burnley 0",
    "Everton 10 6 3 1 15 7 21",  # one row makes no table
    "Everton have played 10, won 6, drawn 3 and lost 1.",
    "Call Everton on 0151 4960 123 or Fulham on 0207 4960 999",
]


@pytest.mark.parametrize("rows", NO_ROWS)
def test_figures_that_do_not_add_up_state_nothing(rows):
    assert said(HEAD + rows) == set()


def test_without_a_heading_or_printed_places_the_order_of_rows_says_nothing():
    assert said("Everton 10 6 3 1 15 7 21\nFulham 11 6 2 3 18 11 20") == {"Everton 21 pts", "Fulham 20 pts"}


def test_rows_with_a_slash_and_a_difference_are_rows_of_a_table():
    text = "STANDINGS\n\n1/ Everton - 17 points, +9 goal difference\n\n2/ Leeds - 16pts, +7\n\n3/ Arsenal - 2pt, -16"
    assert said(text) >= {"Everton 1.", "Everton 17 pts", "Leeds United 2.", "Leeds United 16 pts", "Arsenal 2 pts"}


def test_figures_may_stand_behind_their_labels():
    text = (
        "STANDINGS\n\n1. Columbus Crew (GP: 23; GD: +9; PTS: 39)\n2. Chicago Fire (GP: 24; GD: +5; PTS: 38)\n"
        "3. DC United (GP: 24; GD: -1; PTS: 33)\n"
    )
    rows = [(s.team, s.position, s.points, s.played) for s in extract(Article("a", text)).standings]
    assert rows == [("Columbus Crew", 1, 39, 23), ("Chicago Fire", 2, 38, 24), ("DC United", 3, 33, 24)]


def test_a_row_whose_name_nobody_knows_has_its_place_in_a_short_table():
    rows = ("Grimley - 56 points", "Everton - 54 points", "Leeds - 51 points (12 matches)", "Fulham - 46 points")
    text = "\n\n".join(("Serie A Top 5", *rows))
    assert said(text) == {
        "Everton 2.",
        "Everton 54 pts",
        "Leeds United 3.",
        "Leeds United 51 pts",
        "Fulham 4.",
        "Fulham 46 pts",
    }


def test_rows_without_a_heading_have_points_and_no_place():
    assert said("Grimley - 56 points\n\nEverton - 54 points") == {"Everton 54 pts"}
