"""What two readings of the same pages tell differently, fact by fact."""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.database import read_sql

SAMPLES = 3


@dataclass(frozen=True, slots=True)
class KindDifference:
    """One kind of fact of one source: how many were told before and are now, and how many of each only there."""

    source: str
    kind: str
    before: int
    after: int
    gained: int
    lost: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One fact that only one of the readings tells, `gained` or lost, with its sentence and address."""

    kind: str
    gained: bool
    fact: str
    source: str
    sentence: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Of two readings, by kind and source, with some samples of gains and losses of each kind."""

    kinds: tuple[KindDifference, ...] = ()
    samples: tuple[Sample, ...] = ()

    @property
    def gained(self) -> int:
        """Facts that only the later reading tells."""
        return sum(one.gained for one in self.kinds)

    @property
    def lost(self) -> int:
        """Facts that only the earlier reading tells."""
        return sum(one.lost for one in self.kinds)


def note_told(con: duckdb.DuckDBPyConnection, name: str, files: Sequence[str]) -> None:
    """Remember, under a name for this connection, what the articles of some archive files tell now."""
    con.execute(f"create or replace temp table {name} as {read_sql('queries')['told']}", [list(files)])


def find_differences(con: duckdb.DuckDBPyConnection, samples: int = SAMPLES) -> Differences:
    """What `told_after` tells otherwise than `told_before`; both were noted on this connection."""
    con.execute(f"create or replace temp table told_otherwise as {read_sql('queries')['differences']}")
    rows = con.execute(_BY_KIND).fetchall()
    shown = con.execute(_SAMPLES, [samples]).fetchall()
    return Differences(tuple(KindDifference(*row) for row in rows), tuple(Sample(*row) for row in shown))


_BY_KIND = """
with before as (select source, kind, count(*) as facts from told_before group by all),
after as (select source, kind, count(*) as facts from told_after group by all),
otherwise as (
    select
        source,
        kind,
        coalesce(sum(change) filter (where change > 0), 0) as gained,
        coalesce(-sum(change) filter (where change < 0), 0) as lost
    from told_otherwise
    group by all
)
select source, kind, coalesce(before.facts, 0), coalesce(after.facts, 0), coalesce(gained, 0), coalesce(lost, 0)
from before
full join after using (source, kind)
full join otherwise using (source, kind)
order by kind, source
"""

# The samples of a kind come from different articles where there are some; which ones depends on the facts alone.
_SAMPLES = """
with placed as (
    select *, change > 0 as gained, row_number() over (partition by kind, article_id, change > 0 order by fact) as turn
    from told_otherwise
),
numbered as (
    select *, row_number() over (partition by kind, gained order by turn, hash(article_id), fact) as number
    from placed
)
select kind, gained, fact, source, sentence, url
from numbered
left join (select distinct article_id, any_value(url) as url from captures group by all) using (article_id)
where number <= ?
order by kind, gained desc, number
"""
