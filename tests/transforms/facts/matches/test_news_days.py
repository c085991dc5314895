"""Days of sentences that tell of more than the match: (text, day of the match)."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

PUBLISHED = dt.date(2021, 3, 15)  # a Monday
DAYS = [
    ("A 2-0 win for Leeds over Burnley put them level with Watford, who clash with Derby on Thursday.", None),
    ("The league went on yesterday with fixtures that brought two home wins.\n\nLeeds beat Burnley 2-0.", 14),
    ("The league takes a break after yesterday's fixtures were put back.\n\nLeeds beat Burnley 2-0.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS, ids=[t for t, _ in DAYS])
def test_the_day_is_that_of_the_match(text: str, day: int | None) -> None:
    (match,) = extract(Article("t", text, published=PUBLISHED)).matches
    assert match.date == (dt.date(2021, 3, day) if day else None)
