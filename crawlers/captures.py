"""WARC files read back, ours and those of other crawlers: a damaged record costs that record and no other."""

import logging
import re
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Literal
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from crawlers.decoding import TooLargeError, dechunk, decode_body

LARGEST_BODY = 32 << 20
_CHUNK = 1 << 16
_GZIP_MEMBER = b"\x1f\x8b\x08"
# WARC-Type: response
_WARC_TYPE = re.compile(rb"^WARC-Type:\s*(\w+)", re.MULTILINE | re.IGNORECASE)
_PLAIN_RECORD = b"\r\n\r\nWARC/1."

Role = Literal["article", "listing", "robots", "stub"]
_ROLES = frozenset({"article", "listing", "robots", "stub"})
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Capture:
    """One response as stored. `headers` has lower-case names; `body` is unpacked.

    A "stub" is what came in place of an article: a consent page, an empty shell.
    `source` is None for a file that another crawler wrote; `offset` is where the record begins in `file`.
    """

    url: str
    fetched_at: datetime
    status: int
    content_type: str | None
    headers: Mapping[str, str]
    body: bytes
    digest: str
    source: str | None
    role: Role
    file: Path
    offset: int


@dataclass(frozen=True, slots=True)
class Damage:
    """A place where a file could not be read: the record that begins there is lost."""

    file: Path
    offset: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: record at byte {self.offset:,} is lost: {self.reason}"


class _DamagedRecordError(OSError):
    """One record that cannot be used, in a file that can be read on."""


OnDamage = Callable[[Damage], None]


def read_captures(
    path: Path,
    *,
    on_damage: OnDamage | None = None,
    wanted: Callable[[str], bool] | None = None,
    start: int = 0,
) -> Iterator[Capture]:
    """Yield the responses of a WARC file (.warc or .warc.gz) in order, one in memory at a time.

    `wanted` sees each URL before its body is touched; `start` is an offset that an earlier capture or damage gave.
    Damage goes to `on_damage`, by default to the log. Revisit records are passed over. Raises OSError for no file.
    """
    report = on_damage or (lambda damage: _logger.warning("%s", damage))
    with path.open("rb") as stream:
        following: int | None = start
        while following is not None:
            stream.seek(following)
            following = yield from _read_run(stream, path, following, wanted or _every, report)


def read_capture(path: Path, offset: int) -> Capture:
    """Give the one response that begins at `offset`. Raises OSError where there is none."""
    problems: list[Damage] = []
    for capture in read_captures(path, on_damage=problems.append, start=offset):
        if capture.offset == offset:
            return capture
        break
    raise OSError(problems[0] if problems else f"{path}: no response begins at byte {offset:,}")


def _every(_url: str) -> bool:
    return True


def _read_run(
    stream: IO[bytes], path: Path, start: int, wanted: Callable[[str], bool], report: OnDamage
) -> Generator[Capture, None, int | None]:
    """Yield captures up to the end (None) or to the first damage (the offset to read on from)."""
    position, read, kept = start, True, False
    try:
        for record in ArchiveIterator(stream, parse_http=False):
            position, read = record.stream_pos, False
            try:
                capture = _read_record(record, path, wanted)
            except _DamagedRecordError as error:
                report(Damage(path, position, str(error)))
                continue
            read, kept = True, capture is not None
            if capture is not None:
                yield capture
    except OSError as error:
        if read:
            position = _member_end(stream, position) or position
        report(Damage(path, position, str(error)))
        return _find_record(stream, position + 1)
    cut = _cut_record(stream, position, whole=kept) if read else None
    if cut is not None:
        report(Damage(path, cut, "the file ends within this record"))
    return None


def _cut_record(stream: IO[bytes], last: int, *, whole: bool) -> int | None:
    """Give the offset of a record at the end of a gzipped file that is too short to be seen as one.

    `last` is where the last record that was seen begins; `whole` says that all of it was read.
    """
    size = stream.seek(0, 2)
    stream.seek(last)
    if stream.read(2) != _GZIP_MEMBER[:2]:
        return None
    end = _member_end(stream, last)
    if end is None:
        return None if whole else last
    return end if end < size else None


