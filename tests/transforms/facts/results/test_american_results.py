"""Results in turns of American papers, and words of winning and losing that tell none."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    """The results of an article's matches: (home, home goals, away goals, away)."""
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Dana Foxley smashed home the rebound to give the Wickley women's soccer team a 2-1 win"
                " against visiting Norham."
            ),
            [("Wickley", 2, 1, "Norham")],
        ),
        ("WICKLEY FC (5) VS NORHAM TOWN (0)\nWickley FC were too good.", [("Wickley FC", 5, 0, "Norham Town")]),
        ("Dana Foxley struck twice for a 3-2 Hornets victory over Norham.", [("Hornets", 3, 2, "Norham")]),
        (
            "The Wickley Rovers and defending champions Norham Town played to a 1-1 draw.",
            [("Wickley Rovers", 1, 1, "Norham Town")],
        ),
        (
            "Wickley Rovers earned a point against Norham Town on Sunday as the two sides shared four goals.",
            [("Wickley Rovers", 2, 2, "Norham Town")],
        ),
        (
            "Wickley hosted Norham and the two teams fought hard before Wickley rallied to forge a 3-3 tie.",
            [("Wickley", 3, 3, "Norham")],
        ),
    ],
)
def test_a_result_is_read(text, found):
    assert results(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It fell to Maren Hender to put the ball in the net for Wickley.",
        "That makes four wins in a row for the young Hornets.",
        "Fox (2), Hart (1)",
        "Dana Foxley smashed home Amy Bellamy's cross for Wickley.",
    ],
)
def test_no_result_is_read(text):
    assert results(text) == []
