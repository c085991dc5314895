import dataclasses
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crawlers.job import Job
from crawlers.sources import load_source_text, load_sources
from crawlers.spiders.source import SHAPES, date_in, opening_asks
from tests.crawlers.sources.test_loading import WHOLE

NOW = datetime(2022, 3, 14, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://x.org/archive/2022/03/13", (date(2022, 3, 13), "day")),
        ("https://x.org/sitemap-2022-03.xml.gz", (date(2022, 3, 1), "month")),
        ("https://x.org/sitemap_20220313.xml", (date(2022, 3, 13), "day")),
        ("https://x.org/archive/2022/02/31", None),
        ("https://x.org/match-2022", None),
        ("https://x.org/id/920220313111", None),
        ("https://x.org/page?d=2022-03-13", None),
    ],
)
def test_the_date_of_a_listing_is_read_from_its_path(url, day):
    assert date_in(url) == day


def test_a_crawl_begins_with_every_way_in_and_every_day_wanted():
    job = Job(load_source_text(WHOLE, "example"), Path("d"), "r", NOW)
    asks = [(ask.shape, ask.url) for ask in opening_asks(job, date(2022, 3, 13))]
    assert asks == [
        ("sitemap", "https://www.example.org/news.xml"),
        ("feed", "https://feeds.example.org/rss"),
        ("archive", "https://www.example.org/archive/2022/03/14"),
        ("archive", "https://www.example.org/archive/2022/03/13"),
        ("archive", "https://www.example.org/months/2022-03"),
    ]


@pytest.mark.parametrize("name", load_sources())
def test_every_shipped_source_can_begin_a_crawl(name):
    source = load_sources()[name]
    job = Job(source, Path("d"), "r", NOW, since=date(2022, 3, 1), until=date(2022, 3, 3))
    asks = list(opening_asks(job, date(2022, 3, 1)))
    assert asks
    assert {ask.shape for ask in asks} <= set(SHAPES)
    assert all(ask.url.startswith("https://") for ask in asks)
    assert source.publisher
    assert Job.from_json(job.to_json()) == job
    assert dataclasses.replace(job).user_agent().startswith("matchday/")
