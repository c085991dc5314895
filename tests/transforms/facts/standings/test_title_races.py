"""What pieces on a title race and reports of one match say of the table in passing."""

import pytest

from tests.transforms.facts.tables import said

TOLD = [
    (
        "Everton have 74 points, one more than Leeds and two better than Burnley.",
        {"Everton 74 pts", "Everton +1 Leeds United", "Everton +2 Burnley"},
    ),
    (
        "Everton has 73 points, Leeds and Burnley have 71 - with the former ahead on goals - and Fulham has 70.",
        {"Everton 73 pts", "Leeds United 71 pts", "Burnley 71 pts", "Fulham 70 pts"},
    ),
    ("Everton are 10th on 28 following a late rally.", {"Everton 10.", "Everton 28 pts"}),
    ("Everton moved up to fifth by beating Leeds 1-0.", {"Everton 5."}),
    ("Everton are a point adrift of Leeds at the summit.", {"Everton -1 Leeds United", "Leeds United 1."}),
    ("Peru, now up to third in the group, have 19 points.", {"Peru 3.", "Peru 19 pts"}),
    (
        "After losing six games in a row, Everton bounced back with a win at Leeds. The result leaves them sixth.",
        {"Everton 6."},
    ),
    ("Everton are eight points and 17 goals better off than Leeds.", {"Everton +8 Leeds United"}),
    # games, not points
    ("Everton have 42 points but have played two more than Leeds and one more than Burnley.", {"Everton 42 pts"}),
    # not of today, and no total of points
    ("Everton were two points behind Leeds at the top of the table at Christmas.", set()),
    ("Everton have 40 points, Leeds and Burnley have 38 players between them.", {"Everton 40 pts"}),
]


@pytest.mark.parametrize(("text", "found"), TOLD)
def test_a_race_is_told_in_half_sentences(text, found):
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Everton contrived to leave the north with a solitary point.", set()),
        ("Everton came away with a single point.", set()),
        ("Everton are bottom with a solitary point.", {"Everton 1 pts"}),
    ],
)
def test_a_point_won_on_the_day_is_no_total(text, found):
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        (
            "Everton, who go to Burnley on Monday, are four points clear of their city rivals.",
            {"Everton +4 Liverpool"},
        ),
        ("Everton, who go to Burnley on Monday, are four points clear of Leeds.", {"Everton +4 Leeds United"}),
        ("Everton, who go to Burnley on Monday, are four points clear of them.", set()),
    ],
)
def test_a_side_only_played_next_is_no_rival_in_the_table(text, gaps):
    assert (
        said(text, reported=[("Everton", "Liverpool")], title="Everton 2-0 Liverpool")
        & {g for g in said(text, reported=[("Everton", "Liverpool")], title="Everton 2-0 Liverpool") if "+" in g}
        == gaps
    )


def test_a_gap_behind_a_closed_aside_is_measured_from_the_subject():
    text = "The win moves Everton five points clear of Leeds, who play at Fulham today, and eight ahead of Burnley."
    assert said(text) == {"Everton +5 Leeds United", "Everton +8 Burnley"}
