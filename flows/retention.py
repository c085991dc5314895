"""Stored pages dropped when their source's time for them is over, and the warehouse told where the others lie now."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb

from crawlers.archive import archive_files, archive_folder, hold_archive, read_captures
from crawlers.gathering import NO_ARCHIVE_FILE, SAVED
from crawlers.ledger import find_places
from crawlers.retention import Dropped, drop_old_pages
from crawlers.sources import Source
from flows.config import Settings
from flows.reading import find_unread
from flows.stores import open_published
from warehouse.database import transaction


def drop_pages(sources: Sequence[Source], data_dir: Path, now: datetime) -> Dropped:
    """Drop what is over, source by source; one that is being crawled at this moment waits for the next night.

    To be called when everything stored has been read and published.
    """
    dropped = Dropped()
    for source in sources:
        folder = archive_folder(data_dir, source.name)
        if not folder.is_dir():
            continue
        try:
            with hold_archive(folder):
                more = drop_old_pages(data_dir, source.name, now=now, retention_days=source.retention_days)
        except BlockingIOError:
            continue
        dropped = Dropped(dropped.records + more.records, dropped.bytes + more.bytes)
    return dropped


def drop_gathered(settings: Settings, sources: Mapping[str, Source], now: datetime) -> Dropped:
    """Drop what backfills gathered so many days ago, once it is read and published.

    The days are the source's `retention_days`; where it names none, or a page is nobody's, `saved_retention_days`.
    Pages that say "noarchive" stay a day.
    """
    files = archive_files(settings.data_dir, SAVED)
    if not files:
        return Dropped()
    with open_published(settings) as con:
        unread = set(find_unread(con, settings.data_dir, gathered=True))
    dropped = Dropped()
    for file in files:
        age = now - datetime.fromtimestamp(file.stat().st_mtime, UTC)
        if file in unread or age < timedelta(days=1):
            continue
        captures = [(capture.source, capture.url) for capture in read_captures(file)]
        source = sources.get(captures[0][0] or "") if captures else None
        own = source.retention_days if source else None
        days = settings.saved_retention_days if own is None else own
        days = 1 if file.name.endswith(NO_ARCHIVE_FILE) else days
        if days is not None and age >= timedelta(days=days):
            dropped = Dropped(dropped.records + len(captures), dropped.bytes + file.stat().st_size)
            file.unlink()
    return dropped


def settle_places(con: duckdb.DuckDBPyConnection, data_dir: Path, *, is_shared: bool = False) -> int:
    """How many captures of the warehouse lie elsewhere than it said, or nowhere any more: it now says so.

    In a warehouse shared with other machines, what this one has not stored is left as it is: another one may.
    """
    files = [name for (name,) in con.execute("select distinct file from captures where file is not null").fetchall()]
    gone = [name for name in files if not (data_dir / name).exists()]
    if not gone:
        return 0
    rows = con.execute(
        "select capture_id, url, fetched_at, file from captures where list_contains(?, file)", [gone]
    ).fetchall()
    places = find_places(data_dir, [row[1:] for row in rows])
    moved = [(*(places.get(row[1:]) or (None, None)), row[0]) for row in rows if not is_shared or row[1:] in places]
    if not moved:
        return 0
    with transaction(con):
        con.executemany("update captures set file = ?, file_offset = ? where capture_id = ?", moved)
    return len(moved)
