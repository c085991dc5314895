"""To whom a gap is measured where that is told a clause away."""

import pytest

from tests.transforms.facts.tables import said

TOLD = [
    (
        "Everton are on 57, with third-placed Leeds four points further back.",
        {"Everton 57 pts", "Leeds United 3.", "Leeds United -4 Everton"},
    ),
    (
        "Everton will be without Fox against Leeds, who are seven points better off in ninth.",
        {"Leeds United 9.", "Leeds United +7 Everton"},
    ),
    ("Everton visit Leeds, who are a place and two points worse off.", {"Leeds United -2 Everton"}),
    ("Everton are six points adrift of the final safe spot held by Leeds.", {"Everton -6 Leeds United"}),
    ("Everton are a point behind Leeds and meet Burnley on Saturday.", {"Everton -1 Leeds United"}),
    ("Everton have won the group, with Leeds confirmed in second.", {"Everton 1.", "Leeds United 2."}),
    ("At the foot of the table Everton have 13 points.", {"Everton 13 pts"}),
    ("Everton trail Leeds by two points having drawn once more.", {"Everton -2 Leeds United"}),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_gap_is_measured_to_the_side_meant(text, expected):
    assert said(text) == expected


NOT_TOLD = [
    # six sides, and not the leaders
    ("Leeds are top. Everton moved to within four points of the top six.", {"Leeds United 1."}),
    # as it was
    ("Everton enjoyed a 14-point lead over Leeds during the festive period.", set()),
    # than nobody named
    ("Everton are two points better off.", set()),
    # of two others, nobody knows which
    ("Everton and Leeds will meet Burnley, who are three points worse off.", set()),
    # their own games, and no rival's
    ("Both are on 13 points, Leeds having played a game more.", set()),
]


@pytest.mark.parametrize(("text", "expected"), NOT_TOLD)
def test_a_gap_to_nobody_is_none(text, expected):
    assert said(text) == expected
