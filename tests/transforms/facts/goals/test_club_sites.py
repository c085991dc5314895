"""Goals as clubs' own sites and blogs tell and list them, and what only sounds like one."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.events import find_events
from transforms.model import Article


def goals(text, title=None):
    """The goals of the one match of a text: (surname, side, minute, maker's surname)."""
    (match,) = extract(Article("a", text, title=title)).matches
    return [(str(g.scorer).split()[-1], g.team, g.minute, (g.assist or "-").split()[-1]) for g in match.goals]


LEAD = "Everton beat Fulham 2-1 on Saturday."


def test_a_side_alone_heads_its_scorers_below_the_heading_of_a_list():
    listed = (
        "Goals\nFulham FC:\n22' Ivan Bell (Paul Dunne)\n"
        "Everton:\n81' Dan Foxley (Joe Wardle)\n86' Dan Foxley (Tom Harker)\n"
        "Discipline\nFulham FC:\n34' Paul Dunne (Yellow)\nEverton:\n77' Joe Wardle (Yellow)"
    )
    assert goals(f"{LEAD}\n{listed}") == [
        ("Bell", "away", 22, "Dunne"),
        ("Foxley", "home", 81, "Wardle"),
        ("Foxley", "home", 86, "Harker"),
    ]


def test_a_side_alone_heads_no_scorers_elsewhere():
    assert goals(f"{LEAD}\nYellow cards\nEverton:\n81' Dan Foxley\nFulham:\n12' Ivan Bell") == []
    assert goals(f"{LEAD}\nSubstitutions\nEverton:\n81' Dan Foxley (Joe Wardle)") == []


def test_letters_behind_the_minutes_of_a_list_are_the_sides():
    text = "Everton 2-1 Fulham\nBell 9 (F), Foxley pen 34 (E), Harker 47 (E)\nIvan Bell, Dan Foxley, Tom Harker."
    assert goals(text) == [("Bell", "away", 9, "-"), ("Foxley", "home", 34, "-"), ("Harker", "home", 47, "-")]


def test_lines_of_one_goal_each_are_a_list_and_its_minutes_the_right_ones():
    text = (
        "Everton 2-0 Fulham\nDan Foxley 60'\nTom Harker 76'\n\nFoxley struck on the hour. "
        "A quarter of an hour from time Harker made it safe."
    )
    assert goals(text) == [("Foxley", "home", 60, "-"), ("Harker", "home", 76, "-")]


LIVE = (
    "4 - A corner for the visitors.\n11 - GOAL! EVERTON 1-0 FULHAM. {first}\n58 - A change.\n"
    "77 - GOAL! EVERTON 2-0 FULHAM. {second}\n90 - Six minutes added.\nFT: Everton 2-0 Fulham."
)


def test_entries_may_begin_with_a_minute_and_a_dash():
    first = "Tom Harker pulls it back and Dan Foxley volleys through a crowd of bodies."
    second = "Captain Joe Wardle rises to a deep free-kick, and Ivan Bell is beaten."
    found = goals(LIVE.format(first=first, second=second), "Everton v Fulham: as it happened")
    assert [goal[:3] for goal in found] == [("Foxley", "home", 11), ("Wardle", "home", 77)]


def test_nobody_scores_in_an_entry_of_whom_it_only_says_that_he_passed():
    first = "Tom Harker feeds Dan Foxley on the left."
    second = "Captain Joe Wardle rises highest."
    found = goals(LIVE.format(first=first, second=second), "Everton v Fulham: as it happened")
    assert [goal[:3] for goal in found] == [("Wardle", "home", 77)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dan Foxley headed a Joe Wardle cross into the back of the net for Everton.", [("Foxley", "home", "Wardle")]),
        ("Dan Foxley volleyed a Joe Wardle corner home for Everton.", [("Foxley", "home", "Wardle")]),
        ("Dan Foxley would get one goal back for Fulham.", [("Foxley", "away", "-")]),
        ("Dan Foxley would net a second for Everton.", [("Foxley", "home", "-")]),
        ("Dan Foxley would like to score again for Everton.", []),
        ("Ivan Bell had an own goal for Everton's first.", [("Bell", "home", "-")]),
        ("Ivan Bell had a goal for Fulham.", [("Bell", "away", "-")]),
        ("Fulham had lost when the sides met in May, a 5-1 rout in which Dan Foxley had a hat trick.", []),
        ("Dan Foxley had scored the winner when the teams last met.", []),
        ("In a game in which Dan Foxley scored for Everton, Fulham hit the bar.", [("Foxley", "home", "-")]),
    ],
)
def test_what_a_sentence_tells_of_a_match(text, told):
    assert [(who, side, maker) for who, side, _, maker in goals(f"{LEAD} Ivan Bell is a Fulham player. {text}")] == told


