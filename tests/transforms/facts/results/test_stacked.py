import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    """The results of an article's matches: (home, home goals, away goals, away)."""
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    "lines",
    [
        "Everton 2\n\nFulham 1",
        "Everton (0) 2\nFulham (1) 1",
        "Everton 2 (Fox 50, Ward 70)\n\nFulham 1 (Hart 12)",
        "Everton (0) 2\nJoe Fox 50, 70\nFulham (1) 1\nSam Hart 12",
        "Everton 2 - Fulham 1",
        "Everton (0) 2 - Fulham (1) 1",
        "Everton 2 v Fulham 1",
    ],
)
def test_a_result_may_stand_with_one_side_to_a_line(lines):
    assert results(lines + "\n\nIt was a cold night on the Mersey and the crowd was slow to warm.") == [
        ("Everton", 2, 1, "Fulham")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Everton 2\n\nIt rained.\n\nFulham 1",
        "Everton 2\n\nEverton 1",
        "Everton 42\n\nFulham 38",
        "Everton were two up.\n\nFulham were one down.",
    ],
)
def test_lines_apart_are_no_result(lines):
    assert results(lines) == []


def test_lines_that_tell_a_result_each_are_not_stacked():
    lines = "Everton 2 - Fulham 1\n\nLeeds 0 - Burnley 4\n\nIt was a cold night all over the north."
    assert results(lines) == [("Leeds United", 0, 4, "Burnley"), ("Everton", 2, 1, "Fulham")]


def test_a_stacked_line_may_name_its_scorers():
    text = "Everton 2 Dan Foxley 50, Joe Wardle 70\nFulham 1 Ron Hartnell 60og\nHalftime: 0-0; Attendance: 900\n"
    (match,) = extract(Article("a", text)).matches
    assert [(g.scorer, g.team, g.minute, g.own_goal) for g in match.goals] == [
        ("Dan Foxley", "home", 50, False),
        ("Ron Hartnell", "away", 60, True),
        ("Joe Wardle", "home", 70, False),
    ]


@pytest.mark.parametrize("label", ["Half-time: ", "• HT: ", "Half time - "])
def test_a_line_headed_half_time_is_not_how_it_ended(label):
    text = f"Fulham lost at Everton.\n\n{label}Everton 0-1 Fulham\n\nFull-time: Everton 3-2 Fulham"
    (match,) = extract(Article("a", text)).matches
    assert (match.home_goals, match.away_goals) == (3, 2)


AGENCY = """Everton (0) 0
Subs used: Marsh 29 (Cole), Frey 39 (Hume)
Harting Vale (2) 2
Scorers: L. Ross 4, D. Orr 44og
Attendance: 2,042
..........
Leeds United () 1 Fulham () 1
..........
Tegleaze (1) 1
Scorers: P. Bell 37
Fernhurst (0) 0
Referee: A. Hay
"""


def test_an_agency_prints_more_of_each_side_between_the_two():
    matches = extract(Article("a", AGENCY)).matches
    assert {(m.home, m.home_goals, m.away_goals, m.away) for m in matches} == {
        ("Everton", 0, 2, "Harting Vale"),
        ("Leeds United", 1, 1, "Fulham"),
        ("Tegleaze", 1, 0, "Fernhurst"),
    }
    goals = {(g.scorer, g.team, g.minute, g.own_goal) for m in matches for g in m.goals}
    assert goals == {("L. Ross", "away", 4, False), ("D. Orr", "away", 44, True), ("P. Bell", "home", 37, False)}


def test_a_line_of_dots_parts_two_results():
    assert results("Everton 2\n..........\nFulham 1") == []
