import pytest

from transforms.extract import extract
from transforms.model import Article


def match_of(text, title=None):
    matches = extract(Article("a", text, title=title)).matches
    assert len(matches) == 1
    return matches[0]


@pytest.mark.parametrize(
    ("text", "kicks"),
    [
        ("Everton 1-1 Fulham. Everton won 4-2 on penalties.", (4, 2)),
        ("Everton drew 1-1 with Fulham and were beaten 5-4 in a shoot-out by the visitors.", (4, 5)),
        ("Everton drew 1-1 with Fulham, who went through 5-3 on penalties.", (3, 5)),
        ("Everton 1-1 Fulham. Fulham held their nerve to win the shoot-out 7-6.", (6, 7)),
        ("Everton 1-1 Fulham. Everton lost on penalties.", (None, None)),
        ("Everton 1-1 Fulham. The shoot-out went Fulham's way.", (None, None)),
    ],
)
def test_the_kicks_are_told_with_the_side_that_won_them(text, kicks):
    match = match_of(text)
    assert (match.home, match.shootout) == ("Everton", kicks)
    assert match.outcome == "draw"


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Fulham 2-1 with a late goal that spared everyone a penalty shoot-out.",
        "Everton beat Fulham 2-1. They had beaten Leeds on penalties in the quarter-final.",
        "Everton drew 1-1 with Fulham. Last year Everton won the same tie on penalties.",
        "Everton drew 1-1 with Fulham after two late penalties.",
        "Everton drew 1-1 with Fulham. Leeds went through 4-3 on penalties at Burnley.",
    ],
)
def test_a_shoot_out_that_was_not_of_this_match_is_left_out(text):
    assert all(m.shootout is None for m in extract(Article("a", text)).matches if m.home == "Everton")


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("Everton beat Fulham 2-1 after extra time.", True),
        ("Everton 2-1 Fulham (aet)", True),
        ("Everton beat Fulham 2-1 thanks to an extra-time winner by Luke Hartnell.", True),
        ("Everton beat Fulham 2-1 with extra time looming.", False),
        ("Everton beat Fulham 2-1 when moments away from extra time.", False),
        ("Everton beat Fulham 2-1. It might have gone to extra time.", False),
    ],
)
def test_extra_time_is_told_where_it_was_played(text, extra):
    assert match_of(text).extra_time is extra


@pytest.mark.parametrize(
    ("text", "half_time"),
    [
        ("Everton beat Fulham 3-1. Everton led 2-0 at half-time.", (2, 0)),
        ("Everton beat Fulham 3-1. Everton were 1-0 behind at the break.", (0, 1)),
        ("Everton beat Fulham 3-1. It was goalless at the interval.", (0, 0)),
        ("Everton beat Fulham 3-1 (HT 1-1).", (1, 1)),
        ("Everton beat Fulham 3-1. Everton led 4-0 at half-time.", None),
        ("Everton beat Fulham 3-1. Everton made it 2-0 after half-time.", None),
    ],
)
def test_the_half_time_score_is_told_by_who_led(text, half_time):
    assert match_of(text, "Everton 3-1 Fulham").half_time == half_time


@pytest.mark.parametrize(
    ("text", "aggregate"),
    [
        ("Everton beat Fulham 2-1 to win 4-2 on aggregate.", (4, 2)),
        ("Everton beat Fulham 2-1 but went out 5-4 on aggregate.", (4, 5)),
        ("Everton beat Fulham 2-1 at Goodison Park.", None),
    ],
)
def test_the_aggregate_is_told_by_who_went_through(text, aggregate):
    assert match_of(text, "Everton 2-1 Fulham").aggregate == aggregate
