"""football-data CSV: its dates, divisions and empty fields, and lines that cannot be."""

from datetime import date

import pytest

from transforms.lists import read_list
from transforms.reference import load_reference

HEADER = "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,HTR"
ROWS = [
    "E0,13/08/21,Brentford,Arsenal,2,0,H,1,0,H",
    "E0,14/08/2021,Man United,Leeds,5,1,H,1,0,H",
    "E0,2021-08-14,Nott'm Forest,Wolves,0,0,D,,,",
    "E0,22/05/2022,Burnley,Newcastle,,,,,,",
]


def read(*lines, name="E0.csv", **options):
    return read_list("\n".join(lines) + "\n", name=name, reference=load_reference(), **options)


def test_matches_carry_teams_days_scores_and_lines():
    reading = read(HEADER, *ROWS)
    assert reading.problems == ()
    shown = [(m.date, m.home_id, m.away_id, m.home_goals, m.half_time, m.status, m.line) for m in reading.matches]
    assert shown == [
        (date(2021, 8, 13), "brentford", "arsenal", 2, (1, 0), "played", 2),
        (date(2021, 8, 14), "manchester-united", "leeds-united", 5, (1, 0), "played", 3),
        (date(2021, 8, 14), "nottingham-forest", "wolverhampton-wanderers", 0, None, "played", 4),
        (date(2022, 5, 22), "burnley", "newcastle-united", None, None, "scheduled", 5),
    ]
    assert {(m.competition_id, m.season) for m in reading.matches} == {("premier-league", "2021-22")}


@pytest.mark.parametrize(
    ("name", "options", "competition", "season"),
    [
        ("serie-a-2122.csv", {}, "serie-a", "2021-22"),
        ("serie-a-0405.csv", {}, "serie-a", "2004-05"),
        ("I1.csv", {}, "serie-a", "2021-22"),
        ("results.csv", {"competition": "serie-a"}, "serie-a", "2021-22"),
        ("results.csv", {"competition": "Serie A", "season": "2021/22"}, "serie-a", "2021-22"),
        ("results.csv", {}, None, "2021"),
    ],
)
def test_competition_and_season_come_from_the_name_or_the_caller(name, options, competition, season):
    reading = read("Date,HomeTeam,AwayTeam,FTHG,FTAG", "2021-08-21,Inter,Genoa,4,0", name=name, **options)
    assert [(m.competition_id, m.season) for m in reading.matches] == [(competition, season)]


def test_the_form_of_the_extra_leagues_is_read_too():
    header = "Country,League,Season,Date,Time,Home,Away,HG,AG,Res"
    reading = read(header, "USA,MLS,2021,17/04/2021,23:00,Seattle Sounders,Minnesota United,4,0,H", name="USA.csv")
    (match,) = reading.matches
    assert (match.competition_id, match.season, match.home_id, match.home_goals) == (
        "mls",
        "2021",
        "seattle-sounders",
        4,
    )


def test_a_byte_order_mark_and_empty_lines_do_no_harm():
    reading = read("\ufeff" + HEADER, "", ROWS[0], ",,,,,,,,,", "")
    assert len(reading.matches) == 1
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("E0,31/02/22,Burnley,Everton,3,2,H,1,2,A", "'31/02/22' is no date"),
        ("E0,,Burnley,Everton,3,2,H,1,2,A", "'' is no date"),
        ("E0,06/04/22,Burnley,Everton,three,2,H,1,2,A", "no score"),
        ("E0,06/04/22,Burnley,Everton,3,,H,1,2,A", "no score"),
        ("E0,06/04/22,Burnley,Everton,3,200,H,1,2,A", "no football score"),
        ("E0,06/04/22,Burnley,Everton,3,2,H,1,3,A", "half-time 1-3 exceeds"),
        ("E0,06/04/22,Burnley,,3,2,H,1,2,A", "a team is missing"),
        ("E0,06/04/22,Burnley,Burnley FC,3,2,H,1,2,A", "are one team"),
        ("E0,06/04/22,Bur", "a team is missing"),
    ],
)
def test_a_bad_line_is_a_problem_with_its_number_and_the_rest_is_read(row, words):
    reading = read(HEADER, ROWS[0], row, ROWS[1])
    assert len(reading.matches) == 2
    (problem,) = reading.problems
    assert problem.line == 3
    assert words in problem.reason


def test_wrong_columns_are_named():
    reading = read("Date,Home side,Away side,Goals")
    assert reading.matches == ()
    assert reading.problems[0].line == 1
    assert "HomeTeam, AwayTeam, FTHG, FTAG" in reading.problems[0].reason
