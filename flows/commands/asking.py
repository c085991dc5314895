"""`fixtures`, `table`, `scorers`, `sql`, `explain`, `check` and `export`: answers from the published file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from flows.answers import FORMATS, print_answer
from flows.cli import CommandError
from flows.commands.days import parse_day

if TYPE_CHECKING:
    import duckdb

    from warehouse.export import Format

F = TypeVar("F", bound=Callable[..., Any])


def _in_form(command: F) -> F:
    return click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")(command)


def _of_season(command: F) -> F:
    command = click.option("--season", metavar="S", help='Season, such as "2021-22" or "2022".')(command)
    return click.argument("competition", required=False)(command)


def _day(option: str, text: str) -> Callable[[F], F]:
    return click.option(option, type=parse_day, metavar="DATE", help=text)


@contextmanager
def published(as_of: date | None = None) -> Iterator["duckdb.DuckDBPyConnection"]:
    """The published file, or the version that was published by the end of a day, opened for reading."""
    from flows.config import load_settings
    from flows.stores import open_published

    with open_published(load_settings(), as_of) as con:
        yield con


@click.command()
@_of_season
@click.option("--team", metavar="TEAM", help="Matches of this team only.")
@click.option("--round", "round_", metavar="ROUND", help='Round, such as "Matchday 29".')
@_day("--since", "First day.")
@_day("--until", "Last day.")
@click.option("--limit", type=click.IntRange(0), default=20, show_default=True, help="The latest so many; 0 for all.")
@_in_form
def fixtures(
    competition: str | None,
    season: str | None,
    team: str | None,
    round_: str | None,
    since: date | None,
    until: date | None,
    limit: int,
    form: str,
) -> None:
    """Print matches, played and announced, the latest last.

    \b
    Example:
      matchday fixtures "Serie A" --season 2021-22 --round "Matchday 29"
    """
    from warehouse import query

    with published() as con:
        answer = query.fixtures(
            con,
            competition=competition,
            season=season,
            team=team,
            round=round_,
            since=since,
            until=until,
            limit=limit or None,
        )
    print_answer(answer, form)


@click.command()
@_of_season
@_day("--on", "The table as it stood at the end of this day.")
@_in_form
def table(competition: str | None, season: str | None, on: date | None, form: str) -> None:
    """Print league or group tables: of one competition, or of all that have one.

    \b
    Example:
      matchday table "Serie A" --season 2021-22 --on 2022-03-13
    """
    from warehouse import query

    with published() as con:
        if competition:
            print_answer(query.table(con, competition=competition, season=season, on=on), form)
            return
        for name, title in _with_tables(con, season, on):
            if form == "table":
                click.echo(f"\n{title}")
            print_answer(query.table(con, competition=name, season=season, on=on), form)


def _with_tables(con: "duckdb.DuckDBPyConnection", season: str | None, on: date | None) -> list[tuple[str, str]]:
    """Ids and names of the competitions that had a table at the end of a day."""
    found = con.execute(
        "select distinct competition_id, concat_ws(', ', competition, country)"
        " from league_table_on(?)"
        " where coalesce(season = ?, true) order by 1",
        [on or date.max, season],
    ).fetchall()
    if not found:
        raise CommandError("no competition has a table of then; import a fixture list, or run `matchday nightly`")
    return found


@click.command()
@_of_season
@click.option("--team", metavar="TEAM", help="Players of this team only.")
@click.option("--limit", type=click.IntRange(0), default=20, show_default=True, help="The first so many; 0 for all.")
@_in_form
def scorers(competition: str | None, season: str | None, team: str | None, limit: int, form: str) -> None:
    """Print goalscorers, most goals first.

    \b
    Example:
      matchday scorers "Serie A" --season 2021-22 --limit 10
    """
    from warehouse import query

    with published() as con:
        answer = query.scorers(con, competition=competition, season=season, team=team, limit=limit or None)
    print_answer(answer, form)


@click.command()
@click.argument("query")
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, "parquet")),
    default="table",
    help="How to print; parquet needs --output or a pipe.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to this file.")
@_day("--as-of", "Ask the file that was the published one at the end of this day.")
def sql(query: str, form: str, output: Path | None, as_of: date | None) -> None:
    """Print the answer to one query on the published file.

    \b
    Example:
      matchday sql "select scorer, minute, home, away from goals where date = '2022-03-13'"
    """
    from warehouse.query import sql as ask

    with published(as_of) as con:
        if form == "parquet":
            _write_parquet(con, query, output)
            return
        answer = ask(con, query)
    if output is None:
        print_answer(answer, form)
    else:
        with output.open("w", encoding="utf-8") as stream:
            print_answer(answer, form, stream)


def _write_parquet(con: "duckdb.DuckDBPyConnection", query: str, output: Path | None) -> None:
    import sys
    from tempfile import TemporaryDirectory

    from warehouse.query import sql as ask

    if output is None and sys.stdout.isatty():
        raise CommandError("parquet is not for a terminal; name a file with --output, or use a pipe", 2)
    ask(con, query)  # refuses what is no query, in words for people
    with TemporaryDirectory() as folder:
        path = output or Path(folder) / "answer.parquet"
        con.sql(query).write_parquet(str(path))
        if output is None:
            sys.stdout.buffer.write(path.read_bytes())


@click.command()
@click.argument("match", nargs=-1, required=True)
@_in_form
def explain(match: tuple[str, ...], form: str) -> None:
    """Print every statement on one match with its sentence and source, and what was rejected.

    MATCH is two teams, with a day or season where they met more than once, or a fixture's id.

    \b
    Example:
      matchday explain Torino v Inter Milan 2022-03-13
    """
    from warehouse.query import explain as ask

    with published() as con:
        answer = ask(con, " ".join(match))
    print_answer(answer, form)


@click.command()
def check() -> None:
    """Run every check of the warehouse and print the rows that are wrong; the exit code is 1 if any must not be.

    \b
    Example:
      matchday check
    """
    from warehouse.checks import run_checks
    from warehouse.query import Answer

    with published() as con:
        results = run_checks(con)
    for result in results:
        if result.rows:
            click.echo(f"{result.severity}: {result.title} ({result.name}, {len(result.rows)} rows)")
            print_answer(Answer(result.columns, list(result.rows[:10])))
    failed = [result.name for result in results if result.failed]
    if failed:
        raise CommandError(f"{len(failed)} of {len(results)} checks failed: {', '.join(failed)}")
    noted = sum(bool(result.rows) for result in results)
    click.echo(f"{len(results)} checks, none failed" + (f"; {noted} with rows to look at" if noted else ""))


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def publish(file: Path) -> None:
    """Write what is published, be it a file or a lake, to a plain DuckDB file of your own.

    \b
    Example:
      matchday publish copy.duckdb
    """
    from flows.config import load_settings
    from flows.stores import place_of
    from warehouse.publish import publish_file

    publish_file(place_of(load_settings()), file)
    click.echo(f"written to {file}")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(["parquet", "csv", "openfootball", "football.txt"]),
    default="parquet",
    show_default=True,
    help="Form of the files.",
)
def export(folder: Path, form: "Format") -> None:
    """Write every public relation to a file of its own, or every season as a fixture list.

    Parquet and CSV hold all relations; openfootball (JSON) and football.txt hold the fixtures and goals of each season,
    and `matchday import` reads them back.

    \b
    Example:
      matchday export snapshot --format csv
    """
    from warehouse.export import LISTS
    from warehouse.export import export as write

    with published() as con:
        written = write(con, folder, form)
    what = "seasons" if form in LISTS else "relations"
    click.echo(f"{len(written)} {what} written to {folder}")
