import hashlib

import pytest

from transforms.pages.addresses import article_id, canonical_address, site_of

HERE = "https://www.echo.example/sport/a?utm_source=x&page=2#top"

CLAIMS = [
    (("https://www.echo.example/sport/a",), "https://www.echo.example/sport/a"),
    (("/sport/a",), "https://www.echo.example/sport/a"),
    (("https://amp.echo.example/a", "https://www.echo.example/b"), "https://amp.echo.example/a"),
    (("https://www.echo.example/",), "https://www.echo.example/sport/a?page=2"),
    (("https://elsewhere.example/a",), "https://www.echo.example/sport/a?page=2"),
    (("javascript:void(0)", None, ""), "https://www.echo.example/sport/a?page=2"),
    (("http://[broken",), "https://www.echo.example/sport/a?page=2"),
    ((), "https://www.echo.example/sport/a?page=2"),
]


@pytest.mark.parametrize(("claims", "address"), CLAIMS)
def test_the_first_believable_claim_names_the_article(claims, address):
    assert canonical_address(HERE, *claims) == address


def test_a_saved_page_is_named_by_its_own_claim():
    assert canonical_address("", "https://echo.example/a") == "https://echo.example/a"


def test_the_id_is_twelve_digits_that_stay():
    assert article_id("https://echo.example/a") == hashlib.sha256(b"https://echo.example/a").hexdigest()[:12]


@pytest.mark.parametrize(
    ("host", "site"),
    [("www.echo.co.uk", "echo.co.uk"), ("sport.echo.com", "echo.com"), ("echo.example", "echo.example")],
)
def test_a_site_is_the_end_of_its_host(host, site):
    assert site_of(host) == site
