"""What faults are tried on: a warehouse after one night, and a site on which the next finds reports and a correction.

The first night sees what both papers had printed until a day of June 2024; the next one, a month later, the rest.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from flows.config import Settings
from flows.demo.content import articles_in_edition
from flows.demo.run import _import_lists
from flows.demo.site import PAPERS, SOURCES, DemoSite
from flows.night import Night
from flows.nightly import run_night
from warehouse.database import connect

ROOT = Path(__file__).parents[3]
BEFORE = datetime(2024, 6, 20, 3, 0, tzinfo=UTC)
AFTER = datetime(2024, 7, 21, 3, 0, tzinfo=UTC)
FIRST_DAY, LAST_DAY = BEFORE.date(), AFTER.date()
CORRECTED = "spain-france-semi-final"
# What follows from when and where something was read, and so differs between two ways to the same facts
OF_LOADING = frozenset(
    "loaded_at captured_at capture_id fetched_at file file_offset fingerprint"
    " corrected_at believed_since redirected_at".split()
)
RECORDS = frozenset({"runs", "publications", "captures"})
# What is told otherwise than before: it depends on how many nights brought the same facts
HISTORY = frozenset({"corrections", "player_redirects"})

Facts = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True)
class World:
    """The site, the data directory after its first night, and what an undisturbed second one makes of it."""

    site: DemoSite
    data_dir: Path
    facts: Facts = field(default_factory=dict)

    def copy(self, folder: Path) -> Settings:
        """The settings of a copy that may be changed."""
        shutil.copytree(self.data_dir, folder, dirs_exist_ok=True)
        return Settings(folder, processes=1)

    def night(self, settings: Settings, started: datetime = AFTER, **changes: object) -> Night:
        """A night on the site."""
        night = Night(settings, self.site.sources(), started, allow_loopback=True, retry_after=0.0)
        return replace(night, **changes)


@contextmanager
def opened(folder: Path) -> Iterator[World]:
    """A world whose site is served within the block."""
    settings = Settings(folder / "before", processes=1)
    with DemoSite(edition=1, remember=folder / "ports.json") as site:
        for name, paper in PAPERS.items():
            early = [a for a in articles_in_edition(paper.FOLDER, 1) if a.published < BEFORE or a.slug == CORRECTED]
            site._servers[name]._rendered[1] = paper.pages(site.homes[name], tuple(early))
        world = World(site, settings.data_dir)
        _import_lists(settings)
        assert run_night(world.night(settings, BEFORE)).outcome == "ok"
        site.edition = 2
        undisturbed = world.copy(folder / "undisturbed")
        report = run_night(world.night(undisturbed))
        assert (report.outcome, report.load.articles["changed"]) == ("ok", 1)
        assert report.load.articles["new"] > 15
        yield replace(world, facts=facts_of(undisturbed.published))


def configure(site: DemoSite, folder: Path) -> Path:
    """A configuration of the sample site for the commands, the folder's `data` its data directory; its path."""
    sources = folder / "sources"
    sources.mkdir(exist_ok=True)
    for name, home in site.homes.items():
        text = (SOURCES / f"{name}.toml").read_text(encoding="utf-8").replace("http://127.0.0.1", home, 1)
        (sources / f"{name}.toml").write_text(text, encoding="utf-8")
    path = folder / "matchday.toml"
    names = json.dumps(list(site.homes))
    path.write_text(
        f'data_dir = "{folder / "data"}"\nsource_folders = ["{sources}"]\nsources = {names}\n'
        "allow_loopback = true\nprocesses = 1\n"
    )
    return path


def facts_of(published: Path) -> Facts:
    """Every public relation, but for the records of runs, without what follows from the loading."""
    with connect(published, read_only=True) as con:
        return relations(con)


def relations(con) -> Facts:
    """The same of an open warehouse."""
    return {name: con.execute(sql).fetchall() for name, sql in _queries(con)}


def _queries(con) -> Iterator[tuple[str, str]]:
    tables = con.execute(
        "select table_name from duckdb_tables() where schema_name = 'main' and database_name = current_database()"
        " order by 1"
    ).fetchall()
    for (name,) in tables:
        columns = [column for column, *_ in con.execute(f"describe {name}").fetchall() if column not in OF_LOADING]
        if name not in RECORDS:
            yield name, f"select {', '.join(columns)} from {name} order by all"
    yield "pages", "select distinct url, digest, article_id from captures where article_id is not null order by all"


def differing(one: Facts, other: Facts, but: frozenset[str] = frozenset()) -> dict[str, tuple[int, int]]:
    """Relations that are not the same → rows that only the one has, rows that only the other has."""
    return {
        name: (len(_without(rows, other[name])), len(_without(other[name], rows)))
        for name, rows in one.items()
        if rows != other[name] and name not in but
    }


def _without(rows: list[tuple[object, ...]], others: list[tuple[object, ...]]) -> list[str]:
    left = sorted(map(repr, others))
    return [row for row in map(repr, rows) if row not in left]
