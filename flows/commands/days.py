"""Days on the command line."""

from datetime import date

import click


def parse_day(text: str) -> date:
    """The day that YYYY-MM-DD names, as the type of an option.

    Raises:
        click.BadParameter: Another form; the message shows the right one.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"'{text}' is no day; write it as 2022-03-13") from None
