"""The published file's earlier versions, kept beside it, and which of them held on a day."""

import os
import re
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from warehouse.database import NoWarehouseError

# A version carries the moment it was published: "matchday-20220314T053000.duckdb"
VERSION = re.compile(r"(?P<stem>.+)-(?P<moment>\d{8}T\d{6})\.duckdb")
MOMENT = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Version:
    """One kept version: the file as it was published at a moment (UTC)."""

    path: Path
    published_at: datetime


def folder_of(published: Path) -> Path:
    """Where the versions of a published file lie."""
    return published.parent / "versions"


def versions_of(published: Path) -> list[Version]:
    """Every kept version of a published file, the oldest first."""
    found = []
    for path in sorted(folder_of(published).glob(f"{published.stem}-*.duckdb")):
        match = VERSION.fullmatch(path.name)
        if match and match["stem"] == published.stem:
            found.append(Version(path, datetime.strptime(match["moment"], MOMENT)))  # noqa: DTZ007 - UTC by convention
    return found


def keep_version(published: Path, published_at: datetime, keep: int) -> None:
    """Keep the file just published as a version, and only the last `keep` of them; a link where the disk allows one."""
    folder = folder_of(published)
    folder.mkdir(exist_ok=True)
    target = folder / f"{published.stem}-{published_at.strftime(MOMENT)}.duckdb"
    target.unlink(missing_ok=True)
    try:
        os.link(published, target)
    except OSError:
        shutil.copyfile(published, target)
    versions = versions_of(published)
    for version in versions[: max(0, len(versions) - keep)]:
        version.path.unlink(missing_ok=True)


def version_on(published: Path, day: date) -> Path:
    """The file that was the published one at the end of `day` (UTC).

    Raises NoWarehouseError where nothing was published by then, or its version is no longer kept.
    """
    versions = versions_of(published)
    held = [version for version in versions if version.published_at.date() <= day]
    if held:
        return held[-1].path
    if not versions:
        raise NoWarehouseError(f"no version of {published} is kept: nothing can be said as of {day}")
    raise NoWarehouseError(
        f"the oldest version kept of {published} is of {versions[0].published_at:%Y-%m-%d}, after {day}"
    )
