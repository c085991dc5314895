from transforms.extract import extract
from transforms.model import Article


def minutes(text):
    match = extract(Article("a", "Everton beat Fulham 4-1 at Goodison Park. " + text)).matches[0]
    return [(goal.scorer, goal.minute, goal.added) for goal in match.goals]


def test_two_minutes_of_stoppage_time_that_lie_apart_are_two_goals():
    text = (
        "Everton's Joe Ward scored in the first minute of stoppage time. "
        "Ward scored again in the sixth minute of stoppage time."
    )
    assert minutes(text) == [("Joe Ward", 90, 1), ("Joe Ward", 90, 6)]


def test_stoppage_time_told_with_and_without_its_minute_is_one_goal():
    text = "Joe Ward won it for Everton in stoppage time. Ward scored in the third minute of stoppage time."
    assert minutes(text) == [("Joe Ward", 90, 3)]


def test_two_minutes_of_stoppage_time_side_by_side_are_one_goal():
    text = "Joe Ward struck for Everton in the 92nd minute. Ward scored in the third minute of stoppage time."
    assert minutes(text) == [("Joe Ward", 90, 3)]
