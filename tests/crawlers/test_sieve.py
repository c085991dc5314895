import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from crawlers.captures import Capture
from crawlers.sieve import Sieve, has_words, sift_captures
from tests.crawlers.conftest import NOW

REPORT = b"<p>The striker scored twice before half-time and the visitors never came back.</p>"
SIEVE = Sieve(hosts=("x.org",), include=(re.compile("^/sport/"),), exclude=(re.compile("/live/"),))
CAPTURE = Capture("https://x.org/sport/1", NOW, 200, "text/html", {}, REPORT, "", None, "article", Path("f"), 0)


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://x.org/sport/1", True),
        ("https://www.X.org/sport/1", True),
        ("https://x.org:8080/sport/1", True),
        ("https://notx.org/sport/1", False),
        ("https://x.org.evil.example/sport/1", False),
        ("https://x.org/sport/live/1", False),
        ("https://x.org/news/1", False),
        ("", False),
    ],
)
def test_addresses_pass_by_host_and_path(url, wanted):
    assert SIEVE.wants_url(url) is wanted


@pytest.mark.parametrize(
    ("body", "football"),
    [
        (REPORT, True),
        (REPORT.upper(), True),
        (b"<p>The bank scored a victory in court over its former chairman.</p>", True),
        (b"<p>Rain is expected over the hills from noon, heavy at times.</p>", False),
        (b"<p>The new goal of the council is a park.</p>", False),
        (b"", False),
    ],
)
def test_two_words_of_football_let_a_page_pass_rather_too_many_than_too_few(body, football):
    assert has_words(body, 2) is football


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({}, True),
        ({"content_type": None}, True),
        ({"content_type": "application/pdf"}, False),
        ({"status": 404}, False),
        ({"role": "robots"}, False),
        ({"body": b"<p>Rain</p>"}, False),
        ({"body": b"<p>Croatia 2, Albania 2</p>", "url": "https://x.org/sport/football/9"}, True),
        ({"body": b"<p>Torino 1, Inter 1</p>", "url": "https://x.org/sport/serie-a/9"}, True),
        ({"body": b"<p>Rain</p>", "url": "https://x.org/sport/footballing-cats/9"}, False),
        ({"body": b"<p>Rain</p>", "url": "https://x.org/sport/series-a-funding/9"}, False),
        ({"fetched_at": datetime(2021, 1, 1, tzinfo=NOW.tzinfo)}, False),
        ({"fetched_at": NOW + timedelta(days=1)}, False),
    ],
)
def test_captures_pass_by_kind_day_and_words(change, wanted):
    sieve = replace(SIEVE, since=date(2022, 1, 1), until=NOW.date())
    assert sieve.wants(replace(CAPTURE, **change)) is wanted


def test_a_file_is_sifted_as_a_stream_from_any_place(tmp_path):
    writer = ArchiveWriter(tmp_path, "run", "theirs")
    headers = ((b"Content-Type", b"text/html"),)
    urls = ["https://x.org/sport/1", "https://y.org/sport/2", "https://x.org/sport/3"]
    places = [writer.write(Exchange(url, "article", NOW, 200, REPORT, headers)) for url in urls]
    writer.close()
    file = writer.files[0]
    assert [capture.url for capture in sift_captures(file, SIEVE)] == [urls[0], urls[2]]
    assert [capture.url for capture in sift_captures(file, SIEVE, start=places[1].offset)] == [urls[2]]
