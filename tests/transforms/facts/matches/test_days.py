"""The day of a match: (text, the day), all published on Monday 11 March 2024."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

MONDAY = dt.date(2024, 3, 11)
SUNDAY, SATURDAY, FRIDAY = (MONDAY - dt.timedelta(days=n) for n in (1, 2, 3))


def days(text):
    return {m.home: m.date for m in extract(Article("a", text, published=MONDAY)).matches}


ONE = [
    ("Leeds beat Burnley 2-1 on Saturday.", SATURDAY),
    ("Leeds beat Burnley 2-1 yesterday.", SUNDAY),
    ("Leeds beat Burnley 2-1. It was a match to grace a later Sunday.", None),
    ("Leeds beat Burnley 2-1. Any Saturday would have been glad of it.", None),
    ("Leeds beat Burnley 2-1 and host Fulham on Wednesday.", None),
    ("Leeds beat Burnley 2-1 in the cup. The draw for the last eight is Friday in Paris.", None),
    ("Leeds beat Burnley 2-1 in the cup. The final is on Saturday.", None),
    ("Leeds beat Burnley 2-1. They have no choice but to beat Hull on Saturday.", None),
    ("London [UK], March 10: Leeds beat Burnley 2-1 on Saturday.", SATURDAY),
    ("Leeds beat Burnley 2-1 but Fulham come to Elland Road on Wednesday.", None),
    ("Leeds, who host Fulham on Wednesday, beat Burnley 2-1 on Saturday.", SATURDAY),
    ("Leeds beat Burnley 2-1.\n\nIt was a dull match.\n\nLeeds were well worth their win on Friday night.", FRIDAY),
    ("Leeds beat Burnley 2-1 at Elland Road.\n\nDownload our app, free from Monday to Friday.", None),
    ("Leeds beat Burnley 2-1.\n\nTheir last trip there, on Friday, was put back until next week.", None),
    ("Leeds beat Burnley 2-1.\n\n- Leeds (@leedshere) March 9, 2024", SATURDAY),
    ("Leeds could have had more than a 2-1 win over Burnley on Saturday, and could have lost it.", SATURDAY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), ONE, ids=[t[:70] for t, _ in ONE])
def test_a_match_is_of_the_day_that_its_news_names(text, day):
    assert set(days(text).values()) == {day}


def test_matches_under_a_heading_are_of_its_day():
    text = "Saturday's Premier League results\n\nLeeds 2-1 Burnley\n\nEverton 0-0 Fulham"
    assert days(text) == {"Leeds United": SATURDAY, "Everton": SATURDAY}


def test_undated_matches_of_a_round_take_the_day_of_most():
    text = (
        "It was cold.\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\nLeeds beat Burnley 2-1 on Sunday.\n\n"
        "Everton drew 1-1 with Fulham on Sunday.\n\nWatford beat Reading 3-0 on Friday.\n\n"
        "Southend will host Norwich after they beat Millwall 2-0."
    )
    assert sorted(days(text).values()) == [FRIDAY, SUNDAY, SUNDAY, SUNDAY]


def test_a_paragraph_gives_its_day_to_the_results_that_follow_in_it():
    text = (
        "Leeds beat Burnley 2-1 on Sunday.\n\nFriday had been a good night for Watford. They beat Reading 3-0, and "
        "Southend drew 1-1 with Norwich.\n\nEverton beat Fulham 2-0."
    )
    assert sorted(days(text).items()) == [
        ("Everton", SUNDAY),
        ("Leeds United", SUNDAY),
        ("Southend United", FRIDAY),
        ("Watford", FRIDAY),
    ]


def test_the_day_of_the_next_opponents_is_not_that_of_the_match():
    text = "Leeds beat Burnley 2-1. It was cold. Leeds's opponents on Sunday are Norwich."
    assert set(days(text).values()) == {None}


def test_the_day_of_one_match_told_further_down_is_its_own():
    text = (
        "Leeds beat Burnley 2-1.\n\nEverton drew 1-1 with Fulham.\n\nWatford beat Reading 3-0.\n\n"
        "It was a cold night.\n\nThe crowds were thin.\n\nSouthend, beaten 2-0 by Norwich on Friday, are bottom."
    )
    assert [day for day in days(text).values() if day] == [FRIDAY]


def test_undated_matches_take_the_day_of_the_lead_rather_than_that_of_most():
    text = (
        "Leeds beat Burnley 2-1 on Sunday.\n\nEverton drew 1-1 with Fulham.\n\n"
        "Watford beat Reading 3-0 on Saturday.\n\nNorwich beat Millwall 2-0 on Saturday."
    )
    assert days(text)["Everton"] == SUNDAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MILAN, Mar 10: Leeds beat Burnley 2-1 on Saturday.", SATURDAY),
        ("MILAN, Mar 10: Leeds beat Burnley 2-1.", SUNDAY),
        ("There were wins for Leeds and Everton in Friday evening's fixtures.\n\nLeeds beat Burnley 2-1.", FRIDAY),
        ("The paper prints Friday evening's fixtures.\n\nLeeds beat Burnley 2-1.", None),
    ],
)
def test_the_day_of_filing_is_not_that_of_the_match_beside_another(text, day):
    assert days(text)["Leeds United"] == day


def test_a_list_under_its_days_dates_matches_that_prose_tells_too():
    text = (
        "Leeds beat Burnley 2-1, and Fulham drew with Everton.\n\nResults\n\nFriday\n\nFulham 1-1 Everton\n\n"
        "Saturday\n\nLeeds 2-1 Burnley\n\nMillwall 3-0 Watford"
    )
    assert days(text) == {"Fulham": FRIDAY, "Leeds United": SATURDAY, "Millwall": SATURDAY}


def test_a_line_with_the_day_of_publication_gives_way_to_the_day_that_the_lead_names():
    lead = "The top four all won on Saturday.\n\nLeeds beat Burnley 2-1.\n\nFulham drew 1-1 with Everton."
    assert set(days(f"Monday 11th March 2024\n\n{lead}").values()) == {SATURDAY}
    assert set(days(f"March 11, 2024 by Our Reporter\n\n{lead}").values()) == {SATURDAY}
    assert set(days("Monday 11th March 2024\n\nLeeds 2 Burnley 1\n\nFulham 1 Everton 1").values()) == {MONDAY}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Leeds bounced back from Wednesday's defeat by beating Burnley 2-1 on Saturday.", SATURDAY),
        ("Leeds, beaten by Fulham on Wednesday, beat Burnley 2-1 on Saturday.", SATURDAY),
        ("Leeds, put out by league opponents on Saturday, lost 2-1 to Burnley.", SATURDAY),
    ],
)
def test_a_result_has_the_day_of_its_own_clause(text, day):
    assert set(days(text).values()) == {day}
