import gzip
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from crawlers.ledger import GIVE_UP_AFTER, Answer, Ledger, Link, Window

NIGHT = datetime(2022, 3, 13, 22, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WINDOW = Window(lag=3 * DAY, recheck=12 * HOUR)
URL = "https://x.org/1"


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "ledger.sqlite", "herald")
    yield opened
    opened.close()


def add(ledger, *links, now=NIGHT, trust=True):
    with ledger:
        return [page.url for page in ledger.add_links(links, now, trust_lastmod=trust, lag=WINDOW.lag)]


def answer(ledger, status=200, at=NIGHT, digest="d1", **more):
    with ledger:
        return ledger.record_answer(Answer(URL, "article", status, at, digest=digest, **more), WINDOW)


def due(ledger, now):
    return [page.url for page in ledger.due(now, limit=10)]


def test_a_new_link_is_due_at_once_and_until_it_is_answered(ledger):
    assert add(ledger, Link(URL)) == [URL]
    assert add(ledger, Link(URL), now=NIGHT + HOUR) == [URL]
    answer(ledger)
    assert add(ledger, Link(URL)) == []
    assert due(ledger, NIGHT + HOUR) == []


def test_a_young_article_is_due_again_and_an_old_one_is_not(ledger):
    add(ledger, Link(URL, published=NIGHT - DAY))
    answer(ledger)
    assert due(ledger, NIGHT + 12 * HOUR) == [URL]
    answer(ledger, 304, NIGHT + 2 * DAY, None)
    assert due(ledger, NIGHT + 100 * DAY) == []


@pytest.mark.parametrize(("days", "again"), [(1, [URL]), (4, [])])
def test_an_article_fetched_before_its_day_was_known_is_due_again_only_while_it_is_young(ledger, days, again):
    add(ledger, Link(URL))
    answer(ledger)
    add(ledger, Link(URL, published=NIGHT - days * DAY))
    assert due(ledger, NIGHT + 12 * HOUR) == again


def test_an_old_article_that_was_not_had_yet_stays_due(ledger):
    add(ledger, Link(URL))
    assert add(ledger, Link(URL, published=NIGHT - 4 * DAY)) == [URL]


def test_a_later_lastmod_makes_an_article_due_once(ledger):
    add(ledger, Link(URL, lastmod=NIGHT - HOUR))
    answer(ledger)
    assert add(ledger, Link(URL, lastmod=NIGHT - HOUR)) == []
    assert add(ledger, Link(URL, lastmod=NIGHT + HOUR), now=NIGHT + 2 * HOUR) == [URL]
    answer(ledger, at=NIGHT + 2 * HOUR)
    assert add(ledger, Link(URL, lastmod=NIGHT + HOUR), now=NIGHT + 3 * HOUR) == []


def test_an_earlier_lastmod_from_another_listing_changes_nothing(ledger):
    add(ledger, Link(URL, lastmod=NIGHT))
    answer(ledger)
    assert add(ledger, Link(URL, lastmod=NIGHT - DAY), Link(URL)) == []


def test_a_source_whose_lastmod_is_not_trusted_is_left_alone(ledger):
    add(ledger, Link(URL, lastmod=NIGHT))
    answer(ledger)
    assert add(ledger, Link(URL, lastmod=NIGHT + HOUR), now=NIGHT + HOUR, trust=False) == []


def test_validators_are_kept_with_the_body_they_belong_to(ledger):
    add(ledger, Link(URL))
    assert ledger.page(URL).validators() == {}
    answer(ledger, etag='"a"', last_modified="then")
    assert ledger.page(URL).validators() == {"If-None-Match": '"a"', "If-Modified-Since": "then"}
    answer(ledger, 304, digest=None)
    assert ledger.page(URL).validators() == {"If-None-Match": '"a"', "If-Modified-Since": "then"}
    answer(ledger, digest="d2")
    assert ledger.page(URL).validators() == {}, "a new body without validators"


def test_the_moment_of_the_last_change_is_kept(ledger):
    answer(ledger)
    answer(ledger, at=NIGHT + HOUR)
    assert ledger.page(URL).changed_at == NIGHT
    answer(ledger, at=NIGHT + 2 * HOUR, digest="d2")
    assert ledger.page(URL).changed_at == NIGHT + 2 * HOUR


@pytest.mark.parametrize("status", [301, 308, 404, 410])
def test_a_page_gone_or_moved_for_good_is_not_asked_for_again(ledger, status):
    add(ledger, Link(URL))
    answer(ledger, status, digest=None)
    assert due(ledger, NIGHT + 10 * DAY) == []


