"""Single matches told at length: the moment stands away from its goal, and old matches beside the new one."""

import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Oakham United 3 Castle Rovers 1\n"


def read(text):
    (match,) = extract(Article(id="long", text=RESULT + text)).matches
    return match


def goals(text):
    return [(g.scorer, g.team, g.minute) for g in read(text).goals]


@pytest.mark.parametrize(
    "lead",
    [
        "It became 2-0 in the 41st minute.",
        "Their hopes faded as Oakham made it 2-0 in the 41st minute.",
        "The release came in the 41st minute.",
        "Any doubt was removed on 41 minutes.",
    ],
)
def test_a_sentence_that_tells_the_new_score_or_its_effect_leads_up_to_the_goal(lead):
    assert goals(f"{lead} Bell's clever pass sent Tom Hart of Oakham clear and he slotted home.") == [
        ("Tom Hart", "home", 41)
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Oakham had led 2-0 since the 41st minute.",
        "It was 2-0 on aggregate and Bell was booked in the 41st minute.",
        "Hill shot wide in the 41st minute.",
        "The visitors made a change in the 41st minute.",
    ],
)
def test_a_sentence_of_something_else_leads_up_to_no_goal(lead):
    assert goals(f"{lead} A late pass sent Tom Hart of Oakham clear and he slotted home.") == [
        ("Tom Hart", "home", None)
    ]


def test_moves_of_some_sentences_lie_between_what_announces_a_goal_and_the_goal():
    text = (
        "Rovers began well. They kept the ball. Fry tested the keeper twice. Oakham were patient.\n"
        "The crowd grew restless. The pitch was heavy. Rain fell. A long half wore on.\n"
        "Rovers were badly undone on the counter on 63 minutes.\n"
        "Their right-back was out of position. Bell played it down the line for Lamb.\n"
        "He left his man for dead, and squared for Tom Hart, the Oakham captain, to score."
    )
    assert goals(text) == [("Tom Hart", "home", 63)]


def test_who_came_on_for_whom_and_from_where_stands_between_a_man_and_what_he_did():
    text = (
        "Tom Hart, a 20-year-old on loan from Holt Albion who had come on for Lamb, "
        "equalised on 81 minutes with a fine header "
        "and completed the turnaround for Oakham six minutes later, racing on to Bell's pass to fire into the net."
    )
    assert goals(text) == [("Tom Hart", "home", 81), ("Tom Hart", "home", 87)]


def test_how_a_goal_came_about_is_told_of_that_goal_and_no_other_of_his():
    text = (
        "Tom Hart put Oakham ahead in the 20th minute. He completed the scoring for Oakham in the 80th minute "
        "when he lifted Bell's pass over the keeper."
    )
    assert [(g.minute, g.assist) for g in read(text).goals] == [(20, None), (80, "Bell")]


@pytest.mark.parametrize(
    "text",
    [
        "Rovers had another couple of moments through Fry and Dan Lamb.",
        "Rovers had their first real chance through Fry.",
        "The free-kick looked set to be tapped in by Fry of Rovers.",
        "Bell's corner was about to be headed in by Tom Hart of Oakham when the keeper came.",
        "A foul by Fry gave Rovers their fourth red of the month.",
        "The first goal might go down as a Dan Lamb own goal.",
    ],
)
def test_chances_cards_and_what_may_be_are_no_goals(text):
    assert [g for g in goals(text) if not read(text).goals[0].own_goal] == []


def test_who_beat_his_countryman_with_a_header_scored():
    assert goals("Tom Hart of Oakham beat his fellow Irishman with a header after 39 minutes.") == [
        ("Tom Hart", "home", 39)
    ]


@pytest.mark.parametrize(
    ("side", "team"),
    [
        ("with Oakham ball-watching, ", "away"),
        ("with the hosts at sixes and sevens, ", "away"),
        ("with Rovers caught napping, ", "home"),
        ("with the Rovers defence static, ", "home"),
        ("with Oakham pressing, ", "home"),
    ],
)
def test_who_scores_while_a_side_sleeps_is_of_the_other_one(side, team):
    assert goals(f"The ball broke loose and, {side}Tom Hart fired home from the rebound.") == [("Tom Hart", team, None)]


def test_a_cross_turned_into_his_own_net_came_from_the_other_side():
    text = (
        "Bell of Oakham swung over a cross which Fry, under pressure from Hart, could only slice past his own keeper."
    )
    assert [(g.scorer, g.team, g.own_goal) for g in read(text).goals] == [("Fry", "home", True)]


POST = "Oakham United saw off Castle Rovers with ease.\nOakham United 1-0 Castle Rovers\n"


@pytest.mark.parametrize(
    ("below", "score"), [("— Shire Sport (@shiresport) 2 May 2023\nA fine start.", None), ("A fine start.", 1)]
)
def test_a_line_that_somebody_posted_during_the_match_is_not_its_score(below, score):
    (match,) = extract(Article(id="post", text=POST + below)).matches
    assert match.home_goals == score


