"""How a run ends: the exit code that says so to cron, and word to whoever is to know."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from flows.config import Settings
from flows.locks import AlreadyRunningError
from flows.notices import notify

NOTHING_PUBLISHED = 1
NEEDS_A_PERSON = 3
"""The run published what it could, and something is left that only a person can mend."""
EXIT_CODES: Mapping[str, int] = {"ok": 0, "partial": NEEDS_A_PERSON, "failed": NOTHING_PUBLISHED}

Complain = Callable[[str], None]


def conclude(settings: Settings, report: Mapping[str, Any], complain: Complain) -> None:
    """Have a run's report told unless all went well; `complain` is given a line for each way that failed."""
    if report["outcome"] != "ok":
        for line in notify(settings, report):
            complain(line)


@contextmanager
def concluding(settings: Settings, run_id: str, kind: str, started: datetime, complain: Complain) -> Iterator[None]:
    """Have it told when the block breaks off, except where another run holds the lock: that one will tell."""
    try:
        yield
    except AlreadyRunningError:
        raise
    except Exception as error:
        report = {
            "run_id": run_id,
            "kind": kind,
            "outcome": "failed",
            "started": started.isoformat(),
            "ended": datetime.now(UTC).isoformat(),
            "problems": [" ".join(str(error).split()) or type(error).__name__],
        }
        conclude(settings, report, complain)
        raise
