"""The processes of `matchday serve`: which there are, and what is said of them when they start."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from flows.clock import next_night
from flows.config import Settings
from flows.serving.address import api_url, choose_port, wait_for_server
from flows.sources import choose_sources, find_obstacle

A_LOOK = 5.0
"""Seconds that a server which somebody else started is given to answer before it is said not to."""


def commands_of(settings: Settings) -> Mapping[str, Sequence[str]]:
    """Name → command line, in the order in which they are to be stopped.

    A server of our own is among them, and the environment names it, unless it named one before.
    """
    commands = {"runner": (sys.executable, "-m", "flows.serving.runner")}
    if os.environ.get("PREFECT_API_URL"):
        return commands
    port = choose_port(settings)
    os.environ["PREFECT_API_URL"] = api_url(port)
    return commands | {"server": (sys.executable, "-m", "flows.serving.server", str(port))}


def greeting(settings: Settings, now: datetime) -> Iterator[str]:
    """What is served, where it can be looked at, and when the next night is due."""
    pages = os.environ["PREFECT_API_URL"].removesuffix("/api")
    yield f"serving the data of {settings.data_dir}; runs can be seen and asked for at {pages}"
    due = f"{next_night(settings, now):%Y-%m-%d %H:%M:%S} UTC"
    yield f"the next night is due at {due} ({settings.cron}, {settings.time_zone})"


def warnings(settings: Settings) -> Iterator[str]:
    """What stands in the way of nights; what is asked for, such as files to be read, is served anyhow.

    Raises:
        UnknownSourceError: The configuration names a source that no file declares.
    """
    if obstacle := find_obstacle(settings, choose_sources(settings)):
        yield f"no night will get anything: {obstacle}"
    url = os.environ.get("PREFECT_API_URL")
    if url and not wait_for_server(url, patience=A_LOOK):
        yield f"no Prefect server answers at {url} (PREFECT_API_URL); nothing runs until one does"
