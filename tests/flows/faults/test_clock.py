"""The clock set back, or gone ahead for a night: what is read then is loaded, and later nights go on as ever."""

from datetime import timedelta

import pytest

from flows.nightly import run_night
from flows.status import read_status
from tests.flows.faults.world import AFTER, BEFORE, HISTORY, differing, facts_of

DAY = timedelta(days=1)


@pytest.mark.parametrize("back", [3 * DAY, 400 * DAY])
def test_a_night_whose_clock_was_set_back_reads_and_corrects_as_ever(world, settings, nightly, back):
    told = nightly(settings, BEFORE - back)
    assert (told.code, told.err) == (0, [])
    assert "16 articles new, 1 changed" in told.out[2]
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}
    again = nightly(settings, AFTER)
    assert (again.code, again.out[3]) == (0, "no fact changed")
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}


def test_a_night_of_a_far_future_keeps_no_later_one_from_reading_and_correcting(world, settings, nightly):
    world.site.edition = 1
    assert run_night(world.night(settings, AFTER + 40_000 * DAY)).outcome == "ok"
    world.site.edition = 2
    told = nightly(settings)
    assert (told.code, told.err) == (0, [])
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}
    assert read_status(settings, AFTER + DAY).night.started == AFTER
