"""Who finished, where a sentence tells first of the man who served him or of one who only stood by."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    """The goals of the match: [(scorer, minute)]."""
    match = extract(Article("a", "Everton beat Fulham 3-1 at Goodison Park. " + text)).matches[0]
    return [(g.scorer, g.minute) for g in match.goals]


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Sam Fox played in Joe Ward, who held off Sam Hart, turned onto his left foot and fired home.",
        "Everton's Sam Fox picked out Joe Ward, who beat his man, cut inside and scored.",
        "Everton's Joe Ward, who had been ill, turned and fired home.",
        "Joe Ward, brought in to replace the Roma-bound Tom Hill, lashed in a shot to give Everton the lead.",
    ],
)
def test_who_goes_on_behind_the_aside_about_him_scored(text):
    assert goals(text) == [("Joe Ward", None)]


def test_who_squared_the_ball_across_goal_for_an_own_goal_scored_nothing():
    text = (
        "Everton went 3-1 up on 87 minutes when Joe Ward squared it across the face of goal "
        "and Fulham defender Sam Hart kicked it into his own net."
    )
    assert goals(text) == [("Sam Hart", 87)]


@pytest.mark.parametrize("verb", ["cut", "reduced"])
def test_who_cut_the_deficit_scored(verb):
    assert goals(f"Joe Ward {verb} Everton's deficit on 12 minutes.") == [("Joe Ward", 12)]


def test_a_shot_that_was_handled_is_no_goal():
    text = "Fulham were punished for handling Joe Ward's 17th-minute volley, and Everton's Tom Hill scored the penalty."
    assert [scorer for scorer, _ in goals(text)] == ["Tom Hill"]


def test_the_minute_of_a_score_told_through_two_men_is_neithers():
    text = "Everton led 2-0 after six minutes through Joe Ward and Tom Hill."
    assert goals(text) == [("Joe Ward", None), ("Tom Hill", None)]


def test_the_minute_of_a_score_told_through_one_man_is_his():
    text = "Everton led 1-0 after six minutes through Joe Ward, and Tom Hill scored later."
    assert ("Joe Ward", 6) in goals(text)
