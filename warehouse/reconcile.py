"""From what sources state to what happened: join statements to matches and names to players, then build the answers."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import cache
from hashlib import sha256
from importlib.resources import files

import duckdb

from warehouse.changes import note_everything

# In order; each names a file of SQL. Matches are made from the surest statements first: fixture lists, matches told
# with their day, matches announced or called off for a day, matches told without a day. After each of these,
# every statement still loose looks for the one match it fits.
STEPS = (
    "reconcile/folding",
    "views/competitions",
    "views/teams",
    "views/team_names",
    "reconcile/match_statements",
    "reconcile/list_matches",
    "reconcile/attach",
    "reconcile/attach",
    "reconcile/new_matches",
    "reconcile/attach",
    "reconcile/new_matches",
    "reconcile/attach",
    "reconcile/new_matches",
    "reconcile/attach",
    "reconcile/voted_matches",
    "reconcile/tournaments",
    "reconcile/fixture_ids",
    "reconcile/results",
    "views/fixtures",
    "views/fixture_links",
    "views/fixture_dates",
    "views/team_matches",
    "reconcile/table_fixtures",
    "reconcile/table_scopes",
    "reconcile/table_deciders",
    "reconcile/table_teams",
    "reconcile/table_meetings",
    "reconcile/table_progress",
    "reconcile/table_spans",
    "reconcile/claim_days",
    "reconcile/claim_tables",
    "reconcile/player_mentions",
    "reconcile/player_people",
    "reconcile/player_ids",
    "views/player_names",
    "views/players",
    "reconcile/goal_statements",
    "reconcile/chosen_goals",
    "views/goals",
    "views/cards",
    "views/scorers",
    "reconcile/standings",
    "views/league_table_on",
    "views/league_table",
    "views/league_table_by_round",
    "views/fixture_ledger",
    "views/disagreements",
    "views/coverage",
    "reconcile/claim_states",
    "reconcile/claim_standings",
    "reconcile/claim_tallies",
    "reconcile/claim_streaks",
    "views/claims_checked",
    "views/head_to_head",
    "views/top_scorers",
    "views/form_on",
    "views/position_over_time",
    "reconcile/published_facts",
)

# What a step leaves behind in the file: "create or replace table store.table_teams as", not the tables of `work`
BUILT = re.compile(r"create or replace table (?!work\.)([\w.]+)")
# A step that DuckDB may break off when two threads compute it: "row_number() over (", or the tables that are made so
WINDOW = re.compile(r"\bover\b|\bstore\.standings\(|\bleague_table_on\(")


def reconcile(con: duckdb.DuckDBPyConnection) -> None:
    """Build every public relation anew from the statements.

    The outcome depends on the statements alone: not on the order in which they came, nor on earlier outcomes.
    What only the steps need stays in memory, as the attached database `work`.
    """
    set_built(con, done=False)
    _drop_answers(con)
    con.execute("attach ':memory:' as work")
    try:
        for step in STEPS:
            run_step(con, step)
    finally:
        # After a fatal error there is nothing left to detach, and the error is what must be seen.
        with suppress(duckdb.FatalException):
            con.execute("detach work")
    con.execute("delete from store.touched")
    set_built(con, done=True)
    note_everything(con)


def set_built(con: duckdb.DuckDBPyConnection, *, done: bool) -> None:
    """Note that the answers follow from all statements, and which program built them; or that they are being built."""
    con.execute("delete from store.info where name in ('reconciled', 'built by')")
    if done:
        con.execute("insert into store.info values ('reconciled', 'yes'), ('built by', ?)", [_builder()])


def is_built(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether this very program built the answers from the same reference data, so that it may build on them."""
    return con.execute("select value from store.info where name = 'built by'").fetchone() == (_builder(),)


@cache
def _builder() -> str:
    """A hash of all that makes the answers what they are."""
    text = "\n".join([duckdb.__version__, *(step_sql(step) for step in STEPS)])
    return sha256(text.encode()).hexdigest()[:16]


@contextmanager
def one_thread(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Have the block computed by one thread: with two, DuckDB 1.5.5 breaks off once in a hundred runs of a window.

    "Attempted to access index 0 within vector of size 0": one thread finishes a window that no thread has begun.
    """
    [(threads,)] = con.execute("select current_setting('threads')").fetchall()
    con.execute("set threads = 1")
    yield
    con.execute(f"set threads = {threads}")


def run_step(con: duckdb.DuckDBPyConnection, step: str) -> None:
    """Execute one step, by one thread where it has a window."""
    sql = step_sql(step)
    try:
        with one_thread(con) if WINDOW.search(sql) else nullcontext():
            con.execute(sql)
    except duckdb.Error as error:
        error.add_note(f"in step {step} of reconciling")
        raise


def _drop_answers(con: duckdb.DuckDBPyConnection) -> None:
    """Drop what will be built anew, so that the new tables take the place of the old ones in the file."""
    for step in dict.fromkeys(STEPS):
        for name in BUILT.findall(step_sql(step)):
            con.execute(f"drop table if exists {name}")
    con.execute("checkpoint")


def is_reconciled(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether nothing was loaded since statements were last reconciled."""
    return con.execute("select value from store.info where name = 'reconciled'").fetchone() is not None


def macros() -> list[str]:
    """The SQL of those steps that make macros and no table, in their order."""
    found = (step_sql(step) for step in STEPS)
    return [sql for sql in found if sql.startswith("-- macro")]


def step_sql(step: str) -> str:
    """The SQL of one step."""
    return (files("warehouse") / f"{step}.sql").read_text("utf-8")
