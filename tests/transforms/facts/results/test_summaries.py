"""Agencies' summaries of matches, scorers behind each side."""

import pytest

from transforms.extract import extract
from transforms.model import Article

WITH_LABELS = (
    "Oct 14 (Wire) - Summaries of the Premier League on Saturday (times are GMT) "
    "Arsenal (1) 2 Scorers: Dan Foxley 12, Joe Wardle 55pen Yellow card: Bellham 36 Subs used: Pellow 70 (Wardle) "
    "Burnley (1) 1 Scorers: Ron Hartnell 9 Attendance: 30,600 Referee: Kev Ashby ............ "
    "Watford (0) 0 Subs used: Lamb 60 (Tate) Fulham (0) 0 Attendance: 21,841 Referee: Mike Orrin"
)
BARE = (
    "Summaries from the Premier League on Saturday Arsenal 2 Dan Foxley 12,55 Burnley 1 Ron Hartnell 9og "
    "Halftime: 1-1;Attendance: 20,384 - - - Watford 0 Fulham 0 Halftime: 0-0;Attendance: 25,480"
)


def told(text):
    return {
        (m.home, m.home_goals, m.away, m.away_goals): [(g.scorer, g.team, g.minute, g.own_goal) for g in m.goals]
        for m in extract(Article("a", text)).matches
    }


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            WITH_LABELS,
            [("Ron Hartnell", "away", 9, False), ("Dan Foxley", "home", 12, False), ("Joe Wardle", "home", 55, False)],
        ),
        (
            BARE,
            [("Ron Hartnell", "away", 9, True), ("Dan Foxley", "home", 12, False), ("Dan Foxley", "home", 55, False)],
        ),
    ],
)
def test_a_summary_tells_its_matches_with_their_scorers(text, last):
    assert told(text) == {("Arsenal", 2, "Burnley", 1): last, ("Watford", 0, "Fulham", 0): []}


@pytest.mark.parametrize("line", ["Arsenal 2 - Burnley 1", "Arsenal (0) 2 Burnley (1) 1", "Arsenal 2, Burnley 1"])
def test_a_line_of_a_result_may_part_its_sides(line):
    assert set(told(f"Results on Saturday:\n{line}\n")) == {("Arsenal", 2, "Burnley", 1)}


@pytest.mark.parametrize(
    "text",
    [
        "Points: Arsenal 28 Dan Foxley said, Burnley 24.",
        "Arsenal have 2 defenders out and Burnley 1 in Dan Foxley.",
        "Leading scorers: Arsenal 12 Dan Foxley told the club that Burnley 9 was a fair count.",
    ],
)
def test_figures_behind_teams_in_prose_are_no_summary(text):
    assert told(text) == {}
