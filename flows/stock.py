"""What the warehouse holds, in a few figures."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

import duckdb

LOOK_BACK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Stock:
    """Figures of a warehouse, and of the days before one day.

    `conflicts` counts matches whose goals do not make their score, `disagreements` facts that two sources tell apart.
    `expected` matches were due within the last seven days, of which `reported` and `missing`.
    """

    articles: int = 0
    fixtures: int = 0
    goals: int = 0
    conflicts: int = 0
    disagreements: int = 0
    latest: date | None = None
    expected: int = 0
    reported: int = 0
    missing: int = 0

    def to_json(self) -> dict[str, Any]:
        """The figures by name, the day as text."""
        return asdict(self) | {"latest": self.latest.isoformat() if self.latest else None}


_FIGURES = """
with due as (
    select state from coverage where date between ? and ? and state in ('reported', 'missing')
)
select
    (select count(*) from articles),
    (select count(*) from fixtures),
    (select count(*) from goals),
    (select count(*) from fixture_ledger where state = 'conflict'),
    (select count(*) from disagreements),
    (select max(date) from fixtures where home_goals is not null),
    (select count(*) from due),
    (select count(*) from due where state = 'reported'),
    (select count(*) from due where state = 'missing')
"""


def take_stock(con: duckdb.DuckDBPyConnection, today: date) -> Stock:
    """The figures of a reconciled warehouse; matches due from seven days before `today` to the day before it count."""
    row = con.execute(_FIGURES, [today - timedelta(days=LOOK_BACK_DAYS), today - timedelta(days=1)]).fetchone()
    return Stock(*row) if row else Stock()
