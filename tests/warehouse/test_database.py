"""Whose file it is, and how it comes up to date."""

import subprocess
import sys
from contextlib import contextmanager

import duckdb
import pytest

from warehouse import database
from warehouse.database import (
    BusyWarehouseError,
    NotAWarehouseError,
    NoWarehouseError,
    WarehouseError,
    connect,
    migrate,
    migrations,
)


def test_a_missing_file_becomes_a_warehouse_with_every_migration_recorded(tmp_path):
    with connect(tmp_path / "new.duckdb") as con:
        recorded = [name for (name,) in con.execute("select name from store.migrations").fetchall()]
    assert recorded == [name for name, _ in migrations()]
    assert recorded == sorted(recorded)


def test_migrating_again_applies_nothing():
    with connect(":memory:") as con:
        assert migrate(con) == []


def test_a_migration_that_fails_leaves_nothing_of_itself(monkeypatch):
    with connect(":memory:") as con:
        broken = [*migrations(), ("900_broken", "create table half (a integer); insert into nowhere values (1)")]
        monkeypatch.setattr(database, "migrations", lambda: broken)
        with pytest.raises(duckdb.CatalogException):
            migrate(con)
        assert con.execute("select * from duckdb_tables() where table_name = 'half'").fetchall() == []
        assert ("900_broken",) not in con.execute("select name from store.migrations").fetchall()


def test_an_older_file_gets_the_migrations_that_it_lacks_and_keeps_its_rows(tmp_path, monkeypatch):
    path, known = tmp_path / "old.duckdb", migrations()
    monkeypatch.setattr(database, "migrations", lambda: known[:4])
    with connect(path) as con:
        con.execute("insert into runs values ('r1', 'nightly', '2022-03-13', null, 'ok', '{}', '{}')")
    monkeypatch.setattr(database, "migrations", lambda: known)
    with connect(path) as con:
        assert con.execute("select run_id from runs").fetchall() == [("r1",)]
        assert con.execute("select count(*) from stated_results").fetchone() == (0,)


def strangers(folder):
    text, empty, other, newer = (folder / f"{name}.duckdb" for name in ("text", "empty", "other", "newer"))
    text.write_text("no database")
    empty.touch()
    with duckdb.connect(str(other)) as con:
        con.execute("create table songs (title varchar)")
    connect(newer).close()
    with duckdb.connect(str(newer)) as con:
        con.execute("insert into store.migrations values ('999_of_tomorrow')")
    return {"text": text, "empty": empty, "other": other, "newer": newer, "folder": folder}


@pytest.mark.parametrize(
    ("which", "error", "words"),
    [
        ("text", NotAWarehouseError, "is not a matchday warehouse: it is no DuckDB file"),
        ("empty", NotAWarehouseError, "is not a matchday warehouse: it is no DuckDB file"),
        ("other", NotAWarehouseError, "is not a matchday warehouse: it holds other tables"),
        ("folder", NotAWarehouseError, "is not a matchday warehouse: it is a folder"),
        ("newer", WarehouseError, "was made by a newer matchday"),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_not_ours_is_refused_in_one_line_and_left_as_it_was(tmp_path, which, error, words, read_only):
    path = strangers(tmp_path)[which]
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error, match=words) as caught:
        connect(path, read_only=read_only)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_reading_where_nothing_is_yet_says_what_to_run(tmp_path):
    with pytest.raises(NoWarehouseError, match=r"there is no warehouse at .*none.duckdb yet: run"):
        connect(tmp_path / "none.duckdb", read_only=True)
    assert not (tmp_path / "none.duckdb").exists()


def test_a_file_that_another_process_writes_is_named_as_busy(tmp_path, writer):
    path = tmp_path / "busy.duckdb"
    with writer(path), pytest.raises(BusyWarehouseError, match=r"busy.duckdb is being written by another process"):
        connect(path)


HOLDER = """
import sys
from warehouse.database import connect
con = connect(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def writer():
    """A process that holds a warehouse open for writing while the block runs."""

    @contextmanager
    def hold(path):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout.readline() == "open\n"
            yield
        finally:
            process.communicate("", timeout=30)

    return hold