@pytest.mark.parametrize(
    ("text", "penalty"),
    [
        ("Dan Foxley kept his nerve from 12 yards for Everton.", True),
        ("Dan Foxley sent the keeper the wrong way from 12 yards for Everton.", True),
        ("Dan Foxley fired home from 12 yards for Everton.", False),
        ("Dan Foxley converted a PK for Everton.", True),
    ],
)
def test_twelve_yards_are_the_spot_only_for_who_keeps_his_nerve(text, penalty):
    (match,) = extract(Article("a", f"{LEAD} {text}")).matches
    assert [g.penalty for g in match.goals] == [penalty]


def test_the_last_of_those_whose_goals_are_told_is_no_side():
    text = (
        "Everton are up and running: strikes from Lukas Brandt and Theo Marsh earned a 2-0 win over Fulham for Everton."
    )
    assert [goal[:2] for goal in goals(text)] == [("Brandt", "home"), ("Marsh", "home")]


def test_all_of_those_listed_score_for_the_side_behind():
    text = "Dan Foxley and Tom Harker, who left Fulham in May, also found the net for Everton. Ivan Bell scored."
    assert [goal[:2] for goal in goals(f"Everton beat Fulham 2-1. {text}")] == [
        ("Foxley", "home"),
        ("Harker", "home"),
        ("Bell", "away"),
    ]


def test_a_shot_over_a_man_is_no_pass_of_his():
    assert find_events("<P0> headed a <P1> cross into the net")
    assert not find_events("<P0> curled it for <P1> and into the crowd")


def test_a_line_may_begin_with_the_letters_of_its_side():
    listed = (
        "GOALS\nEVE: Foxley (11'), Harker (45'+1)\nFUL: Bell (17' - PK)\nCARDS\nEVE: Harker (yellow, 16')\n"
        "Dan Foxley, Tom Harker and Ivan Bell."
    )
    assert goals(f"Everton 2-1 Fulham\n{listed}") == [
        ("Foxley", "home", 11, "-"),
        ("Bell", "away", 17, "-"),
        ("Harker", "home", 45, "-"),
    ]


def test_a_line_may_end_with_a_link_to_the_picture():
    listed = "Goals\n45'+2' - EVE - Dan Foxley (PK) | WATCH\n60' - FUL - Ivan Bell | WATCH"
    (match,) = extract(Article("a", f"Everton 1-1 Fulham\n{listed}")).matches
    assert [(g.scorer, g.team, g.minute, g.added, g.penalty) for g in match.goals] == [
        ("Dan Foxley", "home", 45, 2, True),
        ("Ivan Bell", "away", 60, None, False),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Everton went ahead on Jim Mattocks' penalty kick.", [("Mattocks", "home", "-")]),
        ("Tom Harker's centre was swept home first time by Dan Foxley of Everton.", [("Foxley", "home", "Harker")]),
        (
            "Tom Harker turned provider, setting up Dan Foxley for a simple finish, sealing the win for Everton.",
            [("Foxley", "home", "Harker")],
        ),
        (
            "Tom Harker turned provider for the first and then headed in the second for Everton.",
            [("Harker", "home", "-")],
        ),
        ("A corner was headed back across goal by Tom Harker, and Dan Foxley missed.", []),
        ("It was headed on along the face of goal by Tom Harker.", []),
        ("Everton almost took the lead when Dan Foxley met a corner.", []),
        ("Tom Harker got a hand on Ivan Bell's shirt as they went into the area for a corner.", []),
        ("It took three minutes for the keeper to be called on to turn away Dan Foxley's free-kick.", []),
        ("Dan Foxley of Everton answered three minutes later.", [("Foxley", "home", "-")]),
    ],
)
def test_whose_goal_a_sentence_tells(text, told):
    assert [(who, side, maker) for who, side, _, maker in goals(f"Everton beat Fulham 2-1. {text}")] == told
