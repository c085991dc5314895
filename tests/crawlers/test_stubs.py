import pytest

from crawlers.stubs import find_stub
from tests.crawlers.site import article

PROSE = b"<p>The visitors led through a penalty before the break, and their keeper saved another one later on.</p>"
LONG = PROSE * 8
MENU = b"<nav>" + b"<a href=/x>Section of the paper</a> " * 40 + b"</nav>"
TEASER = b"<h1>Late leveller at the harbour</h1>" + PROSE + b"<p>Nobody in the ground had seen it coming.</p>"
PARTNERS = b"<p>With your permission we and our 812 partners may store cookies and read what your device tells.</p>" * 9


@pytest.mark.parametrize(
    ("body", "stub"),
    [
        (b"", "empty page"),
        (b"<html><head><style>p{}</style></head><body><!-- a comment of many words --></body></html>", "empty page"),
        (b"<h1>404</h1>", "empty page"),
        (b"<h1>Error 404</h1><p>Sorry about that.</p>", "not found in disguise"),
        (b"<h1>This report is no longer available</h1>", "not found in disguise"),
        (b"<h1>Oops</h1><p>The page you asked for doesn&rsquo;t exist.</p>", "not found in disguise"),
        (b"<p>We can\xe2\x80\x99t find that story.</p>", "not found in disguise"),
        (b"<title>Service unavailable</title><p>The site is currently unavailable.</p>", "not found in disguise"),
        (b"<h1>Before you continue</h1><p>Manage your privacy settings</p>", "consent page"),
        (b"<p>This paper uses cookies.</p><button>Accept all</button><button>Reject all</button>", "consent page"),
        (b"<h1>Your choice</h1><p>Read with adverts, or pay to reject tracking.</p>", "consent page"),
        (b"<p>The match was decided late.</p><p>Subscribe to read on.</p>", "paywall"),
        (b"<p>The match was decided late.</p><p>You have read your three free articles.</p>", "paywall"),
        (b"<p>The match was decided late.</p><p>This story is only available to members.</p>", "paywall"),
        (b"<p>The match was decided late.</p><p>Create an account or log in to finish the story.</p>", "paywall"),
        (b"<h1>Checking your browser before you go on</h1>", "robot check"),
        (b"<h1>Down for maintenance</h1><p>The paper is being put to bed.</p>", "not found in disguise"),
        (b"<p>Sorry! We will be back shortly.</p>", "not found in disguise"),
        (b"<html><head><title>Rovers beat Albion in the rain</title></head>", "empty page"),
        (b"<html><head><title>Rovers beat Albi", "empty page"),
        (b"<h1>\x8f\x00\x1c\x02\x90k\x05</h1>" * 40, "garbled page"),
        (b"<title>Just a moment...</title><p>Please wait.</p>", "robot check"),
        (b"<h1>Access to this page has been denied</h1>", "robot check"),
        (b"<p>Press and hold to show that you're not a robot.</p>", "robot check"),
        (b"<h1>Sorry</h1><p>This page is not available in your region.</p>", "not for this region"),
        (b"<title>451</title><p>Unavailable for legal reasons</p>", "not for this region"),
        (b"<p>We see that you access this site from the European Economic Area.</p>", "not for this region"),
        (b"<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", "needs JavaScript"),
        (b"<h1>The Echo</h1><p>JavaScript is disabled in your browser.</p>", "needs JavaScript"),
    ],
)
def test_an_answer_without_an_article_is_told_by_coarse_signs(body, stub):
    assert find_stub(body, "text/html; charset=utf-8") == stub


@pytest.mark.parametrize(
    ("said", "stub"),
    [
        (b"<h1>Your privacy</h1>" + PARTNERS + b"<button>Accept</button>", "consent page"),
        (TEASER + b"<p>Subscribe now to keep reading.</p>", "paywall"),
        (TEASER + b"<div><h3>Already a subscriber?</h3><p>Log in.</p></div>", "paywall"),
        (TEASER + b"<p>The rest of this report is for our subscribers only: unlock the full story.</p>", "paywall"),
        (b"<h1>Page not found</h1><p>It may have moved.</p>", "not found in disguise"),
        (b"<h1>Not here</h1><p>Our site is unavailable in most European countries.</p>", "not for this region"),
        (b"<h1>Slow down</h1><p>There was unusual traffic from your network.</p>", "robot check"),
    ],
)
def test_a_page_with_menus_and_next_to_no_running_text_is_told_by_what_it_says(said, stub):
    assert find_stub(MENU + said + MENU, "text/html") == stub


@pytest.mark.parametrize(
    "body",
    [
        article(1),
        "<p>Rovers beat Albion, 2–1.</p>".encode("utf-16"),
        "<p>Røvers slo Älbion — 2–1.</p>".encode(),
        article(1).replace(b"</p>", b"\t\r\n</p>"),
        LONG + b"<p>Both keepers were back soon after the break; the maintenance of the pitch is poor.</p>",
        article(404) + b"<footer>Cookies. Privacy. Subscribe now. Log in</footer>",
        LONG + b"<footer>Cookies. Subscribe now. Page not found?</footer>",
        MENU + LONG + b"<p>Subscribe to read more like this. Already a subscriber? Log in.</p>" + MENU,
        MENU + LONG + b"<div class=banner><p>We use cookies. Accept all</p></div>",
        MENU + LONG + b"<noscript>Please enable JavaScript to see the comments.</noscript>",
        MENU + TEASER + PROSE * 3 + b"<p>Sign up to get our letter every morning.</p>",
        MENU + TEASER + b"<p>Follow us for more.</p>",
        MENU + TEASER + PROSE + b"<div class=banner><p>We use cookies. Accept all</p></div>",
        MENU + LONG.replace(b"p>", b"div>") + b"<p>Sign in to get the most of the paper.</p>",
        b"<p>" + b"The visitors led, and nobody found the way past them. " * 15 + b"</p>",
        MENU + b"<div>" + b"The hosts were denied access to the final, and the visitors led.<br><br>" * 20 + b"</div>",
        b'<div>Loading</div><script>{"articleBody": "' + b"x" * 90 + b'"}</script>',
    ],
)
def test_a_report_stays_one_whatever_stands_around_it(body):
    assert find_stub(body, "text/html") is None


def test_what_is_no_html_is_no_article():
    assert find_stub(b"%PDF", "application/pdf") == "no HTML page"
    assert find_stub(article(1), None) is None
    assert find_stub(article(1), "application/xhtml+xml") is None
