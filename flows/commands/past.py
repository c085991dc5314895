"""`backfill` and `reparse`: past days, and what is stored of them by today's rules."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.answers import print_answer
from flows.cli import CommandError, complain
from flows.commands.days import parse_day
from flows.commands.overriding import with_runner

if TYPE_CHECKING:
    from flows.past import Backfill, BackfillReport

HINT = "give --season or --since with sources, or --warc with WARC files or folders of saved pages"


@click.command()
@with_runner
@click.option("--competition", metavar="C", help="Only its days; of files, only pages that name two of its teams.")
@click.option("--season", metavar="S", help='The days of a season, such as "2021-22".')
@click.option("--source", "names", multiple=True, metavar="NAME", help="Only this source; may be repeated.")
@click.option(
    "--warc",
    "paths",
    multiple=True,
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="WARC file, saved page, or folder of them; may be repeated. No site is asked anything then.",
)
@click.option("--since", type=parse_day, metavar="DATE", help="First day; of WARC files, of capture.")
@click.option("--until", type=parse_day, metavar="DATE", help="Last day.")
def backfill(
    competition: str | None,
    season: str | None,
    names: tuple[str, ...],
    paths: tuple[Path, ...],
    since: date | None,
    until: date | None,
) -> None:
    """Read past days: from the sources' archives and dated sitemaps, or from WARC files and saved pages.

    It may be stopped at any point and run again to go on, and several processes may share the files.
    A competition narrows it where a fixture list of its matches was imported. At the end it says how many
    of the matches expected in those days, or that season, are reported.

    \b
    Example:
      matchday backfill --season 2021-22 --source the-guardian
      matchday backfill --competition "Serie A" --season 2021-22 --source the-guardian
      matchday backfill --warc CC-NEWS-20220314.warc.gz --warc saved-pages/
    """
    from flows.asked import ask_for
    from flows.config import load_settings
    from flows.outcome import EXIT_CODES, conclude, concluding
    from flows.past import Backfill
    from flows.sources import choose_sources
    from flows.stopping import stop_when_asked
    from flows.summary import backfill_lines

    settings = load_settings()
    asked = ask_for(competition, season, since, until)
    if not paths and asked.since is None:
        raise click.UsageError(f"no days and no files are named; {HINT}")
    sources = choose_sources(settings, names) if names or not paths else ()
    if not paths:
        _refuse_crawl(has_contact=bool(settings.contact) or settings.allow_loopback, has_sources=bool(sources))
    backfill = Backfill(settings, sources, datetime.now(UTC), asked, paths, allow_loopback=settings.allow_loopback)
    stop_when_asked()
    with concluding(settings, backfill.id, "backfill", backfill.started, complain):
        report = _run(backfill)
    for line in backfill_lines(report):
        click.echo(line)
    if asked.competition and not report.covered:
        click.echo(f"no match of {asked.competition.name} is expected in these days: import its fixture list", err=True)
    conclude(settings, report.to_document(), complain)
    tell_problems(report.problems, EXIT_CODES[report.outcome])


def _run(backfill: "Backfill") -> "BackfillReport":
    """The backfill under Prefect, which takes a while to start, unless there is nothing to do."""
    from flows import backfill as plain
    from flows.prefect_home import prefect_server
    from flows.stopping import run_beside

    if plain.is_done(backfill):
        return plain.run_backfill(backfill)
    with prefect_server(backfill.settings):
        from flows.prefect_past import run_backfill

        return run_beside(lambda: run_backfill(backfill))


def _refuse_crawl(*, has_contact: bool, has_sources: bool) -> None:
    if not has_sources:
        raise CommandError(
            "no source to crawl: none is enabled; name one with --source (`matchday sources` lists them)"
        )
    if not has_contact:
        raise CommandError(
            "no contact is set: owners of crawled sites must be able to write to somebody;"
            " set 'contact' in the configuration, or MATCHDAY_CONTACT, to a URL or mail address"
        )


def tell_problems(problems: tuple[str, ...], code: int) -> None:
    """End with a code and a line for each problem, where there is one."""
    for problem in problems[1:]:
        complain(problem)
    if problems:
        raise CommandError(problems[0], code)


@click.command()
@with_runner
@click.option("--dry-run", is_flag=True, help="Only show what would change; publish nothing.")
@click.option("--because", metavar="REASON", help="Publish even if there are fewer facts than before, for this reason.")
def reparse(dry_run: bool, because: str | None) -> None:
    """Read the archive by today's rules, show which facts change, and publish.

    What was read stays on disk until it is published: stopped, it goes on, and after a dry run nothing is read twice.
    Fewer facts than before are not published without a reason.

    \b
    Example:
      matchday reparse --dry-run
      matchday reparse --because "round-ups no longer count previews as results"
    """
    from flows.config import load_settings
    from flows.outcome import EXIT_CODES
    from flows.prefect_home import prefect_server
    from flows.reparse import Reparse
    from flows.stopping import run_beside, stop_when_asked
    from flows.summary import difference_rows, reparse_lines

    settings = load_settings()
    stop_when_asked()
    with prefect_server(settings):
        from flows.prefect_past import run_reparse

        asked = Reparse(settings, datetime.now(UTC), is_dry=dry_run, because=because)
        report = run_beside(lambda: run_reparse(asked))
    if report.differences.kinds:
        print_answer(difference_rows(report.differences))
    for line in reparse_lines(report):
        click.echo(line)
    tell_problems(report.problems, EXIT_CODES[report.outcome])
