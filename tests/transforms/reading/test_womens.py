"""Towns that have a side of women and one of men."""

import pytest

from transforms.extract import extract
from transforms.model import Article


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The Orlando Pride beat Chicago 3-1.", ("Orlando Pride", "Chicago Red Stars")),
        ("The Thorns beat Houston 2-0 on Sunday.", ("Portland Thorns", "Houston Dash")),
        ("Seattle beat the Thorns 2-0.", ("Seattle Reign", "Portland Thorns")),
        ("Orlando beat the Chicago Fire 3-1.", ("Orlando City", "Chicago Fire")),
        ("The Timbers beat Houston 2-0 on Sunday.", ("Portland Timbers", "Houston Dynamo")),
        ("Portland beat Houston 2-0.", ("Portland Timbers", "Houston Dynamo")),
    ],
)
def test_a_town_is_its_women_where_the_other_sides_are_womens(text, sides):
    (match,) = extract(Article("a", text)).matches
    assert (match.home, match.away) == sides
