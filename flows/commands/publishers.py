"""`sources`: the publishers, how they fare, a draft for a new one, and a trial of one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.answers import FORMATS, print_answer
from flows.cli import CommandError

if TYPE_CHECKING:
    from flows.config import Settings


@click.group(invoke_without_command=True)
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="How to print.")
@click.pass_context
def sources(ctx: click.Context, form: str) -> None:
    """List the publishers and how they fare; `add` drafts a new one, `test` tries one.

    "links" are links per listing read, in the latest crawl and usually; "read" is the share of pages
    that gave an article. A source is crawled at night where it is enabled, or named in 'sources'.

    \b
    Example:
      matchday sources
      matchday sources add https://www.example.org
      matchday sources test the-guardian
    """
    if ctx.invoked_subcommand is None:
        from flows.config import load_settings
        from flows.fitness import source_rows

        print_answer(source_rows(load_settings()), form)


@sources.command()
@click.argument("url")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to write it; the first of the configured 'source_folders' if none is given.",
)
def add(url: str, folder: Path | None) -> None:
    """Look at a site's robots.txt, front page and listings, and draft its source file, to be gone over by you.

    Without a folder, here or in the configuration, the draft is printed.

    \b
    Example:
      matchday sources add https://www.example.org --folder sources
    """
    from crawlers.discover import draft_source
    from flows.config import load_settings

    settings = load_settings()
    target = folder or next(iter(settings.source_folders), None)
    _refuse_without_contact(settings)
    draft = draft_source(url, contact=settings.contact, allow_loopback=settings.allow_loopback)
    for line in (*draft.found, *draft.problems):
        click.echo(line, err=True)
    if target is None:
        click.echo(draft.text, nl=False)
        click.echo("no folder of sources: name one with --folder, or set 'source_folders'", err=True)
        return
    path = target / f"{draft.name}.toml"
    if path.exists():
        raise CommandError(f"{path}: exists already; rename it, or give another --folder")
    target.mkdir(parents=True, exist_ok=True)
    path.write_text(draft.text, encoding="utf-8")
    click.echo(f"{path} written: go over it, then try it with `matchday sources test {draft.name}`")
    if target.resolve() not in {known.resolve() for known in settings.source_folders}:
        click.echo(f"set MATCHDAY_SOURCE_FOLDERS={target}, or 'source_folders', so that it is found", err=True)


@sources.command()
@click.argument("name")
@click.option("--pages", type=click.IntRange(1, 50), default=5, show_default=True, help="Articles to ask for.")
def test(name: str, pages: int) -> None:
    """Crawl a few pages of a source and show what would be read of them; nothing is kept.

    \b
    Example:
      matchday sources test the-guardian
    """
    from flows.config import load_settings
    from flows.fitness import try_source
    from flows.sources import choose_sources

    settings = load_settings()
    [source] = choose_sources(settings, (name,))
    _refuse_without_contact(settings)
    trial = try_source(settings, source, pages)
    for way in trial.crawl.ways:
        told = f"{way.links} links, {way.articles} of them articles" if way.read else "not read"
        click.echo(f"{way.way}: {way.problem or told}")
    for line in trial.lines():
        click.echo(line)
    if not trial.crawl.ok:
        raise CommandError(f"{name}: {trial.crawl.reason}")
    if not any(read.article for read in trial.read):
        raise CommandError(f"{name}: no page gave an article; look at [links] include, and at the pages themselves")


def _refuse_without_contact(settings: "Settings") -> None:
    if not settings.contact and not settings.allow_loopback:
        raise CommandError(
            "no contact is set: owners of crawled sites must be able to write to somebody;"
            " set 'contact' in the configuration, or MATCHDAY_CONTACT, to a URL or mail address"
        )
