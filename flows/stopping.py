"""What happens when the system asks a run to stop: its processes go with it, and it says so.

Nothing needs saving: what is not published yet is done again by the next run.
"""

import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn, TypeVar

CODE = 128 + signal.SIGTERM
INTERRUPTED = 128 + signal.SIGINT
STDERR = 2
WORD = b"matchday: asked to stop; nothing was lost, run the command again to go on\n"

R = TypeVar("R")


def stop_when_asked() -> None:
    """From now on, SIGTERM ends this process and those that it started: crawls, and Prefect's own server."""
    signal.signal(signal.SIGTERM, _stop)


def run_beside(work: Callable[[], R]) -> R:
    """What `work` comes to in a thread of its own, so that this one hears at once that it is to stop.

    A flow of Prefect's would take the signal for itself in this thread, and DuckDB what it raises for a failed query.
    """
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(work)
        try:
            return running.result()
        except KeyboardInterrupt:
            stop_now(INTERRUPTED)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    stop_now()


def stop_now(code: int = CODE) -> NoReturn:
    """End this process, and those that it started, at once."""
    for pid in children():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    # Past Python's own stream: the signal may have come while that was being written to, and nobody need listen.
    with suppress(OSError):
        os.write(STDERR, WORD)
    os._exit(code)


def children() -> list[int]:
    """Ids of the processes that this one started, where the system lists them (Linux)."""
    return [pid for thread in Path("/proc/self/task").glob("*") for pid in _started_by(thread)]


def _started_by(thread: Path) -> list[int]:
    """Ids of the processes that a thread started; none where it has ended since it was listed."""
    try:
        return [int(pid) for pid in (thread / "children").read_text(encoding="ascii").split()]
    except OSError:
        return []
