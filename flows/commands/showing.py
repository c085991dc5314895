"""`site`: the match centre, written and shown."""

from pathlib import Path

import click

from flows.cli import CommandError


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), required=False)
@click.option("--serve", is_flag=True, help="Show it on this machine, until Ctrl-C.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port; 0 for any free one."
)
@click.option("--url", metavar="URL", help="Address under which it will be found: links in feeds begin with it.")
@click.option(
    "--engine",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="NODE_MODULES",
    help="Folder with the npm package @duckdb/duckdb-wasm, for the page that takes queries.",
)
@click.option("--full", is_flag=True, help="Write every page anew, changed or not.")
def site(folder: Path | None, serve: bool, port: int, url: str | None, engine: Path | None, full: bool) -> None:
    """Write the match centre, pages for any web server or to open from disk.

    They go to FOLDER, else where the configuration says, else to `site` in the data directory.
    Only those whose facts changed are written.

    \b
    Example:
      matchday site --serve
    """
    from flows.config import load_settings
    from flows.site import build
    from flows.site_server import address_of, site_server

    if url is not None and not url.startswith(("http://", "https://")):
        raise CommandError(f"--url {url}: an address begins with http:// or https://", 2)
    settings = load_settings()
    target = folder or settings.site or settings.data_dir / "site"
    address, modules = url or settings.site_url or "", engine or settings.site_engine
    built = build(settings, target, url=address, modules=modules, full=full)
    click.echo(f"{target}: {built.pages} pages, {built.written} written, {built.removed} files removed")
    if not serve:
        return
    try:
        server = site_server(target, port)
    except OSError as error:
        raise CommandError(f"port {port} cannot be used ({error.strerror}): name another with --port") from error
    with server:
        click.echo(f"{address_of(server)}  (Ctrl-C ends)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("")
