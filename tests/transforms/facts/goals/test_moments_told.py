import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton beat Fulham 3-2 at Goodison Park. "


def moments(text):
    """The moments of the goals of the first match: {(scorer, minute, added)}."""
    match = extract(Article("a", RESULT + text)).matches[0]
    return {(goal.scorer, goal.minute, goal.added) for goal in match.goals}


def test_what_leads_up_to_a_sentence_is_its_first_goal():
    told = moments(
        "Everton were given a penalty in the 20th minute. Joe Ward converted it and Tom Hill scored the next for them."
    )
    assert told == {("Joe Ward", 20, None), ("Tom Hill", None, None)}


def test_a_sentence_with_a_moment_of_its_own_takes_none_from_the_one_before():
    told = moments(
        "Everton found space in the first minute. "
        "The Everton striker Joe Ward made amends on 16 minutes when he slipped the ball under Sam Hart."
    )
    assert told == {("Joe Ward", 16, None)}


def test_getting_back_into_the_match_leads_up_to_a_goal():
    told = moments("Everton got back into the match on 75 minutes. Joe Ward tapped in the rebound for Everton.")
    assert told == {("Joe Ward", 75, None)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Everton's Joe Ward scored in the 18th minute. Sam Hart levelled for Fulham soon after the break. "
            "Everton led again three minutes later through Tom Hill."
        ),
        (
            "Everton's Joe Ward scored in the 18th minute but Fulham's Sam Hart drew level with a fine shot, "
            "and six minutes later Tom Hill struck for Everton."
        ),
    ],
)
def test_minutes_later_than_a_goal_of_no_known_minute_are_no_moment(text):
    assert ("Tom Hill", None, None) in moments(text)


def test_minutes_later_count_on_where_a_goal_is_only_told_again():
    told = moments(
        "Everton's Joe Ward scored in the 18th minute. Ward fired the ball into the net from close in. "
        "Tom Hill struck for Everton three minutes later."
    )
    assert told == {("Joe Ward", 18, None), ("Tom Hill", 21, None)}


def test_a_side_that_made_it_all_square_leads_up_to_a_goal():
    told = moments("Everton made it all square on 41 minutes. Joe Ward smashed the ball past Sam Hart for Everton.")
    assert told == {("Joe Ward", 41, None)}


@pytest.mark.parametrize("foul", ["a handball was spotted", "Tom Hill was tripped in the box"])
def test_a_foul_leads_up_to_the_penalty_told_behind_it(foul):
    told = moments(f"On 30 minutes {foul}. Everton's Joe Ward took the penalty and sent the goalkeeper the wrong way.")
    assert ("Joe Ward", 30, None) in told


def test_words_with_two_spaces_between_them_are_read_as_with_one():
    told = moments("Everton's  Joe Ward  scored  in the  30th minute.")
    assert told == {("Joe Ward", 30, None)}


def test_a_shot_blocked_before_does_not_part_the_moment_from_the_goal_told_next():
    text = "Everton beat Fulham 1-0. After Joe Ward shot over the bar, Everton broke the deadlock on 26 minutes.\n\n"
    (match,) = extract(
        Article("a", text + "Dan Foxley chested down a pass and fired into the roof of the net.")
    ).matches
    assert [(goal.scorer, goal.minute) for goal in match.goals] == [("Dan Foxley", 26)]


def test_the_moment_of_own_goals_told_before_is_none_of_another_goal():
    text = "Everton drew 2-2 with Fulham after two own goals in stoppage time.\n\nDan Foxley put Everton ahead."
    assert [(g.scorer, g.minute) for g in extract(Article("a", text)).matches[0].goals] == [("Dan Foxley", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward scored a hat-trick. His goals came in the 12th, 40th and 71st minutes.",
        "Everton's Joe Ward struck three times. Ward tormented them in the 12th, 40th and 71st minutes.",
    ],
)
def test_a_list_of_as_many_moments_as_he_scored_is_that_of_his_goals(text):
    assert moments(text) == {("Joe Ward", 12, None), ("Joe Ward", 40, None), ("Joe Ward", 71, None)}


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward scored a hat-trick. He was booked in the 12th, 40th and 71st minutes.",
        "Everton's Joe Ward scored a hat-trick. His goals came in the 12th and 40th minutes.",
        "Everton's Joe Ward scored a hat-trick. Sam Hart came close in the 12th, 40th and 71st minutes.",
        "Everton's Joe Ward scored a hat-trick. Fulham pressed in the 12th, 40th and 71st minutes.",
    ],
)
def test_a_list_of_other_moments_gives_his_goals_none(text):
    assert all(minute is None for _, minute, _ in moments(text))


def test_the_same_goal_counted_for_him_and_for_his_side_has_one_moment():
    told = moments(
        "Everton's Joe Ward opened the scoring. Ward added his second and Everton's third on the 66th minute."
    )
    assert told == {("Joe Ward", None, None), ("Joe Ward", 66, None)}


def test_minutes_counted_on_behind_and_are_those_of_the_next_goal():
    told = moments(
        "Everton's Joe Ward netted on 10 minutes and seven minutes later Fulham playmaker Sam Hart levelled."
    )
    assert told == {("Joe Ward", 10, None), ("Sam Hart", 17, None)}


def test_minutes_counted_on_past_the_ninetieth_are_stoppage_time():
    told = moments("Everton's Joe Ward struck in the 87th minute. Fulham's Sam Hart levelled five minutes later.")
    assert told == {("Joe Ward", 87, None), ("Sam Hart", 90, 2)}


def test_a_moment_in_front_of_several_scorers_is_of_none_of_them():
    told = moments("Everton were in dreamland after only 28 minutes as Joe Ward and Tom Hill put them two up.")
    assert told == {("Joe Ward", None, None), ("Tom Hill", None, None)}


def test_goals_that_one_man_numbers_are_told_apart():
    told = moments(
        "Everton's Joe Ward struck four times. Ward completed his hat-trick and hit his fourth in the 88th minute."
    )
    assert ("Joe Ward", 88, None) in told
    assert len(told) == 2


def test_nothing_is_counted_on_from_a_moment_that_is_not_exact():
    told = moments(
        "Everton's Joe Ward scored after two minutes. "
        "Fulham's Sam Hart levelled on the stroke of half-time and netted his second ten minutes later."
    )
    assert told == {("Joe Ward", 2, None), ("Sam Hart", None, None)}