def _read_record(record: WarcRecord, path: Path, wanted: Callable[[str], bool]) -> Capture | None:
    """Give a record's response, None where it holds none or is not wanted. Raises OSError for damage."""
    if record.record_type == WarcRecordType.unknown:
        raise _DamagedRecordError("the record is cut off or its header is damaged")
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    is_http = (record.headers.get("Content-Type") or "").startswith("application/http")
    if record.record_type != WarcRecordType.response or not is_http:
        return None
    try:
        urlsplit(url)
    except ValueError as error:
        raise _DamagedRecordError(f"its address cannot be read: {error}") from error
    if not wanted(url):
        return None
    record.parse_http(auto_decode="none")
    body = record.reader.read(LARGEST_BODY + 1)
    if len(body) > LARGEST_BODY:
        raise _DamagedRecordError(f"body larger than {LARGEST_BODY:,} bytes")
    if len(body) < record.content_length:
        raise _DamagedRecordError("the file ends within this record")
    return _capture(record, url, body, path)


def _capture(record: WarcRecord, url: str, body: bytes, path: Path) -> Capture:
    headers: dict[str, str] = {}
    for name, value in record.http_headers.to_tuples():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = dechunk(body)
    try:
        body = decode_body(body, headers.get("content-encoding", ""), limit=LARGEST_BODY)
    except (TooLargeError, zlib.error) as error:
        raise _DamagedRecordError(str(error)) from error
    role = record.headers.get("Matchday-Role")
    return Capture(
        url=url,
        fetched_at=record.record_date,
        status=record.http_headers.status_code or 0,
        content_type=headers.get("content-type"),
        headers=headers,
        body=body,
        digest=record.headers.get("WARC-Payload-Digest") or "",
        source=record.headers.get("Matchday-Source"),
        role=role if role in _ROLES else _guess_role(url),  # type: ignore[arg-type]  # checked
        file=path,
        offset=record.stream_pos,
    )


def _guess_role(url: str) -> Literal["article", "robots"]:
    return "robots" if urlsplit(url).path == "/robots.txt" else "article"


def _member_end(stream: IO[bytes], offset: int) -> int | None:
    """Give the offset behind the gzip member at `offset`, None where it is cut, damaged or no gzip."""
    stream.seek(offset)
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        while chunk := stream.read(_CHUNK):
            while chunk and not unpacker.eof:
                unpacker.decompress(chunk, _CHUNK)
                chunk = unpacker.unconsumed_tail
            if unpacker.eof:
                return stream.tell() - len(unpacker.unused_data)
    except zlib.error:
        return None
    return None


def member_ends(stream: IO[bytes]) -> Iterator[tuple[int, int, str]]:
    """Yield (begin, end, WARC type) of every gzip member of a file, up to the first that is damaged."""
    start = 0
    while (end := _member_end(stream, start)) is not None:
        stream.seek(start)
        head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(end - start), 2048)
        found = _WARC_TYPE.search(head)
        yield start, end, found[1].decode().lower() if found else ""
        start = end


def is_whole(path: Path, offset: int) -> bool:
    """Tell whether the record that begins at an offset is there to its last byte. Raises OSError."""
    with path.open("rb") as stream:
        return _member_end(stream, offset) is not None


def cut_tail(path: Path) -> int:
    """Cut off the record that a killed writer left unfinished at a file's end, and give the bytes cut.

    Only what no record follows is cut: damage in the middle of a file is left as it is. Raises OSError.
    """
    with path.open("r+b") as stream:
        end = max((end for _, end, _ in member_ends(stream)), default=0)
        size = stream.seek(0, 2)
        if end == size or _find_record(stream, end + 1) is not None:
            return 0
        stream.truncate(end)
        return size - end


def _find_record(stream: IO[bytes], start: int) -> int | None:
    """Give the offset of the first record at or after `start`, None where there is none."""
    stream.seek(0)
    packed = stream.read(2) == _GZIP_MEMBER[:2]
    mark, skip = (_GZIP_MEMBER, 0) if packed else (_PLAIN_RECORD, 4)
    position = start
    while True:
        stream.seek(position)
        chunk = stream.read(_CHUNK)
        found = chunk.find(mark)
        if found < 0:
            if len(chunk) < _CHUNK:
                return None
            position += len(chunk) - len(mark) + 1
            continue
        position += found
        if not packed or _begins_record(stream, position):
            return position + skip
        position += 1


def _begins_record(stream: IO[bytes], offset: int) -> bool:
    stream.seek(offset)
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(512), 5) == b"WARC/"
    except zlib.error:
        return False
