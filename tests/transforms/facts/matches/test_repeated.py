"""A match that an article tells in its prose and again in a list of results is one match."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.facts.matches.repeated import without_repeated
from transforms.model import Article, Goal, Match


def match(home, away, score=(2, 1), *, date=None, goals=0, known=True):
    scorers = tuple(Goal(f"Fox {n}", "home") for n in range(goals))
    return Match(home, away, venue_known=known, home_goals=score[0], away_goals=score[1], date=date, goals=scorers)


DAY, OTHER = dt.date(2021, 3, 14), dt.date(2021, 3, 7)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (match("Roma", "Lazio", date=DAY), match("Roma", "Lazio", goals=2)),
        (match("Roma", "Lazio", goals=1), match("Roma", "Lazio", date=DAY, goals=2)),
        (match("Lazio", "Roma", (1, 2), known=False, date=DAY), match("Roma", "Lazio", goals=2)),
        (match("Roma", "Lazio", (None, None), goals=1, date=DAY), match("Roma", "Lazio", goals=2)),
    ],
)
def test_one_match_keeps_the_goals_of_one_and_the_day_of_either(first, second):
    (one,) = without_repeated([first, second])
    assert (one.home, one.away, one.date, len(one.goals)) == ("Roma", "Lazio", DAY, 2)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (match("Roma", "Lazio"), match("Roma", "Lazio", (2, 2))),
        (match("Roma", "Lazio"), match("Roma", "Bari")),
        (match("Roma", "Lazio", date=DAY), match("Roma", "Lazio", date=OTHER)),
        (match("Roma", "Lazio"), match("Lazio", "Roma", (1, 2))),
        (match("Roma", "Lazio", (None, None)), match("Roma", "Lazio", (None, None))),
        (match("Roma", "Lazio", (None, None), goals=3), match("Roma", "Lazio", goals=2)),
    ],
)
def test_two_matches_stay_two(first, second):
    assert without_repeated([first, second]) == (first, second)


SCORECARD = (
    "Lecce won 1-0 away to Bari on Sunday. Joe Fox scored the lone goal in the 84th minute.\n\n"
    "RESULTS\n\n14/03/2021\n\nGenoa 1(Dan Hart 5)-Torino 0\n\nBari 0-Lecce 1(Joe Fox 84)"
)


def test_a_report_with_a_scorecard_below_it():
    found = extract(Article("a", SCORECARD, published=dt.date(2021, 3, 15)))
    assert sorted((m.home, m.away, len(m.goals)) for m in found.matches) == [
        ("Bari", "Lecce", 1),
        ("Genoa", "Torino", 1),
    ]
