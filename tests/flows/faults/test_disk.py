"""A full disk and an archive file cut short: yesterday's file stands, and the next night does the work."""

import os
import resource
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from crawlers.captures import member_ends
from flows import nightly as steps
from tests.flows.faults.conftest import runs
from tests.flows.faults.kills import run_to_its_end, watched
from tests.flows.faults.world import AFTER, HISTORY, differing, facts_of

NEXT = AFTER + timedelta(days=1)
MEBIBYTE = 1 << 20


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 MiB in memory; skips where this process may not mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no small disk can be mounted here: {error}")
    if done.returncode:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def leave(folder, free):
    """Fill a disk but for so many bytes; gives the file that fills it."""
    ballast = folder / "ballast"
    stat = os.statvfs(folder)
    with ballast.open("wb") as stream:
        os.posix_fallocate(stream.fileno(), 0, stat.f_bavail * stat.f_frsize - free)
    return ballast


@pytest.mark.parametrize("free", [0, MEBIBYTE, 21 * MEBIBYTE])
def test_a_full_disk_leaves_yesterdays_file_and_the_next_night_does_the_work(world, small_disk, nightly, free):
    """The crawl cannot write; its pages fit, the copy to work on does not; that fits, what is to be published not."""
    settings = world.copy(small_disk / "data")
    before = facts_of(settings.published)
    ballast = leave(small_disk, free)
    with watched(settings.published) as seen:
        told = nightly(settings)
    assert told.code == 1
    assert len(seen) == 1
    assert differing(before, facts_of(settings.published)) == {}
    assert "No space left on device" in told.err[0], told
    ballast.unlink()
    assert nightly(settings, NEXT).code == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}


def test_a_file_that_may_not_grow_any_further_is_as_a_full_disk(world, settings):
    before = facts_of(settings.published)
    with limited(10 * MEBIBYTE):
        code, _ = run_to_its_end(world, settings, "nightly", plain=True)
    assert code == 1
    assert differing(before, facts_of(settings.published)) == {}
    assert run_to_its_end(world, settings, "nightly", 1, plain=True)[0] == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}


@contextmanager
def limited(size):
    """No process that is begun within the block may write a file larger than so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def within_a_record(ends, size):  # noqa: ARG001 - one of several cuts
    return ends[len(ends) // 3] + 100


def between_two_records(ends, size):  # noqa: ARG001 - one of several cuts
    return ends[len(ends) // 3]


def in_the_last_bytes(ends, size):  # noqa: ARG001 - one of several cuts
    return size - 5


@pytest.mark.parametrize("cut", [within_a_record, between_two_records, in_the_last_bytes])
def test_an_archive_file_that_lost_its_end_costs_a_night_and_no_fact(world, settings, monkeypatch, nightly, cut):
    def cut_short(night):
        crawls = steps.crawl_all(night)
        longest = max((path for crawl in crawls for path in crawl.archive_files), key=lambda path: path.stat().st_size)
        with longest.open("rb") as stream:
            ends = [end for _, end, _ in member_ends(stream)]
        os.truncate(longest, cut(ends, longest.stat().st_size))
        return crawls

    with monkeypatch.context() as now:
        now.setattr(steps, "PLAIN_STEPS", replace(steps.PLAIN_STEPS, crawl=cut_short))
        told = nightly(settings)
    assert told.code == 3
    assert any("of its archive files are gone since they were written" in line for line in told.err), told
    assert any("is lost: " in line for line in told.err) is (cut is not between_two_records)
    assert [outcome for outcome, _ in runs(settings)] == ["ok", "partial"]
    assert nightly(settings, NEXT).code == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}
