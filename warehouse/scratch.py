"""A database in memory in which the steps of reconciling see a part of the warehouse and build apart from it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import duckdb

from warehouse.reconcile import BUILT, STEPS, run_step, step_sql


@dataclass(slots=True)
class Scratch:
    """The database `work`: all tables of the file as views, but for those that hold a part of it or what was built."""

    con: duckdb.DuckDBPyConnection
    file: str
    tables: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)

    def show(self, name: str) -> None:
        """Have a name stand for the file's whole table."""
        self._drop(name)
        self.con.execute(f"create view work.{_full(name)} as from {self.file}.{_full(name)}")
        self.shown.add(name)

    def restrict(self, name: str, condition: str) -> None:
        """Have a name stand for the rows of the file's table that meet a condition."""
        self._drop(name)
        self.con.execute(
            f"create table work.{_full(name)} as select * from {self.file}.{_full(name)} as one where {condition}"
        )
        self.tables.add(name)

    def run(self, first: str, last: str | None = None) -> None:
        """Run one step, or those from the first to the last."""
        start = STEPS.index(first)
        for step in STEPS[start : STEPS.index(last or first, start) + 1]:
            for name in BUILT.findall(step_sql(step)):
                self._drop(name)
                self.tables.add(name)
            run_step(self.con, step)

    def put(self, name: str, key: str, scope: str) -> None:
        """Put what was built of a table into the file, in place of the rows in scope; a key has all its rows in scope.

        Rows of keys that stay as they are stay untouched; `work.moved_*` has the old and new ones of all others.
        """
        ours, theirs, moved = (
            f"work.{_full(name)}",
            f"{self.file}.{_full(name)}",
            f"work.moved_{name.rpartition('.')[2]}",
        )
        self.con.execute(
            f"""
            create or replace table {moved} as
            with before as (select *, {key} as moved_key from {theirs} as one where {scope}),
            now as (select *, {key} as moved_key from {ours} as one),
            moved as (
                select moved_key from (from before except all from now)
                union
                select moved_key from (from now except all from before)
            )
            select * from before semi join moved using (moved_key)
            union all
            select * from now semi join moved using (moved_key)
            """
        )
        keys = f"(select moved_key from {moved})"
        self.con.execute(f"delete from {theirs} as one where {key} in {keys}")
        self.con.execute(f"insert into {theirs} select * from {ours} as one where {key} in {keys}")
        self.show(name)

    def keep(self, name: str, sql: str) -> None:
        """Keep the rows of a query under a name of its own."""
        self.con.execute(f"create or replace table work.{name} as {sql}")

    def holds(self, sql: str) -> bool:
        """Whether a query has a row."""
        return self.con.execute(f"{sql} limit 1").fetchone() is not None

    def _drop(self, name: str) -> None:
        if name in self.shown:
            self.con.execute(f"drop view work.{_full(name)}")
        if name in self.tables:
            self.con.execute(f"drop table work.{_full(name)}")
        self.shown.discard(name)
        self.tables.discard(name)


def _full(name: str) -> str:
    return name if "." in name else f"main.{name}"


@contextmanager
def scratch(con: duckdb.DuckDBPyConnection) -> Iterator[Scratch]:
    """The database `work` in memory, the current one within the block."""
    [(database,)] = con.execute("select current_database()").fetchall()
    names = con.execute(
        "select case schema_name when 'main' then '' else schema_name || '.' end || table_name from duckdb_tables() "
        "where database_name = ? and schema_name in ('main', 'store') and not temporary",
        [database],
    ).fetchall()
    con.execute("attach ':memory:' as work")
    try:
        con.execute("create schema work.store")
        con.execute("use work")
        work = Scratch(con, f'"{database}"')
        for (name,) in names:
            work.show(name)
        work.run("reconcile/folding")
        yield work
    finally:
        # After a fatal error there is nothing left to detach, and the error is what must be seen.
        with suppress(duckdb.FatalException):
            con.execute(f'use "{database}"')
            con.execute("detach work")
