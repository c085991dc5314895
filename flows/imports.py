"""Fixture lists into the warehouse: read → load → check → publish."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from flows.config import Settings
from flows.locks import run_lock
from flows.reference import refresh_reference
from flows.runs import run_name
from flows.stores import open_workspace
from flows.watch import Watch
from transforms.lists import ListReading, read_list
from transforms.reference import load_reference
from warehouse.load import load_listed, load_run
from warehouse.publish import Published
from warehouse.reconcile import is_reconciled
from warehouse.refresh import refresh
from warehouse.rows import RunRow

ENDINGS = frozenset({".csv", ".json", ".txt"})
"""How the names of fixture lists end; other files of a folder are passed over."""


@dataclass(frozen=True, slots=True)
class FixtureList:
    """One file of fixtures as read. `origin` names it as a source: the file's name without its folder."""

    path: str
    origin: str
    reading: ListReading


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: matches loaded by file (0: nothing new in it), and what could not be read, in words."""

    loaded: dict[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def read_lists(
    paths: Sequence[Path], *, competition: str | None = None, season: str | None = None
) -> tuple[list[FixtureList], list[str]]:
    """The lists that can be read, and one line for each file or line that cannot; a folder stands for its lists."""
    files, problems = _files(paths)
    lists = []
    for path in files:
        try:
            text, foreign = _decode(path.read_bytes())
        except OSError as error:
            problems.append(f"{path}: {error.strerror or error}; check the name")
            continue
        if text is None:
            problems.append(f"{path}: is not text in UTF-8; give openfootball JSON, football.txt or football-data CSV")
            continue
        problems += [_line(path, line, "is not in UTF-8; save the file in that encoding") for line in foreign]
        reading = read_list(text, name=path.name, reference=load_reference(), competition=competition, season=season)
        problems += [_line(path, problem.line, problem.reason) for problem in reading.problems]
        if reading.matches:
            lists.append(FixtureList(str(path), path.name, reading))
        elif not reading.problems:
            problems.append(f"{path}: no match in it; give openfootball JSON, football.txt or football-data CSV")
    return lists, problems


def _files(paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The files named, and those in and below the folders named whose endings lists have, each once and in order."""
    files: dict[Path, None] = {}
    problems = []
    for path in paths:
        found = [path]
        if path.is_dir():
            found = sorted(file for file in path.rglob("*") if file.suffix.lower() in ENDINGS and file.is_file())
            if not found:
                problems.append(f"{path}: no fixture list in this folder; lists end in {', '.join(sorted(ENDINGS))}")
        files.update(dict.fromkeys(found))
    return list(files), problems


def _decode(data: bytes) -> tuple[str | None, list[int]]:
    """The text, with lines in another encoding left empty, and their numbers; None where most lines are no text."""
    lines: list[str] = []
    foreign: list[int] = []
    for number, line in enumerate(data.removeprefix(codecs.BOM_UTF8).split(b"\n"), 1):
        try:
            lines.append(line.decode())
        except UnicodeDecodeError:
            lines.append("")
            foreign.append(number)
    return (None, []) if 2 * len(foreign) > len(lines) else ("\n".join(lines), foreign)


def _line(path: Path, line: int | None, reason: str) -> str:
    return f"{path}:{line}: {reason}" if line else f"{path}: {reason}"


def import_lists(
    settings: Settings,
    paths: Sequence[Path],
    *,
    now: datetime,
    competition: str | None = None,
    season: str | None = None,
    all_or_nothing: bool = False,
) -> ImportReport:
    """Load fixture lists and publish; a list replaces what it said before, and saying the same again changes nothing.

    With `all_or_nothing` a single problem in any of the lists keeps all of them out.

    Raises:
        AlreadyRunningError: Another run writes to the same data directory.
        RefusedError: A check failed with these lists loaded, or they would lose facts; nothing was published.
    """
    watch = Watch()
    with watch.time("read"):
        lists, problems = read_lists(paths, competition=competition, season=season)
    if not lists or (all_or_nothing and problems):
        return ImportReport({}, tuple(problems))
    with run_lock(settings.lock), open_workspace(settings) as work:
        with watch.time("load"):
            refresh_reference(work.con)
            loaded = {
                one.path: load_listed(work.con, one.reading.matches, origin=one.origin, loaded_at=now) for one in lists
            }
            if not is_reconciled(work.con):
                refresh(work.con)
        counts = {"loaded": {one.origin: loaded[one.path] for one in lists}, "problems": problems}

        def record(con: duckdb.DuckDBPyConnection, _: Published) -> None:
            ended = datetime.now(UTC)
            load_run(con, RunRow(run_name("import", now), "import", now, ended, "ok", counts, watch.seconds))

        with watch.time("publish"):
            work.publish(published_at=now, at_last=record)
    return ImportReport(loaded, tuple(problems))
