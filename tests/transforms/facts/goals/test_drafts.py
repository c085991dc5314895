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


def test_who_made_up_for_an_own_goal_scored_at_both_ends():
    text = (
        "Fulham led through an own goal by Everton's Joe Ward. "
        "Ward levelled for Everton with a header and Sam Fox scored three for them."
    )
    match = extract(Article("a", "Everton beat Fulham 4-1 at Goodison Park. " + text)).matches[0]
    told = [(g.scorer, g.own_goal, g.team) for g in match.goals if g.scorer == "Joe Ward"]
    assert told == [("Joe Ward", True, "away"), ("Joe Ward", False, "home")]


def test_an_own_goal_told_twice_is_one():
    text = "Fulham scored when Everton's Joe Ward turned the ball into his own net. Ward sliced it past his own keeper."
    assert [scorer for scorer, *_ in minutes(text)] == ["Joe Ward"]


def test_a_penalty_of_a_hat_trick_is_none_of_the_goals_that_have_a_minute():
    text = (
        "Roma beat Lazio 5-0. Joe Foxley's hat-trick paved the way. Foxley turned in a corner in the 14th minute. "
        "After the break the third goal came from a soft penalty after Dan Ward was brought down. "
        "Foxley made no mistake from the spot to give Roma a three-goal lead."
    )
    [match] = extract(Article("a", text)).matches
    assert [(g.scorer, g.minute, g.penalty) for g in match.goals if g.penalty] == [("Joe Foxley", None, True)]
    assert sorted((g.scorer, g.minute or 0) for g in match.goals) == [
        ("Joe Foxley", 0),
        ("Joe Foxley", 0),
        ("Joe Foxley", 14),
    ]


def test_minutes_behind_ninety_in_a_list_are_stoppage_time_unless_there_was_extra_time():
    line = "Everton 2 (Ward 41, Kane 96) Fulham 1 (Dan Mullery 70)"
    assert [(g.minute, g.added) for g in extract(Article("a", line)).matches[0].goals] == [
        (41, None),
        (70, None),
        (90, 6),
    ]
    longer = f"{line}. Everton won it after extra time."
    assert [g.minute for g in extract(Article("a", longer)).matches[0].goals] == [41, 70, 96]
