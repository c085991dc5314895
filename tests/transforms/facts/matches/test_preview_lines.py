"""What stands under the line of a match to come is background: no result of it is news."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

THURSDAY = date(2022, 10, 13)
PAGE = """What to know before the weekend.

Saturday, Oct. 15

{first}

* Burnley have won two of the last five, among them a 3-1 home win.
* Everton lost 2-0 at Fulham a week ago, and Lee Marsh was sent off.

{second}

* Leeds have beaten Watford 4-1 and Luke Hartnell has scored five goals against them.
"""


def read(text):
    return extract(Article("a", text, published=THURSDAY))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Everton v Burnley (1500)", "Leeds v Watford (1730)"),
        ("Everton vs Burnley 15:00", "Leeds vs Watford 17:30"),
        ("Everton v Burnley, 3pm", "Leeds v Watford, 5.30pm"),
        ("Everton v Burnley (Radio Mersey, 3pm)", "Leeds v Watford (Radio Aire, 5.30pm)"),
    ],
)
def test_a_page_of_previews_reports_no_match_and_announces_each(first, second):
    facts = read(PAGE.format(first=first, second=second))
    assert facts.matches == ()
    assert [(u.teams, u.date) for u in facts.upcoming] == [
        (("Everton", "Burnley"), date(2022, 10, 15)),
        (("Leeds United", "Watford"), date(2022, 10, 15)),
    ]


def test_a_report_may_stand_under_one_line_of_a_match_and_its_hour():
    facts = read("Everton v Burnley, 3pm\n\nEverton beat Burnley 2-1 with two goals from Lee Marsh.")
    assert [(m.home_goals, m.away_goals) for m in facts.matches] == [(2, 1)]


def test_a_line_with_its_score_ends_the_previews():
    text = "Leeds v Watford (1500)\nHull v Luton (1500)\nEverton 2-1 Burnley\nLee Marsh scored twice for Everton."
    assert [(m.home, m.away) for m in read(text).matches] == [("Everton", "Burnley")]


def test_two_lines_without_an_hour_head_reports_as_often():
    text = (
        "Everton v Burnley\n\nEverton beat Burnley 2-1 on Wednesday.\n\nLeeds v Watford\n\nLeeds drew 1-1 with Watford."
    )
    assert len(read(text).matches) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Lecce (20) v Genoa (14):", "Torino (19th) v Napoli (2nd)"),
        ("Serie A preview\nLecce v Genoa:", "Torino v Napoli:"),
    ],
)
def test_sides_beside_their_places_and_lines_of_a_page_that_is_a_preview_are_matches_to_come(first, second):
    text = f"{first}\nDan Mullery took a knock in the 2-0 defeat at Roma.\n{second}\nNapoli are without a striker."
    facts = extract(Article("a", text))
    assert [set(u.teams) for u in facts.upcoming] == [{"Lecce", "Genoa"}, {"Torino", "Napoli"}]
    assert facts.matches == ()


def test_lines_of_two_sides_head_what_is_told_of_them_where_no_preview_is_announced():
    facts = extract(Article("a", "Lecce v Genoa\nLecce won 2-0.\nTorino v Napoli\nNapoli won 1-0."))
    assert {frozenset(((m.home, m.home_goals), (m.away, m.away_goals))) for m in facts.matches} == {
        frozenset((("Lecce", 2), ("Genoa", 0))),
        frozenset((("Torino", 0), ("Napoli", 1))),
    }
    assert facts.upcoming == ()
