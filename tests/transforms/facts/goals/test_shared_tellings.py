"""Goals that one sentence shares out among several men, or tells in fewer words than a clause."""

import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton beat Fulham 5-2 at Goodison Park. "


def goals(text, result=RESULT):
    """The goals of the first match: [(scorer, minute)]."""
    match = extract(Article("a", result + text)).matches[0]
    return [(goal.scorer, goal.minute) for goal in match.goals]


def scorers(text, result=RESULT):
    """The scorers of the first match, each as often as he scored."""
    return sorted(scorer for scorer, _ in goals(text, result))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # along with
        ("For Everton Joe Ward scored twice along with Sam Fox.", ["Joe Ward", "Joe Ward", "Sam Fox"]),
        (
            "Everton had Joe Ward netting a brace along with Sam Fox and Tom Hill.",
            ["Joe Ward", "Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        (
            "Joe Ward and Max Dean each scored for Everton, as well as Sam Fox.",
            ["Joe Ward", "Max Dean"],
        ),
        # joined by
        (
            "Everton's Joe Ward scored and was joined on the scoresheet by Sam Fox and Tom Hill.",
            ["Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        (
            "Joe Ward led the way for Everton with a three-goal haul and was joined on the score sheet by Sam Fox.",
            ["Joe Ward", "Joe Ward", "Joe Ward", "Sam Fox"],
        ),
        # chipping in, a list in apposition, a list behind a colon
        (
            "Joe Ward scored twice for Everton, with Sam Fox and Tom Hill also chipping in.",
            ["Joe Ward", "Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        (
            "Two players, Joe Ward and Sam Fox, scored twice for Everton.",
            ["Joe Ward", "Joe Ward", "Sam Fox", "Sam Fox"],
        ),
        (
            "Three Everton players scored their first goals of the season: Joe Ward, Sam Fox and Tom Hill.",
            ["Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        # a reply at the end, goals either side of the break
        (
            "Joe Ward and Max Dean both scored for Everton, with Sam Fox replying for Fulham.",
            ["Joe Ward", "Max Dean", "Sam Fox"],
        ),
        ("Goals either side of half-time from Joe Ward saw Everton lead.", ["Joe Ward", "Joe Ward"]),
        (
            "Joe Ward scored twice for Everton, with Fulham's reply coming from Sam Fox.",
            ["Joe Ward", "Joe Ward", "Sam Fox"],
        ),
        (
            "Joe Ward scored twice for Everton. Sam Fox, Tom Hill and Max Dean replied for Fulham.",
            ["Joe Ward", "Joe Ward", "Max Dean", "Sam Fox", "Tom Hill"],
        ),
        (
            "It was an afternoon that had Joe Ward and Sam Fox both bagging braces for Everton.",
            ["Joe Ward", "Joe Ward", "Sam Fox", "Sam Fox"],
        ),
        # a list with an aside, a long title, a doubled lead
        (
            "Everton won with strikes from Joe Ward, a lively debutant on the left wing, and Sam Fox.",
            ["Joe Ward", "Sam Fox"],
        ),
        (
            "Joe Ward scored for Everton, with Sam Fox and Welsh former Burnley winger Tom Hill also on target.",
            ["Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        (
            "Goals just before and after the interval by Joe Ward and Sam Fox put Everton ahead.",
            ["Joe Ward", "Sam Fox"],
        ),
        (
            "Everton won with Joe Ward opening the scoring and Sam Fox doubling just before the interval.",
            ["Joe Ward", "Sam Fox"],
        ),
        # there were
        (
            "Joe Ward scored for Everton and there was one apiece from Sam Fox and Tom Hill.",
            ["Joe Ward", "Sam Fox", "Tom Hill"],
        ),
        ("Joe Ward scored for Everton and there were two for Sam Fox.", ["Joe Ward", "Sam Fox", "Sam Fox"]),
        (
            "Joe Ward scored for Everton and there were also goals for Sam Fox and Tom Hill.",
            ["Joe Ward", "Sam Fox", "Tom Hill"],
        ),
    ],
)
def test_one_telling_is_shared_by_several_men(text, named):
    assert scorers(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "There were two chances for Everton's Joe Ward.",
        "There was one yellow card for Everton's Joe Ward.",
        "Everton's Joe Ward was joined on the bench by Sam Fox.",
        "Joe Ward came on for Everton along with Sam Fox.",
        "Three Everton players were booked: Joe Ward, Sam Fox and Tom Hill.",
        "Two players, Joe Ward and Sam Fox, came on for Everton.",
        "Everton's Joe Ward was doubling as a full-back.",
        "Everton brought on Joe Ward, a lively debutant, and Sam Fox.",
    ],
)
def test_what_several_men_share_need_not_be_goals(text):
    assert scorers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Everton's two goals were contributed by Joe Ward in the 12th minute and Sam Fox in the 40th minute.",
        "The two goals of Everton were netted by Joe Ward in the 12th minute and Sam Fox in the 40th.",
        "Everton's goals were registered by Joe Ward in the 12th minute and Sam Fox on 40 minutes.",
    ],
)
def test_goals_that_were_made_by_a_list_are_one_each_and_of_the_side_named(text):
    match = extract(Article("a", "Fulham drew 2-2 with Everton. " + text)).matches[0]
    told = [(g.scorer, g.minute, match.home if g.team == "home" else match.away) for g in match.goals]
    assert told == [("Joe Ward", 12, "Everton"), ("Sam Fox", 40, "Everton")]


@pytest.mark.parametrize(
    "text",
    [
        "Fulham's errors were ruthlessly punished by Everton's Joe Ward and Sam Fox.",
        "It was slack defending punished by Everton's Joe Ward, and then a mistake swiftly punished by Sam Fox.",
    ],
)
def test_who_punished_a_mistake_scored(text):
    assert scorers(text) == ["Joe Ward", "Sam Fox"]


def test_a_foul_that_was_punished_is_no_goal():
    assert scorers("The foul was punished by Sam Fox of Everton with a free-kick over the bar.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward headed the ball past him and into the net.",
        "Everton's Joe Ward shot past him and into the bottom corner.",
        "Everton's Joe Ward lifted it over everybody and into the far corner.",
        "Everton's Joe Ward slid it into the Fulham net.",
        "Everton's Joe Ward beat the goalkeeper with a low shot.",
        "Everton's Joe Ward beat Sam Hart with a fierce left-foot drive.",
        "Everton's Joe Ward wasted no time in firing into the net.",
        "Everton opened the score through Joe Ward.",
        "Everton's Joe Ward did not hesitate to slot it past Sam Hart.",
        "Everton's Joe Ward glided in a cross from the left.",
        "Joe Ward decided matters for Everton.",
        "Joe Ward ensured that Everton took the points.",
        "Everton led with a goal by their captain, Joe Ward.",
        "Everton's Joe Ward scored for the first time since 2019.",
        "Everton drew level thanks to a goal from the edge of the box by Joe Ward.",
        "Everton's Joe Ward sank one goal.",
        "Everton's Joe Ward came on to poach an equaliser.",
        "Everton's Joe Ward shot past Fulham goalie Sam Hart to halve the deficit.",
        "Everton's Joe Ward connected with Sam Fox's corner to level the score.",
    ],
)
def test_a_finish_in_few_words_is_a_goal(text):
    assert scorers(text) == ["Joe Ward"]


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Joe Ward headed the ball past him and into the side netting.",
        "Everton's Joe Ward beat his man with a clever turn.",
        "Everton's Joe Ward did not score.",
        "Joe Ward ensured that Everton were on time.",
        "Joe Ward's throw across goal came to nothing for Everton.",
        "Everton linked up through the middle involving Joe Ward.",
        "Everton's Joe Ward wasted a chance to fire into the net.",
        "Everton's Joe Ward powered in a free-kick which Sam Hart failed to hold.",
        "Everton's Joe Ward fired in a low shot that the goalkeeper could only parry.",
        "Everton's Joe Ward drilled in a shot but Sam Hart saved.",
        "Everton went close with an effort by Joe Ward on 25 minutes, which was blocked by Sam Hart.",
        "Joe Ward's header was tipped above the crossbar, leaving the teams tied at 1-1.",
    ],
)
def test_a_shot_that_was_kept_out_is_no_goal(text):
    assert scorers(text) == []


