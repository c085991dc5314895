"""Penalties taken again, and shots that came back to who had taken them."""

import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton beat Fulham 2-1 at Goodison Park. Everton's Tom Hill was tripped. "


def goals(text):
    """The goals of the match: [(scorer, minute, penalty)]."""
    match = extract(Article("a", RESULT + text)).matches[0]
    return [(goal.scorer, goal.minute, goal.penalty) for goal in match.goals]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Joe Ward's penalty was saved by Dan Mullery but he tucked away the rebound.", ("Joe Ward", None, False)),
        (
            "Joe Ward's penalty was pushed out by Dan Mullery, but he tapped in the rebound.",
            ("Joe Ward", None, False),
        ),
        ("Joe Ward's shot was parried to Sam Fox and he tapped in.", ("Sam Fox", None, False)),
        ("Joe Ward's shot was saved by Dan Mullery and Sam Fox tucked away the rebound.", ("Sam Fox", None, False)),
        (
            "Dan Mullery saved Joe Ward's penalty, but it had to be retaken and the striker made no mistake.",
            ("Joe Ward", None, True),
        ),
        (
            "Joe Ward had his 30th-minute spot-kick saved, only for the referee to order a retake, which he converted.",
            ("Joe Ward", 30, True),
        ),
        (
            "Joe Ward missed from the spot in the 40th minute but made amends by heading in on the hour.",
            ("Joe Ward", 60, False),
        ),
    ],
)
def test_the_goal_is_of_who_tried_again(text, goal):
    assert goals(text) == [goal]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Ward's penalty was saved by Dan Mullery and he could not reach the rebound.",
        "Joe Ward's penalty was saved by Dan Mullery, who also kept out the retake.",
    ],
)
def test_nobody_scored_at_all(text):
    assert goals(text) == []
