"""Settings: what a run needs to know, each value with where it came from.

A value is taken from the environment, else from the configuration file, else it is the default.
The configuration file is `MATCHDAY_CONFIG`, else `matchday.toml` in the platform's configuration folder.
"""

import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

import platformdirs

from flows.keys import KEYS, variable
from flows.spreading import Dask, Workers

CONFIG_VARIABLE = "MATCHDAY_CONFIG"
SERVED_VARIABLE = "MATCHDAY_SERVED"
"""Set for the processes that `matchday serve` starts, which end with it."""
_TOLD_VARIABLES = frozenset({"MATCHDAY_RUN", "MATCHDAY_OUTCOME", "MATCHDAY_PROBLEM"})
OTHER_VARIABLES = frozenset({CONFIG_VARIABLE, SERVED_VARIABLE, "MATCHDAY_DEBUG", *_TOLD_VARIABLES})
"""Variables of ours that override no key."""
_VARIABLES = [*map(variable, KEYS), *sorted(OTHER_VARIABLES)]


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
    runner: str = "processes"
    """Who reads when there is much to read: processes of this machine, or workers of Dask."""
    scheduler: str | None = None
    """The address of a Dask scheduler; None for workers of this machine."""
    keep_versions: int = 7
    """Published files that are kept beside the present one, for questions as of a day."""
    saved_retention_days: int | None = None
    """Days after which pages that a backfill gathered are dropped, where their source names none; None keeps them."""
    lake: str | None = None
    """The catalog of a DuckLake to publish to; None for one file."""
    lake_data: str | None = None
    """Where the lake keeps its Parquet files."""
    cron: str = "30 4 * * *"
    """When `matchday serve` runs the night, in five fields."""
    time_zone: str = "UTC"
    """The time zone that `cron` is told in."""
    site: Path | None = None
    """The folder that a night writes the match centre to; None where it is not written."""
    site_url: str | None = None
    """The address under which the match centre is found."""
    site_engine: Path | None = None
    """A folder of npm packages with the engine of the page that takes queries."""
    notify_command: tuple[str, ...] = ()
    """The words of a command that is told of a run that needs a person."""
    notify_webhook: str | None = None
    """A URL that is told the same."""
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def workers(self) -> Workers:
        """Who reads when there is much to read."""
        return Dask(self.scheduler, self.processes) if self.runner == "dask" else self.processes

    @property
    def published(self) -> Path:
        """The warehouse file that readers open."""
        return self.data_dir / "matchday.duckdb"

    @property
    def corrections(self) -> Path:
        """The editor's own corrections, a plain file that survives a rebuild."""
        return self.data_dir / "corrections.csv"

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
    _refuse_unknown((name for name in environ if name.startswith("MATCHDAY_")), _VARIABLES, "the environment")
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
    _refuse_unknown(values, list(KEYS), str(path))
    return values


def _refuse_unknown(names: Iterable[str], known: Sequence[str], origin: str) -> None:
    """Raise for a name that nobody reads: a slip of the pen would else go unseen until the night it mattered."""
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(known)}"
            raise ConfigError(f"{origin}: unknown key '{name}'; {hint}")


def _parse(key: str, value: object, folder: Path, origin: str) -> object:
    try:
        return KEYS[key].parse(value, folder)
    except ValueError as error:
        raise ConfigError(f"{origin}: {key} must be {error}, not {value!r}") from error
