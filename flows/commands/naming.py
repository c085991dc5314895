"""`teams` and `players`: who a name means in its year and context, and why."""

from typing import TYPE_CHECKING

import click

from flows.answers import FORMATS, print_answer
from flows.cli import CommandError

if TYPE_CHECKING:
    from transforms.identity.meaning import Context
    from transforms.model import Competition
    from transforms.reference import Reference


@click.command()
@click.argument("name")
@click.option("--year", type=click.IntRange(1850, 2100), metavar="YEAR", help="The year in which the name was printed.")
@click.option("--competition", metavar="C", help='The competition it was printed about, such as "La Liga".')
@click.option("--with", "other", metavar="OTHER", help="The team on the other side of the match.")
@click.option("--country", metavar="COUNTRY", help="Where the team plays, or the outlet is at home.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")
def teams(
    name: str, year: int | None, competition: str | None, other: str | None, country: str | None, form: str
) -> None:
    """Print which team a name means, and why; the exit code is 1 when it must stay open.

    \b
    Example:
      matchday teams Rangers --year 2021 --with Celtic
    """
    from transforms.identity.meaning import resolve_team
    from transforms.reference import load_reference
    from transforms.reference.rows import suggest_line
    from warehouse.query import Answer

    reference = load_reference()
    context = _context(reference, year, competition, other, country)
    meaning = resolve_team(name, context, reference.teams, reference.competitions)
    columns = ("name", "team", "team_id", "country", "kind", "since", "until", "meant")
    rows = [
        (
            one.text,
            one.team.name,
            one.team.id,
            one.team.country,
            one.kind,
            one.since,
            one.until,
            one.team == meaning.team,
        )
        for one in meaning.candidates
    ]
    if rows:
        print_answer(Answer(columns, rows), form)
    if not rows:
        raise CommandError(f"{meaning.why}; if there is one, add it to teams.csv as: {suggest_line(name, country)}")
    if meaning.team is None:
        raise CommandError(f"{name!r} stays open: {meaning.why}; give --year, --country, --competition or --with")
    if form == "table":
        click.echo(f"{name} is {meaning.team.name} ({meaning.team.id}): {meaning.why}")


def _context(
    reference: "Reference", year: int | None, competition: str | None, other: str | None, country: str | None
) -> "Context":
    from transforms.identity.meaning import Context, resolve_team

    known = _competition(reference, competition, country) if competition else None
    context = Context(year, country, known)
    if other is None:
        return context
    meaning = resolve_team(other, Context(year, None, known), reference.teams, reference.competitions)
    if meaning.team is None:
        raise CommandError(f"the other side, {other!r}, is not known: {meaning.why}; give its full name", 2)
    return Context(year, country, known, meaning.team)


def _competition(reference: "Reference", name: str, country: str | None) -> "Competition":
    index = reference.competitions
    found = index.competitions.get(name) or index.lookup(name, country) or index.lookup(name)
    if found is None:
        raise CommandError(f"no competition is called {name!r}; give its English name or id", 2)
    return found


@click.command()
@click.argument("name")
@click.option("--year", type=click.IntRange(1850, 2100), metavar="YEAR", help="A year of the season.")
@click.option("--competition", metavar="C", help="A competition in which he was named.")
@click.option("--with", "team", metavar="TEAM", help="The team that he played for.")
@click.option("--country", metavar="COUNTRY", help="Where that team plays.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")
def players(
    name: str, year: int | None, competition: str | None, team: str | None, country: str | None, form: str
) -> None:
    """Print which player of the warehouse a name means, and what was joined under his id; exit code 1 when it is open.

    \b
    Example:
      matchday players Sanchez --with "Inter Milan" --year 2022
    """
    from flows.commands.asking import published
    from warehouse.naming import find_players

    with published() as con:
        answer, ids = find_players(con, name, year=year, competition=competition, team=team, country=country)
    if answer.rows:
        print_answer(answer, form)
    if not ids:
        raise CommandError(
            f"no player called {name!r} is known there; widen --year, --with, --competition or --country"
        )
    if len(ids) > 1:
        raise CommandError(f"{name!r} stays open: {len(ids)} players go by it; give --with, --year or --competition")
