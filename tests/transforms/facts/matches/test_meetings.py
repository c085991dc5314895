"""Results of "the hosts" and "the visitors", whose meeting was told before."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches}


LEEDS_LOST = ("Leeds United", 2, 3, "Burnley")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds United hosted Burnley on Saturday. The visitors won 3-2.",
        "Leeds United welcomed struggling Burnley. In the end the visitors deservedly won 3-2.",
        "Burnley travelled to Leeds United. It was the visitors who won 3-2.",
        "Burnley made the trip to Leeds United and the hosts lost 3-2.",
        "Leeds United were at home to Burnley. It finished 3-2 to the visitors.",
        "Leeds United faced Burnley at Elland Road. A 3-2 win for the visitors was the outcome.",
        "Burnley met Leeds United at Elland Road. Full time: 3-2 to the visitors.",
    ],
)
def test_a_result_of_a_role_is_that_of_the_meeting_before(text):
    assert told(text) == {LEEDS_LOST}


def test_each_meeting_of_a_round_up_has_its_own_hosts():
    text = (
        "Leeds United hosted Burnley. The visitors won 3-2. Hull City travelled to Derby County. The hosts won 1-0. "
        "Fulham welcomed Everton and the visitors went home with a 2-1 win."
    )
    assert told(text) == {LEEDS_LOST, ("Derby County", 1, 0, "Hull City"), ("Fulham", 1, 2, "Everton")}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds United hosted Burnley. Everton were watched by Hull City's scouts. The visitors won 3-2.",
        "Leeds United will host Burnley on Saturday. In the other tie the visitors won 3-2.",
    ],
)
def test_a_third_side_in_between_or_a_match_to_come_leaves_the_role_open(text):
    assert LEEDS_LOST not in told(text)


def test_a_defeat_by_the_visitors_is_not_theirs():
    found = told("Leeds United hosted Burnley. There was no way back after the 3-2 defeat by the visitors.")
    assert ("Leeds United", 3, 2, "Burnley") not in found


@pytest.mark.parametrize(
    ("text", "match"),
    [
        (
            "Arsenal hosted Chelsea. Fox headed in late on. 2-0 to Chelsea and it finished that way.",
            ("Arsenal", 0, 2, "Chelsea"),
        ),
        ("Arsenal hosted Chelsea. 3-1 to Arsenal, and that's how it ended.", ("Arsenal", 3, 1, "Chelsea")),
        ("Arsenal hosted Chelsea. 3-1 to Arsenal at full-time.", ("Arsenal", 3, 1, "Chelsea")),
    ],
)
def test_a_score_to_a_side_is_final_where_the_words_end_the_match(text, match):
    assert told(text) == {match}


def test_a_score_to_a_side_at_the_break_is_not_final():
    assert {m[1:3] for m in told("Arsenal hosted Chelsea. It was 2-1 to Arsenal at half-time.")} <= {(None, None)}
