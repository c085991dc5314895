"""Columns of local papers and reports of clubs' own sites: their headings, sides and lists of scorers."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text, title=None):
    facts = extract(Article("a", text, title=title, published=dt.date(2014, 3, 10)))
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in facts.matches]


def scorers(text, title=None):
    facts = extract(Article("a", text, title=title, published=dt.date(2014, 3, 10)))
    return [(g.scorer, g.team) for m in facts.matches for g in m.goals]


BODY = (
    "Town were well beaten by a lively Holt Vale side. Joe Fox headed in after 12 minutes and Tom Ward added a second."
)


@pytest.mark.parametrize(
    "title",
    [
        "Report: Kelby Town 0-2 Holt Vale",
        "Match report | Kelby Town 0-2 Holt Vale",
        "Kelby Town 0-2 Holt Vale | Fox and Ward sink Town",
        "Kelby Town 0-2 Holt Vale - Fox and Ward do the damage",
    ],
)
def test_a_title_names_both_sides_in_full_beside_a_label_or_a_headline(title):
    assert told(BODY, title) == [("Kelby Town", 0, 2, "Holt Vale")]


@pytest.mark.parametrize(
    ("opening", "side"),
    [
        ("NETTLEBRIDGE Town", "Nettlebridge Town"),
        ("NORTH KELBY United", "North Kelby United"),
        ("KDFC Rangers", "KDFC Rangers"),
    ],
)
def test_a_side_that_opens_a_column_in_capitals_has_its_whole_name(opening, side):
    text = f"{opening} moved to the top of the table with a 6-2 win at home to Porth Vale."
    assert told(text) == [(side, 6, 2, "Porth Vale")]


COLUMN = """\
Premier A

Kelby Celtic 2, Norham Utd 1

Kelby edged the derby with a late goal by Joe Fox. Tom Ward had put Kelby in front and Sam Hart levelled for Norham.

Youths Cup

Wick Athletic 3, Kelby Celtic 0

