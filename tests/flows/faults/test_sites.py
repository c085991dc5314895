"""A source that is down, or that sends garbage: the others are read, no fact suffers, and a later night catches up."""

import json
import random
import re
from datetime import timedelta

import pytest

from flows.demo.paper import HTML, Page
from flows.demo.site import _PaperServer
from tests.flows.faults.conftest import runs
from tests.flows.faults.kills import watched
from tests.flows.faults.world import AFTER, HISTORY, differing, facts_of

NEXT = AFTER + timedelta(days=1)


@pytest.fixture
def down(world):
    """Close one paper's server within the test; call it to have it back at its old address."""
    name = "marrowfen-echo"
    old = world.site._servers[name]
    port = old.server_address[1]
    old.close()

    def back():
        if world.site._servers[name] is old:
            world.site._servers[name] = _PaperServer(world.site, name, port)
            world.site._servers[name]._rendered |= old._rendered

    yield back
    back()


def test_a_source_that_is_down_costs_a_night_and_no_fact(world, settings, nightly, down):
    with watched(settings.published) as seen:
        told = nightly(settings)
    assert told.code == 3
    assert told.err[0].startswith("matchday: marrowfen-echo: ")
    assert told.out[0].startswith("brackwater-courier: 8 new, 1 changed")
    assert re.match(r"nightly-20240721T030000-\w{8}: partial", told.out[-1])
    assert [outcome for outcome, _ in runs(settings)] == ["ok", "partial"]
    assert len(seen) <= 2
    down()
    assert nightly(settings, NEXT).code == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}


class Noise(str):
    """A page whose bytes are of no text."""

    __slots__ = ()

    def encode(self, *_):
        return random.Random(len(self)).randbytes(3000)


def as_noise(page):
    return Noise(page.text)


def as_half_a_page(page):
    return page.text[: page.text.index("</title>")]


def as_somebody_elses_page(_page):
    return "<html><body><h1>Back soon</h1><p>The server is being looked after. Nothing else is wrong.</p></body></html>"


@pytest.mark.parametrize(
    ("garbled", "where"),
    [(as_noise, "/"), (as_half_a_page, "/sport/football/"), (as_somebody_elses_page, "/sport/football/")],
)
def test_a_source_that_sends_garbage_changes_no_fact_and_is_read_once_it_has_recovered(
    world, settings, nightly, monkeypatch, garbled, where
):
    server = world.site._servers["marrowfen-echo"]
    page_at = server.page

    def page(path):
        found = page_at(path)
        is_meant = found is not None and path.startswith(where) and "<body" in found.text
        return Page(garbled(found), HTML, found.changed) if is_meant else found

    told = told_of(settings.published, "Marrowfen Evening Echo")
    with monkeypatch.context() as now:
        now.setattr(server, "page", page)
        night = nightly(settings)
    assert night.code == 3
    assert len(night.err) == 1
    assert night.err[0].startswith("matchday: marrowfen-echo: ")
    assert re.match(r"nightly-20240721T030000-\w{8}: partial", night.out[-1])
    assert runs(settings)[-1] == ("partial", json.dumps([night.err[0].removeprefix("matchday: ")]))
    assert told_of(settings.published, "Marrowfen Evening Echo") == told
    assert nightly(settings, NEXT).code == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}


def told_of(published, publisher):
    """What one paper states."""
    return [row for rows in facts_of(published).values() for row in rows if publisher in row]