def test_a_shot_that_was_parried_into_the_net_is_a_goal():
    assert scorers("Everton's Joe Ward fired in a low shot that the goalkeeper parried into the net.") == ["Joe Ward"]


def test_a_penalty_against_a_side_is_still_a_penalty():
    text = "Joe Ward rescued a point for Everton with a late penalty against Fulham in a 2-2 draw."
    assert [g.penalty for g in extract(Article("a", text)).matches[0].goals] == [True]


@pytest.mark.parametrize("verb", ["put it away", "slotted it away", "stroked the ball away"])
def test_a_kick_that_was_given_and_put_away_is_a_penalty(verb):
    text = f"A penalty was awarded to Everton for handball, and Joe Ward {verb}."
    assert [g.penalty for g in extract(Article("a", RESULT + text)).matches[0].goals] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Ward and Sam Fox traded goals before half-time. Ward had put Everton ahead.",
        "Joe Ward and Sam Fox exchanged headers either side of the break. Ward scored for Everton.",
    ],
)
def test_two_men_who_traded_goals_scored_for_different_sides(text):
    match = extract(Article("a", "Everton drew 1-1 with Fulham at Goodison Park. " + text)).matches[0]
    assert {(g.scorer, g.team) for g in match.goals} == {("Joe Ward", "home"), ("Sam Fox", "away")}


