"""The names of runs: sorted by time, and no two the same, whichever machine runs them."""

import secrets
from datetime import UTC, datetime


def fresh_token() -> str:
    """What tells a run from those that other machines begin in the same second."""
    return secrets.token_hex(4)


def run_name(kind: str, started: datetime, token: str | None = None) -> str:
    """The name of a run, with a token of its own where none is given.

    >>> run_name("nightly", datetime(2022, 3, 14, 4, 30, tzinfo=UTC), "5eed0001")
    'nightly-20220314T043000-5eed0001'
    """
    return f"{kind}-{started.astimezone(UTC):%Y%m%dT%H%M%S}-{token or fresh_token()}"
