import gzip
import zlib
from functools import partial

import pytest

from crawlers.decoding import TooLargeError, dechunk, decode_body, gunzip

TEXT = b"Goal! " * 100
packed = partial(gzip.compress, mtime=0)  # the same in every run: it is part of test names


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("body", "encodings"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (packed(TEXT), "gzip"),
        (packed(TEXT), "X-GZIP"),
        (zlib.compress(TEXT), "deflate"),
        (raw_deflate(TEXT), "deflate"),
        (packed(packed(TEXT)), "gzip, gzip"),
        (packed(TEXT[:60]) + packed(TEXT[60:]), "gzip"),
        (TEXT, "gzip"),
    ],
)
def test_a_body_is_unpacked_as_its_header_says(body, encodings):
    assert decode_body(body, encodings, limit=1000) == TEXT


def test_an_encoding_not_known_is_left_on():
    assert decode_body(b"\x1b\x00", "br", limit=10) == b"\x1b\x00"


@pytest.mark.parametrize("pack", [packed, zlib.compress, lambda data: packed(data[:9]) + packed(data)])
def test_unpacking_stops_at_the_limit(pack):
    encoding = "deflate" if pack is zlib.compress else "gzip"
    with pytest.raises(TooLargeError, match="larger than 99 bytes"):
        decode_body(pack(TEXT), encoding, limit=99)


def test_a_limit_reached_exactly_is_no_breach():
    assert gunzip(packed(TEXT), limit=len(TEXT)) == TEXT


def test_gzip_that_ends_too_early_is_damage():
    with pytest.raises(zlib.error):
        gunzip(packed(TEXT)[:-9], limit=1000)


@pytest.mark.parametrize(
    ("body", "joined"),
    [
        (b"4\r\nGoal\r\n1;x=y\r\n!\r\n0\r\n\r\n", b"Goal!"),
        (b"Goal!", b"Goal!"),
        (b"not\r\nchunked", b"not\r\nchunked"),
        (b"", b""),
        (b"4\r\nGo", b"Go"),
    ],
)
def test_chunks_are_joined_and_other_bodies_left_alone(body, joined):
    assert dechunk(body) == joined
