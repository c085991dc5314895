"""Matches of the last days that nobody reported: which are looked for again tonight, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crawlers.sources import Source
from flows.config import Settings
from flows.stores import open_published
from warehouse.coverage import MOST_NIGHTS, missing
from warehouse.database import NoWarehouseError

DAYS_BACK = 14
"""Days after a match in which it is looked for again."""
REPORT_LAG = timedelta(days=2)
"""A report is printed on the day of the match or soon after."""


@dataclass(frozen=True, slots=True)
class Search:
    """The fixtures that are looked for again tonight, and the first and last day on which they were played."""

    fixtures: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None

    def days_for(self, source: Source, night: datetime) -> tuple[date, date] | None:
        """The days that a source is asked for once more; None where a plain night covers them, or it has no past days.

        A plain night reads the last `lag_days` anyhow.
        """
        ways = source.ways_in
        if self.first is None or self.last is None or not (ways.archives or ways.sitemaps):
            return None
        if self.first > night.date() - timedelta(days=source.politeness.lag_days):
            return None
        return self.first, min(self.last + REPORT_LAG, night.date())


def find_search(settings: Settings, night: datetime) -> Search:
    """What is looked for on a night: matches of the last two weeks that are missing and not given up."""
    try:
        con = open_published(settings)
    except NoWarehouseError:
        return Search()
    with con:
        since, until = night.date() - timedelta(days=DAYS_BACK), night.date() - timedelta(days=1)
        answer = missing(con, since=since, until=until)
    at = {column: index for index, column in enumerate(answer.columns)}
    wanted = [row for row in answer.rows if row[at["nights"]] < MOST_NIGHTS]
    days: Sequence[date] = sorted(row[at["date"]] for row in wanted)
    return Search(tuple(row[at["fixture_id"]] for row in wanted), days[0], days[-1]) if wanted else Search()
