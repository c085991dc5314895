"""Goals numbered within their side, each part of a brace with its moment, and what is another man's."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    return [(g.scorer, g.team, g.minute, g.penalty) for m in extract(Article("a", text)).matches for g in m.goals]


def test_the_second_goes_to_the_side_that_has_one():
    text = (
        "Everton's Joe Fox scored twice in a 3-2 win over Watford. Fox headed in on 12 minutes and again on 30. "
        "Sam Hart pulled one back, Tom Ward got the second ten minutes after the restart, "
        "but Ben Moss had the last word."
    )
    found = {(scorer, team) for scorer, team, _, _ in goals(text)}
    assert {("Sam Hart", "away"), ("Tom Ward", "away"), ("Ben Moss", "home")} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Joe Fox scored twice, the first in the 72nd minute and the second in the 85th minute.",
        "Joe Fox scored two late goals, the first on 72 minutes, the second 13 minutes later.",
        "Joe Fox's brace settled it: the first came on 72 minutes, the second on 85.",
        "Joe Fox scored twice. The first came after 72 minutes and the second five minutes from time.",
    ],
)
def test_each_part_of_a_brace_has_its_moment(text):
    assert [(scorer, minute) for scorer, _, minute, _ in goals(f"Everton beat Fulham 4-0. {text}")] == [
        ("Joe Fox", 72),
        ("Joe Fox", 85),
    ]


def test_moments_of_two_men_are_no_parts_of_a_brace():
    text = "Everton beat Fulham 3-0. Joe Fox scored twice, the first from Ben Moss, and Sam Hart on 80 minutes."
    assert ("Joe Fox", 80) not in {(scorer, minute) for scorer, _, minute, _ in goals(text)}


def test_from_the_spot_is_his_who_is_named_in_front():
    text = "Everton beat Watford 3-2. Joe Fox pulled one back from the spot, Sam Hart headed the second."
    assert {(scorer, penalty) for scorer, _, _, penalty in goals(text)} == {("Joe Fox", True), ("Sam Hart", False)}


def test_from_the_spot_in_front_of_a_lone_name_is_his():
    text = "Everton beat Watford 3-2. After a foul in the box, from the penalty spot, Joe Fox got the second."
    assert {(scorer, penalty) for scorer, _, _, penalty in goals(text)} == {("Joe Fox", True)}


def test_only_for_another_to_nod_in_his_second_says_nothing_of_the_first():
    text = "Leicester City drew 2-2 with Chelsea. Joe Fox put Leicester ahead, only for Sam Hart to nod in his second."
    assert [scorer for scorer, *_ in goals(text)].count("Joe Fox") == 1


def test_who_restored_a_cushion_after_an_own_goal_scored_again():
    text = (
        "West Ham United drew 3-3 with Brighton. Sam Hart scored for West Ham on 10 minutes "
        "and Joe Fox headed in for West Ham. "
        "Tom Ward's own goal handed Brighton a lifeline. Fox restored the two-goal cushion."
    )
    assert [scorer for scorer, *_ in goals(text)].count("Joe Fox") == 2
