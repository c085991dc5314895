"""Write the site: only the pages whose data changed since the last build.

The site's folder holds a list of its pages with a hash of what each was made from.
It is written last, so that a build that was cut short is finished by the next one.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import duckdb
from markupsafe import Markup

from warehouse.database import WarehouseError
from warehouse.site import engine
from warehouse.site.examples import examples
from warehouse.site.output import MAKERS, files_of
from warehouse.site.render import render

LIST = ".matchday-site.json"
"""The site's own list of its pages."""
Row = tuple[str, str, str]
"""Kind, key and data as JSON."""
Done = tuple[str, list[str]]
"""Kind and key, and the paths written."""
Spread = Callable[[Callable[[Row], Done], Iterable[Row], int], Iterable[Done]]
"""A way to do the same work on so many rows, all in this process or spread over several."""


def one_by_one(work: Callable[[Row], Done], rows: Iterable[Row], count: int) -> Iterable[Done]:  # noqa: ARG001 - as Spread has it
    """The plain way: each row in turn."""
    return map(work, rows)


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: rows that have pages, rows written anew, files removed."""

    pages: int
    written: int
    removed: int


@dataclass(slots=True)
class _Site:
    """A folder and what its pages were made from: hashes and paths, by kind and key."""

    folder: Path
    home: str
    known: dict[str, list[str]] = field(default_factory=dict)  # "kind key" → hash, then paths
    now: dict[str, list[str]] = field(default_factory=dict)


def build_site(
    con: duckdb.DuckDBPyConnection,
    folder: Path,
    *,
    home: str = "",
    modules: Path | None = None,
    spread: Spread = one_by_one,
    full: bool = False,
) -> Built:
    """The site of an open warehouse, written to `folder`.

    `home` is the address under which it will be found, with which links in feeds begin.
    `modules` is a `node_modules` folder to take the query engine from.
    `full` writes every page; `spread` does the work on the rows that changed.
    Raises WarehouseError when the folder holds something else or cannot be written.
    """
    try:
        site = _open_site(folder, home, full=full)
        _write_static(site, con, modules)
        changed = _find_changed(con, site)
        count = sum(map(len, changed.values()))
        for name, paths in spread(partial(_write_row, folder, site.home), _rows(con, changed), count):
            site.now[name] += paths
        removed = _remove_gone(site)
        _write(folder / LIST, json.dumps({"pages": site.now}))
    except OSError as error:
        raise WarehouseError(f"cannot write the site to {error.filename or folder}: {error.strerror}") from error
    return Built(len(site.now), count, removed)


def _open_site(folder: Path, home: str, *, full: bool) -> _Site:
    if folder.exists() and not (folder / LIST).exists() and any(folder.iterdir()):
        raise WarehouseError(f"{folder} holds other files: name a new or an empty folder for the site")
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / LIST).exists():
        _write(folder / LIST, json.dumps({"pages": {}}))
    known = known_pages(folder)
    site = _Site(folder, f"{home.rstrip('/')}/" if home else "", known)
    return site if not full else _Site(folder, site.home, {name: ["", *row[1:]] for name, row in known.items()})


def known_pages(folder: Path) -> dict[str, list[str]]:
    """What the folder's list says its pages were made from; nothing where the list is damaged: all is written anew."""
    try:
        pages = json.loads((folder / LIST).read_text("utf-8"))["pages"]
        return {str(name): [str(part) for part in row] for name, row in pages.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_static(site: _Site, con: duckdb.DuckDBPyConnection, modules: Path | None) -> None:
    """Style, scripts, the pages without figures, and the query engine with its copy of the warehouse."""
    for item in (files("warehouse") / "site" / "static").iterdir():
        _write(site.folder / "static" / item.name, item.read_text("utf-8"))
    if modules is not None:
        engine.copy_engine(modules, site.folder)
    ready = engine.has_engine(site.folder)
    import_map, import_map_hash = engine.import_map()
    asking = {
        "engine": ready,
        "import_map": Markup(import_map),  # noqa: S704 - our own text, whose hash the page's policy names
        "import_map_hash": import_map_hash,
        "examples": examples(),
    }
    _write(site.folder / "ask.html", render("ask", "ask.html", asking))
    measured = json.loads((files("warehouse") / "site" / "measured.json").read_text("utf-8"))
    _write(site.folder / "about.html", render("about", "about.html", {"measured": measured}))
    if ready:
        _copy_warehouse(con, site.folder / "data" / "matchday.duckdb")


def _copy_warehouse(con: duckdb.DuckDBPyConnection, target: Path) -> None:
    found = con.execute("select path from duckdb_databases() where database_name = current_database()").fetchone()
    if found is None or found[0] is None:
        return
    source = Path(found[0])
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target.with_suffix(".new"))
    target.with_suffix(".new").replace(target)


@cache
def _version() -> str:
    """A hash of all that pages are made with: another release of this package makes all pages anew."""
    found = hashlib.sha256()
    for item in sorted(_parts(files("warehouse") / "site"), key=lambda part: part.name):
        found.update(item.read_bytes())
    return found.hexdigest()[:12]


def _parts(folder: Traversable) -> Iterator[Traversable]:
    for item in folder.iterdir():
        if item.is_dir() and item.name in {"queries", "templates"}:
            yield from _parts(item)
        elif item.name.endswith((".py", ".sql", ".html", ".csv")):
            yield item


def _find_changed(con: duckdb.DuckDBPyConnection, site: _Site) -> dict[str, list[str]]:
    """Keys of the rows whose pages must be written, by kind; every row is remembered in `site.now`."""
    changed: dict[str, list[str]] = {}
    for kind in MAKERS:
        query = (files("warehouse") / "site" / "queries" / f"{kind}.sql").read_text("utf-8")
        con.execute(f"create or replace temp table site_{kind} as {query}")
        stale = []
        for key, data in con.execute(f"select key, md5(data) from site_{kind}").fetchall():  # noqa: S608 - our own name
            name, mark = f"{kind} {key}", f"{data}{_version()}{site.home if kind == 'feeds' else ''}"
            before = site.known.get(name)
            if before is not None and before[0] == mark and _all_there(site.folder, before[1:]):
                site.now[name] = before
            else:
                site.now[name] = [mark]
                stale.append(key)
        changed[kind] = stale
    return changed


def _all_there(folder: Path, paths: Sequence[str]) -> bool:
    return bool(paths) and os.path.exists(folder / paths[0])  # noqa: PTH110 - called for every page; half the time


def _rows(con: duckdb.DuckDBPyConnection, changed: dict[str, list[str]]) -> Iterator[Row]:
    for kind, keys in changed.items():
        if keys:
            con.execute(f"select key, data from site_{kind} where key in (select unnest(?)) order by key", [keys])  # noqa: S608 - our own name
            while batch := con.fetchmany(100):
                yield from ((kind, key, data) for key, data in batch)
        con.execute(f"drop table site_{kind}")


def _write_row(folder: Path, home: str, row: Row) -> Done:
    kind, key, data = row
    made = files_of(kind, key, data, home)
    for path, text in made.items():
        _write(folder / path, text)
    return f"{kind} {key}", list(made)


def _write(path: Path, text: str) -> None:
    """Write a file whole: a reader sees the old one or the new one."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8", newline="")
    part.replace(path)


def _remove_gone(site: _Site) -> int:
    """Delete the files of rows that are no more; the number of files."""
    kept = {path for row in site.now.values() for path in row[1:]}
    gone = {path for row in site.known.values() for path in row[1:]} - kept
    for path in gone:
        (site.folder / path).unlink(missing_ok=True)
    return len(gone)
