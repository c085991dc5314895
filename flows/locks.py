"""One writing run at a time: a file lock that the system lets go of when its holder dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOOK_EVERY = 0.1
"""Seconds between two looks at a lock that is held."""
A_MOMENT = 0.3
"""Seconds that a lock may be held by one who only looks whether it is."""
FOREVER = -1.0
"""The patience of one who waits until nobody holds the lock."""


class AlreadyRunningError(Exception):
    """Another run writes to the same data directory."""

    exit_code = 4


@contextmanager
def run_lock(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold the lock of a data directory, which is made where it is missing; wait for it up to `patience` seconds.

    Raises:
        AlreadyRunningError: Another process holds it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        timeout = patience if patience == FOREVER else max(patience, A_MOMENT)
        lock.acquire(timeout=timeout, poll_interval=LOOK_EVERY)
    except Timeout:
        raise AlreadyRunningError(f"{path}: another run holds this lock; wait until it has ended") from None
    try:
        yield
    finally:
        lock.release()


def is_locked(path: Path) -> bool:
    """Whether a run holds the lock at this moment."""
    if not path.exists():
        return False
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    lock.release()
    return False
