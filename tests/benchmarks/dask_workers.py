"""The same pages read by one process and by two workers of Dask: are the facts the same, and how long did each take?

python -m tests.benchmarks.dask_workers [--pages 5000]
"""

import argparse
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from flows.backfill import run_backfill
from flows.config import Settings
from flows.past import Backfill
from tests.benchmarks.warc_backfill import write
from tests.flows.faults.world import differing, facts_of

STARTED = datetime(2024, 8, 1, 9, tzinfo=UTC)
WAYS = {"one process": {"processes": 1}, "two workers of Dask": {"runner": "dask", "processes": 2}}


def main() -> None:
    """Write the pages, backfill them both ways, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=5000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = write(folder, asked.pages, 1.0)
        found = []
        for number, (way, how) in enumerate(WAYS.items()):
            settings = Settings(folder / str(number), **how)
            began, worked = time.monotonic(), _worked()
            report = run_backfill(Backfill(settings, (), STARTED, paths=(file,)))
            took, worked = time.monotonic() - began, _worked() - worked
            print(
                f"{way}: {report.load.pages} pages in {took:.0f} s, {worked:.0f} s of the processors,"
                f" {report.seconds['extract']:.0f} s of them to extract",
                flush=True,
            )
            found.append(facts_of(settings.published))
        differ = differing(*found)
        print(f"relations that differ: {differ or 'none'} of {len(found[0])}")
    sys.exit(bool(differ))


def _worked() -> float:
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


if __name__ == "__main__":
    main()