Wick were never in danger.
"""


def test_a_match_of_the_headline_is_not_told_again_in_its_division():
    assert told(COLUMN, "Kelby squeeze past Norham in derby") == [
        ("Kelby Celtic", 2, 1, "Norham United"),
        ("Wick Athletic", 3, 0, "Kelby Celtic"),
    ]


def test_two_scores_of_two_sides_in_two_divisions_are_two_matches():
    text = "Kelby Celtic beat Norham Utd 2-1.\n\nReserve Division\n\nKelby Celtic beat Norham Utd 4-0.\n"
    assert [(a, b) for _, a, b, _ in told(text)] == [(2, 1), (4, 0)]


WIN = "Kelby Town beat Norham Vale {score}. "


@pytest.mark.parametrize(
    ("score", "sentence", "expected"),
    [
        ("5-0", "Joe Fox (3), Tom Ward and an own goal did the damage.", {"Joe Fox": 3, "Tom Ward": 1}),
        ("3-0", "Joe Fox (2) and Tom Ward did the trick.", {"Joe Fox": 2, "Tom Ward": 1}),
        ("4-0", "Sam Hart got two; Joe Fox and Tom Ward got the others.", {"Sam Hart": 2, "Joe Fox": 1, "Tom Ward": 1}),
        ("3-0", "Kelby were 3-0 up through Joe Fox (2, 1 pen) and Tom Ward.", {"Joe Fox": 2, "Tom Ward": 1}),
        ("3-0", "Joe Fox hit a hat-trick for Kelby, including two spot-kicks.", {"Joe Fox": 3}),
    ],
)  # fmt: skip
def test_a_list_gives_each_scorer_his_goals(score, sentence, expected):
    names = [name for name, team in scorers(WIN.format(score=score) + sentence) if team == "home"]
    assert {name: names.count(name) for name in names} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Joe Fox and Tom Ward got the others to sign the ball.",
        "Joe Fox and Tom Ward did the rounds of the bars.",
        "Joe Fox (21) and Tom Ward missed the trip.",
    ],
)
def test_a_list_that_no_goal_closes_tells_none(sentence):
    assert scorers(WIN.format(score="2-0") + sentence) == []


HOME_WIN = ("Kelby Town", 2, 1, "Norham Vale")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("There were also wins for Kelby Town (2-1 v Norham Vale).", HOME_WIN),
        ("There were defeats for Norham Vale (2-1 at Kelby Town).", HOME_WIN),
        ("Burnley had a day to forget at Everton, where a Joe Fox double sank them 2-1.", ("Everton", 2, 1, "Burnley")),
        ("KELBY TOWN.......................................... 2\nNORHAM VALE ........................1", HOME_WIN),
        (
            "Kelby Town came off best, beating leaders Norham Vale by the only goal of the game.",
            ("Kelby Town", 1, 0, "Norham Vale"),
        ),
    ],
)
def test_a_column_tells_results_in_its_own_ways(sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kelby Town are 16th after losing to Norham Vale, with only goal difference keeping them up.",
        "Kelby Town lost to Norham Vale after Joe Fox had cut the lead to a single goal.",
    ],
)
def test_what_only_sounds_like_a_single_goal_is_no_score(sentence):
    assert [(a, b) for _, a, b, _ in told(sentence)] == [(None, None)]


def test_kicks_behind_a_level_score_are_no_score():
    text = (
        "Kelby Town beat Norham Vale in a penalty shoot-out to win the cup. The tie ended 3-3 after extra time,"
        " and keeper Joe Fox saved Tom Ward's spot-kick to hand Town a 5-4 success."
    )
    assert [{a, b} for _, a, b, _ in told(text)] == [{3}]


DISTRICT = "OAKHAM & DISTRICT SUNDAY LEAGUE\n\nAjax Reserves beat Old White Bell 2-1. Joe Fox scored both for Ajax.\n\n"


def test_a_side_of_a_district_is_not_the_famous_club_of_its_name():
    assert told(DISTRICT) == [("Ajax Reserves", 2, 1, "Old White Bell")]


def test_an_inn_with_a_countrys_name_is_its_own_side():
    text = DISTRICT + "England's Hope saw off Norham Victory 3-1. Joe Fox and two from Tom Ward saw Hope through.\n"
    assert ("England’s Hope", 3, 1, "Norham Victory") in told(text.replace("'s", "’s"))


def test_elsewhere_the_famous_club_stays_itself():
    assert told("Ajax beat Feyenoord 2-1 on Sunday.") == [("Ajax", 2, 1, "Feyenoord")]


def test_a_reply_that_came_by_a_penalty_does_not_break_the_reader():
    text = WIN.format(score="3-1") + "Kelby won with ten men, and the only reply came via a Tom Ward penalty."
    assert told(text) == [("Kelby Town", 3, 1, "Norham Vale")]


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Joe Fox halted Norham's losing run with a leveller.", "away"),
        ("Joe Fox ended Norham's winless start with a late equaliser.", "away"),
    ],
)
def test_who_ends_a_bad_run_is_of_the_side_that_had_it(sentence, side):
    text = "Kelby Town drew 1-1 at home to Norham Vale. Tom Ward put Kelby ahead. " + sentence
    assert ("Joe Fox", side) in scorers(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kelby Town drew 2-2 at home to St Roger's.", ("Kelby Town", 2, 2, "St Roger’s")),
        ("St Osric's beat Kelby Town 3-1.", ("St Osric’s", 3, 1, "Kelby Town")),
        ("St Osric's Old Boys beat Kelby Town 3-1.", ("St Osric’s Old Boys", 3, 1, "Kelby Town")),
        ("St Mirren’s 2-0 win over Celtic was their fifth.", ("St Mirren", 2, 0, "Celtic")),
    ],
)
def test_a_saint_keeps_his_letter_where_nothing_is_his(sentence, expected):
    assert told(sentence.replace("'s", "’s")) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kelby Town lost 3-0 in Thornley against Peak Villa.", ("Kelby Town", 0, 3, "Peak Villa")),
        ("Kelby Town lost 6-0 at home to Norham Combination champions Peak Villa.", ("Kelby Town", 0, 6, "Peak Villa")),
        (
            "Kelby Town ended a run of five straight defeats by thumping Peak Villa 5-0.",
            ("Kelby Town", 5, 0, "Peak Villa"),
        ),
    ],
)
def test_the_other_side_is_not_the_place_nor_the_league(sentence, expected):
    assert told(sentence) == [expected]


def test_two_defeats_in_a_row_are_not_today():
    text = "Kelby Town drew 1-1 at home to Wick Rovers after back-to-back defeats by Peak Villa and Norham Vale."
    assert told(text) == [("Kelby Town", 1, 1, "Wick Rovers")]


@pytest.mark.parametrize(("goal", "side"), [("reduced the leeway", "away"), ("halved the arrears", "away")])
def test_who_reduces_the_leeway_scores_for_the_side_behind(goal, side):
    text = f"Kelby Town beat Norham Vale 2-1. Joe Fox and Tom Ward put Kelby two up before Sam Hart {goal}."
    assert ("Sam Hart", side) in scorers(text)


@pytest.mark.parametrize("side", ["Stanway Pegasus B", "Thornley Wanderers Reserves"])
def test_a_local_second_side_is_not_that_of_a_club_with_one_of_its_words(side):
    text = f"In Division One, {side} beat Norham Royals 4-3 to go top."
    assert told(text) == [(side, 4, 3, "Norham Royals")]


def test_a_second_side_under_its_clubs_own_name_is_that_clubs():
    assert told("On Sunday the Arsenal Reserves beat Norham Royals 4-3.")[0][0] == "Arsenal B"


def test_the_letter_of_a_side_ends_a_sentence():
    assert told("Centre Spot 5-5 Mosley B. A replay will be needed.") == [("Centre Spot", 5, 5, "Mosley B")]
