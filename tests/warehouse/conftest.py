"""An empty warehouse in memory, and one question to ask of any."""

from pathlib import Path

import pytest

from tests.warehouse.press import COMPETITIONS, NOON
from warehouse.database import connect
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.reconcile import reconcile

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture
def con():
    with connect(":memory:") as opened:
        opened.execute("set threads = 1")  # so little data is quicker without a second thread
        load_reference(opened, [], COMPETITIONS.values(), [])
        yield opened


@pytest.fixture
def ask(con):
    """Rows of a query, reconciled first; a single column comes as plain values."""

    def answer(sql, *values):
        if not con.execute("select 1 from store.info where name = 'reconciled'").fetchone():
            reconcile(con)
        rows = con.execute(sql, list(values)).fetchall()
        return [row[0] for row in rows] if rows and len(rows[0]) == 1 else rows

    return answer


@pytest.fixture
def read(con):
    """Load articles."""
    return lambda *articles: load_articles(con, articles)


@pytest.fixture
def lists(con):
    """Load fixture lists."""

    def load(*matches, origin="the list", loaded_at=NOON, kind="list"):
        return load_listed(con, matches, origin=origin, loaded_at=loaded_at, kind=kind)

    return load


@pytest.fixture
def shared():
    """The folder of real figures; the test is skipped where it is not there."""
    if not SHARED.exists():
        pytest.skip("needs ../shared")
    return SHARED
