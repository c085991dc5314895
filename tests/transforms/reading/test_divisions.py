"""Sides called by the division they play in."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def sides(text):
    """The sides of the goals of the first match: {scorer: side}."""
    match = extract(Article("a", text)).matches[0]
    names = {"home": match.home, "away": match.away}
    return {goal.scorer: names[goal.team] for goal in match.goals}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "QPR saw off Premier League Everton on penalties. The Championship side led through Joe Ward.",
            {"Joe Ward": "Queens Park Rangers"},
        ),
        (
            "League Two Carlisle beat Burnley 2-1. Joe Ward levelled for the League Two side.",
            {"Joe Ward": "Carlisle United"},
        ),
        (
            "Carlisle beat Burnley, of the Championship, 2-1. Joe Ward levelled for the Championship outfit.",
            {"Joe Ward": "Burnley"},
        ),
    ],
)
def test_the_division_tells_which_of_the_two_is_meant(text, told):
    assert sides(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "QPR beat Everton 2-1. Joe Ward levelled for the Championship side.",
        "League Two Carlisle beat League Two Crewe 2-1. Joe Ward levelled for the League Two side.",
    ],
)
def test_it_stays_open_where_nothing_parts_them(text):
    last = read(lay_out(Article("a", text)), load_reference()).sentences[-1]
    assert [m.kind for m in last.mentions] == ["person", "competition"]
