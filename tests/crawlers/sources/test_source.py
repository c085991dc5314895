from datetime import date

import pytest

from crawlers.sources import Archive, LinkRules
from crawlers.sources.source import archive_days, step_end

RULES = LinkRules(include=(r"^/football/.+-\d+$",), exclude=("/live/",), follow=(r"^/archive/",), sitemaps=("sport",))


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://x.org/football/milan-win-12", True),
        ("https://x.org/football/milan-win-12?page=2", False),
        ("https://x.org/football/live/milan-win-12", False),
        ("https://x.org/cricket/milan-win-12", False),
        ("https://x.org/", False),
    ],
)
def test_a_link_is_an_article_if_it_is_included_and_not_excluded(url, wanted):
    assert RULES.is_article(url) is wanted


def test_without_an_include_every_link_that_is_not_excluded_is_an_article():
    rules = LinkRules(exclude=("/video/",))
    assert rules.is_article("https://x.org/anything")
    assert not rules.is_article("https://x.org/video/1")


def test_listings_and_child_sitemaps_have_patterns_of_their_own():
    assert RULES.is_listing("https://x.org/archive/2022")
    assert not RULES.is_listing("https://x.org/football/a-1")
    assert not RULES.is_sitemap("https://x.org/sitemap-news.xml")
    assert LinkRules().is_sitemap("https://x.org/sitemap-news.xml")


@pytest.mark.parametrize(
    ("step", "since", "until", "count", "first"),
    [
        ("day", date(2022, 2, 27), date(2022, 3, 1), 3, date(2022, 3, 1)),
        ("month", date(2021, 11, 30), date(2022, 3, 1), 5, date(2022, 3, 1)),
        ("year", date(2019, 12, 31), date(2022, 3, 1), 4, date(2022, 1, 1)),
        ("day", date(2022, 3, 2), date(2022, 3, 1), 0, None),
    ],
)
def test_archive_pages_cover_every_step_between_two_days_newest_first(step, since, until, count, first):
    days = archive_days(Archive("/{day}", step), since, until)
    assert len(days) == count
    assert (days[0] if days else None) == first


def test_a_step_ends_with_its_last_day():
    assert [step_end(date(2024, 2, 1), step) for step in ("day", "month", "year")] == [
        date(2024, 2, 1),
        date(2024, 2, 29),
        date(2024, 12, 31),
    ]
