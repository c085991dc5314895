"""Lists of goals by running score: (text, the goals of the match as (scorer, side, minute))."""

import pytest

from transforms.extract import extract
from transforms.model import Article

BOTH = "Everton beat Fulham 2-1 at Goodison Park."
LISTS = [
    (
        "Goals: 0-1 Ivan Bell (14), 1-1 Tom Harker (55, pen), 2-1 Paul Dunne (88)",
        [("Ivan Bell", "away", 14), ("Tom Harker", "home", 55), ("Paul Dunne", "home", 88)],
    ),
    ("Everton 1-0 Fulham (Tom Harker 14)", [("Tom Harker", "home", 14)]),
    (
        "0-1 (14') Ivan Bell\n1-1 (55') Tom Harker\n2-1 (88') Paul Dunne",
        [("Ivan Bell", "away", 14), ("Tom Harker", "home", 55), ("Paul Dunne", "home", 88)],
    ),
    (
        "14' [0-1] Ivan Bell\n55' [1-1] Tom Harker\n88' [2-1] Paul Dunne",
        [("Ivan Bell", "away", 14), ("Tom Harker", "home", 55), ("Paul Dunne", "home", 88)],
    ),
    (
        "14' - 0-1 - Ivan Bell\n55' - 1-1 - Tom Harker (pen)\n88' - 2-1 - Paul Dunne",
        [("Ivan Bell", "away", 14), ("Tom Harker", "home", 55), ("Paul Dunne", "home", 88)],
    ),
]
NO_LISTS = [
    "20' Yellow card: Everton 1-0 Fulham (Tom Harker)",
    "Last season: 2-0 Tom Harker 14, 3-1 Paul Dunne 55",
]


def goals(text):
    match, *_ = extract(Article("a", f"{BOTH}\n\n{text}")).matches
    return [(goal.scorer, goal.team, goal.minute) for goal in match.goals]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_entry_of_a_list_tells_its_goal(text, expected):
    assert goals(text) == expected


@pytest.mark.parametrize("text", NO_LISTS)
def test_other_scores_beside_names_tell_none(text):
    assert goals(text) == []


def test_a_penalty_in_a_list_by_running_score_is_its_own():
    match, *_ = extract(
        Article("a", f"{BOTH}\n\n0-1 Ivan Bell (14), 1-1 Tom Harker (55, pen), 2-1 Ivan Bell (88, og)")
    ).matches
    assert [(goal.minute, goal.penalty, goal.own_goal) for goal in match.goals] == [
        (14, False, False),
        (55, True, False),
        (88, False, True),
    ]


def goals_below(lines, result="Everton 3-1 Fulham"):
    text = f"{result}\n{lines}\nTom Harker, Paul Dunne and Ivan Bell shone."
    match, *_ = extract(Article("a", text)).matches
    return [(g.minute, g.team, g.penalty) for g in match.goals]


def test_a_running_score_a_name_and_a_minute_are_a_line_of_a_list():
    lines = "1-0 Tom Harker (12)\n2-0 Paul Dunne (50)\n2-1 Ivan Bell (61 pen)\n3-1 Tom Harker (81)"
    assert goals_below(lines) == [
        (12, "home", False),
        (50, "home", False),
        (61, "away", True),
        (81, "home", False),
    ]


def test_a_score_in_brackets_behind_a_minute_says_whose_goal_it_was():
    lines = "Goals: Ivan Bell 8 (0-1), Tom Harker 58 (1-1), 90+2 (2-1)"
    assert goals_below(lines, "Everton 2-1 Fulham") == [
        (8, "away", False),
        (58, "home", False),
        (90, "home", False),
    ]


@pytest.mark.parametrize("line", ["1-0 Tom Harker, who is 12", "Won 1-0 Tom Harker (12) said", "1-0 Fulham (12)"])
def test_a_score_in_a_line_of_other_words_is_no_list(line):
    assert goals_below(line, "Everton 0-0 Fulham") == []
