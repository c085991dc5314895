"""A missed night is made up for; a late one does not pile up behind it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.config import Settings
from flows.locks import AlreadyRunningError, run_lock
from flows.night import Night
from flows.nightly import AlreadyDoneError, run_night
from flows.serving.runner import missed_night
from tests.flows.conftest import SECOND

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "missed"),
    [
        (SECOND + 12 * HOUR, None),
        (SECOND + DAY - timedelta(seconds=1), None),
        (SECOND + DAY + HOUR, SECOND + DAY),
        (SECOND + 40 * DAY + HOUR, SECOND + 40 * DAY),
        # the clock was set back behind the last night
        (SECOND - 40 * DAY, None),
    ],
)
def test_only_the_latest_of_the_nights_missed_is_made_up_for(loaded, now, missed):
    assert missed_night(replace(loaded.settings, cron="0 3 * * *"), now) == missed


def test_before_the_first_night_none_was_missed(tmp_path):
    assert missed_night(Settings(tmp_path), SECOND) is None


@pytest.mark.parametrize("late", [-DAY, -HOUR, -timedelta(seconds=1), timedelta(0)])
def test_a_night_that_comes_late_is_not_run_where_another_has_been_since_it_was_due(loaded, late):
    night = Night(loaded.settings, (), SECOND + DAY, due=SECOND + late)
    with pytest.raises(AlreadyDoneError, match="was done by nightly-20240721T030000-"):
        run_night(night)


def test_a_night_that_is_due_runs(loaded):
    assert run_night(Night(loaded.settings, (), SECOND + DAY, due=SECOND + HOUR)).outcome == "ok"


def test_a_night_from_a_future_that_never_came_keeps_none_from_running(loaded):
    run_night(Night(loaded.settings, (), SECOND + 40_000 * DAY))
    assert run_night(Night(loaded.settings, (), SECOND + DAY, due=SECOND + HOUR)).outcome == "ok"


def test_a_night_waits_for_another_run_only_as_long_as_it_may(loaded):
    with run_lock(loaded.settings.lock), pytest.raises(AlreadyRunningError):
        run_night(Night(loaded.settings, (), SECOND + DAY, patience=0.5))
