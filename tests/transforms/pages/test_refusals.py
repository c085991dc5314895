"""Pages that are no articles, and the reason that is given."""

import pytest

from transforms.pages import read_page

SENTENCE = "The second half was much like the first, and neither keeper had more than one save to make. "


def page(body, *, title="A page", head=""):
    text = f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    return text.encode()


TEASERS = "".join(
    f"<div><h3><a href='/{n}'>Headline number {n} about a match</a></h3><p>A short word on what happened.</p></div>"
    for n in range(14)
)
COOKIES = (
    "<h1>We value your privacy</h1><p>We and our 812 partners store and access cookies and process personal data.</p>"
    "<p>You may consent or change your consent at any time; some vendors rely on legitimate interest instead.</p>"
    "<p>Our partners use cookies to measure adverts, and vendors may share personal data with further partners.</p>"
)
PAID = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>'
)

SHORT = "<p>The match was put off because of snow and ice on.</p>"
PROMPT = "<div>Subscribe to continue reading this story.</div>"

REFUSED = [
    ("empty page", b"", None),
    ("empty page", b" \n\t ", None),
    ("not HTML but a PDF file", b"%PDF-1.7 and so on", None),
    ("not HTML but a PNG picture", b"\x89PNG\r\n\x1a\n", "text/html"),
    ("not HTML but gzip data that nobody unpacked", b"\x1f\x8b\x08\x00", None),
    ("not HTML but application/json", b'{"a": "<p>"}', "application/json; charset=utf-8"),
    ("not HTML but binary data", bytes(range(256)) * 20, None),
    ("no HTML: not one tag", b"Torino 1 Inter 1", "text/plain"),
    ("a feed or sitemap (<rss>), no page", b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', None),
    ("a feed or sitemap (<urlset>), no page", b"<urlset xmlns='x'><url><loc>y</loc></url></urlset>", "text/xml"),
    ("no paragraphs of sentences", page("<div><a href='/'>Home</a></div>"), None),
    ("an empty shell that needs JavaScript", page("<div>Please enable JavaScript to go on.</div>"), None),
    ("too little text for an article: 49 characters", page(SHORT), None),
    ("an error page served as a page", page(f"<h1>Page not found</h1><p>{SENTENCE * 3}</p>", title="404"), None),
    (
        "a wall against robots, no article",
        page(f"<h1>Just a moment</h1><p>{SENTENCE * 2}</p>", title="Just a moment..."),
        None,
    ),
    ("a consent page, no article", page(COOKIES, title="Before you continue"), None),
    (
        "behind a subscription: 91 characters of it shown",
        page(f"<h1>A tale of two cities</h1><p>{SENTENCE}</p>{PROMPT}", head=PAID),
        None,
    ),
    (
        "behind a subscription: 275 characters of it shown",
        page(f"<h1>A tale of two cities</h1><p>{SENTENCE * 3}</p>{PROMPT}"),
        None,
    ),
    (
        "not for readers of this region",
        page(f"<h1>Sorry</h1><p>{SENTENCE * 2}</p><p>This page is not available in your country.</p>"),
        None,
    ),
    ("a listing of articles, no article", page(f"<h1>Football</h1><main>{TEASERS}</main>", title="Football"), None),
]


@pytest.mark.parametrize(("reason", "body", "content_type"), REFUSED)
def test_a_page_that_is_no_article_is_refused_with_its_reason(reason, body, content_type):
    reading = read_page(body, url="https://echo.example/page", content_type=content_type)
    assert reading.article is None
    assert reading.reason == reason


def test_a_front_page_is_no_article_however_much_it_says():
    reading = read_page(page(f"<p>{SENTENCE}</p><p>{SENTENCE}Again.</p>"), url="https://echo.example/")
    assert reading.reason == "a front page, no article"


ACCEPTED = {
    "a report that mentions cookies once": f"<h1>Baker scores</h1><p>{SENTENCE}</p>"
    "<p>The cookies at half-time were on the house, and a partner of the club paid for them.</p>",
    "a short report of a wire": "<h1>Abandoned</h1>"
    "<p>The match between Skye and Mull was abandoned after 63 minutes on Saturday because of fog.</p>"
    "<p>Skye were leading 2-0. It will be played again in full on a date to be fixed.</p>",
    "a round-up with linked headings": "".join(
        f"<h3><a href='/{n}'>Town {n} 2-1 Rovers {n}</a></h3><p>{SENTENCE}{SENTENCE}{n}</p>" for n in range(8)
    ),
    "a report in front of many promos": "<article><h1>Keeper saves day at Mull</h1>"
    + "".join(f"<p>{SENTENCE}{n}</p>" for n in range(6))
    + f"</article><div>{TEASERS}</div>",
    "a short free report with a box for subscribers": f"<h1>Baker scores</h1><p>{SENTENCE}</p><p>{SENTENCE}Again.</p>"
    "<div>Become a member, or try our papers for free: sign up to our letter.</div>",
    "a short report that says that it is free": PAID.replace('"False"', "true")
    + f"<p>{SENTENCE}</p><p>{SENTENCE}Again.</p><div>Subscribe to continue reading our other pages.</div>",
    "tags in capitals": f"<P>{SENTENCE}</P><P>{SENTENCE}Again.</P>",
}


@pytest.mark.parametrize("case", ACCEPTED)
def test_a_page_that_only_looks_like_none_is_read(case):
    reading = read_page(page(ACCEPTED[case], title="Keeper saves day at Mull"), url="https://echo.example/page")
    assert reading.reason is None
    assert reading.article.text.count("neither keeper") == ACCEPTED[case].split("<div>")[0].count("neither keeper")
