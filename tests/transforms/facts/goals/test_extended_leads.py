"""Goals told by what they did to a lead that "it" stands for."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    return [(g.scorer, g.minute) for m in extract(Article("a", text)).matches for g in m.goals]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Joe Fox gave Everton the lead on 11 minutes and extended it in the 32nd.",
            [("Joe Fox", 11), ("Joe Fox", 32)],
        ),
        (
            "Joe Fox put Everton in front after 14 minutes and Sam Hart extended it on 26.",
            [("Joe Fox", 14), ("Sam Hart", 26)],
        ),
    ],
)
def test_who_extended_it_scored(text, expected):
    assert goals(f"Everton beat Fulham 3-1. {text}") == expected


def test_who_extended_it_with_no_moment_may_have_extended_anything():
    assert goals(
        "Everton beat Fulham 3-1. Joe Fox gave them the lead on 14 minutes. His deal was up and Everton extended it."
    ) == [("Joe Fox", 14)]


def test_a_goal_told_with_the_opponents_and_the_score_is_of_this_match():
    assert goals("Joe Fox opened the scoring for Everton against Fulham in the 1-1 draw.") == [("Joe Fox", None)]


def test_a_goal_against_the_same_side_in_another_month_is_not():
    assert goals("Everton drew 1-1 with Fulham. Joe Fox, who scored against Fulham in March, was booked.") == []


def test_the_decisive_kick_of_a_match_that_went_to_kicks_is_no_goal():
    text = (
        "Everton beat Fulham 4-2 on penalties after a 1-1 draw. "
        "It was left to Joe Fox to score the decisive penalty for Everton."
    )
    assert goals(text) == []


def test_a_winning_penalty_of_a_match_without_kicks_is_a_goal():
    assert goals("Everton beat Fulham 2-1. Joe Fox converted the winning penalty for Everton.") == [("Joe Fox", None)]


def test_the_last_minute_of_extra_time_is_the_120th():
    assert goals("Everton beat Fulham 3-2 after extra time. Joe Fox won it in the last minute of extra time.") == [
        ("Joe Fox", 120)
    ]
