"""Prefect's own local server: where it keeps its state, what it does not tell the world, and how long it lives.

To be settled before Prefect is imported: it reads its settings once.
What the environment already says stands, so that a shared server is a matter of `PREFECT_API_URL`.
"""

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from crawlers.parent import lifeline
from flows.config import Settings
from flows.serving.address import api_url, free_port, served_api, wait_for_server

ENDS_WITHIN = 10.0
"""Seconds that a server is given to end when it is asked to."""
OF_ITS_OWN = {"PREFECT__SERVER_EPHEMERAL": "1", "PREFECT_SERVER_UI_ENABLED": "false"}
"""What a server is told that one run starts for itself: as Prefect does, no services on a schedule and no pages."""


class NoServerError(Exception):
    """Prefect's server did not come up; the message says where its log is."""


def settle_prefect(settings: Settings) -> None:
    """Settle Prefect's settings for this process and those that it starts."""
    wanted = {
        # The server that a run starts for itself keeps its database beside the data.
        "PREFECT_HOME": str(settings.prefect_home),
        "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
        # No word to Prefect's makers: the first is read by the client, the second by the server.
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        # The terminal belongs to the run's own summary.
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
    }
    served = served_api(settings)
    if served is not None:
        # A server is up for this data directory: two of them would share one database.
        wanted["PREFECT_API_URL"] = served
    settings.prefect_home.mkdir(parents=True, exist_ok=True)
    for name, value in wanted.items():
        os.environ.setdefault(name, value)


@contextmanager
def prefect_server(settings: Settings) -> Iterator[None]:
    """Within the block Prefect is settled and a server answers: the one that is configured or serves, else a new one.

    That one ends with the block, and with this process, however that ends.

    Raises:
        NoServerError: It did not come up in time.
    """
    settle_prefect(settings)
    if os.environ.get("PREFECT_API_URL"):
        yield
        return
    port = free_port()
    os.environ["PREFECT_API_URL"] = api_url(port)
    command = (sys.executable, "-m", "flows.serving.server", str(port))
    log = settings.prefect_home / "server.log"
    try:
        with (
            lifeline() as stdin,
            log.open("wb") as said,
            _ended(
                subprocess.Popen(command, stdin=stdin, stdout=said, stderr=said, env=os.environ | OF_ITS_OWN)  # noqa: S603 - ours
            ) as server,
        ):
            # Both take seconds to load: this side does while that one does.
            importlib.import_module("prefect.main")
            if not wait_for_server(api_url(port), while_so=lambda: server.poll() is None):
                raise NoServerError(f"Prefect's server did not come up; {log} may say why")
            yield
    finally:
        del os.environ["PREFECT_API_URL"]


@contextmanager
def _ended(server: "subprocess.Popen[bytes]") -> Iterator["subprocess.Popen[bytes]"]:
    try:
        yield server
    finally:
        server.terminate()
        try:
            server.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
