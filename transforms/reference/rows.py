"""Rows of the data files beside this module."""

import csv
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import NamedTuple

from transforms.identity.phrases import key_of


class Alias(NamedTuple):
    """One alias: "Reading?" is risky, "Turin!" is for lists only, "[2009-2014]" bounds its years."""

    text: str
    risky: bool = False
    prose: bool = True
    since: int | None = None
    until: int | None = None


def read_rows(name: str) -> Iterator[Mapping[str, str]]:
    """The rows of a data file by column name; lines that begin with "#" say what the file is."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    reader = csv.reader(lines)
    header = next(reader)
    for row in reader:
        if len(row) != len(header):
            raise ValueError(f"{name}: {row[0]!r} has {len(row)} fields, expected {len(header)}")
        yield dict(zip(header, row, strict=True))


def several(field: str) -> tuple[str, ...]:
    """The parts of a field that "|" separates."""
    return tuple(field.split("|")) if field else ()


def year(field: str) -> int | None:
    """A year, or None when the field is empty."""
    return int(field) if field else None


def parse_alias(field: str) -> Alias:
    """An alias and its marks.

    >>> parse_alias("Melbourne Heart[2009-2014]")
    Alias(text='Melbourne Heart', risky=False, prose=True, since=2009, until=2014)
    >>> parse_alias("Nice?")
    Alias(text='Nice', risky=True, prose=True, since=None, until=None)
    """
    since: int | None = None
    until: int | None = None
    if field.endswith("]"):
        field, _, years = field[:-1].partition("[")
        first, _, last = years.partition("-")
        since, until = year(first), year(last)
    if field.endswith("?"):
        return Alias(field[:-1], True, True, since, until)
    if field.endswith("!"):
        return Alias(field[:-1], False, False, since, until)
    return Alias(field, False, True, since, until)


def suggest_line(name: str, country: str | None) -> str:
    """The line of teams.csv that would make a club known, for a reader to check and complete.

    >>> suggest_line("AC Pontevecchio", "Italy")
    'ac-pontevecchio,AC Pontevecchio,Italy,men,,4,,,'
    """
    return f"{key_of(name).casefold().replace(' ', '-')},{name},{country or 'COUNTRY'},men,,4,,,"
