"""Questions to the warehouse whose answer should be: no rows."""

import re
from dataclasses import dataclass
from typing import Any, Literal

import duckdb

from warehouse.database import WarehouseError, read_sql

Severity = Literal["must hold", "look at"]

# The first line of a check: "-- must hold: no match has more goals than its score"
HEAD = re.compile(
    r"""
    --[ ] (?P<severity> must[ ]hold | look[ ]at ) :[ ] (?P<title> [^\n]+ ) \n
    (?P<story> (?: --[^\n]*\n )* )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Check:
    """One check: `sql` returns the wrong rows, `story` tells what went wrong once without it."""

    name: str
    severity: Severity
    title: str
    story: str
    sql: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The wrong rows of one check."""

    name: str
    severity: Severity
    title: str
    story: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    @property
    def failed(self) -> bool:
        """Whether something that must hold does not."""
        return self.severity == "must hold" and bool(self.rows)


def all_checks() -> list[Check]:
    """Every check, by name."""
    return [parse_check(name, sql) for name, sql in read_sql("checks").items()]


def parse_check(name: str, sql: str) -> Check:
    """The check that a file holds; WarehouseError when it does not begin with its severity and title."""
    head = HEAD.match(sql)
    if head is None:
        raise WarehouseError(f"check {name} must begin with '-- must hold: ...' or '-- look at: ...'")
    severity: Severity = "must hold" if head["severity"] == "must hold" else "look at"
    story = " ".join(line.removeprefix("--").strip() for line in head["story"].splitlines())
    return Check(name, severity, head["title"].strip(), story, sql[head.end() :])


def run_checks(con: duckdb.DuckDBPyConnection, *, only: Severity | None = None) -> list[CheckResult]:
    """Every check, or those of one severity, with the rows that it finds wrong, none when all is well."""
    results = []
    for check in (check for check in all_checks() if only in {None, check.severity}):
        found = con.execute(check.sql)
        columns = tuple(column[0] for column in found.description or ())
        rows = tuple(found.fetchall())
        results.append(CheckResult(check.name, check.severity, check.title, check.story, columns, rows))
    return results
