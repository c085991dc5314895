from datetime import timedelta

import pytest

from crawlers.archive import archive_files, read_captures
from crawlers.retention import Dropped, drop_old_pages
from tests.crawlers.conftest import NOW
from tests.crawlers.site import Reply, article

DAY = timedelta(days=1)


def stored(data_dir):
    """URL path → body of every stored article."""
    captures = [capture for file in archive_files(data_dir) for capture in read_captures(file, on_damage=pytest.fail)]
    return {c.url.split("/", 3)[3]: c.body for c in captures if c.role == "article"}


@pytest.fixture
def marked(site, herald, crawl):
    """A crawl in which one of three articles asks not to be archived."""
    site.pages["/football/2"] = Reply(article(2), headers={"X-Robots-Tag": "noarchive"}, etag='"a2"')
    return crawl(herald)


def test_a_page_marked_noarchive_is_dropped_after_a_day_and_the_others_stay(site, herald, crawl, marked):
    assert stored(crawl.data_dir).keys() == {"football/1", "football/2", "football/3"}
    assert drop_old_pages(crawl.data_dir, "herald", now=NOW + DAY / 2, retention_days=None) == Dropped()
    dropped = drop_old_pages(crawl.data_dir, "herald", now=NOW + 2 * DAY, retention_days=None)
    assert dropped.records == 1
    assert dropped.bytes > 0
    assert stored(crawl.data_dir) == {"football/1": article(1), "football/3": article(3)}
    assert not marked.archive_files[0].exists()
    site.forget()
    report = crawl(herald, NOW + 2 * DAY)
    assert (report.new, report.unchanged) == (0, 3), "the ledger still knows all three, and where they lie"
    assert [hit.status for hit in site.log if "football" in hit.path] == [304, 304, 304]


def test_pages_older_than_the_retention_go_and_their_files_with_them(herald, crawl, marked):
    dropped = drop_old_pages(crawl.data_dir, "herald", now=NOW + 31 * DAY, retention_days=30)
    assert dropped.records == marked.captures
    assert archive_files(crawl.data_dir) == ()
    assert drop_old_pages(crawl.data_dir, "herald", now=NOW + 31 * DAY, retention_days=30) == Dropped()
    assert crawl(herald, NOW + 40 * DAY).new == 0


def test_without_a_retention_nothing_is_dropped(site, herald, crawl):
    site.pages["/football/2"] = Reply(article(2))
    crawl(herald)
    assert drop_old_pages(crawl.data_dir, "herald", now=NOW + 900 * DAY, retention_days=None) == Dropped()


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("killed_at", ["fsync", "unlink"])
def test_a_sweep_killed_half_way_is_finished_by_the_next(crawl, killed_at, monkeypatch):
    def power_cut(*_):
        raise KeyboardInterrupt

    target = "os.fsync" if killed_at == "fsync" else "pathlib.Path.unlink"
    monkeypatch.setattr(target, power_cut)
    with pytest.raises(KeyboardInterrupt):
        drop_old_pages(crawl.data_dir, "herald", now=NOW + 2 * DAY, retention_days=None)
    monkeypatch.undo()
    assert len(archive_files(crawl.data_dir)) == 2
    drop_old_pages(crawl.data_dir, "herald", now=NOW + 2 * DAY, retention_days=None)
    assert len(archive_files(crawl.data_dir)) == 1
    assert stored(crawl.data_dir).keys() == {"football/1", "football/3"}
