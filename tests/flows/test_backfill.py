"""Past days: from the sites' archives, from WARC files and saved pages; stopped and gone on with; shared."""

import gzip
import os
import re
import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crawlers.archive import ArchiveWriter, Exchange, archive_files, read_captures
from crawlers.crawl import CrawlReport
from crawlers.shelf import Shelf
from crawlers.sources import Source, WaysIn
from flows import backfill as steps
from flows.asked import Asked, ask_for
from flows.backfill import PLAIN_STEPS, run_backfill
from flows.config import Settings
from flows.demo.site import DemoSite
from flows.locks import FOREVER, run_lock
from flows.night import Night
from flows.nightly import run_night
from flows.past import Backfill
from flows.reading import find_unread
from flows.readings import Readings
from flows.retention import drop_gathered
from flows.rules import rules_version
from flows.sources import all_sources
from flows.summary import backfill_lines
from tests.flows.conftest import Loaded
from warehouse.database import connect

# A dozen reports of both papers, as the addresses of their pages
REPORT = re.compile(r"^/football/2022/03/|^/sport/football/102[0-2]")
STARTED = datetime(2024, 8, 1, 9, 0, tzinfo=UTC)
LATER = STARTED + timedelta(hours=1)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "data", processes=1)


@pytest.fixture(scope="module")
def pages():
    """Address → page of every report of the sample site."""
    with DemoSite(edition=2) as site:
        return {
            f"https://{name}.example{path}": site.page(name, path).text.encode()
            for name in site.ports
            for path in site.paths(name)
            if REPORT.search(path)
        }


def write_foreign(folder, pages):
    """A WARC file as another crawler leaves it: reports, other news, pages that are gone; its path."""
    writer = ArchiveWriter(folder, "crawl", None)
    html = ((b"Content-Type", b"text/html; charset=utf-8"),)
    other = b"<html><body><h1>Rain</h1><p>Rain is expected over the hills from noon, heavy at times.</p></body></html>"
    for number, (url, page) in enumerate(pages.items()):
        writer.write(Exchange(url, "article", STARTED - timedelta(days=3), 200, page, html))
        writer.write(Exchange(f"https://news.example/{number}", "article", STARTED, 200, other, html))
        writer.write(Exchange(f"https://news.example/gone/{number}", "article", STARTED, 404, b"", html))
    writer.close()
    return writer.files[0]


@pytest.fixture
def foreign(tmp_path, pages):
    return write_foreign(tmp_path / "foreign", pages)


@pytest.fixture(scope="module")
def whole(tmp_path_factory, pages):
    """A data directory after a backfill from a foreign file, its report, and the file."""
    folder = tmp_path_factory.mktemp("whole")
    settings = Settings(folder / "data", processes=1)
    file = write_foreign(folder / "foreign", pages)
    return settings, run_backfill(Backfill(settings, (), STARTED, paths=(file,))), file


DOWN = Source("down", "http://127.0.0.1:1", "The Dead Letter", "en", "England", WaysIn(feeds=("/rss.xml",)))


def readings_of(settings):
    return Readings(settings.data_dir, rules_version(all_sources(settings).values()))


def lines(report):
    return "\n".join(backfill_lines(report))


def test_a_warc_file_of_another_crawler_is_read_loaded_and_published(whole, pages):
    settings, report, _ = whole
    loaded = Loaded(settings, ())
    assert report.outcome == "ok"
    assert (report.gathered.seen, report.gathered.kept) == (3 * len(pages), len(pages))
    assert loaded.ask("select count(*) > 10 from fixtures where home_goals is not null") == [(True,)]
    assert loaded.ask("select kind, outcome from runs") == [("backfill", "ok")]
    assert {url for (url,) in loaded.ask("select url from captures")} == set(pages)
    assert list(readings_of(settings).folder.rglob("*.read")) == [], "nothing is kept once it is loaded"


def test_the_second_run_has_nothing_to_do_and_publishes_nothing(whole):
    settings, _, file = whole
    before = settings.published.stat()
    report = run_backfill(Backfill(settings, (), LATER, paths=(file,)))
    assert report.did_nothing
    assert "nothing to do" in lines(report)
    assert settings.published.stat().st_mtime_ns == before.st_mtime_ns


