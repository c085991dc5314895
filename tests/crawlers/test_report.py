import pytest

from crawlers.report import WayReport, find_failure, find_shrinkage, find_stand_ins

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


def past(*links, way="feed /rss"):
    return [{"ways": [{"way": way, "links": count, "read": 1}]} for count in links]


@pytest.mark.parametrize(
    ("links", "history", "usual"),
    [
        (5, past(40, 38, 44), 40),
        (13, past(40, 38, 44), None),
        (5, past(40, 38), None),
        (1, past(8, 9, 10), None),
        (5, past(40, 38, 44, way="feed /other"), None),
        (5, [{}, {}, {}], None),
        (5, past(40, 5, 38, 44, 5), 38),
    ],
)
def test_a_way_in_is_held_against_its_own_past(links, history, usual):
    way = WayReport("feed /rss", read=1, unchanged=0, links=links, articles=links, fresh=0)
    found = find_shrinkage((way,), history)
    assert found == (usual and f"feed /rss holds {links} links where {usual} are usual; look at the page")


def test_a_listing_that_was_not_read_afresh_cannot_have_shrunk():
    assert find_shrinkage((SAME,), past(40, 40, 40)) is None


@pytest.mark.parametrize(
    ("fetched", "stubs", "told"),
    [
        (0, {}, None),
        (0, {"consent page": 4}, None),
        (9, {"consent page": 9}, None),
        (9, {"paywall": 2, "consent page": 8}, "10 of 19 pages held no article (consent page)"),
    ],
)
def test_a_site_that_answers_most_questions_with_something_else_is_told(fetched, stubs, told):
    found = find_stand_ins(fetched, stubs)
    assert found is None if told is None else found.startswith(told)
