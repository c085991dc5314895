from datetime import timedelta

from crawlers.health import Health, read_health
from tests.crawlers.conftest import NOW
from tests.crawlers.site import Reply

DAY = timedelta(days=1)


def test_a_source_never_crawled_has_an_empty_health(tmp_path):
    assert read_health(tmp_path, "herald") == Health("herald")


def test_health_tells_of_the_last_crawl_the_last_success_and_the_pages(site, herald, crawl):
    crawl(herald)
    site.pages["/football/3"] = Reply(b"gone", status=410)
    crawl(herald, NOW + DAY)
    site.pages["/news.xml"] = Reply(b"<html>oops</html>")
    crawl(herald, NOW + 2 * DAY)
    health = read_health(crawl.data_dir, "herald")
    assert (health.crawls, health.ok, health.last_crawl, health.last_success) == (3, False, NOW + 2 * DAY, NOW + DAY)
    assert "HTML page" in health.reason
    assert (health.articles, health.fetched, health.gone) == (4, 3, 1)
    assert health.errors == {"HTTP 410": 1, "unreadable listing": 1}
    assert health.yield_now == 4.0
