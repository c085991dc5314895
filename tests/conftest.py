"""The order of the suite: the files that take longest begin first, so that none is waited for at the end.

With several processes each file is one process's, and so are all files of a folder that shares what is made slowly.
"""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
# Each takes more than 15 s, most of it in servers, schedules and processes of its own; the longest first.
LONG = (
    "flows/faults/test_disk.py",
    "flows/faults/test_sites.py",
    "flows/faults/test_kills.py",
    "flows/faults/test_clock.py",
    "flows/faults/test_locked.py",
    "warehouse/test_hammer.py",
    "flows/serving/test_serve.py",
    "flows/test_lake.py",
    "flows/demo/test_run.py",
    "warehouse/test_refresh.py",
    "crawlers/test_simulator.py",
    "warehouse/test_order.py",
    "flows/commands/test_running.py",
    "warehouse/test_lake.py",
    "flows/test_dask_backfill.py",
    "flows/test_backfill_kill.py",
    "flows/test_prefect_flows.py",
    "warehouse/test_publish.py",
    "flows/test_backfill.py",
)
TOGETHER = "tests/flows/faults/"
"""One world for all of its tests: to make it again in each process takes longer than the tests of a file."""
RANKS = {TESTS / name: rank for rank, name in enumerate(LONG)}


def pytest_collection_modifyitems(items):
    """Put the tests of those files first; all others stay in their order."""
    items.sort(key=lambda item: RANKS.get(item.path, len(RANKS)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Hand out files in the order above, and those that belong together to one process."""
    from xdist.scheduler import LoadFileScheduling

    class InOrder(LoadFileScheduling):
        def _split_scope(self, nodeid):
            return TOGETHER if nodeid.startswith(TOGETHER) else super()._split_scope(nodeid)

    config.option.loadscopereorder = False  # by the number of their tests, the longest files would come last
    return InOrder(config, log)
