"""Killed without warning at any moment, a crawl is finished by the next one."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from crawlers.archive import archive_files, read_captures
from crawlers.job import Job
from tests.crawlers.conftest import NOW
from tests.crawlers.site import Reply, article, sitemap

ROOT = Path(__file__).parents[2]
ARTICLES = 160
KILLS = 10


def start(source, crawl, number):
    """Begin a crawl as a process of its own; gives the process."""
    folder = crawl.data_dir.parent
    job = Job(source, crawl.data_dir, f"killed-{number:03d}", NOW, allow_loopback=True)
    (folder / "job.json").write_text(job.to_json())
    command = [sys.executable, "-m", "crawlers.run", str(folder / "job.json"), str(folder / "report.json")]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_a_crawl_killed_at_random_moments_loses_no_article_and_fetches_none_twice(site, herald, crawl):
    paths = [f"/football/{number}" for number in range(ARTICLES)]
    site.pages["/news.xml"] = Reply(sitemap(site.home, dict.fromkeys(paths, "2022-03-13T20:00:00Z")), etag='"m"')
    running = {}
    dice = random.Random(19)

    def deadly(number):
        def answer(_count):
            if number in moments:
                moments.discard(number)
                time.sleep(dice.random() * 0.01)
                os.kill(running["crawl"].pid, signal.SIGKILL)
            return Reply(article(number))

        return answer

    moments = set(dice.sample(range(ARTICLES), KILLS))
    for number, path in enumerate(paths):
        site.pages[path] = deadly(number)
    for attempt in range(KILLS + 3):
        running["crawl"] = start(herald, crawl, attempt)
        if running["crawl"].wait(timeout=60) == 0:
            break
    assert attempt == KILLS
    asked = Counter(path for path in site.paths() if path.startswith("/football"))
    assert set(asked) == set(paths)
    assert sum(asked.values()) - ARTICLES <= KILLS, "at most the page in flight at each kill"
    kept = Counter(
        capture.url.removeprefix(site.home)
        for file in archive_files(crawl.data_dir)
        for capture in read_captures(file, on_damage=pytest.fail)
        if capture.role == "article"
    )
    assert set(kept) == set(paths)
    assert crawl(herald).new == 0


def test_two_crawls_of_one_source_do_not_run_at_once(site, herald, crawl):
    reports = []

    def second(_count):
        reports.append(crawl(herald))
        return Reply(article(1))

    site.pages["/football/1"] = second
    first = crawl(herald)
    assert first.new == 3
    assert [report.reason for report in reports] == ["another crawl of this source is running; wait for it to end"]
    assert not reports[0].ok


def test_a_crawl_that_is_killed_is_reported_with_what_it_wrote(site, herald, crawl):
    def deadly(_count):
        lock = crawl.data_dir / "archive" / "herald" / ".lock"
        os.kill(int(lock.read_text()), signal.SIGKILL)
        return Reply(article(1))

    site.pages["/football/1"] = deadly
    report = crawl(herald)
    assert not report.ok
    assert "code -9" in report.reason
    assert len(report.archive_files) == 1
