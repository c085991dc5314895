"""Two sides with their places and points in one breath, and places that something brought."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def table(text):
    return {(s.team, s.position, s.points) for s in extract(Article("a", text)).standings}


@pytest.mark.parametrize(
    "text",
    [
        "Fulham and Burnley are sixth and seventh with 19 and 17 points, respectively.",
        "Fulham and reigning champions Burnley are sixth and seventh respectively on 19 and 17 points.",
        "Leeds United fell, and Fulham and Burnley sit in sixth and seventh place with 19 and 17 points.",
    ],
)
def test_each_of_two_sides_has_its_own_place_and_points(text):
    assert {("Fulham", 6, 19), ("Burnley", 7, 17)} <= table(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The lone goal consolidated second place for Everton.", ("Everton", 2, None)),
        ("A superior goal difference gave Everton fourth place.", ("Everton", 4, None)),
        ("Despite this first defeat Everton stayed on top with 21 points.", ("Everton", 1, 21)),
    ],
)
def test_a_place_is_that_of_whom_it_was_brought_to(text, row):
    assert table(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "A late goal could have earned Everton fourth place.",
        "The third place play-off for Everton is on Sunday.",
    ],
)
def test_a_place_that_nothing_brought_is_none(text):
    assert table(text) == set()
