"""Articles that look back at several meetings of the same two sides."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

LOOK_BACK = """\
We look back at meetings of Everton and Fulham.

May 26, 1989

Everton 0-2 Fulham

Joe Wardle netted a header and Dan Foxley made it two for the visitors.

{second}

Everton 3-1 Fulham

Sam Hartley scored twice for Everton before Joe Wardle pulled one back, and Lee Bellamy added a third for Everton.
"""


def matches(text):
    found = extract(Article("a", text, published=dt.date(2023, 4, 8))).matches
    return [(m.home, m.home_goals, m.away_goals, m.date, sorted(g.scorer for g in m.goals)) for m in found]


def test_each_meeting_under_its_day_and_score_is_a_match_of_its_own():
    assert matches(LOOK_BACK.format(second="December 23, 2001")) == [
        ("Everton", 0, 2, dt.date(1989, 5, 26), ["Dan Foxley", "Joe Wardle"]),
        (
            "Everton",
            3,
            1,
            dt.date(2001, 12, 23),
            ["Joe Wardle", "Lee Bellamy", "Sam Hartley", "Sam Hartley"],
        ),
    ]


@pytest.mark.parametrize("second", ["May 26, 1989", "What a day it was"])
def test_a_score_printed_twice_without_a_day_of_its_own_is_no_second_meeting(second):
    assert len(matches(LOOK_BACK.format(second=second))) <= 1


def test_evidence_keeps_its_place_in_the_article():
    text = LOOK_BACK.format(second="December 23, 2001")
    found = extract(Article("a", text)).matches
    told = [e for m in found for g in m.goals for e in g.evidence]
    assert told
    assert all(text[e.start : e.end] == e.text for e in told)


ROUND = """\
Norwick Town beat Holbury 3-1 at home in the State League. Joe Wardle scored twice.

{heading}

{opening}Norwick Town went down 2-0 at Holbury. Anna Foxley headed both goals.
"""


@pytest.mark.parametrize(
    ("heading", "opening"),
    [
        ("Women's League", ""),
        ("What a day", "In the women's competition, "),
        ("Reserve Grade", "On Sunday "),
        ("The weather was the talk of the women's matches.", ""),
    ],
)
def test_a_club_keeps_its_match_in_each_division(heading, opening):
    told = {
        frozenset(((m.home, m.home_goals), (m.away, m.away_goals)))
        for m in extract(Article("a", ROUND.format(heading=heading, opening=opening))).matches
    }
    assert told == {
        frozenset((("Norwick Town", 3), ("Holbury", 1))),
        frozenset((("Norwick Town", 0), ("Holbury", 2))),
    }


def test_divisions_of_different_clubs_stay_one_reading():
    text = "Norwick Town beat Holbury 3-1.\n\nDivision Two\n\nKelby Town beat Oakham United 2-0.\n"
    whole = extract(Article("a", text, published=dt.date(2023, 4, 8))).matches
    assert [(m.home, m.away) for m in whole] == [("Norwick Town", "Holbury"), ("Kelby Town", "Oakham United")]
