"""Lists of scorers below a result that do not name the sides: (text, {scorer: side}), {} where nothing may be said."""

import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton 2-1 Fulham"
PARTED = [
    (f"{RESULT}\n(Harker 12', Dunne 60' – Bell pen. 30')", {"Harker": "home", "Dunne": "home", "Bell": "away"}),
    (f"{RESULT}\nHarker 12, Dunne 60 / Bell 30", {"Harker": "home", "Dunne": "home", "Bell": "away"}),
    (f"{RESULT}\nHarker 12, Dunne 60\nBell 85", {"Harker": "home", "Dunne": "home", "Bell": "away"}),
    (f"{RESULT}\nHarker 12, Dunne 60, Bell 30", {"Harker": "home", "Dunne": "home", "Bell": "away"}),
    ("Everton 1 Fulham 1\n(Harker 68 og, Bell 20)", {"Harker": "home", "Bell": "away"}),
    ("Everton 1 Fulham 2\nHarker 75; Bell 20, 30", {"Harker": "home", "Bell": "away"}),
]
NOT_PARTED = [
    "Everton 1-1 Fulham\nHarker 12, Bell 30",  # as they fell, or by side: nobody can say
    "Everton 1-1 Fulham\nHarker 12\nBell 30",
    "Everton 2-2 Fulham\nHarker 12, Dunne 60, Bell 30",  # one is missing
    "Everton 1-1 Fulham\nHarker 12, 60",  # one entry is of one side
    "Everton 2-2 Fulham\nHarker 12 - Dunne 20 - Bell 30 - Moss 40",  # a mark between all parts no sides
    "Everton 1-1 Fulham\nBooked: Harker 60, Bell 30",
]


def sides(text):
    match, *_ = extract(Article("a", f"{text}\n\nEverton and Fulham met in the league.")).matches
    return {goal.scorer: goal.team for goal in match.goals}


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_list_as_long_as_the_result_says_whose_the_scorers_are_where_something_parts_it(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize("text", NOT_PARTED)
def test_a_list_that_nothing_parts_says_of_nobody_whose_he_is(text):
    assert sides(text) == {}


def test_an_own_goal_of_such_a_list_stands_with_the_side_that_it_counts_for():
    (match,) = extract(Article("a", "Everton 1 Fulham 1\n(Harker 68 og, Bell 20)")).matches
    assert [(g.scorer, g.team, g.own_goal) for g in match.goals] == [("Bell", "away", False), ("Harker", "home", True)]


BOTH = {"Tom Harker": 7, "Paul Dunne": 50}
SUMMARIES = [
    ("Scoring Summary:\nEVE – Tom Harker (Paul Dunne) 7'\nEVE – Paul Dunne (unassisted) 50'", BOTH),
    ("Goals\n7' EVE: Tom Harker (Paul Dunne, Sam Moss)\n50' EVE: Paul Dunne, unassisted", BOTH),
    ("Everton: Tom Harker (Paul Dunne) 7\nEverton: Paul Dunne (penalty) 50", BOTH),
]
NO_SUMMARIES = [
    "Substitutions\nEVE – Tom Harker (Paul Dunne) 70'",
    "Misconduct Summary:\nEVE – Tom Harker (caution) 70'",
    "Goals\nEVE – Tom Harker (Paul Dunne)",
    "Everton: Moss, Bell, Tom Harker (Paul Dunne 70), Hay",
]


def summed(text):
    match, *_ = extract(Article("a", f"Everton beat Fulham 2-0.\n{text}")).matches
    return {goal.scorer: goal.minute for goal in match.goals}


@pytest.mark.parametrize(("text", "expected"), SUMMARIES)
def test_a_line_of_a_summary_tells_a_goal_and_in_brackets_who_made_it(text, expected):
    assert summed(text) == expected


@pytest.mark.parametrize("text", NO_SUMMARIES)
def test_other_lines_with_a_second_name_in_brackets_are_no_goals(text):
    assert summed(text) == {}


AROUND = [
    ("Everton (Harker 12, 60) 2 - 0 Fulham", [("Harker", "home", 12), ("Harker", "home", 60)]),
    ("Everton (Harker 12-pen) 1-0 Fulham", [("Harker", "home", 12)]),
    ("Hexley (Moffat 12) 1 - 1 Garsby (Trant 40)", [("Moffat", "home", 12), ("Trant", "away", 40)]),
]


@pytest.mark.parametrize(("line", "goals"), AROUND)
def test_scorers_may_stand_between_a_side_and_the_score(line, goals):
    match, *_ = extract(Article("a", f"Results of the day\n{line}")).matches
    assert [(goal.scorer, goal.team, goal.minute) for goal in match.goals] == goals


@pytest.mark.parametrize("line", ["Fulham 2 - 2 Everton", '"Fulham" 2 - 2 "Everton"'])
def test_a_running_score_counts_the_sides_in_the_order_of_the_result_above(line):
    text = (
        "Everton drew at home to Fulham.\n\n"
        f"{line}\n4' [0 - 1] Tom Harker\n8' [1 - 1] Ivan Bell\n13' [1 - 2] Paul Dunne\n79' [2 - 2] Ivan Bell"
    )
    match, *_ = extract(Article("a", text)).matches
    told = {goal.scorer: match.home if goal.team == "home" else match.away for goal in match.goals}
    assert told == {"Tom Harker": "Everton", "Paul Dunne": "Everton", "Ivan Bell": "Fulham"}
