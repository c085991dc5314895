"""Lines of a result, in the forms that papers and sites print."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    "line",
    [
        "Everton 1-0 Fulham",
        "Everton 1 Fulham 0",
        "Everton (0) 1 Fulham (0) 0",
        "Everton (0)1 Fulham (0)0",
        "Everton [0] 1 Fulham [0] 0",
        "Everton....1 Fulham....0",
        "Everton v Fulham 1-0",
        "Everton vs Fulham: 1-0",
        "Everton - Fulham 1 - 0",
        "Everton - 1\nFulham - 0",
        "Everton (1-0) Fulham",
        "Everton FC (1 – 0) Fulham FC",
    ],
)
def test_a_line_prints_a_result(line):
    assert results(line) == [("Everton", 1, 0, "Fulham")]


def test_lines_of_sides_that_no_list_knows_are_read_too():
    found = results("Norham v Kelby 1-1\n\nWick v Holt Bay 2-0\n")
    assert sorted(found) == [("Norham", 1, 1, "Kelby"), ("Wick", 2, 0, "Holt Bay")]


@pytest.mark.parametrize("line", ["Everton v Fulham 3pm", "Prediction: Everton v Fulham 1-1", "Everton v Fulham"])
def test_a_fixture_or_a_guess_is_none(line):
    assert results(line) == []


def test_a_score_in_brackets_stands_behind_the_other_side():
    assert results("Everton drew with Fulham (1-1).") == [("Everton", 1, 1, "Fulham")]
    assert results("Fulham won away at Everton (0-1).") == [("Everton", 0, 1, "Fulham")]
