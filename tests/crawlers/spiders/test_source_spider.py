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
    assert job.user_agent().startswith("matchday/")
    assert source.politeness.delay >= 5, "a site that nobody asked is asked slowly"
    assert not source.enabled, "and only when somebody names it"


# One address of the shape that each shipped source takes for an article, and one that it must pass over.
ADDRESSES = [
    ("bbc-sport", "https://www.bbc.co.uk/sport/football/59776970", True),
    ("bbc-sport", "https://www.bbc.com/sport/football/articles/c4gxyz123abo", True),
    ("bbc-sport", "https://www.bbc.co.uk/sport/football/scores-fixtures", False),
    ("daily-express", "https://www.express.co.uk/sport/football/1580001/a-late-goal", True),
    ("daily-express", "https://www.express.co.uk/sport/tennis/1580001/a-late-break", False),
    ("daily-mail", "https://www.dailymail.co.uk/sport/football/article-10608001/A-late-goal.html", True),
    ("daily-mail", "https://www.dailymail.co.uk/news/article-10608001/A-late-train.html", False),
    ("daily-mirror", "https://www.mirror.co.uk/sport/football/match-reports/a-late-goal-26450001", True),
    ("daily-mirror", "https://www.mirror.co.uk/sport/football/transfer-news/a-late-bid-26450001", False),
    ("espn", "https://www.espn.com/soccer/story/_/id/37624001/a-late-goal", True),
    ("espn", "https://www.espn.com/nba/story/_/id/37624001/a-late-basket", False),
    ("evening-standard", "https://www.standard.co.uk/sport/football/a-late-goal-b987001.html", True),
    ("evening-standard", "https://www.standard.co.uk/sport/rugby/a-late-try-b987001.html", False),
    ("football-italia", "https://football-italia.net/a-late-goal-in-turin/", True),
    ("football-italia", "https://football-italia.net/category/serie-a/", False),
    ("metro", "https://metro.co.uk/2022/03/13/a-late-goal-16267001/", True),
    ("metro", "https://metro.co.uk/sport/football/", False),
    ("rte-sport", "https://www.rte.ie/sport/soccer/2022/0313/1286001-a-late-goal/", True),
    ("rte-sport", "https://www.rte.ie/sport/rugby/2022/0313/1286001-a-late-try/", False),
    ("sky-sports", "https://www.skysports.com/football/news/11667/12564001/a-late-goal", True),
    ("sky-sports", "https://www.skysports.com/football/arsenal-vs-leicester/report/451001", True),
    ("sky-sports", "https://www.skysports.com/football/fixtures", False),
    ("the-guardian", "https://www.theguardian.com/football/2022/mar/13/a-late-goal-match-report", True),
    ("the-guardian", "https://www.theguardian.com/football/2022/mar/13/all", False),
    ("the-guardian", "https://www.theguardian.com/football/live/2022/mar/13/as-it-happened", False),
    ("the-hindu", "https://www.thehindu.com/sport/football/a-late-goal/article65220001.ece", True),
    ("the-hindu", "https://www.thehindu.com/sport/cricket/a-late-wicket/article65220001.ece", False),
    ("the-independent", "https://www.independent.co.uk/sport/football/a-late-goal-b2035001.html", True),
    ("the-independent", "https://www.independent.co.uk/sport/football/a-late-goal-live-b2035001.html", False),
]


@pytest.mark.parametrize(("name", "url", "wanted"), ADDRESSES)
def test_a_shipped_source_tells_its_articles_by_their_address(name, url, wanted):
    assert load_sources()[name].links.is_article(url) is wanted


def test_every_shipped_source_has_an_address_that_it_takes_and_one_that_it_passes_over():
    assert {(name, wanted) for name, _, wanted in ADDRESSES} == {
        (name, wanted) for name in load_sources() for wanted in (True, False)
    }
