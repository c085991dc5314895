"""`config`, `status` and `serve`: for the one who runs it every night."""

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


def plain(value: Any) -> Any:
    """A value as JSON and a terminal show it: a path as its text, a sequence of them as a list."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, bool | int | None) else str(value)
