"""Scorers told behind a result: whose men they are."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    return {(g.scorer, g.team) for m in extract(Article("a", text)).matches for g in m.goals}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali are through. The holders beat Gabon 2-1 with goals by Joe Fox and Sam Hart.",
            {("Joe Fox", "home"), ("Sam Hart", "home")},
        ),
        (
            (
                "Mali are through. The holders beat Gabon 2-1 with goals by Joe Fox and Sam Hart, "
                "Tom Ward being the scorer for Gabon."
            ),
            {("Joe Fox", "home"), ("Sam Hart", "home"), ("Tom Ward", "away")},
        ),
    ],
)
def test_scorers_behind_a_win_of_champions_are_theirs(text, expected):
    assert goals(text) == expected


def test_a_man_told_apart_from_a_list_is_not_of_its_side():
    text = "Everton beat Fulham 2-1 with goals from Joe Fox and Sam Hart, Tom Ward scoring for Fulham."
    assert ("Tom Ward", "away") in goals(text)
    assert ("Joe Fox", "away") not in goals(text)


@pytest.mark.parametrize(
    "words",
    [
        "to keep Everton's winless run going",
        "to extend Everton's long wait for a win",
        "to deepen Everton's misery",
        "to prolong Everton's poor run",
    ],
)
def test_who_made_it_worse_for_a_side_is_no_man_of_theirs(words):
    assert goals(f"Everton drew 1-1 with Fulham. Joe Fox struck in stoppage time {words}.") == {("Joe Fox", "away")}


def test_who_extended_a_good_run_is_a_man_of_theirs():
    text = "Everton drew 1-1 with Fulham. Joe Fox struck in stoppage time to extend Everton's unbeaten run."
    assert goals(text) == {("Joe Fox", "home")}


def test_a_man_put_through_by_another_scores_for_the_side_that_is_named():
    text = "Everton beat visitors Fulham 3-2. Joe Fox, put through by Sam Hart, equalised for Fulham."
    assert goals(text) == {("Joe Fox", "away")}


def test_two_of_one_surname_are_told_apart_by_who_was_named_last():
    text = (
        "Everton beat Fulham 3-0. Yann Toure scored on 10 minutes. Toure headed a second on 20 minutes. "
        "Karl Toure came on, and Toure made it three on 80 minutes."
    )
    told = [(g.scorer, g.minute) for g in extract(Article("a", text)).matches[0].goals]
    assert told == [("Yann Toure", 10), ("Yann Toure", 20), ("Karl Toure", 80)]


def test_two_spellings_of_one_first_name_are_no_two_people():
    text = (
        "Everton beat Fulham 2-1. An 82nd-minute winner from Tomas Brand secured it. "
        "Everton needed an 82nd-minute Thomas Brand winner to see off Fulham. It was settled when Brand headed in."
    )
    assert len(extract(Article("a", text)).matches[0].goals) == 1
