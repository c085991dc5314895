"""Source files read strictly: an unknown key or a wrong type is an error that names the file and what to write."""

import dataclasses
import difflib
import re
import tomllib
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from crawlers.sources.layout import Layout
from crawlers.sources.source import Archive, LinkRules, Politeness, Source, WaysIn

_T = TypeVar("_T")

# A name becomes a folder of the archive: gazzetta-del-porto
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")

_TABLES: Mapping[str, type] = {"ways_in": WaysIn, "links": LinkRules, "politeness": Politeness}
_POSITIVE = frozenset(
    {"concurrency", "timeout", "max_pages", "max_listings", "max_depth", "max_megabytes", "max_minutes"}
)


class SourceError(ValueError):
    """A source file that cannot be used; the message is one line that names the file and what to do."""


def load_sources(*folders: Path) -> dict[str, Source]:
    """Read the package's own sources and those of the given folders, by name; a later folder wins.

    Raises SourceError for the first file that cannot be used, and for a folder that does not exist.
    """
    texts = {
        Path(entry.name).stem: (entry.name, entry.read_text(encoding="utf-8"))
        for entry in sorted(resources.files("crawlers.sources").iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }
    for folder in folders:
        if not folder.is_dir():
            raise SourceError(f"{folder}: no such folder of sources; create it or leave it out of the configuration")
        for path in sorted(folder.glob("*.toml")):
            texts[path.stem] = (str(path), _read_text(path))
    return {name: load_source_text(text, name, place=place) for name, (place, text) in texts.items()}


def load_source_text(text: str, name: str, *, place: str | None = None) -> Source:
    """Read one source from TOML; `name` is the file's stem and must equal a `name` key where there is one.

    Raises SourceError, whose message begins with `place` (by default the file's name).
    """
    place = place or f"{name}.toml"
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SourceError(f"{place}: not valid TOML: {error}") from None
    if table.setdefault("name", name) != name:
        raise SourceError(f"{place}: name is {table['name']!r} but the file is called {name!r}; make them equal")
    for key, kind in _TABLES.items():
        if key in table:
            table[key] = _build(kind, table[key], f"{place}: [{key}]")
    source = _build(Source, table, place)
    _check(source, place)
    return source


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: cannot be read as UTF-8 text: {error}") from None


def _build(kind: type[_T], table: Any, place: str) -> _T:
    if not isinstance(table, dict):
        raise SourceError(f"{place}: expected a table, found {table!r}")
    hints = typing.get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]  # kinds are dataclasses
    for key in table:
        if key not in fields:
            raise SourceError(f"{place}: unknown key {key!r}{_suggestion(key, fields)}")
    for key, field in fields.items():
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if required and key not in table:
            raise SourceError(f"{place}: {key!r} is missing")
    return kind(**{key: _value(value, hints[key], f"{place}: {key}") for key, value in table.items()})


def _suggestion(key: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(key, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; known keys are {', '.join(sorted(known))}"


def _value(value: Any, hint: Any, place: str) -> Any:
    if hint in _TABLES.values():
        return value
    if hint == tuple[Archive, ...]:
        return tuple(_archive(item, place) for item in _list(value, place))
    if hint == tuple[Layout, ...]:
        return tuple(_build(Layout, item, f"{place} {number}") for number, item in enumerate(_list(value, place), 1))
    if hint == tuple[str, ...]:
        return tuple(_typed(item, str, place) for item in _list(value, place))
    if isinstance(hint, types.UnionType):
        hint = next(member for member in typing.get_args(hint) if member is not types.NoneType)
    if typing.get_origin(hint) is typing.Literal:
        if value not in typing.get_args(hint):
            raise SourceError(f"{place}: expected one of {', '.join(typing.get_args(hint))}, found {value!r}")
        return value
    return _typed(value, hint, place)


def _typed(value: Any, hint: type, place: str) -> Any:
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint and not (hint is date and isinstance(value, date) and not isinstance(value, datetime)):
        wanted = {str: "text", int: "a whole number", float: "a number", bool: "true or false", date: "a date"}
        raise SourceError(f"{place}: expected {wanted.get(hint, hint.__name__)}, found {value!r}")
    return value


def _list(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise SourceError(f"{place}: expected a list, found {value!r}; put it in [ ]")
    return value


def _archive(item: Any, place: str) -> Archive:
    archive = Archive(item) if isinstance(item, str) else _build(Archive, item, place)
    try:
        dated = archive.address(date(2022, 3, 13))
    except (LookupError, AttributeError, ValueError) as error:
        raise SourceError(f"{place}: {archive.url!r} cannot be filled with a date: {error!r}") from None
    if dated == archive.url:
        raise SourceError(f"{place}: {archive.url!r} holds no date; write for example /archive/{{day:%Y/%m/%d}}")
    return archive


def _check(source: Source, place: str) -> None:
    if not NAME.fullmatch(source.name):
        raise SourceError(f"{place}: name {source.name!r} may hold lower-case letters, digits and hyphens only")
    parts = urlsplit(source.home)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise SourceError(f"{place}: home {source.home!r} is no http or https address")
    if source.ways_in.is_empty():
        raise SourceError(f"{place}: [ways_in] names no sitemap, feed, archive or section; add at least one")
    if (source.ways_in.archives or source.ways_in.sections) and not source.links.include:
        raise SourceError(f"{place}: [links] include is missing; archive and section pages need it to tell articles")
    for key in ("include", "exclude", "follow", "sitemaps"):
        for pattern in getattr(source.links, key):
            _check_pattern(pattern, f"{place}: [links] {key}")
    for number, layout in enumerate(source.layouts, 1):
        _check_layout(layout, f"{place}: layouts {number}")
    for field in dataclasses.fields(Politeness):
        _check_number(getattr(source.politeness, field.name), field.name, f"{place}: [politeness]")


def _check_pattern(pattern: str, place: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise SourceError(f"{place}: {pattern!r} is no regular expression: {error}") from None


def _check_layout(layout: Layout, place: str) -> None:
    if not layout.selectors():
        raise SourceError(f"{place}: selects nothing; give it text, title or drop")
    if layout.since is not None and layout.until is not None and layout.until < layout.since:
        raise SourceError(f"{place}: until {layout.until} is before since {layout.since}")


def _check_number(value: float, key: str, place: str) -> None:
    if value < 0 or (value == 0 and key in _POSITIVE):
        raise SourceError(f"{place}: {key} is {value}; it must be {'above' if key in _POSITIVE else 'at least'} 0")
