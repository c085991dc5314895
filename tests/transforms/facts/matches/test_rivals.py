"""Rivals in the table are not the side that was met."""

import pytest

from transforms.extract import extract
from transforms.facts.matches.rivals import rivals_in_table
from transforms.model import Article


@pytest.mark.parametrize(
    ("shape", "rivals"),
    [
        ("<T0> beat <T1> to go level on points with group j leaders <T2>", {2}),
        ("they moved within two points of <T0>", {0}),
        ("four clear of second-placed <T0>", {0}),
        ("ahead of <P0>'s <T1>", {1}),
        ("a win that leapfrogged fellow strugglers <T0>", {0}),
        ("tied with <T0>", {0}),
        ("<T0> drew with <T1>", set()),
        ("points from the game with <T0>", set()),
        ("behind after a slip at <T0>", set()),
    ],
)
def test_the_team_that_a_side_is_measured_to_is_its_rival(shape, rivals):
    assert rivals_in_table(shape) == rivals


@pytest.mark.parametrize(
    "text",
    [
        "Norway went level on points with Group B leaders Tunisia. A 2-0 win came late.",
        "A 2-0 win took Norway to within a point of pace-setters Tunisia.",
        "Norway won 2-0 to move above Tunisia.",
    ],
)
def test_no_match_is_made_with_it(text):
    assert all({m.home, m.away} != {"Norway", "Tunisia"} for m in extract(Article("a", text)).matches)
