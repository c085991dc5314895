"""One writing run at a time: a file lock that the system lets go of when its holder dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


class AlreadyRunningError(Exception):
    """Another run writes to the same data directory."""

    exit_code = 4


@contextmanager
def run_lock(path: Path, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock of a data directory, which is made where it is missing; with `wait`, once nobody else does.

    Raises:
        AlreadyRunningError: Another process holds it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=-1 if wait else 0)
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
