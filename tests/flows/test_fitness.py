"""`matchday sources`: how each source fares, from the ledger and from what was read of its pages."""

from dataclasses import replace
from datetime import timedelta

from flows.demo.site import SOURCES
from flows.fitness import COLUMNS, source_rows
from flows.night import Night
from flows.nightly import run_night
from tests.flows.conftest import SECOND


def rows(settings):
    """Source → its row by column."""
    found = [dict(zip(COLUMNS, row, strict=True)) for row in source_rows(settings).rows]
    return {row["source"]: row for row in found}


def test_a_source_shows_its_last_success_its_yield_the_share_read_and_its_errors(loaded):
    settings = replace(loaded.settings, source_folders=(SOURCES,), sources=("marrowfen-echo",))
    before = rows(settings)
    well = before["marrowfen-echo"]
    assert (well["nightly"], well["last success"], well["read"], well["errors"]) == ("yes", "2024-07-21", "100%", None)
    assert int(well["links"].split()[0]) > 0
    never = before["bbc-sport"]
    assert (never["nightly"], never["last success"]) == ("no", "never crawled")
    assert {never[name] for name in ("links", "read", "errors")} == {None}

    with loaded.site() as site:
        echo = next(source for source in site.sources() if source.name == "marrowfen-echo")
        nowhere = replace(echo, ways_in=replace(echo.ways_in, feeds=("/nowhere.xml",), archives=()))
        run_night(Night(settings, (nowhere,), SECOND + timedelta(days=1), allow_loopback=True, retry_after=0.0))
    after = rows(settings)
    assert after["marrowfen-echo"]["last success"].startswith("2024-07-21; since then: ")
    assert "nowhere.xml" in after["marrowfen-echo"]["last success"]
    assert after["marrowfen-echo"]["errors"] == "1 HTTP 404"
    assert after["brackwater-courier"] == before["brackwater-courier"]
