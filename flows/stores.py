"""The warehouse that the configuration names: the only place that knows of which kind it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import duckdb

from flows.config import Settings
from flows.editor import load_corrections
from warehouse.lake import LakePlace
from warehouse.place import FilePlace, Place
from warehouse.publish import Workspace, workspace


def place_of(settings: Settings) -> Place:
    """Where this configuration publishes: one file, or a lake."""
    if settings.lake is None:
        return FilePlace(settings.published, settings.keep_versions)
    return LakePlace(settings.lake, settings.lake_data or str(settings.data_dir / "lake"), settings.data_dir)


@contextmanager
def open_workspace(settings: Settings) -> Iterator[Workspace]:
    """A place to load into, unseen by readers until it is published; the editor's corrections are in it.

    A machine without a file of corrections leaves those in a lake as they are: the editor sits at another.

    Raises:
        WarehouseError: Another run writes, or what is there is not ours.
        CorrectionError: The file of corrections has a row that cannot be taken.
    """
    with workspace(place_of(settings)) as work:
        if settings.lake is None or settings.corrections.exists():
            load_corrections(work.con, settings.corrections)
        yield work


def open_published(settings: Settings, as_of: date | None = None) -> duckdb.DuckDBPyConnection:
    """What is published now, or was at the end of a day, opened for reading.

    Raises:
        WarehouseError: Nothing was published yet, or what is there is not ours.
    """
    return place_of(settings).open(as_of)
