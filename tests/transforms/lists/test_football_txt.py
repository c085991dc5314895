"""football.txt: rounds, days, matches, statuses and scorers as a reader writes them."""

from datetime import date

import pytest

from transforms.lists import read_list
from transforms.lists.football_txt import read_football_txt
from transforms.lists.scores import Score, parse_goals, parse_score
from transforms.model import Goal
from transforms.reference import load_reference

LEAGUE = """= English Premier League 2021/22

# Teams 20

▪ Matchday 1
Fri Aug 13
  20:00  Brentford FC             2-0 (1-0)  Arsenal FC
[Sat Aug/14]
  12.30  Manchester United        v Leeds United        5-1 (1-0)
         Watford FC               3-2  Aston Villa FC   @ Vicarage Road, Watford

» Matchday 21
Sat Jan 1 2022
  Leicester City v Norwich City  [postponed]
  West Ham United  -  Wolverhampton Wanderers
Sun Jan 2
  Chelsea FC 2-2 (2-2) Liverpool FC   # a fine match
"""

CUP = """= English FA Cup 2021/22

Round 1
  Tue Nov/16
    19.00  Bristol Rovers          v Oxford United          4-3 a.e.t. (1-1, 0-0)
Final
  Sat May/14
    Chelsea FC              v Liverpool FC            5-6 pen. 0-0 a.e.t. (0-0, 0-0)
"""

SCORERS = """= Euro 2024

Group A | Germany Scotland Hungary Switzerland
Group A
(1) Fri Jun 14 21:00   Germany  5-1 (3-0)  Scotland   @ München
   (Wirtz 10', Musiala 19', Havertz 45+1' (pen.), Füllkrug 68', Can 90+3';
    Rüdiger 87' (o.g.))
Sat Jun 15
(2) 15:00  Hungary  1-3 (0-2)  Switzerland
   [Varga 66; Duah 12 Aebischer 45 Embolo 90+3]
"""


def read(text, name="list.txt", **options):
    return read_list(text, name=name, reference=load_reference(), **options)


def test_both_ways_of_writing_a_match_are_read():
    reading = read(LEAGUE)
    assert reading.problems == ()
    shown = [(m.home_id, m.away_id, m.home_goals, m.away_goals, m.half_time, m.date) for m in reading.matches]
    assert shown == [
        ("brentford", "arsenal", 2, 0, (1, 0), date(2021, 8, 13)),
        ("manchester-united", "leeds-united", 5, 1, (1, 0), date(2021, 8, 14)),
        ("watford", "aston-villa", 3, 2, None, date(2021, 8, 14)),
        ("leicester-city", "norwich-city", None, None, None, date(2022, 1, 1)),
        ("west-ham-united", "wolverhampton-wanderers", None, None, None, date(2022, 1, 1)),
        ("chelsea", "liverpool", 2, 2, (2, 2), date(2022, 1, 2)),
    ]
    assert [m.status for m in reading.matches[2:5]] == ["played", "postponed", "scheduled"]
    assert {m.round for m in reading.matches} == {"Matchday 1", "Matchday 21"}
    assert [m.line for m in reading.matches] == [7, 9, 10, 14, 15, 17]


def test_extra_time_and_shootouts_are_told_apart():
    first, final = read(CUP).matches
    assert (first.home_goals, first.away_goals, first.extra_time, first.half_time) == (4, 3, True, (0, 0))
    assert first.date == date(2021, 11, 16)
    assert (final.home_goals, final.away_goals, final.shootout, final.round) == (0, 0, (5, 6), "Final")
    assert final.date == date(2022, 5, 14)


def test_scorers_are_read_over_several_lines_with_minutes_penalties_and_own_goals():
    germany, hungary = read(SCORERS).matches
    assert germany.goals == (
        Goal("Wirtz", "home", 10),
        Goal("Musiala", "home", 19),
        Goal("Havertz", "home", 45, 1, penalty=True),
        Goal("Füllkrug", "home", 68),
        Goal("Rüdiger", "away", 87, own_goal=True),
        Goal("Can", "home", 90, 3),
    )
    assert [(goal.scorer, goal.team, goal.minute) for goal in hungary.goals] == [
        ("Duah", "away", 12),
        ("Aebischer", "away", 45),
        ("Varga", "home", 66),
        ("Embolo", "away", 90),
    ]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("2-1", Score((2, 1))),
        ("2-1 (1-0)", Score((2, 1), (1, 0))),
        ("2\u20131 (1\u20130)", Score((2, 1), (1, 0))),
        ("1-2 a.e.t. (1-1, 0-0)", Score((1, 2), (0, 0), True)),
        ("1-2 aet (1-1)", Score((1, 2), None, True)),
        ("6-5 pen. 2-2 a.e.t. (1-1, 1-0)", Score((2, 2), (1, 0), True, (6, 5))),
        ("6-5 pen. 2-2 a.e.t. 1-1 (1-0)", Score((2, 2), (1, 0), True, (6, 5))),
        ("5-3 pen. (1-1)", Score((1, 1), None, False, (5, 3))),
    ],
)
def test_a_score_is_read_with_what_stands_around_it(text, score):
    assert parse_score(text) == score


def test_a_shootout_without_a_score_is_refused():
    with pytest.raises(ValueError, match="score before it"):
        parse_score("4-2 pen.")


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("(Salah 5', 45+2'; Dier 90')", [("Salah", "home", 5), ("Salah", "home", 45), ("Dier", "away", 90)]),
        ("(-; van Dijk 12 de Jong 30)", [("van Dijk", "away", 12), ("de Jong", "away", 30)]),
        ("(Kolo Muani 8)", [("Kolo Muani", "home", 8)]),
        ("(nobody; nobody)", []),
    ],
)
def test_scorers_belong_to_the_side_they_are_listed_under(text, goals):
    assert [(goal.scorer, goal.team, goal.minute) for goal in parse_goals(text)] == goals


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("  Watford FC and Aston Villa FC", "neither a match"),
        ("  Watford FC 3-2", "two teams"),
        ("  Watford FC v Wolverhampton Wanderers 3-2 (4-0)", "half-time 4-0 exceeds"),
        ("Sat Feb 31", "no day 31"),
    ],
)
def test_a_bad_line_is_a_problem_and_the_rest_is_read(line, words):
    reading = read(LEAGUE + line + "\n")
    assert len(reading.matches) == 6
    (problem,) = reading.problems
    assert problem.line == 18
    assert words in problem.reason


def test_a_day_without_any_year_asks_for_the_season():
    text = "= Premier League\nSat Aug 14\n  Watford FC 3-2 Aston Villa FC\n"
    assert "give the season" in read(text).problems[0].reason
    assert read(text, season="2021-22").matches[0].date == date(2021, 8, 14)


def test_days_without_a_year_follow_the_days_before_them():
    text = "= Serie A 2019/20\nSat Feb 29\n  Lazio 2-0 Bologna\nSun Aug 2\n  Napoli 3-1 Lazio\n"
    _, entries, problems = read_football_txt(text)
    assert problems == []
    assert [entry.day for entry in entries] == [date(2020, 2, 29), date(2020, 8, 2)]


def test_scorers_that_never_end_are_reported():
    assert "closing bracket" in read(SCORERS.replace("(o.g.))", "(o.g.)")).problems[0].reason
