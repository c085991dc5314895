"""Nights come due by cron and time zone, daylight saving time included."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.clock import last_night, next_night
from flows.config import Settings

LONDON = replace(Settings(Path("x")), cron="30 1 * * *", time_zone="Europe/London")


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "before", "after"),
    [
        ("2026-07-01T00:29", "2026-06-30T00:30", "2026-07-01T00:30"),
        ("2026-07-01T00:30", "2026-07-01T00:30", "2026-07-02T00:30"),
        ("2026-12-01T12:00", "2026-12-01T01:30", "2026-12-02T01:30"),
        # 01:30 does not exist on the day when the clocks go forward: the night runs when they have
        ("2026-03-29T00:45", "2026-03-28T01:30", "2026-03-29T01:00"),
        # and exists twice when they go back: it runs once
        ("2026-10-25T00:31", "2026-10-25T00:30", "2026-10-26T01:30"),
    ],
)
def test_the_nights_before_and_after_a_moment(now, before, after):
    assert last_night(LONDON, utc(now)) == utc(before)
    assert next_night(LONDON, utc(now)) == utc(after)


def test_a_night_that_comes_only_in_leap_years_may_not_have_been_due_in_the_last_one():
    rare = replace(LONDON, cron="0 3 29 2 *")
    assert last_night(rare, utc("2026-07-01T00:00")) is None
    assert next_night(rare, utc("2026-07-01T00:00")) == utc("2028-02-29T03:00")
