"""Settings: what a run needs to know, each value with where it came from.

A value is taken from the environment, else from the configuration file, else it is the default.
The configuration file is `MATCHDAY_CONFIG`, else `matchday.toml` in the platform's configuration folder.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

import platformdirs

CONFIG_VARIABLE = "MATCHDAY_CONFIG"


class ConfigError(Exception):
    """A configuration that cannot be used: the message names the file or variable, the key and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The effective configuration; `origins` says for each key where its value came from."""

    data_dir: Path
    """Everything that a run writes lies in here."""
    sources: tuple[str, ...] = ()
    """Names of the sources that the nightly run crawls; empty means all there are."""
    source_folders: tuple[Path, ...] = ()
    """Folders with further source files (`*.toml`), beside those that come with the package."""
    contact: str | None = None
    """A URL or mail address that the owner of a crawled site can write to; public sites are not crawled without."""
    allow_loopback: bool = False
    """Whether sources whose home is this machine may be crawled, as when trying a source on a copy of a site."""
    processes: int = 0
    """Processes that read articles at the same time; 0 means one for each core."""
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def published(self) -> Path:
        """The warehouse file that readers open."""
        return self.data_dir / "matchday.duckdb"

    @property
    def archive(self) -> Path:
        """The folder of the WARC files, one folder per source in it."""
        return self.data_dir / "archive"

    @property
    def lock(self) -> Path:
        """The file whose lock a writing run holds."""
        return self.data_dir / "run.lock"

    @property
    def prefect_home(self) -> Path:
        """Where Prefect's own server keeps its state."""
        return self.data_dir / "prefect"


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


@dataclass(frozen=True, slots=True)
class _Key:
    """How one key is read: `parse` takes what the file says, `split` cuts a variable's text into a list for it."""

    parse: Callable[[object, Path], object]
    split: str | None = None


KEYS: Mapping[str, _Key] = {
    "data_dir": _Key(_to_path),
    "sources": _Key(_to_names, split=","),
    "source_folders": _Key(_to_paths, split=os.pathsep),
    "contact": _Key(_to_text),
    "allow_loopback": _Key(_to_choice),
    "processes": _Key(_to_count),
}


def variable(key: str) -> str:
    """The environment variable that overrides `key`.

    >>> variable("data_dir")
    'MATCHDAY_DATA_DIR'
    """
    return f"MATCHDAY_{key.upper()}"


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The effective settings for this environment (default: the process's own).

    Raises:
        ConfigError: A file that is missing or broken, an unknown key, or a value of the wrong form.
    """
    environ = os.environ if environ is None else environ
    values: dict[str, object] = {"data_dir": platformdirs.user_data_path("matchday", appauthor=False)}
    origins = dict.fromkeys(KEYS, "default")
    path = _config_file(environ)
    if path is not None:
        for key, value in _read_file(path).items():
            values[key] = _parse(key, value, path.parent, str(path))
            origins[key] = str(path)
    for key, kind in KEYS.items():
        text = environ.get(variable(key), "").strip()
        if text:
            given = [part.strip() for part in text.split(kind.split) if part.strip()] if kind.split else text
            values[key] = _parse(key, given, Path.cwd(), variable(key))
            origins[key] = variable(key)
    return Settings(**values, origins=origins)  # type: ignore[arg-type] # each parser returns its field's type


def _config_file(environ: Mapping[str, str]) -> Path | None:
    named = environ.get(CONFIG_VARIABLE, "").strip()
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise ConfigError(f"{path}: no such file; {CONFIG_VARIABLE} must name a configuration file, or be unset")
        return path.absolute()
    path = platformdirs.user_config_path("matchday", appauthor=False) / "matchday.toml"
    return path if path.is_file() else None


def _read_file(path: Path) -> dict[str, object]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not readable as TOML ({error}); mend that line") from error
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; make it readable or unset {CONFIG_VARIABLE}") from error
    for key in values:
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"known keys: {', '.join(KEYS)}"
            raise ConfigError(f"{path}: unknown key '{key}'; {hint}")
    return values


def _parse(key: str, value: object, folder: Path, origin: str) -> object:
    try:
        return KEYS[key].parse(value, folder)
    except ValueError as error:
        raise ConfigError(f"{origin}: {key} must be {error}, not {value!r}") from error
