"""Whose site an article comes from."""

import pytest

from transforms.model import Article
from transforms.reading.mentions import TeamRef
from transforms.reading.own_club import own_club

TEAMS = [TeamRef("arsenal", "Arsenal", "arsenal"), TeamRef("?oakham town", "Oakham Town")]


@pytest.mark.parametrize(
    ("publisher", "url", "name"),
    [
        ("arsenal.com", None, "Arsenal"),
        (None, "https://www.arsenal.com/news/1", "Arsenal"),
        ("Oakham Town FC official website", None, "Oakham Town"),
        ("oakhamtownfc.co.uk", None, "Oakham Town"),
        ("justarsenal.com", None, None),
        ("The Oakham Courier", "https://courier.example/arsenal", None),
        (None, None, None),
    ],
)
def test_a_site_is_the_clubs_own_only_under_the_clubs_name(publisher, url, name):
    found = own_club(Article("a", "", publisher=publisher, url=url), TEAMS)
    assert (found.name if found else None) == name
