"""Word to whoever looks after it: a command that is given the run's report, and a URL that it is posted to."""

import json
import os
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from typing import Any

from flows.config import Settings

PATIENCE = 30.0
"""Seconds that a command or a server is given to take the word."""


def notify(settings: Settings, report: Mapping[str, Any]) -> list[str]:
    """Tell of a run by whatever way is configured; what could not be told comes back, one line for each way.

    The command finds the report as JSON on its stdin, and its outcome and first problem in its environment.
    """
    text = json.dumps(report, ensure_ascii=False, default=str)
    return [*_tell_command(settings, text, report), *_tell_webhook(settings, text)]


def _tell_command(settings: Settings, text: str, report: Mapping[str, Any]) -> Iterator[str]:
    if not settings.notify_command:
        return
    problems = report.get("problems") or [""]
    told = {"MATCHDAY_RUN": str(report.get("run_id", "")), "MATCHDAY_OUTCOME": str(report.get("outcome", ""))}
    told["MATCHDAY_PROBLEM"] = str(problems[0])
    name = settings.notify_command[0]
    try:
        subprocess.run(  # noqa: S603 - the command that the owner of this machine configured
            settings.notify_command,
            input=text.encode(),
            env=os.environ | told,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        yield f"notify_command: {name} ended with code {error.returncode}; nobody was told"
    except subprocess.TimeoutExpired:
        yield f"notify_command: {name} did not end within {PATIENCE:.0f} s and was killed"
    except OSError as error:
        yield f"notify_command: {name}: {error.strerror}; name a program that can be run"


def _tell_webhook(settings: Settings, text: str) -> Iterator[str]:
    if not settings.notify_webhook:
        return
    headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "matchday"}
    request = urllib.request.Request(settings.notify_webhook, text.encode(), headers)  # noqa: S310 - http or https
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE):  # noqa: S310 - as above
            return
    except urllib.error.HTTPError as error:
        yield f"notify_webhook: the server answered {error.code}; nobody was told"
    except (OSError, ValueError) as error:
        yield f"notify_webhook: {getattr(error, 'reason', error)}; nobody was told"
