"""`config`, `status` and `serve`: for the one who runs it every night."""

import json
import sys
from datetime import UTC, datetime
from typing import Any

import click

from flows.answers import FORMATS, print_answer
from flows.cli import complain


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")
def config(form: str) -> None:
    """Print every key of the configuration with its value and where that came from.

    \b
    Example:
      matchday config
    """
    from flows.config import load_settings
    from flows.keys import KEYS
    from warehouse.query import Answer

    settings = load_settings()
    rows = [(key, plain(getattr(settings, key)), settings.origins[key], kind.meaning) for key, kind in KEYS.items()]
    print_answer(Answer(("key", "value", "origin", "meaning"), rows), form)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status(as_json: bool) -> None:
    """Say in five lines whether all is well; the exit code is 3 where something needs a person.

    \b
    Example:
      matchday status
    """
    from flows.config import load_settings
    from flows.outcome import NEEDS_A_PERSON
    from flows.status import read_status, status_lines

    settings, now = load_settings(), datetime.now(UTC)
    found = read_status(settings, now)
    lines = [json.dumps(found.to_json())] if as_json else status_lines(found, settings, now)
    for line in lines:
        click.echo(line)
    if found.problems:
        sys.exit(NEEDS_A_PERSON)


@click.command()
def serve() -> None:
    """Run the night on its schedule, and what is asked for, until told to stop.

    Prefect's own server is started on this machine unless PREFECT_API_URL names one; either is started again when
    it ends. A night that was missed while nothing was served is made up for at once.

    \b
    Example:
      matchday serve
    """
    from flows.config import load_settings
    from flows.locks import AlreadyRunningError, run_lock
    from flows.prefect_home import settle_prefect
    from flows.serving.address import lock_of
    from flows.serving.processes import commands_of, greeting, warnings
    from flows.serving.supervisor import Supervisor, stop_on_signals

    settings = load_settings()
    warned = list(warnings(settings))
    try:
        with run_lock(lock_of(settings)):
            commands = commands_of(settings)
            settle_prefect(settings)
            supervisor = Supervisor(commands, complain, settings.prefect_home / "serve.log")
            stop_on_signals(supervisor)
            for line in greeting(settings, datetime.now(UTC)):
                click.echo(line)
            for line in warned:
                complain(line)
            supervisor.run()
    except AlreadyRunningError:
        raise AlreadyRunningError(
            f"{settings.data_dir} is served already: stop that `matchday serve` first, or set another data_dir"
        ) from None


def plain(value: Any) -> Any:
    """A value as JSON and a terminal show it: a path as its text, a sequence of them as a list."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, bool | int | None) else str(value)
