"""The ledger made anew from the archive, where it was lost: what is stored is not fetched a second time."""

from pathlib import Path

from crawlers.archive import archive_files
from crawlers.captures import Capture, read_captures
from crawlers.ledger import Answer, Holding, Ledger, Window


def rebuild_ledger(ledger: Ledger, data_dir: Path, source: str, window: Window) -> int:
    """Enter a source's stored responses into its ledger, oldest file first, and give their number.

    What the listings said of the pages is gone; they are read afresh. Raises OSError or sqlite3.Error.
    """
    count = 0
    for file in archive_files(data_dir, source):
        place = file.relative_to(data_dir).as_posix()
        with ledger:
            for capture in read_captures(file):
                ledger.record_holding(_holding(capture, place))
                if capture.role == "article" and capture.status in {200, 301, 308, 404, 410}:
                    ledger.record_answer(_answer(capture, place), window)
                count += 1
    return count


def _holding(capture: Capture, place: str) -> Holding:
    digest = capture.digest if capture.body else None
    return Holding(
        place, capture.offset, "response", capture.url, capture.fetched_at, capture.role, capture.status, digest
    )


def _answer(capture: Capture, place: str) -> Answer:
    kept = capture.status == 200
    return Answer(
        url=capture.url,
        role="article",
        status=capture.status,
        at=capture.fetched_at,
        etag=capture.headers.get("etag") if kept else None,
        last_modified=capture.headers.get("last-modified") if kept else None,
        digest=capture.digest if kept else None,
        archive_file=place if kept else None,
        archive_offset=capture.offset if kept else None,
    )
