"""The warehouse that the configuration names: the only place that knows of which kind it is."""

from contextlib import AbstractContextManager
from datetime import date

import duckdb

from flows.config import Settings
from warehouse.database import connect
from warehouse.publish import Workspace, workspace
from warehouse.versions import version_on


def open_workspace(settings: Settings) -> AbstractContextManager[Workspace]:
    """A place to load into, unseen by readers until it is published.

    Raises:
        WarehouseError: Another run writes, or what is there is not ours.
    """
    return workspace(settings.published, keep=settings.keep_versions)


def open_published(settings: Settings, as_of: date | None = None) -> duckdb.DuckDBPyConnection:
    """What is published now, or was at the end of a day, opened for reading.

    Raises:
        WarehouseError: Nothing was published yet, or what is there is not ours.
    """
    path = settings.published
    return connect(version_on(path, as_of) if as_of else path, read_only=True)
