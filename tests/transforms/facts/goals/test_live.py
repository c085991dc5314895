"""Goals of live pages: what the entries announce, and what they do not."""

import pytest

from transforms.extract import extract
from transforms.model import Article

TITLE = "Everton 2-1 Fulham: as it happened"


def goals(text, title=TITLE):
    (match,) = extract(Article("a", text, title)).matches
    sides = {"home": match.home, "away": match.away}
    return {(g.scorer, sides[g.team], g.minute, g.added) for g in match.goals}


def test_the_running_score_says_which_side_scored_whichever_way_the_page_runs():
    entries = [
        "12' Saved from Dan Foxley",
        "30' GOAL! Everton 1-0 Fulham (Joe Wardle)",
        "47' GOAL! Everton 1-1 Fulham (Sam Hartley)",
        "91' What a strike from Joe Wardle! Everton 2-1 Fulham",
        "94' It is over",
    ]
    told = {
        ("Joe Wardle", "Everton", 30, None),
        ("Sam Hartley", "Fulham", 47, None),
        ("Joe Wardle", "Everton", 90, 1),
    }
    assert goals("\n".join(entries)) == told
    assert goals("\n".join(reversed(entries))) == told
    assert goals("A fine game.  " + "  ".join(entries)) == told


def test_the_word_alone_announces_a_goal_of_the_side_behind_it():
    text = (
        "90+3 The whistle goes.\n88 Off the line! Foxley's header, Hartley's forehead.\n86 GOAL Everton. Wardle to "
        "Dan Foxley and it's in.\n60 GOAL! Fulham level! SAM HARTLEY!\n20 GOAL, Everton. Joe Wardle toes it in.\n1 Off."
    )
    assert goals(text) == {
        ("Dan Foxley", "Everton", 86, None),
        ("Sam Hartley", "Fulham", 60, None),
        ("Joe Wardle", "Everton", 20, None),
    }


def test_a_goal_told_with_its_side_in_brackets_has_its_maker():
    text = (
        "Goal! Everton 2, Fulham 1. Joe Wardle (Everton) left footed shot from the centre of the box. Assisted by "
        "Dan Foxley.\n\nGoal! Everton 1, Fulham 1. Sam Hartley (Fulham) header.\n\nGoal! Everton 1, Fulham 0. "
        "Dan Foxley (Everton) right footed shot."
    )
    (match,) = extract(Article("a", text, TITLE)).matches
    assert {(g.scorer, g.team, g.assist) for g in match.goals} == {
        ("Joe Wardle", "home", "Dan Foxley"),
        ("Sam Hartley", "away", None),
        ("Dan Foxley", "home", None),
    }


@pytest.mark.parametrize(
    "entry",
    [
        "40' GOAL? No: Dan Foxley was offside",
        "40' Dan Foxley scores, but it is disallowed",
        "40' Dan Foxley misses in front of goal!",
        "40' Foul by Dan Foxley. Everton 1-0 Fulham",
    ],
)
def test_an_entry_without_a_new_score_or_a_standing_goal_tells_none(entry):
    text = f"12' Saved from Sam Hartley\n30' GOAL! Everton 1-0 Fulham (Joe Wardle)\n{entry}\n60' Corner.\n70' Over."
    assert goals(text, "Everton 1-0 Fulham: as it happened") == {("Joe Wardle", "Everton", 30, None)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "78' GOAL Everton (JOE WARDLE) Wardle goes on a run. 70' GOAL Fulham (SAM HARTLEY) Hartley taps in.",
            {("Joe Wardle", "Everton", 78, None), ("Sam Hartley", "Fulham", 70, None)},
        ),
        (
            "20' GOAL! Everton 1-0 Fulham (Joe Wardle)\n29' GOAL! Everton 1-1 Fulham (Sam Hartley)\nIt rained.",
            {("Joe Wardle", "Everton", 20, None), ("Sam Hartley", "Fulham", 29, None)},
        ),
        ("20' GOAL KICK for Everton (Joe Wardle)", set()),
        ("20' GOAL! Everton are ahead. 22' Foul by Fulham (Sam Hartley)", set()),
    ],
)
def test_a_cry_with_its_minute_needs_no_timeline(text, told):
    assert goals(f"Everton beat Fulham 2-1.\n\n{text}") == told


def test_a_running_score_is_no_result_beside_the_final_one():
    text = (
        "20' GOAL! Everton 1-0 Fulham (Joe Wardle)\n40' Corner.\n60' Saved.\n80' Wide.\n\nFULL TIME: Everton 1-2 Fulham"
    )
    (match,) = extract(Article("a", text)).matches
    assert (match.home_goals, match.away_goals) == (1, 2)


def test_the_minute_of_the_prose_is_better_than_that_of_the_entry():
    text = (
        "Joe Wardle headed Everton in front in the 18th minute.\n\n1' Off.\n20' GOAL! Everton 1-0 Fulham (Joe Wardle)\n"
        "40' Corner.\n80' Over."
    )
    assert goals(text, "Everton 1-0 Fulham") == {("Joe Wardle", "Everton", 18, None)}


def test_a_page_may_print_the_score_between_its_entries_and_the_minute_beside_the_scorer():
    lines = [
        "FULL TIME!",
        "Everton 2-1 Fulham",
        "94 mins | That one went in off somebody's knee.",
        "GOAL! Everton 2-1 Fulham | Sam Hartley, 94 mins",
        "Everton 2-0 Fulham",
        "79 mins | A change for the visitors.",
        "GOAL! Everton 2-0 Fulham (Joe Wardle, 73)",
        "Everton 1-0 Fulham",
        "54 mins | The keeper has it.",
        "Everton 1-0 Fulham",
        "41 mins | Nothing doing.",
        "GOAL! Everton 1-0 Fulham (Dan Foxley, 33)",
    ]
    (match,) = extract(Article("a", "\n\n".join(lines), "Everton v Fulham live")).matches
    assert (match.home_goals, match.away_goals) == (2, 1)
    assert {(g.scorer, g.team, g.minute, g.added) for g in match.goals} == {
        ("Sam Hartley", "away", 90, 4),
        ("Joe Wardle", "home", 73, None),
        ("Dan Foxley", "home", 33, None),
    }


def test_the_brackets_of_a_running_score_hold_the_minute_and_the_penalty():
    text = (
        "GOAL! Everton 1-1 Fulham (Harker 33pen)\n\nFulham are pegged back!\n\nGOAL! Everton 0-1 Fulham (Bell 28)\n\n"
        "Ivan Bell turns and fires in. Tom Harker can only watch.\n\n25 min: A corner.\n\n20 min: A throw."
    )
    (match,) = extract(Article("a", text, title="Everton v Fulham: live")).matches
    assert sorted((goal.minute, goal.penalty) for goal in match.goals) == [(28, False), (33, True)]
