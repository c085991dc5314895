"""Compressed bodies, unpacked up to a limit."""

import zlib

GZIP_MAGIC = b"\x1f\x8b"


class TooLargeError(ValueError):
    """A body that is larger than the limit once unpacked."""


def decode_body(body: bytes, encodings: str, *, limit: int) -> bytes:
    """Undo a Content-Encoding header ("gzip", "deflate", "gzip, gzip"); encodings not known are left on.

    Raises TooLargeError beyond `limit` bytes and zlib.error for a body that is not what the header says.
    """
    for encoding in reversed([name.strip().lower() for name in encodings.split(",")]):
        if encoding in {"gzip", "x-gzip"}:
            body = gunzip(body, limit=limit)
        elif encoding == "deflate":
            body = _inflate(body, limit)
        elif encoding not in {"", "identity"}:
            return body
    return body


def gunzip(body: bytes, *, limit: int) -> bytes:
    """Unpack gzip data of one or more members; what is no gzip comes back as it is.

    Raises TooLargeError beyond `limit` bytes and zlib.error for damaged data.
    """
    if not body.startswith(GZIP_MAGIC):
        return body
    parts: list[bytes] = []
    size = 0
    while body.startswith(GZIP_MAGIC):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        parts.append(unpacker.decompress(body, limit - size + 1))
        size += len(parts[-1])
        if size > limit:
            raise _too_large(limit)
        if not unpacker.eof:
            raise zlib.error("gzip data ends too early")
        body = unpacker.unused_data
    return b"".join(parts)


def dechunk(body: bytes) -> bytes:
    """Join a body sent in chunks; many crawlers join it themselves and keep the header, so others come back as is.

    >>> dechunk(b"3\\r\\nGoa\\r\\n1\\r\\nl\\r\\n0\\r\\n\\r\\n")
    b'Goal'
    """
    parts: list[bytes] = []
    position = 0
    while (end := body.find(b"\r\n", position, position + 64)) > 0:
        try:
            size = int(body[position:end].split(b";")[0], 16)
        except ValueError:
            return body
        if size == 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + size])
        position = end + 2 + size + 2
    return b"".join(parts) or body


def _inflate(body: bytes, limit: int) -> bytes:
    """Unpack "deflate", which servers send with and without the zlib wrapper."""
    try:
        return _within(zlib.decompressobj().decompress(body, limit + 1), limit)
    except zlib.error:
        return _within(zlib.decompressobj(-zlib.MAX_WBITS).decompress(body, limit + 1), limit)


def _within(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise _too_large(limit)
    return data


def _too_large(limit: int) -> TooLargeError:
    return TooLargeError(f"larger than {limit:,} bytes once unpacked")
