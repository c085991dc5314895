import pytest

from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def told(text):
    (one,) = read(lay_out(Article("a", text)), load_reference()).sentences
    return {str(one.mentions[t.scorer].value): t for t in find_tellings(0, one)[0] if t.scorer is not None}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Tom Harker got two and Paul Dunne the other.", {"Tom Harker": 2, "Paul Dunne": 1}),
        ("Tom Harker scored twice, as did Paul Dunne.", {"Tom Harker": 2, "Paul Dunne": 2}),
        ("Tom Harker scored first, then Paul Dunne in the second half.", {"Tom Harker": 1, "Paul Dunne": 1}),
        ("Leeds hit back through Tom Harker (50th minute) then Paul Dunne (61st).", {"Tom Harker": 1, "Paul Dunne": 1}),
        ("Tom Harker scored after nine minutes and Paul Dunne in the 80th minute.", {"Tom Harker": 1, "Paul Dunne": 1}),
        ("Tom Harker scored in the 12' and Paul Dunne in the 75'.", {"Tom Harker": 1, "Paul Dunne": 1}),
    ],
)
def test_a_goal_can_be_told_in_the_wake_of_another(text, counts):
    assert {name: t.count for name, t in told(text).items() if t.strong} == counts


@pytest.mark.parametrize(
    "text",
    [
        "Tom Harker scored before Paul Dunne was replaced in the 80th minute.",
        "Tom Harker scored from a corner by Paul Dunne in the 80th minute.",
        "Tom Harker was booked and Paul Dunne in the 80th minute.",
        "Tom Harker scored and Paul Dunne crossed the ball in the 80th minute.",
    ],
)
def test_somebody_named_with_a_minute_has_not_scored(text):
    assert "Paul Dunne" not in {name for name, t in told(text).items() if t.strong}


def test_who_is_named_when_a_side_led_is_a_candidate():
    assert told("Leeds went ahead when Tom Harker stuck out a boot.")["Tom Harker"].strong is False
    assert told("Leeds went ahead when Tom Harker was fouled.") == {}


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Tom Harker scored in the fifth minute and again in the 30th minute.", 2),
        ("Tom Harker headed in after nine minutes and then again on 55 minutes.", 2),
        ("Tom Harker scored in the fifth minute and was booked again in the 30th minute.", 1),
        ("Tom Harker was booked in the fifth minute and again in the 30th minute.", 0),
        ("Tom Harker scored in the fifth minute and Leeds attacked again in the 30th minute.", 1),
    ],
)
def test_again_tells_a_second_goal(text, goals):
    (one,) = read(lay_out(Article("a", text)), load_reference()).sentences
    assert len(find_tellings(0, one)[0]) == goals


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Leeds won 2-0 through Tom Harker (29) and Paul Dunne (32).", [29, 32]),
        ("Tom Harker (29) scored for Leeds.", [None]),
        ("Tom Harker struck again (54) for Leeds.", [54]),
        ("Tom Harker was booked again (54) by Leeds.", []),
        ("Leeds won 2-0 through Tom Harker (21) and Paul Dunne (21).", [None, None]),
    ],
)
def test_figures_in_brackets_behind_several_scorers_are_minutes(text, minutes):
    found = told(text).values()
    assert [t.minute.minute if t.minute else None for t in found] == minutes


def minutes(text):
    (one,) = read(lay_out(Article("a", text)), load_reference()).sentences
    return sorted(t.minute.minute for t in find_tellings(0, one)[0] if t.minute is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Harker bagged a hat-trick (9, 31 & 64) for Leeds.", [9, 31, 64]),
        ("Paul Dunne (28) and Tom Harker (67 & 74) fired Leeds to victory.", [28, 67, 74]),
        ("Leeds went ahead through Tom Harker (53).", [53]),
        ("Leeds went ahead through Tom Harker (23).", []),
        ("Tom Harker scored twice (on a Sunday) for Leeds.", []),
    ],
)
def test_figures_in_brackets_are_the_minutes_of_as_many_goals(text, expected):
    assert minutes(text) == expected


@pytest.mark.parametrize(
    ("text", "scorer"),
    [
        (
            "Leeds fell behind when Tom Harker met Paul Dunne's cross with a header that left Ivan Bell cold.",
            "Tom Harker",
        ),
        (
            "Leeds opened the scoring when Paul Dunne floated one over, which was met by a fine header by Tom Harker.",
            "Tom Harker",
        ),
        ("The equaliser came when Paul Dunne's deep cross found the head of Tom Harker.", "Tom Harker"),
        ("The equaliser came when Paul Dunne's deep cross found Tom Harker.", "Tom Harker"),
        ("Leeds went ahead when Paul Dunne rounded the keeper.", "Paul Dunne"),
        ("Leeds doubled the lead as Paul Dunne chipped the back line to Tom Harker.", "Tom Harker"),
        ("The equaliser came when Paul Dunne's cross was not cleared.", None),
    ],
)
def test_whoever_finished_what_the_words_tell_first_by_its_effect(text, scorer):
    assert set(told(text)) == ({scorer} if scorer else set())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Leeds led through Tom Harker (21) and a Paul Dunne penalty (48).", {"Tom Harker": 21, "Paul Dunne": 48}),
        ("Tom Harker (48) and Paul Dunne (60 pen) scored.", {"Tom Harker": 48, "Paul Dunne": 60}),
        ("Tom Harker (21) and Paul Dunne (48) were the scorers.", {"Tom Harker": 21, "Paul Dunne": 48}),
        ("Leeds won thanks to goals by Tom Harker (21), Paul Dunne (48).", {"Tom Harker": 21, "Paul Dunne": 48}),
        ("Tom Harker (21) scored in the rain.", {"Tom Harker": None}),
    ],
)
def test_figures_in_brackets_behind_who_scored_are_minutes(text, minutes):
    assert {name: t.minute.minute if t.minute else None for name, t in told(text).items()} == minutes


def test_a_figure_and_pen_in_brackets_is_a_penalty():
    assert told("Tom Harker (48) and Paul Dunne (60 pen) scored.")["Paul Dunne"].penalty


def test_who_is_named_when_a_side_levelled_is_the_scorer_where_he_met_a_ball():
    assert told("Leeds levelled shortly after the break when Tom Harker met the cross with a header.")["Tom Harker"]
    assert told("Leeds levelled shortly after the break when Tom Harker was fouled.") == {}
