import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton beat Fulham 3-2 at Goodison Park. "


def goals(text, result=RESULT):
    """The goals of the first match, in order: [(scorer, minute, assist)]."""
    match = extract(Article("a", result + text)).matches[0]
    return [(goal.scorer, goal.minute, goal.assist) for goal in match.goals]


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward scored on 12 minutes and then headed home in the 40th minute.",
        "Everton's Joe Ward fired in after 12 minutes, before adding another in the 40th minute.",
        "Everton's Joe Ward slotted home in the 12th minute and met a corner to nod in on 40 minutes.",
        "Everton's Joe Ward volleyed in on 12 minutes and tapped home 28 minutes later.",
        "Everton's Joe Ward levelled on 12 minutes and bagged his brace in the 40th minute to seal the win.",
        "Everton's Joe Ward levelled on 12 minutes and completed the turnaround with his brace in the 40th minute.",
        "On 12 minutes, Everton's Joe Ward converted a penalty, and 28 minutes later stole in to score.",
    ],
)
def test_two_verbs_of_one_man_with_a_minute_each_are_two_goals(text):
    assert [(scorer, minute) for scorer, minute, _ in goals(text)] == [("Joe Ward", 12), ("Joe Ward", 40)]


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward scored on 12 minutes and put the hosts ahead.",
        "Everton's Joe Ward scored on 12 minutes, firing home from six yards.",
        "Everton's Joe Ward scored on 12 minutes to put them ahead, a lead they held until the 40th minute.",
        "Everton's Joe Ward headed in on 12 minutes and gave his side a lead that lasted until the 40th minute.",
    ],
)
def test_two_verbs_that_share_a_minute_are_one_goal(text):
    assert [(scorer, minute) for scorer, minute, _ in goals(text)] == [("Joe Ward", 12)]


def test_a_pass_belongs_to_the_one_of_two_goals_that_it_stands_by():
    told = goals(
        "Everton's Joe Ward headed home a Sam Fox cross on 12 minutes, then tapped in a Tom Hill pass in the 40th."
    )
    assert told == [("Joe Ward", 12, "Sam Fox"), ("Joe Ward", 40, "Tom Hill")]


def test_a_minute_before_the_words_before_another_man_scored_is_not_that_of_his_goal():
    told = goals("Everton saw a drive come back off the bar after 12 minutes before Joe Ward scored.")
    assert told == [("Joe Ward", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Everton hit the post and on 40 minutes, shortly before the break, Joe Ward scored.",
        "In the 40th minute Everton's Joe Ward scored before Fulham woke up.",
        "On 40 minutes, just before half-time, Everton's Joe Ward scored.",
    ],
)
def test_a_minute_before_the_break_is_still_that_of_the_goal_told_behind_it(text):
    assert [(scorer, minute) for scorer, minute, _ in goals(text)] == [("Joe Ward", 40)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Everton got two Joe Ward goals.", 2),
        ("Two Joe Ward headers won it for Everton.", 2),
        ("Everton had three early Joe Ward goals to thank.", 3),
        ("Everton had a Joe Ward goal to thank.", 1),
        ("Everton won two Joe Ward corners and then Ward scored a goal.", 1),
    ],
)
def test_a_number_before_a_scorer_and_the_noun_counts_his_goals(text, count):
    assert [scorer for scorer, _, _ in goals(text)] == ["Joe Ward"] * count


@pytest.mark.parametrize("noun", ["winner", "match-winner"])
def test_who_clinched_the_winner_scored_it(noun):
    assert goals(f"Joe Ward clinched the {noun} for Everton on 88 minutes.") == [("Joe Ward", 88, None)]


def test_who_clinched_the_points_or_a_place_scored_nothing_by_that():
    assert goals("Joe Ward clinched a place in the Everton side.") == []


@pytest.mark.parametrize("verb", ["gifted Fulham the ball", "handed Fulham a corner", "allowed Sam Hart a shot"])
def test_a_man_who_gave_something_away_when_they_led_scored_nothing(verb):
    told = goals(f"Everton were back in front when Joe Ward {verb}.")
    assert "Joe Ward" not in [scorer for scorer, _, _ in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Everton won thanks to a 71st-minute goal from Joe Ward and an 89th-minute penalty from Sam Fox.",
            [("Joe Ward", 71), ("Sam Fox", 89)],
        ),
        (
            "Everton won with a 42nd-minute goal from Joe Ward and a 67th-minute effort from Sam Fox.",
            [("Joe Ward", 42), ("Sam Fox", 67)],
        ),
        (
            "On 19 minutes Everton's Joe Ward headed in, and their second six minutes before the break was luckier.",
            [("Joe Ward", 19)],
        ),
    ],
)
def test_each_of_two_goals_takes_the_minute_in_front_of_it(text, told):
    assert [(scorer, minute) for scorer, minute, _ in goals(text)] == told


@pytest.mark.parametrize("feat", ["a hat-trick", "his first hat-trick", "a treble"])
def test_who_scored_on_his_way_to_a_hat_trick_scored_three(feat):
    told = goals(f"Everton's Joe Ward scored after 30 seconds on his way to {feat}.")
    assert [(scorer, minute) for scorer, minute, _ in told] == [("Joe Ward", 1), ("Joe Ward", None), ("Joe Ward", None)]


def test_a_volley_that_the_keeper_had_to_field_is_no_goal():
    assert goals("The keeper was forced to hold a fourth-minute volley from Everton's Joe Ward.") == []
