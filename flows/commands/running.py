"""`demo`, `nightly` and `import`: what writes to the warehouse."""

import json
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli import PROGRAM, CommandError, complain
from flows.commands.overriding import with_runner

if TYPE_CHECKING:
    from flows.config import Settings
    from flows.night import NightReport


@click.command()
@with_runner
@click.option("--source", "names", multiple=True, metavar="NAME", help="Crawl only this source; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as one JSON object.")
def nightly(names: tuple[str, ...], as_json: bool) -> None:
    """Crawl, archive, extract, load, check and publish, once, now.

    Readers of the published file see last night's facts until the last step, and keep them if anything fails.
    The exit code is 0 when all is done, 3 when it is published and something needs a person, 4 when another run
    is at work, and 1 when nothing was published.

    \b
    Example:
      matchday nightly --source echo
    """
    from flows.config import load_settings
    from flows.night import Night
    from flows.outcome import concluding
    from flows.prefect_home import prefect_server
    from flows.site import refresh_after
    from flows.sources import choose_sources, find_obstacle
    from flows.stopping import run_beside, stop_when_asked

    settings = load_settings()
    sources = choose_sources(settings, names)
    if obstacle := find_obstacle(settings, sources):
        raise CommandError(obstacle)
    stop_when_asked()
    night = Night(settings, sources, datetime.now(UTC), allow_loopback=settings.allow_loopback)
    with concluding(settings, night.id, night.kind, night.started, complain), prefect_server(settings):
        from flows.prefect_flows import run_nightly

        report = run_beside(lambda: run_nightly(night))
    _show(refresh_after(settings, report), settings, as_json=as_json)


def _show(report: "NightReport", settings: "Settings", *, as_json: bool) -> None:
    """Print a run's summary and have it told; CommandError with the code that cron is to see unless all went well."""
    from flows.outcome import conclude, document_of
    from flows.summary import night_lines

    document = document_of(report.to_row())
    for line in [json.dumps(document, ensure_ascii=False)] if as_json else night_lines(report):
        click.echo(line)
    conclude(settings, document, complain)
    _refuse_unless_ok(report.outcome, report.problems)


def _refuse_unless_ok(outcome: str, problems: Sequence[str]) -> None:
    from flows.outcome import EXIT_CODES

    if outcome == "ok":
        return
    for problem in problems[1:]:
        complain(problem)
    first = problems[0] if problems else "no reason given"
    message = f"nothing was crawled, yesterday's data stand: {first}" if outcome == "failed" else first
    raise CommandError(message, EXIT_CODES[outcome])


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--competition", metavar="C", help="Competition of lists that do not name one.")
@click.option("--season", metavar="S", help='Season of lists that do not name one, such as "2021-22".')
@click.option("--all-or-nothing", is_flag=True, help="Load nothing when a single line cannot be taken.")
def import_lists(paths: tuple[Path, ...], competition: str | None, season: str | None, all_or_nothing: bool) -> None:
    """Load fixture lists and results: openfootball JSON and football.txt, football-data CSV.

    PATH is a file, or a folder whose .json, .txt and .csv files are taken, folders in it too.
    A line that cannot be taken is named with the reason, and the rest is loaded, or nothing, as you choose.

    \b
    Example:
      matchday import 2021-22-it.1.json --competition "Serie A" --season 2021-22
      matchday import results/
    """
    from flows.config import load_settings
    from flows.imports import import_lists as load

    report = load(
        load_settings(),
        paths,
        now=datetime.now(UTC),
        competition=competition,
        season=season,
        all_or_nothing=all_or_nothing,
    )
    for path, count in report.loaded.items():
        click.echo(f"{path}: {count} matches loaded" if count else f"{path}: nothing new")
    for problem in report.problems:
        complain(problem)
    if report.problems:
        count = len(report.problems)
        outcome = "the rest is loaded" if report.loaded else "nothing is loaded"
        raise CommandError(f"{count} {'problem' if count == 1 else 'problems'} named above; {outcome}")


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
    _refuse_unless_ok(next((night.outcome for night in nights if night.outcome != "ok"), "ok"), problems)


def _program() -> str:
    """How this program is called from the folder that the person is in."""
    called = sys.argv[0]
    return PROGRAM if shutil.which(PROGRAM) == called or not called.endswith(PROGRAM) else called
