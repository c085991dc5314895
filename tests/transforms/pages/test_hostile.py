"""Pages that nobody would print: each ends quickly, with an article or with a reason."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.pages import read_page

PARAGRAPHS = b"".join(
    f"<p>Paragraph {n} of a report in which nothing happened until the ninth minute of added time.</p>".encode()
    for n in range(5)
)
JUNK = random.Random(5).randbytes(5_000_000)
# seconds; the slowest takes a third of it on two cores
PATIENCE = 10

REFUSED = {
    "five megabytes of noise": (JUNK, "not HTML but binary data"),
    "five megabytes of brackets": (b"<" * 5_000_000, "not read: the part with its text is larger"),
    "open links without end": (b"<a>" * 1_600_000, "not read: elements nested deeper"),
    "boxes in boxes": (b"<div>" * 300_000 + b"x", "not read: elements nested deeper"),
    "boxes closed again": (b"<div>" * 9_000 + b"</div>" * 9_000, "not read: elements nested deeper"),
    "fonts never closed": (
        b"".join(b"<font size=%d>" % n for n in range(1_600)) + PARAGRAPHS * 400,
        "not read: more than 600 formatting tags",
    ),
    "more than any page": (b"<p>" + b"word " * 2_500_000, "not read: larger than 12,000,000 characters"),
    "a page of five megabytes": (PARAGRAPHS * 12_000, "not read: the part with its text is larger"),
}
JSON_LD = b'<script type="application/ld+json">'
READ = {
    "two thousand nested boxes": b"<div>" * 2_000 + PARAGRAPHS + b"</div>" * 2_000,
    "nested tables": b"<table><tr><td>" * 500 + PARAGRAPHS,
    "a million attributes": b"<div " + b"a=b " * 1_000_000 + b">" + PARAGRAPHS,
    "broken JSON-LD": JSON_LD + b"[" * 100_000 + b"</script>" + PARAGRAPHS,
    "an endless date": JSON_LD + b'{"datePublished":"20' + b"x" * 1_000_000 + b"</script>" + PARAGRAPHS,
    "fifty thousand pictures": b"<img src=x>" * 50_000 + PARAGRAPHS,
    "fifty thousand headlines": b"<h1>a b c d</h1>" * 50_000 + PARAGRAPHS,
    "a hundred thousand meta tags": b"<meta name=x content=y>" * 100_000 + PARAGRAPHS,
    "a byline without end": b"<p>By " + b"Aa, " * 20_000 + b"</p>" + PARAGRAPHS,
    "entities that are none": b"<p>&nosuch; &#xFFFFFFFF; &#0; &amp &lt;p &#x80; it&rsquo;s said.</p>" + PARAGRAPHS,
    "entities of a laughing DTD": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><p>&b;&b;</p>' + PARAGRAPHS,
    "a vector drawing": b"<svg><path d='" + b"1" * 3_000_000 + b"'/></svg>" + PARAGRAPHS,
    "a title without end": b"<title>" + b"a - " * 200_000 + b"</title>" + PARAGRAPHS,
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_costs_too_much_is_refused_soon(case):
    body, reason = REFUSED[case]
    start = time.process_time()
    reading = read_page(body, url="https://echo.example/x")
    assert time.process_time() - start < PATIENCE
    assert reading.article is None
    assert reading.reason.startswith(reason)


@pytest.mark.parametrize("case", READ)
def test_what_is_only_odd_is_read_soon(case):
    start = time.process_time()
    reading = read_page(READ[case], url="https://echo.example/x")
    assert time.process_time() - start < PATIENCE
    assert reading.article is not None, reading.reason
    assert reading.article.text.count("in which nothing happened") == 5


def test_entities_give_the_characters_that_a_browser_shows():
    article = read_page(b"<p>It&rsquo;s &pound;5 &ndash; &#146;tis &amp;c.</p>" + PARAGRAPHS, url="x").article
    assert article.text.startswith("It’s £5 – ’tis &c.")


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_no_bytes_make_it_fail(noise):
    for body in (noise, b"<html><body>" + noise + PARAGRAPHS, PARAGRAPHS + noise):
        reading = read_page(body, url="https://echo.example/x")
        assert (reading.article is None) == (reading.reason is not None)


@given(st.text(alphabet=st.sampled_from("<>/pdivtablr=\"' &;#x0\n"), max_size=300))
@settings(max_examples=60, deadline=None)
def test_no_markup_makes_it_fail(soup):
    reading = read_page(soup.encode() + PARAGRAPHS, url="https://echo.example/x", content_type="text/html")
    assert (reading.article is None) == (reading.reason is not None)
