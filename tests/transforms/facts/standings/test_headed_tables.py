"""Tables of a row to a line under the heads of their columns, read by those heads."""

import pytest

from transforms.extract import extract
from transforms.model import Article

TEXT = "Everton beat Fulham 2-0 on Saturday.\n\n{table}\n\nBurnley and Luton Town were not in action."


FULL = """Pos Team P W D L F A GD Pts
17 Everton 18 5 4 9 20 31 -11 19
18 Fulham 18 5 4 9 18 31 -13 19
19 Luton 18 4 6 8 16 30 -14 18"""


def standings(table):
    return {(s.team, s.position, s.points, s.played) for s in extract(Article("a", TEXT.format(table=table))).standings}


@pytest.mark.parametrize(
    "table",
    [
        "Position Club Played Points\n17 Everton 18 19\n18 Fulham 18 19\n19 Luton 18 18",
        "Pos | Team | P | Pts\n17 | Everton | 18 | 19\n18 | Fulham | 18 | 19\n19 | Luton | 18 | 18",
        FULL,
        "No Club P GD Pts\n17. Everton 18 -11 19\n18. Fulham 18 -13 19\n19. Luton 18 -14 18",
    ],
)
def test_places_points_and_matches_stand_in_their_columns(table):
    assert standings(table) == {
        ("Everton", 17, 19, 18),
        ("Fulham", 18, 19, 18),
        ("Luton Town", 19, 18, 18),
    }


def test_without_printed_places_the_rows_give_them_and_a_name_nobody_knows_is_kept_as_printed():
    table = "Log\nP W D L F A Pts\nEverton 7 6 1 0 20 6 19\nHarting 7 6 0 1 16 5 18"
    assert standings(table) == {("Everton", 1, 19, 7), ("Harting", 2, 18, 7)}


@pytest.mark.parametrize(
    "table",
    [
        "Position Club Played Points\n17 Everton 18 19",
        "Position Club Played Points\n17 Everton 18 19\n18 Fulham 18 25",
        "Position Club Played Points\n1 Everton 2 9\n2 Fulham 2 8",
        "P W D L F A Pts\nEverton 7 6 1 0 20 6 18\nFulham 7 6 0 1 16 5 17",
        "Player Club Goals Assists\n1 Marsh Everton 18 9\n2 Cole Fulham 17 4",
        "Club Played Goals\nEverton 18 30\nFulham 18 28",
    ],
)
def test_one_row_points_that_rise_or_do_not_add_up_and_other_lists_state_nothing(table):
    assert standings(table) == set()


def test_a_difference_below_nil_is_no_score():
    table = "1 Everton 3 2 1 0 6 2 4 7\n2 Fulham 3 1 0 2 6 8 -2 3\n3 Burnley 3 0 0 3 0 9 -9 0"
    found = {(team, points) for team, _, points, _ in standings(f"Standings\n{table}")}
    assert found == {("Everton", 7), ("Fulham", 3), ("Burnley", 0)}


def test_a_row_that_does_not_add_up_keeps_its_place_and_states_nothing():
    rows = ("Team P W D L F A Pts", "Everton 7 6 1 0 20 6 19", "Fulham 7 6 0 1 16 5 16", "Leeds 8 4 3 1 16 10 15")
    assert standings("\n".join(rows)) == {("Everton", 1, 19, 7), ("Leeds United", 3, 15, 8)}
