"""The keys of the configuration: how each is read, and what it means.

A parser takes what the file or a variable says and the folder that its paths count from.
It raises ValueError with words for what would be right.
"""

import os
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError


def _to_path(value: object, folder: Path) -> Path:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a path in quotes")
    return folder / Path(value).expanduser()


def _to_paths(value: object, folder: Path) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise ValueError("a list of paths")  # noqa: TRY004 - the message is all that the caller uses
    return tuple(_to_path(item, folder) for item in value)


def _to_names(value: object, _folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("a list of names in quotes")
    return tuple(value)


def _to_text(value: object, _folder: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text in quotes")
    return value


def _to_choice(value: object, _folder: Path) -> bool:
    words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if str(value).lower() not in words:
        raise ValueError("true or false")
    return words[str(value).lower()]


def _to_count(value: object, _folder: Path) -> int:
    text = str(value)
    if isinstance(value, bool) or not (text.isascii() and text.isdigit()):
        raise ValueError("a whole number, 0 or more")
    return int(text)


def seconds_first(cron: str) -> str:
    """A cron expression as the library wants it: a sixth field, the seconds, stands last for people and Prefect.

    >>> seconds_first("30 4 * * * 15"), seconds_first("30 4 * * *")
    ('15 30 4 * * *', '30 4 * * *')
    """
    fields = cron.split()
    return " ".join([fields[5], *fields[:5]]) if len(fields) == 6 else cron


def _to_cron(value: object, _folder: Path) -> str:
    try:
        CronSim(seconds_first(str(value)), datetime(2000, 1, 1, tzinfo=UTC))
    except CronSimError as error:
        raise ValueError('a cron expression of five fields, such as "30 4 * * *"') from error
    return str(value)


def _to_runner(value: object, _folder: Path) -> str:
    if value not in RUNNERS:
        raise ValueError(" or ".join(f'"{name}"' for name in RUNNERS))
    return str(value)


def _to_time_zone(value: object, _folder: Path) -> str:
    try:
        ZoneInfo(str(value))
    except (KeyError, OSError, ValueError) as error:
        raise ValueError('the name of a time zone, such as "Europe/London"') from error
    return str(value)


def _to_command(value: object, _folder: Path) -> tuple[str, ...]:
    if isinstance(value, str):
        try:
            value = shlex.split(value)
        except ValueError:
            value = None
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        raise ValueError("a command line in quotes, or a list of its words")
    return tuple(value)


def _to_address(value: object, _folder: Path) -> str:
    if not isinstance(value, str) or urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).hostname:
        raise ValueError("a URL that begins with http:// or https://")
    return value


RUNNERS = ("processes", "dask")


@dataclass(frozen=True, slots=True)
class Key:
    """How one key is read: `parse` takes what the file says, `split` cuts a variable's text into a list for it."""

    meaning: str
    parse: Callable[[object, Path], object]
    split: str | None = None


KEYS: Mapping[str, Key] = {
    "data_dir": Key("folder of everything that a run writes", _to_path),
    "sources": Key("names of the sources that a night crawls; none: all that are enabled", _to_names, ","),
    "source_folders": Key("folders with further source files", _to_paths, os.pathsep),
    "contact": Key("URL or mail address for the owners of crawled sites; none is crawled without", _to_text),
    "allow_loopback": Key("whether sources on this machine may be crawled, as when trying one on a copy", _to_choice),
    "processes": Key("processes that read at the same time; 0 is one for each core", _to_count),
    "runner": Key(
        'who reads when there is much to read: "processes" of this machine, or workers of "dask"', _to_runner
    ),
    "scheduler": Key("address of a Dask scheduler; none: workers of this machine", _to_text),
    "keep_versions": Key("published files that are kept for questions as of a day", _to_count),
    "saved_retention_days": Key(
        "days after which pages gathered from files are dropped where their source names none; none: they stay",
        _to_count,
    ),
    "lake": Key(
        'catalog of a DuckLake that takes the place of the file, such as "postgres:dbname=matchday host=db"', _to_text
    ),
    "lake_data": Key("path or URL of the lake's Parquet files; none: the folder `lake` of `data_dir`", _to_text),
    "cron": Key("when the served night runs, as five fields of cron", _to_cron),
    "time_zone": Key("time zone of `cron`", _to_time_zone),
    "site": Key("folder that a night writes the match centre to; none: it is not written", _to_path),
    "site_url": Key("address under which the match centre is found, for the links of its feeds", _to_address),
    "site_engine": Key("folder of npm packages with the engine of its page for queries", _to_path),
    "notify_command": Key("command that is told, as JSON on its stdin, of a run that needs a person", _to_command),
    "notify_webhook": Key("URL that the same JSON is posted to", _to_address),
}


def variable(key: str) -> str:
    """The environment variable that overrides `key`.

    >>> variable("data_dir")
    'MATCHDAY_DATA_DIR'
    """
    return f"MATCHDAY_{key.upper()}"