def test_two_men_who_traded_blows_need_not_have_scored():
    assert scorers("Joe Ward and Sam Fox traded blows in the Everton box.") == []


def test_a_strike_that_another_connected_with_is_a_pass():
    text = (
        "Everton's Joe Ward opened the scoring when he connected with a Sam Fox free-kick, which went past the keeper."
    )
    assert scorers(text) == ["Joe Ward"]


@pytest.mark.parametrize(
    "text",
    [
        "Sam Fox slipped a ball that sent Joe Ward through on goal. In the 20th minute he put Everton ahead.",
        "Everton's Sam Fox played a pass that put Joe Ward clear. He netted on 20 minutes to give Everton the lead.",
    ],
)
def test_he_is_the_one_who_was_sent_clear(text):
    assert scorers(text) == ["Joe Ward"]


@pytest.mark.parametrize(
    "text",
    [
        "Despite taking the lead through Sam Fox, Fulham lost to Everton.",
        "Having drawn level thanks to Sam Fox, Fulham were beaten by Everton.",
        "After going ahead through a header by Sam Fox, the visitors fell apart.",
    ],
)
def test_a_lead_taken_through_a_man_is_that_of_the_side_that_follows(text):
    match = extract(Article("a", RESULT + text)).matches[0]
    assert [(g.scorer, g.team) for g in match.goals] == [("Sam Fox", "away")]


def test_who_outshone_a_scorer_is_another_man():
    text = "Joe Ward scored a goal for Everton, but he was outshone by a full-back who got one of the others."
    assert scorers(text) == ["Joe Ward"]


def test_pk_in_brackets_is_a_penalty():
    text = "Everton scored through Joe Ward (PK) and Sam Fox."
    assert {(g.scorer, g.penalty) for g in extract(Article("a", RESULT + text)).matches[0].goals} == {
        ("Joe Ward", True),
        ("Sam Fox", False),
    }


def test_who_was_denied_a_goal_is_no_man_of_the_side_that_the_save_was_for():
    text = (
        "Joe Ward scored in the 14th minute. Sam Hart dived to deny Joe Ward a second goal and to secure the points "
        "for Fulham. Ward is an Everton striker."
    )
    match = extract(Article("a", "Fulham beat Everton 2-1 at Craven Cottage. " + text)).matches[0]
    assert [(g.scorer, g.team) for g in match.goals] == [("Joe Ward", "away")]


