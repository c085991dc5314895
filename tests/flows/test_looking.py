"""Missing matches of the last days are looked for again, night after night, then given up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crawlers.crawl import CrawlReport
from crawlers.sources import Source, WaysIn
from flows import nightly
from flows.config import Settings
from flows.imports import import_lists
from flows.looking import Search, find_search
from flows.night import Night
from flows.nightly import run_night
from warehouse.coverage import MOST_NIGHTS, missing
from warehouse.database import connect

LIST = """= Serie A 2021/22

Matchday 29
Sat Mar 12 2022
  15:00  Genoa CFC  v  Empoli FC
Sun Mar 13 2022
  20:45  Torino FC  1-1  FC Internazionale
"""
MONDAY = datetime(2022, 3, 14, 4, tzinfo=UTC)
ECHO = Source("echo", "http://127.0.0.1:1", "The Echo", "en", "England", WaysIn(sitemaps=("/sitemap.xml",)))
FEED = replace(ECHO, name="feed", ways_in=WaysIn(feeds=("/rss",)))


@pytest.fixture
def settings(tmp_path):
    settings = Settings(tmp_path / "data")
    path = tmp_path / "it.1.txt"
    path.write_text(LIST)
    import_lists(settings, [path], now=MONDAY, competition="Serie A", season="2021-22")
    return settings


@pytest.mark.parametrize(
    ("source", "first", "days"),
    [
        (ECHO, date(2022, 3, 8), (date(2022, 3, 8), date(2022, 3, 12))),
        (ECHO, date(2022, 3, 12), None),
        (FEED, date(2022, 3, 8), None),
        (ECHO, None, None),
    ],
)
def test_a_source_is_asked_once_more_for_days_that_a_plain_night_does_not_reach(source, first, days):
    last = first and date(2022, 3, 10)
    assert Search(("x",), first, last).days_for(source, MONDAY) == days


def test_a_missing_match_is_looked_for_on_the_next_nights_and_then_given_up(settings, monkeypatch):
    asked = []

    def run_crawl(source, *, since=None, until=None, **_):
        asked.append((since, until))
        return CrawlReport(source.name, ok=True, reason=None)

    monkeypatch.setattr(nightly, "run_crawl", run_crawl)
    for night in range(MOST_NIGHTS + 1):
        run_night(Night(settings, (ECHO,), MONDAY + timedelta(days=night)))
    more = [days for days in asked if days[0]]
    assert len(asked) - len(more) == MOST_NIGHTS + 1
    assert set(more) == {(date(2022, 3, 12), date(2022, 3, 15))}
    assert find_search(settings, MONDAY + timedelta(days=7)) == Search()
    with connect(settings.published, read_only=True) as con:
        done = {row[-2] for row in missing(con).rows}
    assert done == {"given up: not found on 5 nights until 2022-03-18 at echo"}


def test_a_night_on_which_nothing_is_missing_asks_for_nothing_more(settings):
    assert find_search(settings, MONDAY + timedelta(days=60)) == Search()
    assert find_search(Settings(settings.data_dir / "empty"), MONDAY) == Search()
