"""What the clauses around a goal say of its side: read off whole texts of one match whose sides are known."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Montrose drew 3-3 at home to Peterhead on Saturday."


def sides(text):
    (match,) = extract(Article("a", f"{LEAD} {text}")).matches
    return {g.scorer: g.team for g in match.goals}


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("The hosts reduced the arrears shortly before the interval when Lee Marsh scored.", {"Lee Marsh": "home"}),
        ("The visitors went ahead soon after the restart when Lee Marsh scored.", {"Lee Marsh": "away"}),
        (
            "The hosts led twice, through Lee Marsh, and were pegged back by Ian Cole.",
            {"Lee Marsh": "home", "Ian Cole": "away"},
        ),
        ("The visitors led with ten minutes to play through Lee Marsh.", {"Lee Marsh": "away"}),
    ],
)
def test_a_moment_between_a_clause_and_its_goal_parts_them_not(text, goals):
    assert sides(text) == goals


@pytest.mark.parametrize(
    "text",
    [
        "Ian Cole held a low volley from Montrose's Dan Frey, and Lee Marsh, from 14 yards, was denied.",
        "Hume saved a fierce drive from Dan Frey.",
        "The keeper beat away a rising shot from Dan Frey.",
    ],
)
def test_a_shot_that_was_held_is_no_goal(text):
    assert sides(text) == {}


def test_the_second_of_two_clauses_is_no_man_of_the_team_of_the_first():
    text = (
        "Carl Hume held a volley from Montrose's Dan Frey, and Lee Marsh, from 14 yards, was denied. "
        "Lee Marsh put Peterhead ahead after ten minutes."
    )
    assert sides(text) == {"Lee Marsh": "away"}


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (
            "The hosts led, but were pegged back by Lee Marsh and Ian Cole.",
            {"Lee Marsh": "away", "Ian Cole": "away"},
        ),
        (
            "The hosts hit back after goals from Lee Marsh and Ian Cole.",
            {"Lee Marsh": "away", "Ian Cole": "away"},
        ),
        ("The hosts levelled after Lee Marsh scored.", {"Lee Marsh": "home"}),
        ("A header by Lee Marsh was all the visitors needed.", {"Lee Marsh": "away"}),
        ("A fine move from the visitors ended with the opening goal. Lee Marsh tapped it home.", {"Lee Marsh": "away"}),
        ("The visitors made a mess of clearing a corner and Lee Marsh poked the ball home.", {"Lee Marsh": "home"}),
    ],
)
def test_what_a_side_answered_or_worked_says_whose_goals_they_were(text, goals):
    assert sides(text) == goals
