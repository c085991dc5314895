"""Stored pages dropped when their time is over: whole files where all is over, else the files copied without them.

The warehouse keeps its facts and their short evidence; the ledger still knows the pages, so none is fetched again.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crawlers.captures import member_ends
from crawlers.filenames import next_name, previous_name
from crawlers.ledger import Holding, Ledger


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a sweep removed: `records` of pages, in files removed or rewritten, and the `bytes` that it freed."""

    records: int = 0
    bytes: int = 0


def drop_old_pages(data_dir: Path, source: str, *, now: datetime, retention_days: int | None) -> Dropped:
    """Drop a source's records whose time is over: older than `retention_days`, or marked "noarchive" for a day.

    Killed at any moment, it is finished by the next sweep. Not to be called while the source is being crawled.
    Raises OSError or sqlite3.Error.
    """
    ledger = Ledger(data_dir / "ledger.sqlite", source)
    limit = now.astimezone(UTC) - timedelta(days=retention_days) if retention_days is not None else None
    try:
        _remove_leftovers(data_dir, source, ledger)
        dropped = Dropped()
        for file, holdings in ledger.holdings_by_file().items():
            over = [holding for holding in holdings if _is_over(holding, now, limit)]
            if over:
                freed = _sweep(data_dir, ledger, file, holdings, over)
                dropped = Dropped(dropped.records + len(over), dropped.bytes + freed)
        return dropped
    finally:
        ledger.close()


def _is_over(holding: Holding, now: datetime, limit: datetime | None) -> bool:
    marked = holding.drop_after is not None and holding.drop_after <= now
    return marked or (limit is not None and holding.fetched_at < limit)


def _sweep(data_dir: Path, ledger: Ledger, file: str, holdings: Sequence[Holding], over: Sequence[Holding]) -> int:
    """Replace one file by a copy without what is over, or by nothing; give the bytes freed."""
    old = data_dir / file
    size = old.stat().st_size if old.is_file() else 0
    kept = [holding for holding in holdings if holding not in over]
    if not kept or not size:
        with ledger:
            ledger.move_holdings(file, {})
        old.unlink(missing_ok=True)
        return size
    fresh = old.with_name(next_name(old.name))
    moved = _copy_only(old, fresh, {holding.offset for holding in kept})
    with ledger:
        ledger.move_holdings(
            file, {holding.offset: (fresh.relative_to(data_dir).as_posix(), moved[holding.offset]) for holding in kept}
        )
    old.unlink()
    return size - fresh.stat().st_size


def _copy_only(old: Path, fresh: Path, kept: set[int]) -> dict[int, int]:
    """Copy the kept records, each with the request behind it; give old offset → new offset.

    A record that the ledger does not know, in flight when a crawl was killed, is dropped: its page was fetched again.
    """
    moved: dict[int, int] = {}
    dropping = False
    with old.open("rb") as source, fresh.open("wb") as copy:
        for start, end, kind in member_ends(source):
            dropping = dropping if kind == "request" else kind in {"response", "revisit"} and start not in kept
            if not dropping:
                moved[start] = copy.tell()
                source.seek(start)
                copy.write(source.read(end - start))
        copy.flush()
        os.fsync(copy.fileno())
    return moved


def _remove_leftovers(data_dir: Path, source: str, ledger: Ledger) -> None:
    """Remove copies that a killed sweep did not come to use, and originals that it did not come to remove."""
    known = set(ledger.holdings_by_file())
    for path in sorted((data_dir / "archive" / source).glob("*.warc.gz")):
        earlier = previous_name(path.name)
        if earlier is None:
            continue
        if path.relative_to(data_dir).as_posix() in known:
            path.with_name(earlier).unlink(missing_ok=True)
        else:
            path.unlink()