def test_a_goal_to_edge_a_side_is_not_that_sides():
    match = extract(Article("a", "Everton needed a Joe Ward goal to edge Fulham, 1-0.")).matches[0]
    assert [(g.scorer, g.team) for g in match.goals] == [("Joe Ward", "home")]


def test_an_own_goal_behind_a_beaten_side_counts_for_the_winner():
    match = extract(Article("a", "Everton defeated hosts Fulham 2-0 with Joe Ward scoring an own goal.")).matches[0]
    assert [(g.own_goal, getattr(match, g.team)) for g in match.goals] == [(True, "Everton")]


def test_a_man_behind_a_list_and_a_new_clause_is_still_of_the_match_in_front():
    text = (
        "Everton secured a 2-1 victory over Fulham thanks to second-half goals from Joe Ward and Sam Fox "
        "while Burnley won 1-0 against Wigan Athletic."
    )
    matches = extract(Article("a", text)).matches
    assert {m.home: [g.scorer for g in m.goals] for m in matches if m.goals} == {"Everton": ["Joe Ward", "Sam Fox"]}


def test_a_reply_is_of_the_other_side():
    text = "Joe Ward and Max Dean both scored for Everton, with Sam Fox replying."
    match = extract(Article("a", "Everton beat Fulham 2-1 at Goodison Park. " + text)).matches[0]
    assert {(g.scorer, g.team) for g in match.goals} == {
        ("Joe Ward", "home"),
        ("Max Dean", "home"),
        ("Sam Fox", "away"),
    }


def test_a_lead_levelled_by_a_man_was_the_others():
    text = "Joe Ward gave Everton the lead, which was levelled by Sam Fox."
    match = extract(Article("a", "Everton drew 1-1 with Fulham at Goodison Park. " + text)).matches[0]
    assert {(g.scorer, g.team) for g in match.goals} == {("Joe Ward", "home"), ("Sam Fox", "away")}


def test_a_lead_that_did_not_last_ends_with_a_leveller():
    text = "Fulham led through Sam Fox. The lead lasted five minutes, a corner finding Joe Ward, who headed in."
    match = extract(Article("a", "Everton drew 1-1 with Fulham at Goodison Park. " + text)).matches[0]
    assert {(g.scorer, g.team) for g in match.goals} == {("Sam Fox", "away"), ("Joe Ward", "home")}


def test_a_goal_that_has_its_scorer_is_not_his_who_served_when_it_came():
    text = (
        "Joe Ward's opening goal arrived on 14 minutes when Everton's Sam Fox took the ball and played it to Tom Hill."
    )
    assert goals(text) == [("Joe Ward", 14)]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Ward earned the points for Everton with a penalty after a foul by Sam Hart.",
        "Joe Ward won it for Everton with a late penalty.",
        "Joe Ward rescued a point for Everton with a penalty.",
    ],
)
def test_points_that_were_earned_with_a_penalty_say_that_it_was_scored(text):
    assert [g.penalty for g in extract(Article("a", RESULT + text)).matches[0].goals] == [True]


def test_who_earned_a_penalty_need_not_have_scored_it():
    text = "Joe Ward earned a late penalty and Sam Fox scored it for Everton."
    assert [(g.scorer, g.penalty) for g in extract(Article("a", RESULT + text)).matches[0].goals] == [("Sam Fox", True)]


def test_a_penalty_kick_with_its_minute_is_a_goal():
    text = "Everton went 4-2 up before Sam Hart's penalty kick in the 71st minute for Fulham."
    assert goals(text) == [("Sam Hart", 71)]


def test_a_backtick_is_an_apostrophe():
    assert goals("Everton won with Joe Ward`s early fourth minute opener.") == [("Joe Ward", 4)]


def test_an_ordinal_in_brackets_behind_the_verb_is_the_minute():
    assert goals("Everton's Joe Ward scored (53rd) on his debut with a low shot.") == [("Joe Ward", 53)]
