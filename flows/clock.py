"""When nights are due, by the configuration's cron expression and time zone."""

from datetime import UTC, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from cronsim import CronSim

from flows.config import Settings
from flows.keys import seconds_first

LONGEST_LOOK_DAYS = 370


def next_night(settings: Settings, after: datetime) -> datetime:
    """The first moment after `after` at which a night is due, in UTC."""
    return next(CronSim(seconds_first(settings.cron), after.astimezone(ZoneInfo(settings.time_zone)))).astimezone(UTC)


def last_night(settings: Settings, before: datetime) -> datetime | None:
    """The last moment until `before` at which a night was due, in UTC; None where the last year had none."""
    start = (before + timedelta(minutes=1)).astimezone(ZoneInfo(settings.time_zone))
    backwards = CronSim(seconds_first(settings.cron), start, True)
    limit = before - timedelta(days=LONGEST_LOOK_DAYS)
    due = (moment.astimezone(UTC) for moment in takewhile(lambda moment: moment > limit, backwards))
    return next((moment for moment in due if moment <= before), None)