@pytest.mark.parametrize(
    ("opening", "pair"),
    [
        (
            "After beating Holt Albion 2-0 on Saturday, Oakham United hosted Castle Rovers.",
            {"Oakham United", "Castle Rovers"},
        ),
        (
            "Three days after losing to Holt Albion, Oakham United took on Castle Rovers.",
            {"Oakham United", "Castle Rovers"},
        ),
        ("Buoyed by beating Holt Albion 2-0, they went top.", None),
    ],
)
def test_a_result_that_leads_up_to_the_match_told_is_none_of_the_news(opening, pair):
    text = f"{opening} Tom Hart put Oakham United ahead. Dan Lamb added another for them. Castle Rovers had no reply."
    found = [{m.home, m.away} for m in extract(Article(id="led", text=text)).matches]
    assert (found == [pair]) if pair else ({"Castle Rovers", "Holt Albion"} not in found)


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        (
            "They went to extra time. Extra time was four minutes old when Tom Hart of Oakham made it two.",
            94,
        ),
        (
            "They won after extra time. Eleven minutes into the additional half-hour Tom Hart of Oakham scored.",
            101,
        ),
        ("They went to extra time. Tom Hart of Oakham struck two minutes from the end of the extra period.", 118),
        (
            "Tom Hart headed in a 90th-minute winner for Oakham as the clock ticked towards stoppage time.",
            90,
        ),
    ],
)
def test_minutes_of_extra_time_are_counted_from_the_start_of_the_match(text, minute):
    assert goals(text) == [("Tom Hart", "home", minute)]


def test_the_man_himself_is_whom_the_words_named_last():
    text = "Rovers won a penalty when Bell of Oakham clipped Sam Fry and the man himself sent the keeper the wrong way."
    assert goals(text) == [("Sam Fry", "away", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Rovers had cancelled out Tom Hart's opener when Sam Fry headed in.",
        "Tom Hart's opener was cancelled out by Sam Fry's late header for Rovers.",
    ],
)
def test_who_cancels_out_a_goal_is_of_the_other_side(text):
    assert [g[:2] for g in goals(text)] == [("Tom Hart", "home"), ("Sam Fry", "away")]


def test_another_penalty_is_told_by_another_alone():
    found = read("Tom Hart of Oakham converted a penalty on 6 minutes and Dan Lamb another in the 21st.").goals
    assert [(g.scorer, g.minute, g.penalty) for g in found] == [("Tom Hart", 6, True), ("Dan Lamb", 21, True)]


BEATEN = "Oakham United beat Castle Rovers 3-1. "


@pytest.mark.parametrize(
    "text",
    [
        "They had been held 1-1 by Holt Albion a month ago before recovering to see off Kelby Town.",
        "Castle Rovers, beaten 3-2 by Holt Albion and 4-1 by Kelby Town in the first two rounds, never shot.",
        "They had been held at 1-1 despite an early red card in last week's first leg.",
    ],
)
def test_results_of_other_days_beside_the_match_are_no_news(text):
    found = [{m.home, m.away} for m in extract(Article(id="old", text=BEATEN + text)).matches]
    assert all(pair == {"Oakham United", "Castle Rovers"} for pair in found)


@pytest.mark.parametrize(
    ("words", "read_"),
    [
        ("With all odds on them, Oakham United did it, beating Castle Rovers 3-1.", True),
        ("Hart's clever runs hurt them as Oakham United beat Castle Rovers 3-1.", True),
        ("Oakham United beat Castle Rovers by 45 runs.", False),
        ("Our odds: Oakham United beat Castle Rovers 3-1.", False),
    ],
)
def test_only_odds_that_are_laid_and_runs_that_are_counted_take_a_result_away(words, read_):
    assert bool(extract(Article(id="odds", text=words)).matches) is read_


@pytest.mark.parametrize(
    "text",
    [
        "Fry of Rovers nudged over Tom Hart inside the box.",
        "Tom Hart of Oakham had it in the net after 69 minutes, dinking over the keeper, but he was just offside.",
        "Tom Hart of Oakham headed home. The celebrations stopped when VAR ruled it out for a handball.",
        "Tom Hart of Oakham scored at last. He was soon denied by the flag.",
        "It was clear that Fry gave his men clear instructions.",
    ],
)
def test_fouls_goals_that_did_not_stand_and_instructions_are_no_goals(text):
    assert goals(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hart of Oakham nudged it over the keeper and into the net.",
        "Tom Hart's header put Oakham clear.",
        "Tom Hart of Oakham headed home. The celebrations went on when VAR found no handball.",
    ],
)
def test_goals_told_much_like_them_stand(text):
    assert goals(text) == [("Tom Hart", "home", None)]
