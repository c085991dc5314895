"""Processes that are started anew whenever they end, until the whole is to stop."""

import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from crawlers.parent import lifeline

Tell = Callable[[str], None]

FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds before a process is started again: doubled each time it ends soon, the first again when it lived longer."""
LONG_LIFE = 60.0
GRACE = 30.0
"""Seconds that a process is given to end when it is asked to."""


class Supervisor:
    """Keeps processes alive; `commands` are stopped in the order given, each with a name for people.

    What they say of themselves on stderr goes to the end of the file `log`; `tell` is given what people should know.
    """

    def __init__(self, commands: Mapping[str, Sequence[str]], tell: Tell, log: Path) -> None:
        self._commands, self._tell, self._log = commands, tell, log
        self._stop = threading.Event()
        self._processes: dict[str, subprocess.Popen[bytes]] = {}

    @property
    def pids(self) -> dict[str, int]:
        """Name → process id of what runs now."""
        return {name: process.pid for name, process in self._processes.items()}

    def stop(self, *_: object) -> None:
        """Have `run` end; may be called from a signal handler."""
        self._stop.set()

    def run(self) -> None:
        """Run all until `stop` is called; returns when every process has ended."""
        with ExitStack() as stack:
            stdin = stack.enter_context(lifeline())
            log = stack.enter_context(self._log.open("wb"))
            keepers = [
                threading.Thread(target=self._keep, args=(name, command, stdin, log.fileno()), name=name)
                for name, command in self._commands.items()
            ]
            for keeper in keepers:
                keeper.start()
            # A signal's handler runs only between two steps of this thread: an endless wait would never see it.
            while not self._stop.wait(timeout=1.0):
                pass
            for name, keeper in zip(self._commands, keepers, strict=True):
                self._end(name)
                keeper.join()

    def _keep(self, name: str, command: Sequence[str], stdin: int, log: int) -> None:
        wait = FIRST_WAIT / 2
        while not self._stop.is_set():
            started = time.monotonic()
            # In a session of their own: an interrupt from the keyboard is ours to pass on, in order.
            process = subprocess.Popen(command, stdin=stdin, stderr=log, start_new_session=True)  # noqa: S603 - ours
            self._processes[name] = process
            if self._stop.is_set():
                process.terminate()
            code = process.wait()
            if self._stop.is_set():
                return
            wait = FIRST_WAIT if time.monotonic() - started > LONG_LIFE else min(2 * wait, LONGEST_WAIT)
            self._tell(
                f"the {name} ended with code {code}; it is started again in {wait:.0f} s ({self._log} may say why)"
            )
            self._stop.wait(wait)

    def _end(self, name: str) -> None:
        process = self._processes.get(name)
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()


def stop_on_signals(supervisor: Supervisor) -> None:
    """Have SIGTERM and SIGINT end the supervisor, and its processes with it."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, supervisor.stop)
