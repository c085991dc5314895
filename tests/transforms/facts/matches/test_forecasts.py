"""Scores that a preview prints: guesses and form, none of them the article's news."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

TITLE = "Everton vs Burnley: TV channel, team news and prediction"
MONDAY = date(2021, 3, 15)


def results(text, title=TITLE):
    facts = extract(Article("a", text, title=title, published=MONDAY))
    return [(m.home, m.away, m.home_goals, m.away_goals) for m in facts.matches]


@pytest.mark.parametrize(
    "text",
    [
        "Everton welcome Burnley on Saturday.\n\nIt should be a comfortable evening: Everton 3-0 Burnley.",
        "Everton welcome Burnley on Saturday.\n\nEverton beat Fulham 2-1 last time out. Luke Hartnell scored twice.",
        "Everton welcome Burnley on Saturday.\n\nBurnley appear ill-equipped to beat Everton at Goodison Park.",
    ],
)
def test_a_preview_reports_no_match(text):
    assert results(text) == []


def test_a_preview_that_was_written_over_when_it_was_played_reports_it():
    text = "Everton drew 1-1 with Burnley on Sunday.\n\nFull time: Everton 1-1 Burnley"
    assert results(text) == [("Everton", "Burnley", 1, 1)]


@pytest.mark.parametrize("heading", ["Our verdict", "Score prediction", "We say:"])
def test_the_score_under_a_heading_that_guesses_is_no_result(heading):
    assert results(f"Everton welcome Burnley.\n\n{heading}\n\nEverton 3-0 Burnley", "Derby day") == []


def test_the_score_under_another_heading_is_one():
    assert results("Saturday's results\n\nEverton 3-0 Burnley", "Derby day") == [("Everton", "Burnley", 3, 0)]


SHORTLIST = """Ten goals are up for goal of the month.

- Lee Marsh (Everton 2-1 Burnley)
- Ian Cole (Leeds 0-3 Hull)
"""


def test_a_score_in_brackets_behind_a_name_up_for_a_prize_is_no_result_of_the_day():
    assert results(SHORTLIST, "The nominees") == []
    assert len(results(SHORTLIST.replace("goal of the month", "our team of the week"), "Saturday's eleven")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "I am backing Everton to beat Burnley on Saturday. Burnley let in six goals last week.",
        "We tip the visitors Burnley to lose at Everton. Expect Everton to win 2-0.",
        "Our best bets\n\nEverton scored seven in three games with Burnley. Lee Marsh hit four for Everton.",
    ],
)
def test_a_tip_is_no_result(text):
    assert results(text, "Saturday's betting tips") == []


@pytest.mark.parametrize("how", ["Lee Marsh helped", "A late goal was enough for", "Ian Cole inspired"])
def test_what_somebody_helped_a_side_to_do_happened(how):
    assert results(f"{how} Everton to beat Burnley 2-1 on Sunday.", "Late drama") == [("Everton", "Burnley", 2, 1)]
