"""`coverage`: which of the expected matches were reported."""

from datetime import date
from typing import Any

import click

from flows.answers import FORMATS, console, print_answer, to_table
from flows.commands.days import parse_day

LONGEST = 40
"""Missing matches that a terminal is shown."""


@click.command()
@click.argument("competition", required=False)
@click.option("--competition", "named", metavar="C", help="The same as the argument.")
@click.option("--season", metavar="S", help='Season, such as "2021-22" or "2022".')
@click.option("--since", type=parse_day, metavar="DATE", help="First day.")
@click.option("--until", type=parse_day, metavar="DATE", help="Last day.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")
def coverage(
    competition: str | None, named: str | None, season: str | None, since: date | None, until: date | None, form: str
) -> None:
    """Print how many of the matches that lists and articles announced were reported, by round and night.

    Then come those that nobody reported, with what was done about it; as csv or json, only these.

    \b
    Example:
      matchday coverage "Serie A" --season 2021-22
    """
    from flows.config import load_settings
    from flows.stores import open_published
    from warehouse.coverage import covered, missing
    from warehouse.query import Answer

    asked: dict[str, Any] = {"competition": competition or named, "season": season, "since": since, "until": until}
    with open_published(load_settings()) as con:
        rounds = covered(con, **asked)
        lacking = missing(con, **asked)
    if form != "table":
        print_answer(lacking, form)
        return
    print_answer(rounds)
    total = [sum(row[rounds.columns.index(name)] for row in rounds.rows) for name in ("expected", "reported")]
    click.echo(f"\n{total[1]} of {total[0]} expected matches were reported, {len(lacking.rows)} are missing")
    if lacking.rows:
        shown = ("date", "home", "away", "round", "expected_by", "what_was_done")
        keep = [lacking.columns.index(name) for name in shown]
        rows = [tuple(row[index] for index in keep) for row in lacking.rows[-LONGEST:]]
        console().print(to_table(Answer(shown, rows)))
    if len(lacking.rows) > LONGEST:
        click.echo(f"and {len(lacking.rows) - LONGEST} earlier ones; --format csv has them all")