def test_failures_are_tried_again_at_growing_distance_and_then_given_up(ledger):
    add(ledger, Link(URL))
    now = NIGHT
    for tries in range(1, GIVE_UP_AFTER + 1):
        with ledger:
            ledger.record_failure(URL, "timeout", now)
        page = ledger.page(URL)
        if tries < GIVE_UP_AFTER:
            assert page.next_due == now + timedelta(hours=2 ** (tries - 1))
            now = page.next_due
    assert page.next_due is None
    assert due(ledger, NIGHT + 100 * DAY) == []


def test_an_answer_forgives_earlier_failures(ledger):
    add(ledger, Link(URL))
    with ledger:
        ledger.record_failure(URL, "timeout", NIGHT)
    answer(ledger, at=NIGHT + HOUR)
    assert ledger.page(URL).tries == 0


def test_what_robots_forbids_is_looked_at_again_after_a_week(ledger):
    add(ledger, Link(URL))
    with ledger:
        ledger.record_failure(URL, "disallowed", NIGHT, again=False)
    assert due(ledger, NIGHT + 6 * DAY) == []
    assert due(ledger, NIGHT + 7 * DAY) == [URL]


def test_articles_never_fetched_come_before_those_under_watch(ledger):
    add(ledger, Link(URL))
    answer(ledger)
    add(ledger, Link("https://x.org/2"), now=NIGHT + 20 * HOUR)
    assert due(ledger, NIGHT + 20 * HOUR) == ["https://x.org/2", URL]
    assert ledger.count_due(NIGHT + 20 * HOUR) == 2


def test_a_step_that_fails_leaves_no_trace(ledger):
    def half_done():
        with ledger:
            ledger.add_links([Link(URL)], NIGHT, trust_lastmod=True)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        half_done()
    assert ledger.page(URL) is None


def test_sources_do_not_see_each_others_pages(ledger, tmp_path):
    add(ledger, Link(URL))
    other = Ledger(tmp_path / "ledger.sqlite", "courier")
    assert other.page(URL) is None
    assert other.due(NIGHT, limit=10) == []
    other.close()


@pytest.mark.parametrize("cut", [0, 1, -1], ids=["before it", "after a byte", "before its last byte"])
def test_pages_that_the_archive_does_not_hold_are_due_again(ledger, tmp_path, cut):
    add(ledger, Link(URL))
    answer(ledger, etag='"a"', archive_file="archive/herald/a.warc.gz", archive_offset=500)
    (tmp_path / "archive" / "herald").mkdir(parents=True)
    record = gzip.compress(b"a page")
    (tmp_path / "archive" / "herald" / "a.warc.gz").write_bytes(b"x" * 500 + record)
    with ledger:
        assert ledger.forget_lost(tmp_path) == 0
    (tmp_path / "archive" / "herald" / "a.warc.gz").write_bytes(b"x" * 500 + record[:cut])
    with ledger:
        assert ledger.forget_lost(tmp_path) == 1
    assert due(ledger, NIGHT) == [URL]
    assert ledger.page(URL).validators() == {}


def test_only_a_crawl_that_neither_failed_nor_ended_early_moves_the_window(ledger):
    assert ledger.last_whole_crawl(NIGHT + timedelta(days=2)) is None
    for run, hours, ok, reason in (
        ("a", 0, True, None),
        ("b", 1, False, "x"),
        ("c", 2, None, None),
        ("d", 3, True, "x"),
    ):
        with ledger:
            ledger.begin_crawl(run, NIGHT + hours * HOUR)
            if ok is not None:
                ledger.end_crawl(run, NIGHT + hours * HOUR, ok=ok, reason=reason, report={})
    assert ledger.last_whole_crawl(NIGHT + timedelta(days=2)) == NIGHT
    assert ledger.last_whole_crawl(NIGHT - HOUR) is None, "a crawl of the future, by a clock that was wrong"


def test_a_page_that_a_wrong_clock_put_off_for_years_is_due_now_and_others_wait(ledger):
    with ledger:
        ledger.add_links([Link(URL)], NIGHT, trust_lastmod=True)
        ledger.record_failure(URL, "no answer", NIGHT)
        assert ledger.hasten(NIGHT, timedelta(days=7)) == 0
        assert ledger.hasten(NIGHT - timedelta(days=400), timedelta(days=7)) == 1
    assert due(ledger, NIGHT) == [URL]


def test_many_crawls_may_open_a_ledger_that_does_not_exist_yet_at_once(tmp_path):
    def open_and_write(number):
        opened = Ledger(tmp_path / "fresh" / "ledger.sqlite", f"s{number}")
        add(opened, Link(URL))
        opened.close()
        return number

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(open_and_write, range(24))) == list(range(24))
