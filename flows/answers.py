"""Answers of the warehouse as people and programs want them: a table, CSV or JSON."""

import csv
import io
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from warehouse.query import Answer

FORMATS: Sequence[str] = ("table", "csv", "json")


def print_answer(answer: "Answer", form: str = "table", stream: TextIO | None = None) -> None:
    """Write the answer to a stream (stdout) in one of `FORMATS`; None is empty in a table and CSV, null in JSON."""
    if form == "csv":
        (stream or sys.stdout).write(to_csv(answer))
    elif form == "json":
        (stream or sys.stdout).write(to_json(answer))
    else:
        console(stream).print(to_table(answer))


def console(stream: TextIO | None = None) -> "Console":
    """The terminal, or a pipe wide enough that no column is cut."""
    from rich.console import Console  # noqa: PLC0415 - rich loads only when a table is shown

    where = stream or sys.stdout
    return Console(file=where) if where.isatty() else Console(file=where, width=10_000, no_color=True)


def to_table(answer: "Answer", title: str | None = None) -> "Table":
    """The answer as a table with numbers to the right."""
    from rich.markup import escape  # noqa: PLC0415 - rich loads only when a table is shown
    from rich.table import Table  # noqa: PLC0415 - as above

    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for index, column in enumerate(answer.columns):
        numbers = all(isinstance(row[index], int | float | None) for row in answer.rows)
        table.add_column(column, justify="right" if numbers and answer.rows else "left")
    for row in answer.rows:
        table.add_row(*(escape(_shown(value)) for value in row))
    return table


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(_shown, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def to_csv(answer: "Answer") -> str:
    """The answer as CSV with a header."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows(answer.rows)
    return text.getvalue()


def to_json(answer: "Answer") -> str:
    """The answer as JSON lines, one object per row."""
    rows = (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
    return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
