"""Options that override a key of the configuration for one command, as its variable would."""

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from flows.keys import RUNNERS, variable

F = TypeVar("F", bound=Callable[..., Any])


def with_runner(command: F) -> F:
    """The command with `--runner` and `--scheduler`."""
    command = _overriding("--scheduler", "ADDRESS", "Address of a Dask scheduler; without, workers of this machine.")(
        command
    )
    return _overriding("--runner", None, "Who reads when there is much to read.", type=click.Choice(RUNNERS))(command)


def _overriding(option: str, metavar: str | None, text: str, **more: Any) -> Callable[[F], F]:
    key = option.removeprefix("--")

    def override(_context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
        if value is not None:
            os.environ[variable(key)] = value

    return click.option(option, metavar=metavar, help=text, callback=override, expose_value=False, **more)
