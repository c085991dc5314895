"""A night over real HTTP on the sample site: incremental, correcting, and harmless when it fails."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import duckdb
import pytest

from crawlers.archive import hold_archive
from crawlers.sources import Source, WaysIn
from flows import nightly, reading
from flows.demo.content import articles_in_edition
from flows.locks import AlreadyRunningError, run_lock
from flows.night import Night
from flows.nightly import PLAIN_STEPS, run_night
from flows.outcome import document_of
from flows.stock import Stock, take_stock
from flows.stores import open_published
from flows.summary import night_lines, problem_lines, stock_lines
from tests.flows.conftest import SECOND

THIRD = SECOND + timedelta(days=1)
# Nothing listens on this port of this machine, so a crawl of it fails at once.
DEAD = Source("dead", "http://127.0.0.1:1", "The Dead Letter", "en", "England", WaysIn(feeds=("/rss.xml",)))


def test_the_first_night_reads_every_article_of_both_papers(loaded):
    first = loaded.nights[0]
    expected = sum(len(articles_in_edition(paper, 1)) for paper in ("brackwater", "marrowfen"))
    assert first.outcome == "ok"
    assert first.fetched == expected
    assert first.load.pages == expected
    assert sum(first.load.articles.values()) + sum(first.load.rejected.values()) == expected
    assert first.load.facts["matches"] > 50


def test_a_team_that_no_list_knows_is_told_on_its_first_night_only(loaded):
    told = {reason for night in loaded.nights for reason in night.load.unlisted}
    assert told == {reason for (reason,) in loaded.ask("select reason from rejections where kind = 'unlisted team'")}
    assert not set(loaded.nights[0].load.unlisted) & set(loaded.nights[1].load.unlisted)
    night = replace(loaded.nights[0], load=replace(loaded.nights[0].load, unlisted=("no team is called 'Skye'",)))
    assert "no team is called 'Skye'" in list(night_lines(night))
    assert night.to_json()["unlisted"] == ["no team is called 'Skye'"]


def test_a_corrected_page_replaces_its_articles_facts_and_only_those(loaded):
    second = loaded.nights[1]
    assert second.outcome == "ok"
    assert (second.fetched, dict(second.load.articles)) == (1, {"changed": 1})
    assert second.corrections > 0
    [(versions, captures)] = loaded.ask(
        "select count(distinct article_id), count(*) from captures"
        " where article_id in (select article_id from captures group by all having count(*) > 1)"
    )
    assert (versions, captures) == (1, 2)


def test_a_night_with_nothing_new_opens_no_archive_file_and_changes_no_fact(loaded, monkeypatch):
    before = loaded.facts()
    opened = []
    monkeypatch.setattr(reading, "read_page", lambda *_, **__: opened.append(1))
    with loaded.site() as site:
        third = run_night(loaded.night(site, THIRD))
        fourth = run_night(loaded.night(site, THIRD + timedelta(days=1)))
    for report in (third, fourth):
        assert (report.outcome, report.fetched, report.changed_articles, report.corrections) == ("ok", 0, 0, 0)
    assert opened == []
    assert loaded.facts() == before


def test_every_run_leaves_a_row_with_its_counts_and_the_seconds_of_each_step(loaded):
    rows = loaded.ask("select kind, outcome, counts, seconds from runs order by started")
    assert [(kind, outcome) for kind, outcome, *_ in rows] == [
        ("nightly", "ok"),
        ("nightly", "ok"),
        ("import", "ok"),
    ]
    counts, seconds = json.loads(rows[0][2]), json.loads(rows[0][3])
    assert counts["crawled"]["brackwater-courier"]["new"] == loaded.nights[0].crawls[0].new
    assert counts["loaded"] == dict(loaded.nights[0].load.articles)
    assert set(seconds) == {"crawl", "copy", "archive", "extract", "load", "check", "publish"}


def test_a_row_says_what_the_warehouse_holds_and_whether_the_last_days_matches_were_heard_of(loaded):
    [(counts,)] = loaded.ask("select counts from runs where kind = 'nightly' order by started desc limit 1")
    stock = json.loads(counts)["stock"]
    [(fixtures, goals)] = loaded.ask("select (select count(*) from fixtures), (select count(*) from goals)")
    assert (stock["fixtures"], stock["goals"], stock["latest"]) == (fixtures, goals, "2024-07-14")
    with open_published(loaded.settings) as con:
        spring = take_stock(con, date(2022, 3, 14))
    assert spring.expected == spring.reported + spring.missing
    assert spring.reported > 0
    document = document_of(loaded.nights[1].to_row())
    assert set(document) >= {"run_id", "outcome", "crawled", "read", "facts", "stock", "problems"}
    assert re.fullmatch(r"nightly-20240721T030000-\w{8}", document["run_id"])
    sql = f"select cast(counts ->> 'corrections' as integer) from runs where run_id = '{document['run_id']}'"
    assert loaded.ask(sql) == [(document["corrections"],)] != [(0,)]


def test_the_summary_tells_each_source_the_stock_and_who_was_not_heard_of(loaded):
    text = "\n".join(night_lines(loaded.nights[1]))
    assert "brackwater-courier: 0 new, 1 changed" in text
    assert f"there are {loaded.nights[1].stock.fixtures} fixtures" in text
    heard = list(stock_lines(Stock(expected=10, reported=8, missing=2)))
    assert heard[1] == "of 10 matches expected in the last 7 days, 8 were reported and 2 are missing"
    assert list(problem_lines(loaded.nights[1])) == ["nothing needs a person"]


def test_a_night_leaves_what_older_rules_read_to_a_reparse_and_says_how_much_that_is(loaded, monkeypatch):
    monkeypatch.setattr(nightly, "rules_version", lambda _: "next")
    report = run_night(Night(loaded.settings, (), THIRD))
    [(articles,)] = loaded.ask("select count(*) from articles")
    assert (report.load.pages, report.load.outdated) == (0, articles)
    assert any(f"{articles} articles were read by older rules" in line for line in night_lines(report))


def test_the_files_of_a_crawl_that_still_runs_wait_for_the_next_night(loaded):
    loaded.settings.published.unlink()
    with hold_archive(loaded.settings.archive / "marrowfen-echo"):
        first = run_night(Night(loaded.settings, (), THIRD))
    second = run_night(Night(loaded.settings, (), THIRD + timedelta(days=1)))
    assert first.load.pages > 0
    assert second.load.pages > 0
    assert first.load.pages + second.load.pages == sum(night.load.pages for night in loaded.nights)


def test_a_night_in_which_nothing_could_be_crawled_keeps_yesterdays_facts_and_says_so(loaded):
    before = loaded.facts()
    report = run_night(Night(loaded.settings, (DEAD,), THIRD, allow_loopback=True))
    assert report.outcome == "failed"
    assert report.problems[0].startswith("dead: ")
    assert loaded.facts() == before
    assert loaded.ask("select outcome from runs order by started") == [("ok",), ("ok",), ("failed",), ("ok",)]


def test_a_source_that_is_down_does_not_keep_the_others_from_being_read(loaded):
    with loaded.site() as site:
        report = run_night(loaded.night(site, THIRD, sources=(DEAD, *site.sources())))
    assert report.outcome == "partial"
    assert [crawl.ok for crawl in report.crawls] == [False, True, True]
    assert len(report.problems) == 1


def broken(*_):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["load", "check", "publish"])
def test_a_step_that_breaks_off_leaves_the_published_facts_and_a_failed_run(loaded, step):
    before = loaded.facts()
    with pytest.raises(OSError, match="No space left"):
        run_night(Night(loaded.settings, (), THIRD), replace(PLAIN_STEPS, **{step: broken}))
    assert loaded.facts() == before
    [(outcome, counts)] = loaded.ask("select outcome, counts from runs where started = '2024-07-22 03:00:00'")
    assert outcome == "failed"
    assert json.loads(counts)["problems"] == ["[Errno 28] No space left on device"]


def test_a_reader_that_holds_the_file_open_neither_stops_a_night_nor_sees_it(loaded):
    with duckdb.connect(str(loaded.settings.published), read_only=True) as reader:
        seen = reader.execute("select count(*) from runs").fetchone()
        assert run_night(Night(loaded.settings, (), THIRD)).outcome == "ok"
        assert reader.execute("select count(*) from runs").fetchone() == seen
    assert loaded.ask("select count(*) from runs") == [(seen[0] + 1,)]


def test_a_page_that_trips_the_reader_is_told_and_costs_no_other(loaded, monkeypatch):
    extract_one = reading.extract_one
    [(victim,)] = loaded.ask("select article_id from articles order by all limit 1")

    def tripping(article):
        return reading.Failure(article.id, "KeyError: 'home'") if article.id == victim else extract_one(article)

    monkeypatch.setattr(reading, "extract_one", tripping)
    loaded.settings.published.unlink()
    report = run_night(Night(loaded.settings, (), THIRD))
    assert report.outcome == "partial"
    assert len(report.problems) == 1
    assert "the reader broke off: KeyError: 'home'" in report.problems[0]
    assert sum(report.load.articles.values()) == report.load.pages - 1


def test_two_runs_at_once_are_refused(loaded):
    with run_lock(loaded.settings.lock), pytest.raises(AlreadyRunningError):
        run_night(Night(loaded.settings, (), THIRD))
