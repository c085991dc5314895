"""What happens when the system asks a run to stop: its processes go with it, and it says so.

Nothing needs saving: what is not published yet is done again by the next run.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

CODE = 128 + signal.SIGTERM


def stop_when_asked() -> None:
    """From now on, SIGTERM ends this process and those that it started: crawls, and Prefect's own server."""
    signal.signal(signal.SIGTERM, _stop)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    stop_now()


def stop_now() -> NoReturn:
    """End this process, and those that it started, at once."""
    for pid in children():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    sys.stderr.write("matchday: asked to stop; nothing was lost, run the command again to go on\n")
    sys.stderr.flush()
    os._exit(CODE)


def children() -> list[int]:
    """Ids of the processes that this one started, where the system lists them (Linux)."""
    lists = Path("/proc/self/task").glob("*/children")
    return [int(pid) for path in lists for pid in path.read_text(encoding="ascii").split()]
