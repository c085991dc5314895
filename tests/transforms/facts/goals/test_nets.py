"""Whose net the ball went into, and what that says of who put it there."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    """The goals of the match: {(scorer, side, own goal)}."""
    match = extract(Article("a", "Everton beat Fulham 3-1 at Goodison Park. " + text)).matches[0]
    return {(g.scorer, g.team, g.own_goal) for g in match.goals}


@pytest.mark.parametrize(
    "text",
    [
        "A cross was turned into the Fulham net by Fulham defender Sam Hart.",
        "A cross was turned into the Fulham net by Sam Hart. The Fulham defender Sam Hart had begun well.",
        "A cross was deflected off Fulham defender Sam Hart and into his own net.",
        "Fulham's Sam Hart hit his own net with a firm header.",
        "Fulham defender Sam Hart found his own net under pressure.",
        "Fulham's Sam Hart beat his own goalkeeper with a back-pass.",
    ],
)
def test_a_ball_in_the_net_of_ones_own_side_is_an_own_goal(text):
    assert goals(text) == {("Sam Hart", "home", True)}


@pytest.mark.parametrize(
    "text",
    [
        "Joe Ward slotted it into the Fulham net.",
        "Joe Ward, who had run on to a pass, rolled the ball past the advancing Fulham keeper.",
        "A cross was turned into the visitors' net by Joe Ward.",
        "Everton striker Joe Ward had been ill. Joe Ward slid the ball into the Fulham net.",
    ],
)
def test_a_ball_in_the_net_of_the_others_is_a_goal_for_the_scorers_side(text):
    assert goals(text) == {("Joe Ward", "home", False)}
