"""Days as reports print them."""

import datetime as dt

import pytest

from transforms.model import Article
from transforms.reading.days import find_days
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("round-up 26/02/2019", dt.date(2019, 2, 26)),
        ("played on 02.03.19", dt.date(2019, 3, 2)),
        ("posted 02/26/2019", dt.date(2019, 2, 26)),
        ("on 5-6-98", dt.date(1998, 6, 5)),
    ],
)
def test_a_date_in_figures_has_its_day_first_where_it_can(text, day):
    assert [d.past for d in find_days(text, None)] == [day]


@pytest.mark.parametrize("text", ["a record of 12-1-1", "won 3/4 of them", "version 1.2.3.4", "5-4-1 became 4-4-2"])
def test_other_figures_are_no_dates(text):
    assert [d for d in find_days(text, None) if d.past] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Monday Okafor scored from the spot.", 0),
        ("It was levelled through Sunday Okafor.", 0),
        ("On Monday Okafor scored from the spot.", 1),
        ("Last Sunday Okafor scored.", 1),
    ],
)
def test_a_weekday_in_front_of_a_surname_is_a_first_name(text, days):
    [told] = read(lay_out(Article("a", text, published=dt.date(2020, 1, 1))), load_reference()).sentences
    assert sum(m.kind == "day" for m in told.mentions) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they meet in four days' time", dt.date(2020, 1, 5)),
        ("they meet in 3 days’ time", dt.date(2020, 1, 4)),
        ("they won twice in four days", None),
    ],
)
def test_so_many_days_ahead_are_counted_from_the_day_of_publication(text, day):
    assert [d.future for d in find_days(text, dt.date(2020, 1, 1))] == ([day] if day else [])


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (dt.date(2014, 11, 5), dt.date(2014, 11, 5)),  # as Americans write it, of that very day
        (dt.date(2014, 5, 12), dt.date(2014, 5, 11)),
        (dt.date(2016, 1, 1), dt.date(2014, 5, 11)),  # near neither: as in Britain
        (None, dt.date(2014, 5, 11)),
    ],
)
def test_of_two_readings_of_figures_the_one_in_the_week_of_publication_is_meant(published, day):
    assert [found.past for found in find_days("11/5/2014", published)] == [day]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        # a Friday and a Saturday: the one at hand is "this Saturday"
        ("next saturday", dt.date(2021, 4, 30), dt.date(2021, 5, 8)),
        ("next saturday", dt.date(2019, 5, 25), dt.date(2019, 6, 1)),
        # a Wednesday
        ("next saturday", dt.date(2021, 4, 28), dt.date(2021, 5, 1)),
        ("this saturday", dt.date(2021, 4, 30), dt.date(2021, 5, 1)),
        ("on saturday", dt.date(2021, 4, 30), dt.date(2021, 5, 1)),
    ],
)
def test_the_next_one_of_a_weekday_is_not_the_one_at_hand(text, published, day):
    assert [d.future for d in find_days(text, published)] == [day]
