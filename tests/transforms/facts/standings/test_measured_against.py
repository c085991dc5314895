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
    ("England are top of the group, and the Netherlands confirmed in second.", {"England 1.", "Netherlands 2."}),
    ("At the foot of the table Everton have 13 points.", {"Everton 13 pts"}),
    ("Everton trail Leeds by two points having drawn once more.", {"Everton -2 Leeds United"}),
    # the place of the rival, where one's own is told
    (
        "Fourth-placed Everton are four points behind Leeds in third.",
        {"Everton 4.", "Leeds United 3.", "Everton -4 Leeds United"},
    ),
    ("Everton lead the way, with Leeds, two points behind, now in form.", {"Everton 1.", "Leeds United -2 Everton"}),
    (
        "Everton sit second, four points behind Leeds, and still have a chance if they win on Saturday.",
        {"Everton 2.", "Everton -4 Leeds United"},
    ),
    ("Everton are next to bottom, four adrift of Leeds with ten games to play.", {"Everton -4 Leeds United"}),
    ("Everton retain a game in hand.", {"Everton 1 in hand"}),
    # a list of totals, the word itself a sentence before
    (
        "Everton have 56 points. Leeds has 55, Burnley and Fulham have 54, and Arsenal's on 50.",
        {"Everton 56 pts", "Leeds United 55 pts", "Burnley 54 pts", "Fulham 54 pts", "Arsenal 50 pts"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_gap_is_measured_to_the_side_meant(text, expected):
    assert said(text) == expected


NOT_TOLD = [
    # as it was a year ago, the distance too
    ("Everton ended fifth in the standings last season, nine points behind Leeds.", set()),
    # of the games at home alone
    ("Everton have done well at home, picking up 14 points from ten matches.", set()),
    # of goals
    ("Everton are third, and are four better off than Leeds on that score.", {"Everton 3."}),
    # of whoever is second
    ("Everton and Leeds sit ten points behind second place.", set()),
    # no list, and no points
    ("Everton have 56 points. Leeds has 55.", {"Everton 56 pts"}),
    # six sides, and not the leaders
    ("Leeds are top. Everton crept within four points of the top six.", {"Leeds United 1."}),
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
