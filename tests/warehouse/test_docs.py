"""docs/warehouse.md says what is there: every relation, every column, and queries that run."""

import re
from pathlib import Path

import pytest

from warehouse.comments import grains, meaning_of, meanings
from warehouse.database import connect, read_sql
from warehouse.export import public_relations
from warehouse.insert import column_types
from warehouse.reconcile import STEPS, reconcile, step_sql

TEXT = (Path(__file__).parents[2] / "docs" / "warehouse.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.+?)```", TEXT, re.DOTALL)
# A relation's section: its heading, its grain, and one line "| `column` | type | meaning |" per column
SECTIONS = dict(re.findall(r"^### (\w+)\n(.+?)(?=^##|\Z)", TEXT, re.DOTALL | re.MULTILINE))
COLUMN = re.compile(r"^\| `(\w+)` \| .+? \| (.+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def con():
    with connect(":memory:") as opened:
        reconcile(opened)
        yield opened


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_every_example_query_runs(con, query):
    con.execute(query).fetchall()


def test_every_public_relation_has_its_section_and_example(con):
    assert sorted(SECTIONS) == public_relations(con)
    assert [name for name, body in SECTIONS.items() if "```sql" not in body] == []


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_gives_the_grain_and_the_meaning_of_every_column(con, name):
    grain = grains()[name]
    assert f"{grain[0].upper()}{grain[1:]}." in SECTIONS[name]
    assert COLUMN.findall(SECTIONS[name]) == [(column, meaning_of(name, column)) for column in column_types(con, name)]


def test_the_picture_shows_relations_that_there_are(con):
    picture = re.search(r"```mermaid\nerDiagram\n(.+?)```", TEXT, re.DOTALL)[1]
    drawn = set(re.findall(r"^    (\w+) \S+ (\w+) :", picture, re.MULTILINE))
    assert len(drawn) >= 25
    assert {name for pair in drawn for name in pair} <= set(public_relations(con))


def test_no_meaning_is_written_for_a_column_that_is_gone(con):
    columns = {(name, column) for name in public_relations(con) for column in column_types(con, name)}
    anywhere = {("*", column) for _, column in columns}
    assert meanings().keys() - columns - anywhere == set()


def test_every_file_of_sql_begins_with_its_grain_or_says_that_it_is_a_macro():
    for folder in ("migrations", "reconcile", "views", "queries", "publishing"):
        for name, sql in read_sql(folder).items():
            assert re.match(r"-- (?:one row per \S|macros?: \S)", sql), f"{folder}/{name}.sql"


def test_every_file_of_a_step_is_taken_and_named_after_its_relation():
    files = {f"{folder}/{name}" for folder in ("reconcile", "views") for name in read_sql(folder)}
    assert set(STEPS) == files
    for name in read_sql("views"):
        assert re.search(rf"create or replace (?:table|view|macro) {name}\b", step_sql(f"views/{name}")), name
