"""Scorecards as papers of many countries print them: sides, goals and scorers in a line, and pairs below a day."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article


def facts(text, published=None):
    return extract(Article("a", text, published=published))


def told(text):
    return {
        (m.home, m.home_goals, m.away_goals, m.away): [
            (g.scorer, m.home if g.team == "home" else m.away, g.minute, g.penalty) for g in m.goals
        ]
        for m in facts(text).matches
    }


def test_a_line_says_who_beat_whom_with_the_scorers_of_each_in_brackets():
    line = (
        "The results: Group A: Roma 2 (Joe Fox 17, 86) bt Lazio 1 (Dan Hart 12); "
        "Kelby 3 (Ian Ward 25, 39, Tom Lee 64-pen) drew with Holt 3 (Ned Bell 4, 56-pen, 60)."
    )
    assert told(line) == {
        ("Roma", 2, 1, "Lazio"): [
            ("Dan Hart", "Lazio", 12, False),
            ("Joe Fox", "Roma", 17, False),
            ("Joe Fox", "Roma", 86, False),
        ],
        ("Kelby", 3, 3, "Holt"): [
            ("Ned Bell", "Holt", 4, False),
            ("Ian Ward", "Kelby", 25, False),
            ("Ian Ward", "Kelby", 39, False),
            ("Ned Bell", "Holt", 56, True),
            ("Ned Bell", "Holt", 60, False),
            ("Tom Lee", "Kelby", 64, True),
        ],
    }


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("Services 3 (Joe Fox 20, Dan Hart 85, 88) bt Kelby 0.", ("Services", 3, 0, "Kelby")),
        ("Kelby Town 2-Holt Rovers 0", ("Kelby Town", 2, 0, "Holt Rovers")),
        ("Kelby Town 2(Joe Fox 20, 31)-Holt Rovers 0", ("Kelby Town", 2, 0, "Holt Rovers")),
    ],
)
def test_the_sides_of_a_scorecard_need_no_list_to_know_them(line, result):
    assert list(told(line)) == [result]


@pytest.mark.parametrize("line", ["Kelby 2-Seater cars 5 sold", "Dave beat 10 (nearly) people 3", "Section 2-Page 4"])
def test_other_figures_are_no_scorecard(line):
    assert told(line) == {}


def test_the_scorers_of_a_side_may_stand_in_brackets_below_it():
    assert told("Roma 1\n(Joe Fox 67 pen)\nLazio 1\n(Dan Hart 23)") == {
        ("Roma", 1, 1, "Lazio"): [("Dan Hart", "Lazio", 23, False), ("Joe Fox", "Roma", 67, True)]
    }


DAYS = "Results\n12/03/2021\nRoma 2-Lazio 0\n\n20/03/2021\nBari-Lecce\nTorino-Verona\n\nPostponed\nParma-Cagliari"


def test_pairs_below_a_day_to_come_are_matches_of_that_day():
    found = facts(DAYS, published=dt.date(2021, 3, 15))
    assert [(u.teams, u.date) for u in found.upcoming] == [
        (("Bari", "Lecce"), dt.date(2021, 3, 20)),
        (("Torino", "Hellas Verona"), dt.date(2021, 3, 20)),
    ]


def test_pairs_below_a_day_that_is_over_are_none():
    assert facts(DAYS, published=dt.date(2021, 4, 15)).upcoming == ()


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Roma kept up with leaders Lazio after the two met in a lively 2-2 draw.", ("Roma", 2, 2, "Lazio")),
        ("Roma stay below Lazio as both sides settled for a goalless draw.", ("Roma", 0, 0, "Lazio")),
    ],
)
def test_two_sides_that_drew_with_one_another(text, result):
    assert list(told(text)) == [result]


@pytest.mark.parametrize(
    "text",
    ["Roma stay below Lazio after the two met the press.", "Roma stay below Lazio after the two had 2-2 in the quiz."],
)
def test_two_who_only_met_did_not_draw(text):
    assert told(text) == {}


def test_a_reversal_in_the_hands_of_another_is_a_defeat():
    assert list(told("Roma had a 1-2 reversal in the hands of Lazio.")) == [("Roma", 1, 2, "Lazio")]


GROUND = "Kelby Town and Holt Rovers drew 1-1 at the {} on Tuesday."


@pytest.mark.parametrize("ground", ["Western Tigers ground", "Guyana Defence Force (GDF) ground", "Ed Bush playfield"])
def test_whose_ground_it_was_played_at_was_not_met(ground):
    assert [{m.home, m.away} for m in facts(GROUND.format(ground)).matches] == [{"Kelby Town", "Holt Rovers"}]
