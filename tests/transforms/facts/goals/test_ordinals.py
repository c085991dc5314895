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


def test_an_own_goal_told_behind_goals_of_the_same_man_is_apart_from_them():
    text = (
        "Chelsea beat Wolverhampton Wanderers 5-2. Chelsea's Joe Fox scored in the 34th, 41st and 55th minutes "
        "before turning Sam Hart's header into his own net."
    )
    match = extract(Article("a", text)).matches[0]
    told = [(g.team, g.minute, g.own_goal, g.assist) for g in match.goals if g.scorer == "Joe Fox"]
    own = [t for t in told if t[2]]
    assert [t[:2] for t in told if not t[2]] == [(told[0][0], 34), (told[0][0], 41), (told[0][0], 55)]
    assert len(own) == 1
    assert own[0][0] != told[0][0]
    assert {t[3] for t in told} == {None}


def test_the_last_word_after_another_made_it_four_was_not_laid_on_by_him():
    text = "Everton beat Fulham 5-2. Joe Fox made it 4-2 late on but Sam Hart had the final say in added time."
    assert {g.assist for m in extract(Article("a", text)).matches for g in m.goals} == {None}


def test_a_comeback_from_two_down_to_a_draw_shares_the_goals():
    text = (
        "Watford came from two down to snatch a point against Arsenal. Joe Fox scored twice in 11 minutes. "
        "Sam Hart halved the deficit in the 53rd minute "
        "and Tom Ward won and converted a penalty with nine minutes to go."
    )
    assert [(scorer, team) for scorer, team, *_ in goals(text)] == [
        ("Joe Fox", "away"),
        ("Joe Fox", "away"),
        ("Sam Hart", "home"),
        ("Tom Ward", "home"),
    ]


def test_a_mans_first_and_second_have_their_moments_and_the_next_man_none_of_them():
    text = (
        "Everton beat Fulham 3-1. Joe Fox scored twice. "
        "Fox's first came in the 12th minute and his second in the 40th. "
        "Sam Hart replied for Fulham."
    )
    assert [(scorer, minute) for scorer, _, minute, _ in goals(text)] == [
        ("Joe Fox", 12),
        ("Joe Fox", 40),
        ("Sam Hart", None),
    ]


def test_a_goal_that_was_enough_to_beat_them_tells_the_score():
    match = extract(
        Article("a", "Norwich City cheered as Joe Fox's volley was enough to beat Leicester City 1-0.")
    ).matches[0]
    assert (match.home_goals, match.away_goals) == (1, 0)


def test_who_opened_the_scoring_and_volleyed_in_a_third_scored_twice():
    text = (
        "Everton beat Fulham 4-0. Joe Fox opened the scoring after ten minutes, Sam Hart put through his own net, "
        "Fox volleyed in a third and Tom Ward rounded things off."
    )
    assert [scorer for scorer, *_ in goals(text)].count("Joe Fox") == 2


def test_the_opener_told_twice_is_one():
    text = "Everton beat Fulham 3-0. Joe Fox opened the scoring after ten minutes. The first goal was headed in by Fox."
    assert [scorer for scorer, *_ in goals(text)].count("Joe Fox") == 1


def test_all_of_a_list_for_whom_a_side_scored_are_its_scorers():
    text = "Sunderland lost 3-0 at Burnley, for whom Joe Fox, Sam Hart and Tom Ward scored."
    assert {(scorer, team) for scorer, team, *_ in goals(text)} == {
        ("Joe Fox", "home"),
        ("Sam Hart", "home"),
        ("Tom Ward", "home"),
    }


def test_a_penalty_that_was_followed_by_goals_is_one():
    text = "Everton beat Fulham 3-1. Joe Fox's penalty was followed by goals from Sam Hart and Tom Ward."
    assert {(scorer, penalty) for scorer, _, _, penalty in goals(text)} >= {("Joe Fox", True), ("Sam Hart", False)}


def test_a_penalty_that_was_followed_by_a_booking_may_have_been_missed():
    assert goals("Everton drew 0-0 with Fulham. Joe Fox's penalty was followed by a booking for Sam Hart.") == []


def test_a_verb_may_have_each_of_two_goals():
    text = "Everton beat Fulham 3-1. Joe Fox converted the first in the 82nd minute and the second in the 89th."
    assert [(scorer, minute) for scorer, _, minute, _ in goals(text)] == [("Joe Fox", 82), ("Joe Fox", 89)]


def test_a_pass_behind_the_second_goal_of_a_man_is_of_that_alone():
    text = (
        "Everton beat Fulham 2-0. Joe Fox tapped in after 17 minutes and made sure of the points "
        "when he turned in Sam Hart's low ball on 79."
    )
    match = extract(Article("a", text)).matches[0]
    assert [(g.minute, g.assist) for g in match.goals] == [(17, None), (79, "Sam Hart")]
