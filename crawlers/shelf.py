"""The shelf of WARC files that a backfill works through: who reads which, how far, what is done.

Several processes may take files from one shelf; a reader that was killed leaves its file to the next,
which goes on where the last finished step ended.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Self, TypeVar

T = TypeVar("T")

LEASE = timedelta(minutes=10)


class Shelf:
    """The progress of one backfill, in one SQLite file, as one `reader` sees it (a name of its own, as host and pid).

    Raises sqlite3.Error for a file that is no shelf.
    """

    def __init__(self, path: Path, reader: str | None = None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._reader = reader or f"{os.uname().nodename}:{os.getpid()}"
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("pragma synchronous = normal")
        self._db.execute("begin immediate")
        for table in ("readings", "reservations"):
            self._db.execute((resources.files("crawlers.tables") / f"{table}.sql").read_text(encoding="utf-8"))
        self._db.execute("commit")

    def close(self) -> None:
        """Give back what is being read and close the file."""
        self._db.execute("update readings set reader = null, lease_until = null where reader = ?", (self._reader,))
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def take(self, files: Iterable[Path], now: datetime) -> Iterator[tuple[Path, int]]:
        """Yield (file, offset to read on from) for each file that is not done and that nobody else reads.

        A file is taken when it is yielded, so that several readers of one list share it.
        Raises FileNotFoundError for a file that is not there.
        """
        for file in files:
            offset = self._claim(file.resolve(), now)
            if offset is not None:
                yield file, offset

    def take_all(self, files: Iterable[Path], now: datetime) -> list[Path]:
        """Take at once those of some small files that are not done and that nobody else reads."""
        return self._in_one(lambda: [file for file in files if self._take(file.resolve(), now) is not None])

    def left(self, files: Iterable[Path]) -> list[Path]:
        """List the files that are not done, in the order given; a file that changed since is not."""
        done = set(self._db.execute("select file, size, modified from readings where done = 1").fetchall())
        return [file for file in files if (str(file.resolve()), *_state(file)) not in done]

    def advance(self, file: Path, offset: int, now: datetime) -> None:
        """Note that all before `offset` is done, and that the reader lives."""
        self._db.execute(
            "update readings set offset = ?, lease_until = ? where file = ? and reader = ?",
            (offset, _text(now + LEASE), str(file.resolve()), self._reader),
        )

    def finish(self, file: Path) -> None:
        """Note that a file is read to its end."""
        self._db.execute(
            "update readings set done = 1, reader = null, lease_until = null where file = ? and reader = ?",
            (str(file.resolve()), self._reader),
        )

    def finish_all(self, files: Iterable[Path]) -> None:
        """Note that some files are read to their ends."""
        self._db.execute("begin immediate")
        for file in files:
            self.finish(file)
        self._db.execute("commit")

    def forget(self, files: Iterable[Path]) -> None:
        """Forget that files were read, where what came of it is lost; one that somebody reads stays taken."""
        self._db.executemany(
            "delete from readings where done = 1 and file = ?", [(str(file.resolve()),) for file in files]
        )

    def reserve(self, bodies: Iterable[tuple[str, bytes]]) -> None:
        """Remember the tdmrep.json of some hosts, for the files that are read from now on."""
        self._db.executemany("insert or replace into reservations (host, body) values (?, ?)", bodies)

    def reserved(self) -> dict[str, bytes]:
        """Give every tdmrep.json that is remembered, by host."""
        return dict(self._db.execute("select host, body from reservations").fetchall())

    def count(self) -> tuple[int, int]:
        """Give the number of files done and of files known."""
        done, known = self._db.execute("select coalesce(sum(done), 0), count(*) from readings").fetchone()
        return int(done), int(known)

    def _claim(self, file: Path, now: datetime) -> int | None:
        return self._in_one(lambda: self._take(file, now))

    def _in_one(self, work: Callable[[], T]) -> T:
        """Do some work in one transaction."""
        self._db.execute("begin immediate")
        try:
            return work()
        finally:
            self._db.execute("commit")

    def _take(self, file: Path, now: datetime) -> int | None:
        size, modified = _state(file)
        row = self._db.execute(
            "select offset, done, reader, lease_until from readings where file = ? and size = ? and modified = ?",
            (str(file), size, modified),
        ).fetchone()
        offset, done, reader, lease_until = row or (0, 0, None, None)
        busy = reader not in {None, self._reader} and (lease_until or "") > _text(now) and not _is_dead(reader)
        if done or busy:
            return None
        self._db.execute(
            "insert or replace into readings (file, size, modified, offset, done, reader, lease_until)"
            " values (?, ?, ?, ?, 0, ?, ?)",
            (str(file), size, modified, offset, self._reader, _text(now + LEASE)),
        )
        return int(offset)


def _state(file: Path) -> tuple[int, int]:
    stat = file.stat()
    return stat.st_size, stat.st_mtime_ns


def _is_dead(reader: str) -> bool:
    """Tell whether a reader was a process of this machine that is no more."""
    host, _, pid = reader.rpartition(":")
    if host != os.uname().nodename or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
