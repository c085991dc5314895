"""Lists of goals by running score: (text, the goals of the match as (scorer, side, minute))."""

import pytest

from transforms.extract import extract
from transforms.model import Article

BOTH = "Everton beat Fulham 2-1 at Goodison Park."
LISTS = [
    (
        "Goals: 0-1 Ivan Bell (14), 1-1 Tom Harker (55, pen), 2-1 Paul Dunne (88)",
        [("Ivan Bell", "away", 14), ("Tom Harker", "home", 55), ("Paul Dunne", "home", 88)],
    ),
    ("Everton 1-0 Fulham (Tom Harker 14)", [("Tom Harker", "home", 14)]),
]
NO_LISTS = [
    "20' Yellow card: Everton 1-0 Fulham (Tom Harker)",
    "Last season: 2-0 Tom Harker 14, 3-1 Paul Dunne 55",
]


def goals(text):
    match, *_ = extract(Article("a", f"{BOTH}\n\n{text}")).matches
    return [(goal.scorer, goal.team, goal.minute) for goal in match.goals]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_entry_of_a_list_tells_its_goal(text, expected):
    assert goals(text) == expected


@pytest.mark.parametrize("text", NO_LISTS)
def test_other_scores_beside_names_tell_none(text):
    assert goals(text) == []


def test_a_penalty_in_a_list_by_running_score_is_its_own():
    match, *_ = extract(
        Article("a", f"{BOTH}\n\n0-1 Ivan Bell (14), 1-1 Tom Harker (55, pen), 2-1 Ivan Bell (88, og)")
    ).matches
    assert [(goal.minute, goal.penalty, goal.own_goal) for goal in match.goals] == [
        (14, False, False),
        (55, True, False),
        (88, False, True),
    ]
