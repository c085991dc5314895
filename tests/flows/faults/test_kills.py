"""Stopped or killed at random moments, one after the other, a run is finished by the next one.

By hand `python -m tests.flows.faults.kills` tries as many moments as wanted, each with a run of its own after it.
"""

import random
import signal

import pytest

from tests.flows.faults.kills import disturb, run_to_its_end, still_crawling
from tests.flows.faults.world import HISTORY, differing, facts_of

# Seconds that a run takes on a machine with nothing else to do
LONG = 5.0
CODES = {signal.SIGTERM: {0, -signal.SIGTERM, 128 + signal.SIGTERM}, signal.SIGKILL: {0, -signal.SIGKILL}}


@pytest.mark.parametrize(("kind", "seed"), [("nightly", 3), ("backfill", 4)])
def test_a_run_stopped_and_killed_at_random_moments_loses_and_doubles_nothing(world, settings, kind, seed):
    dice = random.Random(seed)
    seen = set()
    for turn, number in enumerate((signal.SIGTERM, signal.SIGKILL) * 2):
        disturbed = disturb(world, settings, kind, number, dice.uniform(0.5, LONG), turn, plain=True)
        assert disturbed.code in CODES[number]
        assert still_crawling(settings) == []
        seen |= disturbed.seen
    assert run_to_its_end(world, settings, kind, 9, plain=True)[0] == 0
    assert differing(world.facts, facts_of(settings.published), but=HISTORY) == {}
    assert len(seen) <= 2, "readers saw what was there before, or what is there in the end"
