import pytest

from crawlers.stubs import find_stub
from tests.crawlers.site import article

LONG = b"<p>" + b"The visitors led through a penalty before the break. " * 15 + b"</p>"


@pytest.mark.parametrize(
    ("body", "stub"),
    [
        (b"", "empty page"),
        (b"<html><head><style>p{}</style></head><body><!-- a comment of many words --></body></html>", "empty page"),
        (b"<h1>404</h1>", "empty page"),
        (b"<h1>Error 404</h1><p>Sorry about that.</p>", "not found in disguise"),
        (b"<h1>This report is no longer available</h1>", "not found in disguise"),
        (b"<h1>Before you continue</h1><p>Manage your privacy settings</p>", "consent page"),
        (b"<p>The match was decided late.</p><p>Subscribe to read on.</p>", "paywall"),
        (b"<h1>Checking your browser before you go on</h1>", "robot check"),
        (article(1), None),
        (article(404) + b"<footer>Cookies. Privacy. Subscribe now. Log in</footer>", None),
        (LONG + b"<footer>Cookies. Subscribe now. Page not found?</footer>", None),
        (b'<div>Loading</div><script>{"articleBody": "' + b"x" * 90 + b'"}</script>', None),
    ],
)
def test_an_answer_without_an_article_is_told_by_coarse_signs_only(body, stub):
    assert find_stub(body, "text/html; charset=utf-8") == stub


def test_what_is_no_html_is_no_article():
    assert find_stub(b"%PDF", "application/pdf") == "no HTML page"
    assert find_stub(article(1), None) is None
    assert find_stub(article(1), "application/xhtml+xml") is None