def test_saved_pages_are_read_like_captures_under_the_address_they_give_themselves(settings, tmp_path, pages):
    folder = tmp_path / "saved" / "march"
    folder.mkdir(parents=True)
    for number, (url, page) in enumerate(pages.items()):
        named = page.replace(b"<head>", f'<head><link rel="canonical" href="{url}">'.encode(), 1)
        name, data = (f"{number}.html", named) if number % 2 else (f"{number}.html.gz", gzip.compress(named))
        (folder / name).write_bytes(data)
    (folder / "broken.html.gz").write_bytes(b"\x1f\x8bno gzip")
    backfill = Backfill(settings, (), STARTED, paths=(tmp_path / "saved",))
    report = PLAIN_STEPS.gather(backfill)
    assert (report.files, report.done, report.kept) == (len(pages) + 1, len(pages) + 1, len(pages))
    [problem] = report.problems
    assert "broken.html.gz" in problem
    kept = [capture for file in archive_files(settings.data_dir) for capture in read_captures(file)]
    assert {capture.url for capture in kept} == set(pages)
    assert PLAIN_STEPS.gather(backfill).seen == 0


def test_a_damaged_record_is_told_with_file_and_offset_and_the_rest_is_read(settings, foreign, pages):
    data = bytearray(foreign.read_bytes())
    middle = data.index(b"\x1f\x8b\x08", len(data) // 2)
    data[middle + 40 : middle + 60] = b"\x00" * 20
    foreign.write_bytes(bytes(data[:-30]))
    report = PLAIN_STEPS.gather(Backfill(settings, (), STARTED, paths=(foreign,)))
    assert [problem for problem in report.problems if f"{foreign}: record at byte" not in problem] == []
    assert f"{middle:,}" in report.problems[0]
    assert report.kept >= len(pages) - 2
    assert report.done == 1


def test_a_run_that_is_stopped_at_every_step_ends_with_the_same_facts_and_reads_nothing_twice(
    settings, foreign, whole, monkeypatch
):
    def stopped(*_):
        raise KeyboardInterrupt

    backfill = Backfill(settings, (), STARTED, paths=(foreign,))
    monkeypatch.setattr("crawlers.gathering.STEP_KEPT", 4)
    gathered = []
    for step in ("gather", "read", "load"):
        with pytest.raises(KeyboardInterrupt):
            run_backfill(backfill, replace(PLAIN_STEPS, **{step: stopped}))
        gathered.append(len(archive_files(settings.data_dir)))
    assert gathered[0] == 0 < gathered[1] == gathered[2]
    assert not settings.published.exists()
    monkeypatch.setattr("flows.archive_reading.read_one", lambda *_, **__: pytest.fail("read again"))
    report = run_backfill(backfill)
    assert (report.gathered.seen, report.load.pages) == (0, whole[1].load.pages)
    assert Loaded(settings, ()).facts() == Loaded(whole[0], ()).facts()


def test_what_was_gathered_and_not_read_is_left_to_the_backfill(settings, foreign):
    PLAIN_STEPS.gather(Backfill(settings, (), STARTED, paths=(foreign,)))
    with connect(":memory:") as con:
        assert find_unread(con, settings.data_dir) == []
        assert find_unread(con, settings.data_dir, gathered=True) == list(archive_files(settings.data_dir))


@pytest.mark.parametrize(("reader", "elsewhere"), [("far-away:1", 1), (f"{os.uname().nodename}:{2**22 + 1}", 0)])
def test_a_file_that_another_process_reads_is_left_to_it_unless_that_process_is_dead(
    settings, foreign, reader, elsewhere
):
    backfill = Backfill(settings, (), STARTED, paths=(foreign,))
    PLAIN_STEPS.gather(backfill)
    [file] = archive_files(settings.data_dir)
    with Shelf(readings_of(settings).folder / "shelf.sqlite", reader) as other:
        next(other.take([file], datetime.now(UTC)))
        assert PLAIN_STEPS.read(backfill) == elsewhere
    assert PLAIN_STEPS.read(backfill) == 0
    assert readings_of(settings).has(file)


def test_a_backfill_waits_for_another_run_to_end_before_it_loads(settings, monkeypatch):
    settings.data_dir.mkdir()
    held = run_lock(settings.lock)
    held.__enter__()
    real = steps.run_lock

    def waiting(path, patience):
        held.__exit__(None, None, None)
        assert patience == FOREVER
        return real(path, patience)

    monkeypatch.setattr(steps, "run_lock", waiting)
    assert run_backfill(Backfill(settings, (), STARTED)).did_nothing


def test_sources_named_beside_files_narrow_whose_pages_are_taken(settings, foreign, pages):
    with DemoSite(edition=2) as site:
        courier = next(source for source in site.sources() if source.name == "brackwater-courier")
    courier = courier.with_home("https://brackwater-courier.example")
    report = PLAIN_STEPS.gather(Backfill(settings, (courier,), STARTED, paths=(foreign,)))
    assert 0 < report.kept == sum("brackwater" in url for url in pages) < len(pages)


def test_a_path_with_nothing_to_read_is_a_failed_run_that_says_what_would_be_read(settings, tmp_path):
    (tmp_path / "notes.docx").write_bytes(b"")
    report = run_backfill(Backfill(settings, (), STARTED, paths=(tmp_path / "missing", tmp_path / "notes.docx")))
    assert report.outcome == "failed"
    assert report.problems[0].endswith("missing: no such file or folder; check the name")
    assert report.problems[1].endswith("no saved page; give .warc, .warc.gz, .html or .html.gz")
    assert "nothing to do" not in lines(report)


def test_days_named_beside_files_are_days_of_capture(settings, foreign):
    asked = Asked(since=date(2024, 8, 1))
    assert PLAIN_STEPS.gather(Backfill(settings, (), STARTED, asked, (foreign,))).kept == 0


def test_a_season_is_crawled_from_the_sites_archives_and_sitemaps_once(settings):
    asked = ask_for(season="2021-22")
    with DemoSite(edition=2, remember=settings.data_dir / "ports.json") as site:
        first = run_backfill(Backfill(settings, site.sources(), STARTED, asked, allow_loopback=True))
        fetched = [request.path for request in site.requests if "/football/" in request.path]
        second = run_backfill(Backfill(settings, site.sources(), LATER, asked, allow_loopback=True))
    assert first.outcome == second.outcome == "ok"
    assert sum(crawl.new for crawl in first.crawls) == len(fetched) == len(set(fetched)) > 10
    assert sum(crawl.new + crawl.changed for crawl in second.crawls) == 0
    days = Loaded(settings, ()).ask("select min(published), max(published) from articles")
    assert asked.since <= days[0][0] <= days[0][1] <= asked.until


@pytest.mark.parametrize(
    ("rounds", "asked"),
    [
        ([(5, 7, None), (5, 2, None), (2, 0, None)], 3),
        ([(5, 0, "3 listings beyond max_listings are left for the next crawl"), (1, 0, None)], 2),
        ([(5, 3, None), (0, 1, None), (0, 1, None)], 3),
        ([(0, 0, None)], 1),
    ],
)
def test_a_crawl_goes_on_until_nothing_is_left_of_the_days_or_nothing_comes_any_more(
    settings, monkeypatch, rounds, asked
):
    moments = []

    def run_crawl(source, *, now, **_):
        new, waiting, reason = rounds[len(moments)]
        moments.append(now)
        return CrawlReport(source.name, ok=True, reason=reason, new=new, waiting=waiting)

    monkeypatch.setattr(steps, "run_crawl", run_crawl)
    report = steps.crawl_source_past(Backfill(settings, (), STARTED), DOWN)
    assert len(moments) == asked
    assert (report.new, report.waiting) == (sum(new for new, *_ in rounds), rounds[-1][1])


def test_a_source_that_is_down_is_told_and_one_that_is_not_makes_the_run_partial(settings):
    report = run_backfill(Backfill(settings, (DOWN,), STARTED, ask_for(season="2021-22"), allow_loopback=True))
    assert (report.outcome, len(report.problems)) == ("failed", 1)
    assert report.problems[0].startswith("down: ")
    ok = replace(report, crawls=(*report.crawls, CrawlReport("up", ok=True, reason=None)))
    assert ok.outcome == "partial"


def test_what_was_gathered_is_dropped_when_its_time_is_over_and_its_facts_stay(whole, tmp_path):
    kept, _, _ = whole
    settings = Settings(Path(shutil.copytree(kept.data_dir, tmp_path / "data")), processes=1)
    gathered = archive_files(settings.data_dir, "_saved")
    captures = sum(1 for file in gathered for _ in read_captures(file))
    facts = Loaded(settings, ()).facts()
    days = {"courier": replace(DOWN, name="courier", retention_days=90)}
    later = datetime.now(UTC) + timedelta(days=40)
    assert drop_gathered(settings, {}, later).records == 0, "nothing says that they go"
    settings = replace(settings, saved_retention_days=30)
    assert drop_gathered(settings, days, datetime.now(UTC) + timedelta(days=20)).records == 0
    assert drop_gathered(settings, days, later).records == captures
    assert archive_files(settings.data_dir, "_saved") == ()
    run_night(Night(settings, (), later))
    assert Loaded(settings, ()).facts() == facts


def test_gathered_pages_of_each_declared_source_lie_apart_and_go_by_its_days(settings, foreign, pages, monkeypatch):
    host = next(iter(pages)).split("/")[2]
    own = replace(DOWN, name="own", home=f"https://{host}", retention_days=90)
    monkeypatch.setattr(steps, "all_sources", lambda _settings: {"own": own})
    run_backfill(Backfill(settings, (), STARTED, paths=(foreign,)))
    settings = replace(settings, saved_retention_days=30)
    of_own = sum(f"https://{host}/" in url for url in pages)
    later = datetime.now(UTC) + timedelta(days=40)
    assert drop_gathered(settings, {"own": own}, later).records == len(pages) - of_own > 0
    [left] = archive_files(settings.data_dir, "_saved")
    assert left.name.endswith("-own.warc.gz")
    assert {capture.source for capture in read_captures(left)} == {"own"}


def test_what_was_gathered_and_is_not_loaded_yet_is_never_dropped(settings, foreign, whole):
    run_backfill(Backfill(settings, (), STARTED, paths=(foreign,)), replace(PLAIN_STEPS, load=lambda *_: None))
    [file] = archive_files(settings.data_dir, "_saved")
    shutil.copy(whole[0].published, settings.published)
    with connect(settings.published) as con:
        con.execute("update captures set file = null")
    drop_gathered(replace(settings, saved_retention_days=1), {}, datetime.now(UTC) + timedelta(days=40))
    assert file.exists()


def test_what_a_site_reserves_is_left_out_of_its_archives_wherever_in_the_file_it_says_so(settings, tmp_path, pages):
    html, json_type = ((b"Content-Type", b"text/html"),), ((b"Content-Type", b"application/json"),)
    reserved, kept = list(pages)[:2]
    site, path = re.match(r"(https?://[^/]+)(/.*)", reserved).groups()
    rules = f'[{{"location": "{path}", "tdm-reservation": 1}}]'.encode()
    files = []
    for name, own in (("first", (reserved, kept)), ("second", (reserved,))):
        writer = ArchiveWriter(tmp_path / name, "crawl", None)
        for url in own:
            writer.write(Exchange(url, "article", STARTED, 200, pages[url], html))
        if name == "first":
            gone = Exchange("https://other.example/.well-known/tdmrep.json", "robots", STARTED, 404, rules, json_type)
            writer.write(gone)
            writer.write(Exchange(f"{site}/.well-known/tdmrep.json", "robots", STARTED, 200, rules, json_type))
        writer.close()
        files.append(writer.files[0])
    report = run_backfill(Backfill(settings, (), STARTED, paths=tuple(files)))
    assert (report.gathered.kept, report.gathered.opted_out) == (1, 2)
    copied = archive_files(settings.data_dir, "_saved")
    assert [capture.url for file in copied for capture in read_captures(file)] == [kept]
    rows = sqlite3.connect(settings.data_dir / "ledger.sqlite").execute("select url, outcome from pages")
    assert rows.fetchall() == [(reserved, "opted out: tdm-reservation")]


@pytest.mark.parametrize(
    ("url", "body", "lost"),
    [
        ("http://[other.example/page", b"<p>No page", 1),
        ("http://[other.example/.well-known/tdmrep.json", b"[]", 1),
        ("https://other.example/.well-known/tdmrep.json", b"[" * 200_000, 0),
        ("file:///.well-known/tdmrep.json", b'[{"location": "/", "tdm-reservation": 1}]', 0),
    ],
)
def test_a_record_with_an_odd_address_or_odd_rules_costs_no_other_page(settings, tmp_path, pages, url, body, lost):
    saved, kept = list(pages)[:2]
    (tmp_path / "saved.html").write_bytes(re.sub(rb"<(?:link|meta)\b[^>]*>", b"", pages[saved]))
    writer = ArchiveWriter(tmp_path / "foreign", "crawl", None)
    for address, data in ((url, body), (kept, pages[kept])):
        writer.write(Exchange(address, "article", STARTED, 200, data, ((b"Content-Type", b"text/html"),)))
    writer.close()
    gathered = run_backfill(Backfill(settings, (), STARTED, paths=(writer.files[0], tmp_path / "saved.html"))).gathered
    assert (gathered.kept, gathered.opted_out) == (2, 0)
    assert sum("its address cannot be read" in problem for problem in gathered.problems) == lost


def test_gathered_pages_that_opt_out_are_heeded_and_written_down(settings, tmp_path, pages):
    html = (b"Content-Type", b"text/html; charset=utf-8")
    noindex, reserved, brief, kept = list(pages)[:4]
    writer = ArchiveWriter(tmp_path / "foreign", "crawl", None)
    for url, headers, sign in (
        (noindex, (html,), b'<head><meta name="robots" content="noindex">'),
        (reserved, (html, (b"TDM-Reservation", b"1")), b"<head>"),
        (brief, (html, (b"X-Robots-Tag", b"noarchive")), b"<head>"),
        (kept, (html, (b"X-Robots-Tag", b"otherbot: noindex")), b"<head>"),
    ):
        writer.write(Exchange(url, "article", STARTED, 200, pages[url].replace(b"<head>", sign), headers))
    writer.close()
    saved = tmp_path / "saved" / "report.html"
    saved.parent.mkdir()
    saved.write_bytes(pages[noindex].replace(b"<head>", b'<head><meta name="robots" content="noai">'))
    report = run_backfill(Backfill(settings, (), STARTED, paths=(writer.files[0], saved.parent)))
    assert (report.gathered.seen, report.gathered.kept, report.gathered.opted_out) == (5, 2, 3)
    assert report.load.articles == {"new": 2}
    assert any("3 more were not kept" in line for line in backfill_lines(report))
    files = archive_files(settings.data_dir, "_saved")
    assert {capture.url for file in files for capture in read_captures(file)} == {brief, kept}
    rows = sqlite3.connect(settings.data_dir / "ledger.sqlite").execute("select url, outcome, opt_out from pages")
    said = {url: (outcome, opt_out) for url, outcome, opt_out in rows}
    assert said[reserved] == ("opted out: tdm-reservation", None)
    assert said[brief] == (None, "noarchive")
    assert kept not in said
    assert drop_gathered(settings, {}, datetime.now(UTC) + timedelta(hours=23)).records == 0
    assert drop_gathered(settings, {}, datetime.now(UTC) + timedelta(hours=25)).records == 1
    assert [capture.url for file in archive_files(settings.data_dir, "_saved") for capture in read_captures(file)] == [
        kept
    ]
    assert len(Loaded(settings, ()).facts()) > 0
