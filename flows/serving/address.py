"""Where the server of `matchday serve` listens: a port of this machine, kept from one start to the next."""

import json
import socket
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from flows.config import Settings
from flows.locks import is_locked

HOST = "127.0.0.1"
PATIENCE = 180.0
"""Seconds that a server is given to answer: its first start lays out a database."""


def wait_for_server(url: str, while_so: Callable[[], bool] = lambda: True, patience: float = PATIENCE) -> bool:
    """Whether the server of an interface answers within some seconds, and while something is so."""
    until = time.monotonic() + patience
    while time.monotonic() < until and while_so():
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=5):  # noqa: S310 - the server's own address
                return True
        except OSError:
            time.sleep(0.1)
    return False


def lock_of(settings: Settings) -> Path:
    """The file whose lock a serving process holds."""
    return settings.data_dir / "serve.lock"


def choose_port(settings: Settings) -> int:
    """The port of the last time if it is free, else a free one, remembered for the next time."""
    path = _file(settings)
    port = _free_port(_remembered(path) or 0) or free_port()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"port": port}) + "\n", encoding="utf-8")
    return port


def free_port() -> int:
    """A port that is free now. Raises OSError where none is."""
    port = _free_port(0)
    if port is None:
        raise OSError(f"no port of {HOST} is free")
    return port


def api_url(port: int) -> str:
    """The address of the server's interface for programs."""
    return f"http://{HOST}:{port}/api"


def served_api(settings: Settings) -> str | None:
    """The interface of the server that serves this data directory now, None where none does."""
    port = _remembered(_file(settings))
    return api_url(port) if port and is_locked(lock_of(settings)) else None


def _file(settings: Settings) -> Path:
    return settings.prefect_home / "serve.json"


def _remembered(path: Path) -> int | None:
    try:
        return int(json.loads(path.read_text(encoding="utf-8"))["port"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _free_port(port: int) -> int | None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return None
        return int(probe.getsockname()[1])
