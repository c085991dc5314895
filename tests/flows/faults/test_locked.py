"""The published file in somebody else's hands: a reader is never noticed, a writer sends the night away."""

import subprocess
import sys
from datetime import timedelta

import pytest

from flows import nightly as steps
from tests.flows.faults.conftest import runs
from tests.flows.faults.world import AFTER, differing, facts_of

HOLD = """
import sys
import duckdb
with duckdb.connect(sys.argv[1], read_only=sys.argv[2] == "reading") as con:
    count = "select count(*) from articles"
    print(con.execute(count).fetchone()[0], flush=True)
    sys.stdin.readline()
    print(con.execute(count).fetchone()[0], flush=True)
"""


@pytest.fixture
def held(settings):
    """Hold the published file open in a process of its own; gives the process, which then counts its articles."""
    holders = []

    def hold(how):
        command = [sys.executable, "-c", HOLD, str(settings.published), how]
        holders.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return holders[-1], holders[-1].stdout.readline()

    yield hold
    for holder in holders:
        holder.communicate()


def test_a_reader_in_another_process_is_not_noticed_and_notices_nothing(world, settings, nightly, held):
    reader, count = held("reading")
    assert nightly(settings).code == 0
    assert reader.communicate("\n")[0] == count
    assert differing(world.facts, facts_of(settings.published)) == {}


def test_a_writer_in_another_process_sends_the_night_away_before_its_first_request(world, settings, nightly, held):
    asked = len(world.site.requests)
    writer, _ = held("writing")
    told = nightly(settings)
    assert (told.code, told.out) == (4, [])
    assert told.err == [
        f"matchday: {settings.published} is being written by another process: try again when it is done"
    ]
    assert len(world.site.requests) == asked
    writer.communicate("\n")
    assert runs(settings) == [("ok", "[]")]
    assert nightly(settings, AFTER + timedelta(hours=1)).code == 0
    assert differing(world.facts, facts_of(settings.published)) == {}


def test_a_writer_that_comes_while_the_night_works_loses_no_fact_to_it(world, settings, nightly, held, monkeypatch):
    plain = steps.PLAIN_STEPS

    def late(night):
        crawls = steps.crawl_all(night)
        late.writer, _ = held("writing")
        return crawls

    monkeypatch.setattr(steps, "PLAIN_STEPS", steps.Steps(late, steps.load_archive, steps.check_all, steps.publish))
    told = nightly(settings)
    assert told.code == 4
    assert told.err[0].endswith("is being written by another process: try again when it is done")
    late.writer.communicate("\n")
    monkeypatch.setattr(steps, "PLAIN_STEPS", plain)
    assert runs(settings) == [("ok", "[]")]
    assert nightly(settings, AFTER + timedelta(hours=1)).code == 0
    assert differing(world.facts, facts_of(settings.published)) == {}
