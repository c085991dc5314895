"""`config`, `status` and `serve`: for the one who runs it every night."""

import json
import sys
from datetime import UTC, datetime
from typing import Any

import click

from flows.answers import FORMATS, print_answer


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


def plain(value: Any) -> Any:
    """A value as JSON and a terminal show it: a path as its text, a sequence of them as a list."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, bool | int | None) else str(value)
