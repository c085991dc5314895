"""How a run ends: the exit code that says so to cron, and word to whoever is to know."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from flows.config import Settings
from flows.locks import AlreadyRunningError
from flows.notices import notify
from warehouse.rows import RunRow

NOTHING_PUBLISHED = 1
NEEDS_A_PERSON = 3
"""The run published what it could, and something is left that only a person can mend."""
EXIT_CODES: Mapping[str, int] = {"ok": 0, "partial": NEEDS_A_PERSON, "failed": NOTHING_PUBLISHED}

Complain = Callable[[str], None]


def document_of(row: RunRow) -> dict[str, Any]:
    """A run's row as one JSON object: what `--json` prints and whoever is notified is given."""
    return {
        "run_id": row.id,
        "kind": row.kind,
        "outcome": row.outcome,
        "started": row.started.isoformat(),
        "ended": row.ended.isoformat() if row.ended else None,
        **row.counts,
        "seconds": dict(row.seconds),
    }


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
