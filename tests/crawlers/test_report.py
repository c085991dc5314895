import pytest

from crawlers.report import WayReport, find_failure

READ = WayReport("feed /rss", read=1, unchanged=0, links=20, articles=5, fresh=2)
SAME = WayReport("feed /rss", read=0, unchanged=1, links=0, articles=0, fresh=0)
EMPTY = WayReport("feed /rss", read=1, unchanged=0, links=0, articles=0, fresh=0)
OFF_TOPIC = WayReport("sitemap /s.xml", read=1, unchanged=0, links=20, articles=0, fresh=0)
BROKEN = WayReport("feed /rss", 0, 0, 0, 0, 0, problem="https://x.org/rss HTTP 500")


@pytest.mark.parametrize(
    ("ways", "part"),
    [
        ((READ,), None),
        ((SAME,), None),
        ((READ, OFF_TOPIC), None),
        ((SAME, OFF_TOPIC), None),
        ((), "no way in"),
        ((BROKEN,), "none of 1 ways in could be read: https://x.org/rss HTTP 500"),
        ((READ, BROKEN), "feed /rss failed: https://x.org/rss HTTP 500"),
        ((READ, EMPTY), "holds no link"),
        ((OFF_TOPIC,), "no article link among the 20 links of 1 ways in"),
    ],
)
def test_a_crawl_is_a_failure_for_a_reason_in_one_line(ways, part):
    failure = find_failure(ways)
    assert (failure is None) if part is None else (part in failure)
