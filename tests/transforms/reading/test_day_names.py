"""Days that are somebody's name: (text, the day's name, whether it is a person's)."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.day_names import is_of_a_person

PEOPLES = [
    "It was settled by Sunday Okoro's header.",
    "Sunday Okoro scored late on.",
    "They went ahead through Bassey Sunday in the 22nd minute.",
    "Gideon Sunday reduced the deficit.",
    "Rovers won with goals from Tom Ward and Sunday Okoro.",
]
DAYS = [
    "On Sunday Arsenal won.",
    "They beat the Chicago Fire Sunday in the rain.",
    "Holt won on Sunday.",
    "Sunday League sides met.",
    "Last Sunday Oakham lost.",
    "They were beaten by the Sunday Mirror's team.",
    "It was Easter Sunday, and it rained.",
]


@pytest.mark.parametrize("text", PEOPLES)
def test_a_day_beside_the_rest_of_a_name_is_a_persons(text: str) -> None:
    start = text.index("Sunday")
    assert is_of_a_person(text, start, start + 6)


@pytest.mark.parametrize("text", DAYS)
def test_a_day_of_the_week_is_nobody(text: str) -> None:
    start = text.index("Sunday")
    assert not is_of_a_person(text, start, start + 6)


def test_the_match_is_not_played_on_a_mans_name() -> None:
    text = "Kelby Town beat Holt 1-0 after a goal from Sunday Okoro."
    (match,) = extract(Article("t", text, published=dt.date(2024, 5, 8))).matches
    assert match.date is None
