"""The archive: every response as it came, in WARC files that other tools read.

One gzip member per record, each written in one piece, so that a kill costs the last record at most.
A response record holds the body unpacked; the header it arrived with is kept as `X-Crawler-Content-Encoding`.
Two fields of our own, `Matchday-Source` and `Matchday-Role`, say whose page it is and what it was fetched as.
"""

import base64
import fcntl
import gzip
import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path

from fastwarc.warc import WarcRecord, WarcRecordType

from crawlers.captures import Capture, Damage, Role, read_capture, read_captures

__all__ = ["ArchiveWriter", "Capture", "Damage", "Exchange", "Written", "archive_files", "digest_of", "hold_archive"]
__all__ += ["is_held", "read_capture", "read_captures"]

Headers = Iterable[tuple[bytes, bytes]]

SERVER_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
IDENTICAL_PAYLOAD = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"

# Headers that describe the bytes on the wire and would mislead a reader of the unpacked body
_WIRE_HEADERS = frozenset({b"content-encoding", b"transfer-encoding", b"content-length"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, the body unpacked; `source` is whose page it is, where it is not the writer's."""

    url: str
    role: Role
    fetched_at: datetime
    status: int
    body: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    request_headers: tuple[tuple[bytes, bytes], ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Where a record lies: its file and the offset of its first byte; `digest` is that of the body."""

    file: Path
    offset: int
    digest: str


def digest_of(body: bytes) -> str:
    """Give the digest of a body as WARC files write it.

    >>> digest_of(b"")
    'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ'
    """
    # SHA-1 is what WARC tools compare; it names pages here and proves nothing.
    return "sha1:" + base64.b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()


def archive_folder(data_dir: Path, source: str) -> Path:
    """Give the folder that holds a source's files."""
    return data_dir / "archive" / source


def archive_files(data_dir: Path, source: str | None = None) -> tuple[Path, ...]:
    """List the archive's files, of one source or of all, oldest first within a source."""
    return tuple(sorted((data_dir / "archive").glob(f"{source or '*'}/*.warc.gz")))


@contextmanager
def hold_archive(folder: Path) -> Iterator[None]:
    """Hold a source's folder for writing; the system lets go of it when the process ends.

    The lock file holds the process id, for whoever wonders. Raises BlockingIOError where another holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def is_held(folder: Path) -> bool:
    """Tell whether a crawl writes to a source's folder at this moment."""
    lock = folder / ".lock"
    if not lock.exists():
        return False
    with lock.open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


class ArchiveWriter:
    """Writes one run's records to fresh files `<run>-<number>.warc.gz`, a new one after `max_bytes`.

    No file is made before the first record. `records` counts the responses and revisits written.
    """

    def __init__(self, folder: Path, run: str, source: str | None, *, max_bytes: int = 256 << 20) -> None:
        self._folder, self._run, self._source, self._max_bytes = folder, run, source, max_bytes
        self._stream: int | None = None
        self._size = 0
        self.files: list[Path] = []
        self.records = 0

    def write(self, exchange: Exchange) -> Written:
        """Append a response with its request; both are on disk in full, or neither. Raises OSError."""
        digest = digest_of(exchange.body)
        response = self._record(WarcRecordType.response, exchange, digest)
        response.set_bytes_content(_http_block(exchange, exchange.body))
        return self._append(response, exchange, digest)

    def write_revisit(self, exchange: Exchange, digest: str, first: datetime) -> Written:
        """Append a note that a page is still the one fetched at `first`. Raises OSError."""
        revisit = self._record(WarcRecordType.revisit, exchange, digest)
        revisit.headers["WARC-Profile"] = SERVER_NOT_MODIFIED if exchange.status == 304 else IDENTICAL_PAYLOAD
        revisit.headers["WARC-Refers-To-Target-URI"] = exchange.url
        revisit.headers["WARC-Refers-To-Date"] = _stamp(first)
        revisit.set_bytes_content(_http_block(exchange, b""))
        return self._append(revisit, exchange, digest)

    def close(self) -> None:
        """Bring the last file to disk and close it."""
        if self._stream is not None:
            os.fsync(self._stream)
            os.close(self._stream)
            self._stream = None

    def _record(self, kind: WarcRecordType, exchange: Exchange, digest: str) -> WarcRecord:
        record = WarcRecord()
        record.init_headers(kind)
        record.record_date = exchange.fetched_at
        record.headers["WARC-Target-URI"] = exchange.url
        record.headers["WARC-Payload-Digest"] = digest
        if source := exchange.source or self._source:
            record.headers["Matchday-Source"] = source
        record.headers["Matchday-Role"] = exchange.role
        record.is_http = True
        return record

    def _append(self, record: WarcRecord, exchange: Exchange, digest: str) -> Written:
        request = WarcRecord()
        request.init_headers(WarcRecordType.request)
        request.record_date = exchange.fetched_at
        request.headers["WARC-Target-URI"] = exchange.url
        request.headers["WARC-Concurrent-To"] = record.record_id or ""
        request.is_http = True
        request.set_bytes_content(_request_block(exchange))
        file = self._file(exchange.fetched_at)
        offset = self._write_all(_member(record) + _member(request))
        self.records += 1
        return Written(file, offset, digest)

    def _file(self, now: datetime) -> Path:
        """Give the file to write to, a fresh one where there is none or the last is full."""
        if self._stream is not None and self._size >= self._max_bytes:
            self.close()
        if self._stream is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{self._run}-{len(self.files):05d}.warc.gz"
            self._stream = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
            self._size = 0
            self.files.append(path)
            self._write_all(_member(_warcinfo(path.name, self._source or "saved pages", now)))
        return self.files[-1]

    def _write_all(self, data: bytes) -> int:
        """Append in one piece and give the offset it begins at; a write that fails half-way is taken back."""
        assert self._stream is not None  # noqa: S101 - `_file` opened it
        offset = self._size
        view = memoryview(data)
        try:
            while view:
                view = view[os.write(self._stream, view) :]
        except OSError:
            os.ftruncate(self._stream, offset)
            raise
        self._size = offset + len(data)
        return offset


def _member(record: WarcRecord) -> bytes:
    """Give one record as one gzip member."""
    plain = BytesIO()
    record.write(plain, checksum_data=True)
    return gzip.compress(plain.getvalue(), compresslevel=6, mtime=0)


def _warcinfo(name: str, source: str, now: datetime) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(WarcRecordType.warcinfo)
    record.record_date = now
    record.headers["WARC-Filename"] = name
    record.headers["Content-Type"] = "application/warc-fields"
    fields = {"software": "matchday", "format": "WARC File Format 1.1", "robots": "obey", "isPartOf": source}
    record.set_bytes_content("".join(f"{key}: {value}\r\n" for key, value in fields.items()).encode())
    return record


def _http_block(exchange: Exchange, body: bytes) -> bytes:
    try:
        phrase = HTTPStatus(exchange.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {exchange.status} {phrase}".encode()]
    for name, value in exchange.headers:
        kept = b"X-Crawler-" + name if name.lower() in _WIRE_HEADERS else name
        lines.append(_header_line(kept, value))
    lines.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def _request_block(exchange: Exchange) -> bytes:
    rest, _, host = exchange.url.partition("://")[2].partition("/")[::-1]
    lines = [f"GET /{rest} HTTP/1.1".encode(), f"Host: {host}".encode()]
    lines += [_header_line(name, value) for name, value in exchange.request_headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _header_line(name: bytes, value: bytes) -> bytes:
    return b" ".join((name + b": " + value).splitlines())


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
