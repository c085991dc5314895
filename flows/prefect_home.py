"""Prefect's own local server: where it keeps its state, and what it does not tell the world.

To be called before Prefect is imported: it reads its settings once.
What the environment already says stands, so that a shared server is a matter of `PREFECT_API_URL`.
"""

import os

from flows.config import Settings
from flows.serving.address import served_api


def settle_prefect(settings: Settings) -> None:
    """Settle Prefect's settings for this process and those that it starts."""
    wanted = {
        # The server that a flow starts for itself keeps its database beside the data.
        "PREFECT_HOME": str(settings.prefect_home),
        "PREFECT_SERVER_EPHEMERAL_ENABLED": "true",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
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
