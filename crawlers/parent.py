"""A process that ends when the one that started it has ended, however that ended.

The starter holds the writing end of a pipe whose reading end is our stdin; the system closes it when the starter dies.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

END_WITH_PARENT = "--end-with-parent"
"""The word on a command line that says that stdin is such a pipe."""
CODE = 70


@contextmanager
def lifeline() -> Iterator[int]:
    """A file descriptor to give as stdin; whoever has it learns of the end of the block, and of our death."""
    reading, writing = os.pipe()
    try:
        yield reading
    finally:
        os.close(reading)
        os.close(writing)


def end_with_parent(end: Callable[[], None] | None = None) -> None:
    """From now on, call `end` (default: leave at once) when stdin is closed at its other end."""
    threading.Thread(target=_wait, args=(end or _leave,), name="end with parent", daemon=True).start()


def _wait(end: Callable[[], None]) -> None:
    while os.read(0, 1):
        pass
    end()


def _leave() -> None:
    os._exit(CODE)
