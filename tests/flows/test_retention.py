"""Stored pages are dropped when their time is over: their facts stay, and the warehouse knows where the others lie."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

from crawlers.archive import hold_archive, read_capture
from flows.night import Night
from flows.nightly import run_night
from flows.retention import drop_pages, settle_places
from flows.summary import night_lines
from tests.flows.conftest import SECOND
from warehouse.database import connect

LATER = SECOND + timedelta(days=40)


def places(loaded):
    rows = loaded.ask("select url, file, file_offset from captures where article_id is not null order by all")
    return {url: (file, offset) for url, file, offset in rows}


def test_a_night_drops_pages_whose_time_is_over_and_keeps_their_facts(loaded):
    before = loaded.facts()
    with loaded.site() as site:
        courier, echo = site.sources()
        sources = (replace(courier, retention_days=30), echo)
        first = run_night(loaded.night(site, LATER, sources=sources))
        second = run_night(loaded.night(site, LATER + timedelta(days=1), sources=sources))
    assert first.dropped > 0
    assert any("stored pages were dropped" in line for line in night_lines(first))
    assert loaded.facts() == before
    assert (second.load.pages, second.fetched, second.dropped) == (0, 0, 0)
    home = site.homes if site.ports else {}
    assert {url.split("/sport")[0].split("/football")[0] for url, (file, _) in places(loaded).items() if file} == {
        echo.home
    }, home


def test_pages_that_stay_are_found_where_they_lie_now_and_are_not_read_again(loaded):
    victim = next(url for url, (file, _) in places(loaded).items() if "brackwater" in file)
    db = sqlite3.connect(loaded.settings.data_dir / "ledger.sqlite")
    db.execute("update captures set drop_after = '2024-07-22T00:00:00Z' where url = ?", (victim,))
    db.commit()
    db.close()
    with loaded.site() as site:
        first = run_night(loaded.night(site, SECOND + timedelta(days=3)))
    after = run_night(Night(loaded.settings, (), SECOND + timedelta(days=4)))
    assert first.dropped >= 1
    assert after.load.pages == 0
    now = places(loaded)
    assert now.pop(victim) == (None, None)
    moved = {url: place for url, place in now.items() if place[0] and "-r1" in place[0]}
    assert moved
    assert all(
        read_capture(loaded.settings.data_dir / file, offset).url == url for url, (file, offset) in moved.items()
    )


def test_a_source_that_is_being_crawled_waits_for_the_next_night(loaded):
    with loaded.site() as site:
        source = replace(site.sources()[0], retention_days=1)
    data_dir = loaded.settings.data_dir
    with hold_archive(data_dir / "archive" / source.name):
        assert drop_pages([source], data_dir, LATER).records == 0
    assert drop_pages([source], data_dir, LATER).records > 0


def test_what_another_machine_was_given_in_the_same_second_keeps_its_place_there(loaded):
    """Its robots.txt has the address and the moment of ours, so that only the file's name tells the two apart."""
    data_dir = loaded.settings.data_dir
    with connect(loaded.settings.published) as con:
        before = con.execute("select capture_id, file, file_offset from captures order by all").fetchall()
        renamed = "replace(file, '-001-', '-001-0a1b2c3d-')"
        con.execute(f"update captures set file = {renamed}")
        theirs = con.execute("select count(*) from captures where file like '%-0a1b2c3d-%'").fetchone()
        assert theirs == (len(before),)
        assert settle_places(con, data_dir, is_shared=True) == 0
        assert con.execute("select count(*) from captures where file like '%-0a1b2c3d-%'").fetchone() == theirs


def test_pages_that_another_machine_stores_keep_their_place_in_a_warehouse_of_both(loaded, tmp_path):
    places_of = "select capture_id, file, file_offset from captures order by all"
    with connect(loaded.settings.published) as con:
        before = con.execute(places_of).fetchall()
        assert settle_places(con, tmp_path / "elsewhere", is_shared=True) == 0
        assert con.execute(places_of).fetchall() == before
        assert settle_places(con, tmp_path / "elsewhere") == len(before)
        assert con.execute("select count(file) from captures").fetchone() == (0,)
