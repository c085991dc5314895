"""`demo`, `nightly`, `import` and `sources`: what writes to the warehouse, and from whom."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from flows.cli import PROGRAM, CommandError, complain


@click.command()
@click.option("--source", "names", multiple=True, metavar="NAME", help="Crawl only this source; may be repeated.")
def nightly(names: tuple[str, ...]) -> None:
    """Crawl, archive, extract, load, check and publish, once, now.

    Readers of the published file see last night's facts until the last step, and keep them if anything fails.

    \b
    Example:
      matchday nightly --source echo
    """
    from flows.config import load_settings
    from flows.night import Night
    from flows.prefect_home import settle_prefect
    from flows.sources import choose_sources
    from flows.stopping import stop_when_asked
    from flows.summary import night_lines

    settings = load_settings()
    sources = choose_sources(settings, names)
    if not settings.contact and not settings.allow_loopback:
        raise CommandError(
            "no contact is set: owners of crawled sites must be able to write to somebody;"
            " set 'contact' in the configuration, or MATCHDAY_CONTACT, to a URL or mail address"
        )
    if not sources:
        raise CommandError(
            "no source to crawl: none is enabled; name one with --source, or set 'sources' in the configuration"
        )
    stop_when_asked()
    settle_prefect(settings)
    from flows.prefect_flows import run_nightly

    report = run_nightly(Night(settings, sources, datetime.now(UTC), allow_loopback=settings.allow_loopback))
    for line in night_lines(report):
        click.echo(line)
    if report.outcome != "ok":
        raise CommandError(_what_needs_a_person(report.outcome, report.problems))


def _what_needs_a_person(outcome: str, problems: tuple[str, ...]) -> str:
    for problem in problems[1:]:
        complain(problem)
    first = problems[0] if problems else "no reason given"
    return f"nothing was crawled, yesterday's data stand: {first}" if outcome == "failed" else first


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--competition", metavar="C", help="Competition of lists that do not name one.")
@click.option("--season", metavar="S", help='Season of lists that do not name one, such as "2021-22".')
def import_lists(paths: tuple[Path, ...], competition: str | None, season: str | None) -> None:
    """Load fixture lists and results: openfootball JSON and football.txt, football-data CSV.

    \b
    Example:
      matchday import 2021-22-it.1.json --competition "Serie A" --season 2021-22
    """
    from flows.config import load_settings
    from flows.imports import import_lists as load

    report = load(load_settings(), paths, now=datetime.now(UTC), competition=competition, season=season)
    for path, count in report.loaded.items():
        click.echo(f"{path}: {count} matches loaded" if count else f"{path}: nothing new")
    for problem in report.problems:
        complain(problem)
    if report.problems:
        count = len(report.problems)
        raise CommandError(f"{count} {'problem' if count == 1 else 'problems'} named above; the rest is loaded")


@click.command()
def sources() -> None:
    """List the sources that a nightly run crawls.

    \b
    Example:
      matchday sources
    """
    from rich.console import Console
    from rich.table import Table

    from flows.config import load_settings
    from flows.sources import all_sources

    settings = load_settings()
    known = all_sources(settings)
    table = Table("source", "publisher", "country", "home", "nightly", box=None, pad_edge=False)
    for name, source in known.items():
        wanted = not settings.sources or name in settings.sources
        table.add_row(name, source.publisher, source.country, source.home, "yes" if wanted else "no")
    Console().print(table if known else "no sources; put a source file into a folder of 'source_folders'")


@click.command()
def demo() -> None:
    """Serve the sample news site on this machine, crawl it, load, and print what was learnt.

    Everything lies in `demo` within the data directory; run again, it fetches only what is new.

    \b
    Example:
      matchday demo
    """
    from flows.config import load_settings
    from flows.demo.run import is_unchanged, run_demo
    from flows.demo.show import show
    from flows.stopping import stop_when_asked

    stop_when_asked()
    own, nights = run_demo(load_settings(), click.echo)
    show(own.published, _program())
    if is_unchanged(nights):
        click.echo("\nNothing new: no article was fetched and no fact changed since the last run.")
    problems = [problem for night in nights for problem in night.problems]
    if problems:
        raise CommandError(_what_needs_a_person(nights[-1].outcome, tuple(problems)))


def _program() -> str:
    """How this program is called from the folder that the person is in."""
    called = sys.argv[0]
    return PROGRAM if shutil.which(PROGRAM) == called or not called.endswith(PROGRAM) else called
