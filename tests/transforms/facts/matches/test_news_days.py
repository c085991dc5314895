"""Days of sentences that tell of more than the match: (text, day of the match)."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

PUBLISHED = dt.date(2021, 3, 15)  # a Monday
DAYS = [
    ("A 2-0 win for Leeds over Burnley put them level with Watford, who clash with Derby on Thursday.", None),
    ("The league went on yesterday with fixtures that brought two home wins.\n\nLeeds beat Burnley 2-0.", 14),
    ("Leeds beat Burnley 2-0, Arsenal and Watford in action on Thursday.", None),
    ("The league takes a break after yesterday's fixtures were put back.\n\nLeeds beat Burnley 2-0.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS, ids=[t for t, _ in DAYS])
def test_the_day_is_that_of_the_match(text: str, day: int | None) -> None:
    (match,) = extract(Article("t", text, published=PUBLISHED)).matches
    assert match.date == (dt.date(2021, 3, day) if day else None)


SEVERAL = (
    "Leeds went top by beating Burnley 2-0 on Friday and Watford lost 1-0 to Derby on Saturday.\n\nHull beat Stoke 3-1."
)
ONE = "Leeds went top with a 2-0 win over Burnley on Friday.\n\nHull beat Stoke 3-1."


@pytest.mark.parametrize(("text", "day"), [(SEVERAL, None), (ONE, 12)])
def test_a_day_of_the_lead_is_everybodys_only_where_no_other_day_is_told(text: str, day: int | None) -> None:
    matches = extract(Article("t", text, published=PUBLISHED)).matches
    (hull,) = (m for m in matches if m.home == "Hull City")
    assert hull.date == (dt.date(2021, 3, day) if day else None)


def test_each_of_two_results_in_a_sentence_has_the_day_of_its_clause() -> None:
    found = {m.home: m.date for m in extract(Article("t", SEVERAL, published=PUBLISHED)).matches}
    assert (found["Leeds United"], found["Watford"]) == (dt.date(2021, 3, 12), dt.date(2021, 3, 13))
