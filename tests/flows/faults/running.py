"""One run on the sample site as a process: `python -m tests.flows.faults.running KIND DATA_DIR HOMES TURN`.

The steps of a night or of a backfill, without Prefect; SIGTERM is taken as the commands take it.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path

from crawlers.sources import load_sources
from flows.asked import ask_for
from flows.backfill import run_backfill
from flows.config import Settings
from flows.demo.site import SOURCES
from flows.night import Night
from flows.nightly import run_night
from flows.outcome import EXIT_CODES
from flows.past import Backfill
from flows.stopping import stop_when_asked
from tests.flows.faults.world import AFTER, FIRST_DAY, LAST_DAY


def main(arguments: list[str]) -> int:
    """Run and give the exit code of the outcome."""
    stop_when_asked()
    kind, folder, homes, turn = arguments
    started = AFTER + int(turn) * timedelta(hours=1)
    settings = Settings(Path(folder), processes=1)
    declared = load_sources(SOURCES)
    sources = tuple(declared[name].with_home(home) for name, home in json.loads(homes).items())
    if kind == "nightly":
        report = run_night(Night(settings, sources, started, allow_loopback=True, retry_after=0.0))
        return EXIT_CODES[report.outcome]
    asked = ask_for(since=FIRST_DAY, until=LAST_DAY)
    return EXIT_CODES[run_backfill(Backfill(settings, sources, started, asked, allow_loopback=True)).outcome]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
