"""Whose "we" a report is."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

WE = "Our back four held firm. It was hard on us, but we kept going."


def named(title, text):
    """The names of the sides that "we" and "our" stand for in a text."""
    reading = read(lay_out(Article("a", text, title=title)), load_reference())
    words = {"we", "our", "us"}
    return {
        m.value.name
        for s in reading.sentences
        for m in s.mentions
        if m.kind == "team" and reading.document.text[m.start : m.end].lower() in words
    }


@pytest.mark.parametrize(
    ("title", "text", "side"),
    [
        ("Everton 2-1 Fulham", f"We beat Fulham at Goodison Park. {WE}", "Everton"),
        ("Fulham 1-2 Everton", f"We recovered well to see off Fulham. {WE}", "Everton"),
        ("Everton dig in", f"Burnley hit the bar twice against us. {WE}", "Everton"),
        ("Late joy", f"{WE} We saw off Fulham.\nEverton: Fox, Ward\nFulham: Bell, Hart", "Everton"),
        ("Everton let it slip", f"{WE} That leaves us two points behind Fulham.", "Everton"),
    ],
)
def test_we_are_the_side_that_we_never_meet(title, text, side):
    assert named(title, text) == {side}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Everton 2-1 Fulham", f"Everton beat Fulham. {WE}"),
        ("Everton 2-1 Fulham", "We beat Fulham. It was cold."),
        ("Everton 2-1 Fulham", "As we saw against Fulham, as we know, and as we said, it is a long season."),
        ("Everton 2-1 Fulham", f"We beat Fulham, and we beat Everton. {WE}"),
        ("Everton 2-1 Fulham", '"We beat Fulham because our plan was right for us," said the coach.'),
        ("Everton and Leeds win", f"We saw off Fulham. {WE}"),
    ],
)
def test_nobody_is_we_where_nothing_tells_the_sides_apart(title, text):
    assert named(title, text) == set()


def test_a_clubs_own_report_names_the_other_side_only():
    text = (
        "Dan Foxley and Joe Wardle made it our day on Saturday.\n"
        "We turned the game round to see off Fulham at Goodison Park.\n"
        "We had fallen behind to Ivan Bell's header. Our visitors sat deep, and it suited us.\n"
        "Everton: Harker, Foxley, Wardle\nFulham: Bell, Dunne, Moss"
    )
    (match,) = extract(Article("a", text, title="Late show")).matches
    assert (match.home, match.away, match.venue_known, match.outcome) == ("Everton", "Fulham", True, "home")
