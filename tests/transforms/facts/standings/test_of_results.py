"""Whose "the win" and "the defeat" are where the next words speak of a table, and tables that somebody leads."""

import pytest

from tests.transforms.facts.tables import said
from transforms.extract import extract
from transforms.model import Article


def told(text):
    return {(s.team, s.position, s.points) for s in extract(Article("a", text)).standings}


MATCH = "Roma beat Lazio 3-1. Lazio pulled one back through Fox, but Hart made it safe."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The win saw Dylan Kerr's charges stretch their lead. They have 33 points.", ("Roma", None, 33)),
        ("The victory put an end to a poor run. They are now 14th with four points.", ("Roma", 14, 4)),
        ("The defeat leaves them 18th with four points.", ("Lazio", 18, 4)),
        ("The defeat was a sad one. They stay 18th on four points.", ("Lazio", 18, 4)),
    ],
)
def test_what_a_result_did_is_told_of_the_side_whose_it_was(sentence, expected):
    assert expected in told(f"{MATCH} {sentence}")


def test_a_win_over_another_side_is_told_of_whom_it_lifts():
    assert ("Lazio", 3, None) in told(f"{MATCH} The win over Bari in midweek had lifted Lazio. They are now third.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Group B is currently led by Everton with 16 points.", {"Everton 1.", "Everton 16 pts"}),
        ("The table is now topped by Everton.", {"Everton 1."}),
        ("Everton also hold 12 points.", {"Everton 12 pts"}),
        ("The Joe Fox-coached Everton lead the group with 21 points.", {"Everton 1.", "Everton 21 pts"}),
        ("The group was led by Everton in March.", set()),
        ("The side is led by Everton captain Joe Fox.", set()),
        ("Everton hold 12 trophies.", set()),
    ],
)
def test_who_leads_a_group_and_what_a_side_holds(sentence, expected):
    assert said(sentence) == expected
