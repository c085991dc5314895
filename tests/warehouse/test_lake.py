"""A lake answers as the file does: the same relations, the same macros, the same checks."""

import shutil
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("duckdb_extensions", reason="the extensions of a lake are not installed")

from tests.warehouse.catalogs import postgres
from tests.warehouse.press import COMPETITIONS, article, goal, march, match
from warehouse.checks import run_checks
from warehouse.database import BusyWarehouseError, NotAWarehouseError, NoWarehouseError, connect
from warehouse.lake import LakePlace, _connection
from warehouse.load import load_articles, load_reference
from warehouse.place import FilePlace
from warehouse.publish import publish_file, workspace

SUNDAY = date(2022, 3, 13)
MONDAY_NIGHT = march(14) + timedelta(hours=3)
FIRST = article("a", match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), goal("away", "Sanchez", 90)))
SECOND = article("b", match("Milan", "Empoli", (1, 0), SUNDAY, goal("home", "Kalulu", 19)))


def publish(place, *articles, at=0):
    with workspace(place) as work:
        work.con.execute("set threads = 1")
        load_reference(work.con, [], COMPETITIONS.values(), [])
        load_articles(work.con, articles)
        return work.publish(published_at=MONDAY_NIGHT + timedelta(days=at))


def relations(con):
    """Every public relation with its rows."""
    database = con.execute("select current_database()").fetchone()[0]
    names = con.execute(
        "select table_name from duckdb_tables() where schema_name = 'main' and database_name = ?", [database]
    ).fetchall()
    return {name: con.execute(f"from {name} order by all").fetchall() for (name,) in names}


@pytest.fixture
def lake(tmp_path):
    return LakePlace(str(tmp_path / "catalog.ducklake"), str(tmp_path / "data"), tmp_path / "here")


def test_a_lake_equals_the_file_relation_by_relation_after_the_same_nights(lake, tmp_path):
    file = FilePlace(tmp_path / "matchday.duckdb")
    for place in (lake, file):
        publish(place, FIRST)
        done = publish(place, FIRST, SECOND, at=1)
        assert (done.counts.fixtures, done.counts.goals, done.before.fixtures) == (2, 3, 1)
    with lake.open() as there, file.open() as here:
        assert relations(there) == relations(here)
        table = "select team, points from league_table_on(date '2022-03-13') order by all"
        assert there.execute(table).fetchall() == here.execute(table).fetchall() != []
        assert [one.name for one in run_checks(there) if one.rows] == [one.name for one in run_checks(here) if one.rows]


def test_a_night_with_nothing_new_leaves_the_relations_files_as_they_are(lake):
    publish(lake, FIRST)
    before = {path.name for path in Path(lake.data).rglob("*.parquet") if "fixtures" in path.parts}
    publish(lake, FIRST, at=1)
    after = {path.name for path in Path(lake.data).rglob("*.parquet") if "fixtures" in path.parts}
    assert before == after


def test_a_plain_file_is_made_of_a_lake(lake, tmp_path):
    publish(lake, FIRST, SECOND)
    publish_file(lake, tmp_path / "out" / "plain.duckdb")
    with connect(tmp_path / "out" / "plain.duckdb", read_only=True) as plain, lake.open() as there:
        assert relations(plain) == relations(there)
        assert len(plain.execute("from league_table_on(date '2022-03-13')").fetchall()) == 4
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["plain.duckdb"]


def test_a_reader_of_a_lake_is_shown_no_bar_of_duckdbs(lake):
    publish(lake, FIRST)
    with lake.open() as con:
        assert con.execute("select current_setting('enable_progress_bar')").fetchone() == (False,)


def test_a_night_that_breaks_off_leaves_the_lake_as_it_was(lake, monkeypatch):
    publish(lake, FIRST)
    monkeypatch.setattr("warehouse.lake._put_table", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(OSError, match="No space"):
        publish(lake, SECOND, at=1)
    with lake.open() as con:
        assert con.execute("select count(*) from fixtures").fetchone() == (1,)


def test_what_is_not_there_or_not_ours_is_said(lake, tmp_path):
    with pytest.raises(NoWarehouseError, match=r"there is no warehouse yet at .*catalog\.ducklake"):
        lake.open()
    with pytest.raises(NoWarehouseError, match="nothing is published yet"):
        publish_file(lake, tmp_path / "plain.duckdb")
    publish(lake, FIRST)
    with pytest.raises(NoWarehouseError, match="there is no warehouse of 2001-01-01"):
        lake.open(date(2001, 1, 1))
    with lake.open(datetime.now().date() + timedelta(days=2)) as con:  # noqa: DTZ005 - any day to come will do
        assert con.execute("select count(*) from fixtures").fetchone() == (1,)


def test_one_writer_at_a_time_writes_to_a_file_of_a_catalog(lake, tmp_path):
    other = LakePlace(lake.catalog, lake.data, tmp_path / "elsewhere")
    with lake.lock(), pytest.raises(BusyWarehouseError, match="is being written by another run"), other.lock():
        pass


@pytest.fixture
def shared():
    """A lake in a PostgreSQL of our own, in a folder that PostgreSQL's user may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with postgres(folder / "catalog") as catalog:
            yield LakePlace(catalog, str(folder / "data"), folder / "here")
        shutil.rmtree(folder / "catalog")


def test_a_reader_keeps_its_version_of_postgresql_while_nights_are_published(shared):
    publish(shared, FIRST)
    with shared.open() as reader:
        reader.execute("begin")
        assert reader.execute("select count(*) from fixtures").fetchone() == (1,)
        publish(shared, SECOND, at=1)
        assert reader.execute("select count(*) from fixtures").fetchone() == (1,)
        reader.execute("commit")
        assert reader.execute("select count(*) from fixtures").fetchone() == (2,)


def test_a_writer_of_postgresql_waits_for_its_turn_only_so_long(shared, tmp_path):
    other = LakePlace(shared.catalog, shared.data, tmp_path / "elsewhere", patience=0.2)
    with shared.lock(), pytest.raises(BusyWarehouseError, match="is being written by another run"), other.lock():
        pass
    with other.lock():
        pass


def test_a_lake_that_somebody_else_made_is_left_alone(lake):
    with _connection() as con:
        con.execute(f"attach 'ducklake:{lake.catalog}' as theirs (data_path '{lake.data}')")
        con.execute("create schema theirs.store")
        con.execute("create table theirs.store.info as select 1 as name, 2 as value")
    with pytest.raises(NotAWarehouseError, match="is not a matchday warehouse: it holds other tables"):
        lake.open()
    with pytest.raises(NotAWarehouseError):
        publish(lake, FIRST)
