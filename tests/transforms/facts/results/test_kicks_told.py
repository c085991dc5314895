"""Who scored and missed in a shoot-out has scored no goal of the match."""

import pytest

from transforms.extract import extract
from transforms.model import Article

DRAW = "Everton drew 1-1 with Fulham and won 4-3 on penalties. Joe Ward put Everton ahead and Dan Mullery levelled.\n"


def scorers(text):
    match = extract(Article("a", DRAW + text)).matches[0]
    return sorted(goal.scorer for goal in match.goals)


@pytest.mark.parametrize(
    "text",
    [
        "In the shoot-out, Sam Fox, Tom Hill and captain Max Dean were all successful for the hosts.",
        "In the shoot-out the keeper saved from Tom Hill.\nFulham's Lee Cole hit the post.\nMax Dean was the scorer.",
        "In the shoot-out the keeper saved Tom Hill.\nLou Ash hit the post.\nMax Dean and Lou Bell were the scorers",
        "In the shoot-out, Sam Fox scored first. The noise was deafening. Tom Hill missed Fulham's second.",
    ],
)
def test_the_story_of_the_kicks_tells_no_goal(text):
    assert scorers(text) == ["Dan Mullery", "Joe Ward"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "In the shoot-out, Sam Fox scored first. It was loud. Tom Hill had put Fulham ahead in the 10th minute.",
            ["Dan Mullery", "Joe Ward", "Tom Hill"],
        ),
    ],
)
def test_what_is_told_of_play_behind_it_is_a_goal(text, names):
    draw = DRAW.replace("1-1", "2-2")
    match = extract(Article("a", draw + text)).matches[0]
    assert sorted(goal.scorer for goal in match.goals) == names
