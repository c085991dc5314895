import pytest

from tests.transforms.facts.tables import said

RANKINGS = [
    ("Everton gave up fourth spot to Leeds.", {"Leeds United 4."}),
    (
        "Everton went top of Group C with four points, one clear of Leeds in second.",
        {"Everton +1 Leeds United", "Everton 1.", "Everton 4 pts", "Leeds United 2."},
    ),
    ("Second are Everton, who are three points adrift of Arsenal.", {"Everton -3 Arsenal", "Everton 2."}),
    (
        "Third are Leeds, level on points with Everton but with an inferior goal difference.",
        {"Leeds United +0 Everton", "Leeds United 3."},
    ),
    (
        "Belgium top Group B with six points, then come England on four, Denmark with one and Iceland with none.",
        {
            "Belgium 1.",
            "Belgium 6 pts",
            "Denmark 1 pts",
            "Denmark 3.",
            "England 2.",
            "England 4 pts",
            "Iceland 0 pts",
            "Iceland 4.",
        },
    ),
    (
        "Morocco top Group C on seven points, followed by Gabon with five.",
        {"Gabon 2.", "Gabon 5 pts", "Morocco 1.", "Morocco 7 pts"},
    ),
    (
        "Everton are second and Leeds third, both with four points.",
        {"Everton 2.", "Everton 4 pts", "Leeds United 3.", "Leeds United 4 pts"},
    ),
    ("Everton have 33 points, Leeds 26 and Fulham 25.", {"Everton 33 pts", "Fulham 25 pts", "Leeds United 26 pts"}),
    (
        "So Everton have 33 points, Leeds 26 and Fulham 25 with a game in hand.",
        {"Everton 33 pts", "Fulham 1 in hand", "Fulham 25 pts", "Leeds United 26 pts"},
    ),
    (
        (
            "Everton are top with 63 points. Leeds have 60 from the same number. Fulham and Watford have 58 each. "
            "Arsenal, two points behind the pair of them, wait."
        ),
        {
            "Arsenal -2 Fulham",
            "Arsenal -2 Watford",
            "Everton 1.",
            "Everton 63 pts",
            "Fulham 58 pts",
            "Leeds United 60 pts",
            "Watford 58 pts",
        },
    ),
    ("Points: Everton 33, Leeds 26, Fulham 25.", {"Everton 33 pts", "Fulham 25 pts", "Leeds United 26 pts"}),
    (
        "The ladder has Everton still on top, followed by Leeds, Arsenal and Fulham making the top four.",
        {"Everton 1.", "Leeds United 2.", "Arsenal 3.", "Fulham 4."},
    ),
    ("With 20 points, Everton are fifth.", {"Everton 20 pts", "Everton 5."}),
    ("Everton's 20 points put them fifth.", {"Everton 20 pts", "Everton 5."}),
    (
        "Everton, Leeds, Fulham and Burnley occupy places three to six.",
        {"Everton 3.", "Leeds United 4.", "Fulham 5.", "Burnley 6."},
    ),
    ("Everton, Leeds and Fulham are second, third and fourth.", {"Everton 2.", "Leeds United 3.", "Fulham 4."}),
    (
        "Everton and champions Leeds are sixth and seventh respectively, both having collected 31 points.",
        {"Everton 6.", "Everton 31 pts", "Leeds United 7.", "Leeds United 31 pts"},
    ),
    ("Everton and Leeds sit on positions 10 and 11, respectively.", {"Everton 10.", "Leeds United 11."}),
    (
        "Everton moved up to second, behind Leeds. They trail the leaders by four points.",
        {"Everton 2.", "Leeds United 1.", "Everton -4 Leeds United"},
    ),
    (
        "Everton lead with 53 points, Fulham are next with 52 and Burnley have 50.",
        {"Everton 1.", "Everton 53 pts", "Fulham 2.", "Fulham 52 pts", "Burnley 50 pts"},
    ),
]
NONE = [
    "Everton won at Leeds, followed by a draw at Arsenal.",
    "A draw with Arsenal was followed by a defeat by Leeds on Sunday.",
    "Second best were Everton all night.",
    "The table has Everton fans on top of the world.",
    "Second came Everton's turn to attack.",
    "Everton gave up a two-goal lead to Leeds.",
    "Everton lost fourth-round ties to Leeds and Arsenal.",
    "With 20 minutes left, Everton led.",
    "Everton's 20 shots put them in charge.",
    "Everton had 12 shots, Leeds nine and Fulham none.",
    "Everton and Leeds are tied on aggregate.",
    "Everton and Leeds had 12 shots each.",
    "Everton and Leeds have 12 each.",
    "Everton, Leeds and Fulham occupy places three to six.",
    "Everton, Leeds and Fulham are two to one favourites.",
    "Everton lead 2-0 and Fulham are next with two chances.",
]


@pytest.mark.parametrize(("text", "statements"), RANKINGS)
def test_several_teams_are_ranked_in_one_breath(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize("text", NONE)
def test_what_only_sounds_like_a_ranking_is_none(text):
    assert said(text) == set()
