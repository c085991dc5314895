"""Lists of scorers that give names and numbers but no minutes: (sentence, [(scorer, goals)])."""

import pytest

from transforms.facts.goals.scorer_names import find_scorer_names
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

LISTS = [
    ("Scorers for Kelby Rovers were Tom Harker (2), Paul Dunne and Ivan Bell.", "Harker 2, Dunne 1, Bell 1"),
    ("The goalscorers were Tom Harker (four), Paul Dunne (two) and Ivan Bell.", "Harker 4, Dunne 2, Bell 1"),
    ("On target for Kelby Rovers were Tom Harker and Paul Dunne.", "Harker 1, Dunne 1"),
    ("Goals came from Tom Harker 3, Paul Dunne and Ivan Bell.", "Harker 3, Dunne 1, Bell 1"),
    (
        "The goals were scored by man of the match Tom Harker, Paul Dunne (2) and Ivan Bell x3.",
        "Harker 1, Dunne 2, Bell 3",
    ),
    (
        "Kelby made sure of the result in style through Tom Harker, Paul Dunne 2 and Ivan Bell.",
        "Harker 1, Dunne 2, Bell 1",
    ),
    ("They won 5-1 thanks to a hat-trick from Tom Harker and two from Paul Dunne.", "Harker 3, Dunne 2"),
    (
        "Kelby won with two goals from Tom Harker and a goal each from Paul Dunne and Ivan Bell.",
        "Harker 2, Dunne 1, Bell 1",
    ),
    ("Braces for the captain hurt them, and goals were shared by Tom Harker and Paul Dunne.", "Harker 1, Dunne 1"),
    ("They led through goals from Tom Harker twice, Paul Dunne and Ivan Bell (pen).", "Harker 2, Dunne 1, Bell 1p"),
    ("Kelby lost 5-3, Tom Harker (2) and Paul Dunne replying.", "Harker 2, Dunne 1"),
    ("It ended 3-0, Tom Harker (2) and Paul Dunne the scorers.", "Harker 2, Dunne 1"),
    ("Everton 5 (Tom Harker 3, Paul Dunne, Ivan Bell), Fulham 0.", "Harker 3, Dunne 1, Bell 1"),
    ("Everton 2 (Tom Harker 2), Fulham 0.", "Harker 2"),
    ("Goals: Tom Harker 2, Paul Dunne, Ivan Bell (og).", "Harker 2, Dunne 1, Bell 1o"),
]
NO_LISTS = [
    "Everton 1 (Tom Harker 3), Fulham 0.",
    "Everton 2 (Tom Harker 12, Paul Dunne 70), Fulham 0.",
    "Tom Harker (21) and Paul Dunne played.",
    "They were beaten despite saves from Tom Harker and Paul Dunne.",
    "The referee spoke to Tom Harker, Paul Dunne and Ivan Bell.",
    "They were sure of the pass through Tom Harker.",
    "The crowd went home happy thanks to Tom Harker.",
    "The scorers were still unknown when Tom Harker rang.",
    "Goals from Tom Harker's side came late.",
]


def named(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    return ", ".join(
        f"{str(one.mentions[t.scorer].value).split()[-1]} {t.count}{'p' * t.penalty}{'o' * t.own_goal}"
        for index, one in enumerate(reading.sentences)
        for t in find_scorer_names(index, one)
    )


@pytest.mark.parametrize(("text", "scorers"), LISTS)
def test_a_list_of_names_gives_each_his_number_of_goals(text, scorers):
    assert named(text) == scorers


@pytest.mark.parametrize("text", NO_LISTS)
def test_other_lists_of_names_are_no_scorers(text):
    assert named(text) == ""


def test_a_list_says_for_whom_its_goals_count():
    reading = read(lay_out(Article("a", "Scorers for Everton were Tom Harker and Paul Dunne.")), load_reference())
    (sentence,) = reading.sentences
    assert [t.team for t in find_scorer_names(0, sentence)] == [0, 0]
