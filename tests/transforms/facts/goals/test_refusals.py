"""Goals that words of another match stand beside."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def scorers(sentence):
    [match] = extract(Article("a", f"Luton beat Barnsley 1-0. {sentence}")).matches
    return [g.scorer for g in match.goals]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dan Foxley followed up last week's hat-trick with a late header that won it for Luton.",
        "Dan Foxley, the side's leading scorer so far this season, headed in the winner.",
        "Dan Foxley, a loan signing last month, swept in the only goal.",
        "Dan Foxley added to his last season's total when he struck the winner.",
    ],
)
def test_a_goal_that_follows_others_is_one_of_today(sentence):
    assert scorers(sentence) == ["Dan Foxley"]


@pytest.mark.parametrize(
    "sentence", ["Dan Foxley struck the winner last week.", "Dan Foxley, who scored here last season, was booked."]
)
def test_a_goal_of_last_week_is_none(sentence):
    assert scorers(sentence) == []


def test_a_coach_named_as_such_scores_no_goal():
    assert scorers("Luton coach Dan Foxley ended his talk after the 1-0 win and left.") == []
    assert scorers("Luton went ahead when player-coach Dan Foxley scored after nine minutes.") == ["Dan Foxley"]


@pytest.mark.parametrize(
    ("sentence", "scored"),
    [
        ("Two saves late on kept Joe Wardle and then Dan Foxley from getting the tying goal.", []),
        ("The defender kept Dan Foxley from scoring.", []),
        ("Dan Foxley beat visiting goalkeeper Al Moss from close range.", ["Dan Foxley"]),
    ],
)
def test_who_was_kept_from_scoring_did_not(sentence, scored):
    assert scorers(sentence) == scored
