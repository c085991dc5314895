from datetime import timedelta

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from crawlers.shelf import LEASE, Shelf
from crawlers.sieve import Sieve, sift_captures
from tests.crawlers.conftest import NOW


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"{name}.warc.gz" for name in "abc"]
    for path in paths:
        path.write_bytes(b"x")
    return paths


@pytest.fixture
def shelf_file(tmp_path):
    return tmp_path / "backfill" / "shelf.sqlite"


def names(taken):
    return [(path.name[0], offset) for path, offset in taken]


def test_every_file_is_read_once(shelf_file, files):
    with Shelf(shelf_file, "one") as shelf:
        for file, _ in shelf.take(files, NOW):
            shelf.finish(file)
        assert shelf.count() == (3, 3)
    with Shelf(shelf_file, "two") as shelf:
        assert names(shelf.take(files, NOW)) == []


def test_two_readers_share_the_files(shelf_file, files):
    with Shelf(shelf_file, "one") as one, Shelf(shelf_file, "two") as two:
        first, second = one.take(files, NOW), two.take(files, NOW)
        assert [next(first)[0].name, next(second)[0].name, next(first)[0].name] == [
            "a.warc.gz",
            "b.warc.gz",
            "c.warc.gz",
        ]
        assert list(second) == []


def test_a_reader_that_stops_leaves_its_file_to_the_next_at_the_last_step(shelf_file, files):
    with Shelf(shelf_file, "one") as one:
        file, _ = next(one.take(files, NOW))
        one.advance(file, 4711, NOW)
    with Shelf(shelf_file, "two") as two:
        assert names(two.take(files, NOW)) == [("a", 4711), ("b", 0), ("c", 0)]


def test_a_reader_that_was_killed_counts_as_dead_after_its_lease(shelf_file, files):
    killed = Shelf(shelf_file, "killed")
    file, _ = next(killed.take(files, NOW))
    killed.advance(file, 12, NOW + timedelta(minutes=1))
    other = Shelf(shelf_file, "other")
    assert names(other.take(files[:1], NOW + LEASE)) == []
    assert names(other.take(files[:1], NOW + LEASE + timedelta(minutes=2))) == [("a", 12)]
    killed.advance(file, 99, NOW)
    killed.finish(file)
    assert other.count() == (0, 1), "the dead do not write"


def test_a_file_that_changed_is_read_from_the_start(shelf_file, files):
    with Shelf(shelf_file, "one") as shelf:
        for file, _ in shelf.take(files[:1], NOW):
            shelf.finish(file)
        files[0].write_bytes(b"longer")
        assert names(shelf.take(files[:1], NOW)) == [("a", 0)]


def test_a_file_that_is_not_there_is_an_error(shelf_file, tmp_path):
    with Shelf(shelf_file) as shelf, pytest.raises(FileNotFoundError):
        next(shelf.take([tmp_path / "none.warc.gz"], NOW))


def test_a_backfill_stopped_in_the_middle_goes_on_with_the_page_that_it_had_not_finished(tmp_path, shelf_file):
    writer = ArchiveWriter(tmp_path, "run", "theirs")
    headers = ((b"Content-Type", b"text/html"),)
    for number in range(6):
        writer.write(Exchange(f"https://x.org/{number}", "article", NOW, 200, b"a goal scored", headers))
    writer.close()
    read = []
    with Shelf(shelf_file, "one") as shelf:
        for file, start in shelf.take(writer.files, NOW):
            for capture in sift_captures(file, Sieve(), start=start):
                shelf.advance(file, capture.offset, NOW)
                if capture.url.endswith("/3"):
                    break
                read.append(capture.url[-1])
    with Shelf(shelf_file, "two") as shelf:
        for file, start in shelf.take(writer.files, NOW):
            read += [capture.url[-1] for capture in sift_captures(file, Sieve(), start=start)]
            shelf.finish(file)
    assert read == list("012345")
