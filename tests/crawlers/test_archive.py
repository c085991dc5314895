import gzip
import os
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from crawlers.archive import ArchiveWriter, Exchange, archive_files, digest_of, read_capture, read_captures
from crawlers.captures import cut_tail

NIGHT = datetime(2022, 3, 13, 21, 45, tzinfo=UTC)


def exchange(number, body=None, **more):
    body = os.urandom(1500).hex().encode() if body is None else body
    headers = ((b"Content-Type", b"text/html"), (b"Via", b"a"), (b"Via", b"b"))
    fields = {"role": "article", "fetched_at": NIGHT, "status": 200, "headers": headers} | more
    return Exchange(f"https://x.org/{number}?q=1", body=body, **fields)


@pytest.fixture
def written(tmp_path):
    """A file of five responses: its path and the places where they lie."""
    writer = ArchiveWriter(tmp_path, "run", "herald")
    places = [writer.write(exchange(number)) for number in range(5)]
    writer.close()
    return writer.files[0], places


def read(path, **more):
    damage = []
    captures = list(read_captures(path, on_damage=damage.append, **more))
    return [capture.offset for capture in captures], damage


def test_what_is_written_is_read_back(tmp_path):
    writer = ArchiveWriter(tmp_path, "run", "herald")
    place = writer.write(exchange(7, b"<p>Goal!</p>", request_headers=((b"User-Agent", b"m"),)))
    writer.close()
    (capture,) = read_captures(place.file)
    assert (capture.url, capture.status, capture.body) == ("https://x.org/7?q=1", 200, b"<p>Goal!</p>")
    assert (capture.fetched_at, capture.role, capture.source) == (NIGHT, "article", "herald")
    assert (capture.content_type, capture.headers["via"]) == ("text/html", "a, b")
    assert (capture.digest, capture.offset, capture.file) == (place.digest, place.offset, place.file)
    assert capture.digest == digest_of(b"<p>Goal!</p>")
    assert read_capture(place.file, place.offset) == capture


def test_another_warc_reader_finds_whole_records_with_true_digests(written):
    path, _ = written
    records = [
        (record.record_type, record.verify_block_digest())
        for record in ArchiveIterator(BytesIO(path.read_bytes()), parse_http=False)
    ]
    assert [kind for kind, _ in records] == [WarcRecordType.warcinfo] + [
        WarcRecordType.response,
        WarcRecordType.request,
    ] * 5
    assert all(true for _, true in records)


def test_payload_digests_are_those_of_the_bodies(written):
    path, _ = written
    stream = BytesIO(path.read_bytes())
    assert [r.verify_payload_digest() for r in ArchiveIterator(stream, record_types=WarcRecordType.response)] == [
        True
    ] * 5


def test_the_request_stands_beside_its_response(tmp_path):
    writer = ArchiveWriter(tmp_path, "run", "herald")
    place = writer.write(exchange(7, b"x", request_headers=((b"If-None-Match", b'"a"'),)))
    text = gzip.decompress(place.file.read_bytes()).decode()
    assert 'GET /7?q=1 HTTP/1.1\r\nHost: x.org\r\nIf-None-Match: "a"\r\n\r\n' in text
    assert text.count("WARC-Concurrent-To: <urn:uuid:") == 1


def test_headers_of_the_wire_are_set_aside_so_that_readers_take_the_body_as_it_is(tmp_path):
    writer = ArchiveWriter(tmp_path, "run", "herald")
    wire = ((b"Content-Encoding", b"gzip"), (b"Transfer-Encoding", b"chunked"), (b"Content-Length", b"3"))
    place = writer.write(exchange(1, b"plain", headers=wire))
    capture = read_capture(place.file, place.offset)
    assert capture.body == b"plain"
    assert capture.headers["x-crawler-content-encoding"] == "gzip"
    assert capture.headers["content-length"] == "5"


def test_a_page_that_has_not_changed_is_a_revisit_that_names_the_first_capture(tmp_path):
    writer = ArchiveWriter(tmp_path, "run", "herald")
    first = writer.write(exchange(1, b"same"))
    again = exchange(1, b"", status=304, fetched_at=NIGHT + timedelta(days=1))
    writer.write_revisit(again, first.digest, NIGHT)
    writer.close()
    revisits = list(ArchiveIterator(BytesIO(first.file.read_bytes()), record_types=WarcRecordType.revisit))
    assert len(revisits) == 1
    assert len(list(read_captures(first.file))) == 1, "a revisit holds no body"
    text = gzip.decompress(first.file.read_bytes()).decode()
    assert "WARC-Refers-To-Date: 2022-03-13T21:45:00Z" in text
    assert "revisit/server-not-modified" in text


def test_a_full_file_is_followed_by_a_fresh_one(tmp_path):
    writer = ArchiveWriter(tmp_path / "archive" / "herald", "run", "herald", max_bytes=4000)
    for number in range(6):
        writer.write(exchange(number))
    writer.close()
    assert len(writer.files) == 3
    assert archive_files(tmp_path) == archive_files(tmp_path, "herald") == tuple(writer.files)
    assert sum(len(list(read_captures(file))) for file in writer.files) == writer.records == 6


def test_no_file_is_made_for_nothing_and_none_is_ever_overwritten(tmp_path):
    ArchiveWriter(tmp_path, "run", "herald").close()
    assert list(tmp_path.iterdir()) == []
    ArchiveWriter(tmp_path, "run", "herald").write(exchange(1))
    with pytest.raises(FileExistsError):
        ArchiveWriter(tmp_path, "run", "herald").write(exchange(1))


def test_a_write_that_fails_half_way_is_taken_back(tmp_path, monkeypatch):
    writer = ArchiveWriter(tmp_path, "run", "herald")
    first = writer.write(exchange(1))
    whole = os.write

    def full_disk(stream, data):
        whole(stream, bytes(data[:100]))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("crawlers.archive.os.write", full_disk)
    with pytest.raises(OSError, match="No space left"):
        writer.write(exchange(2))
    monkeypatch.undo()
    third = writer.write(exchange(3))
    assert read(first.file) == ([first.offset, third.offset], [])


@pytest.mark.parametrize("cut", [1, 5, 9, 40, 60, 80, 100, 120, 140, 160, 200, 240, 300, 700])
def test_a_file_cut_within_its_last_record_gives_the_others_and_says_so(written, cut):
    path, places = written
    path.write_bytes(path.read_bytes()[: places[4].offset + cut])
    offsets, damage = read(path)
    assert offsets == [place.offset for place in places[:4]]
    assert [(found.file, found.offset) for found in damage] == [(path, places[4].offset)]


@pytest.mark.parametrize("cut", [1, 9, 60, 700])
def test_a_tail_left_by_a_kill_is_cut_off_and_nothing_else(written, cut):
    path, places = written
    whole = path.read_bytes()
    path.write_bytes(whole[: places[4].offset + cut])
    assert cut_tail(path) == cut
    assert path.read_bytes() == whole[: places[4].offset]
    assert read(path) == ([place.offset for place in places[:4]], [])
    assert cut_tail(path) == 0


def test_damage_in_the_middle_of_a_file_is_no_tail(written):
    path, places = written
    data = bytearray(path.read_bytes())
    data[places[2].offset + 400] ^= 0x55
    path.write_bytes(data)
    assert cut_tail(path) == 0
    assert path.read_bytes() == data


@pytest.mark.parametrize("where", [0, 3, 12, 400, -3])
def test_a_damaged_record_costs_itself_and_no_other(written, where):
    path, places = written
    data = bytearray(path.read_bytes())
    request = data.index(b"\x1f\x8b\x08", places[2].offset + 10)
    position = places[2].offset + where if where >= 0 else request + where
    data[position] ^= 0x55
    path.write_bytes(data)
    offsets, damage = read(path)
    assert offsets == [place.offset for place in places if place is not places[2]]
    assert [found.offset for found in damage] == [places[2].offset]
    assert str(damage[0]).startswith(f"{path}: record at byte {places[2].offset:,} is lost: ")


def test_reading_can_begin_at_any_record(written):
    path, places = written
    assert read(path, start=places[3].offset)[0] == [places[3].offset, places[4].offset]


def test_only_wanted_addresses_are_read(written):
    path, places = written
    assert read(path, wanted=lambda url: "/3" in url)[0] == [places[3].offset]


def test_a_place_that_holds_no_response_is_an_error_that_names_it(written):
    path, places = written
    with pytest.raises(OSError, match="no response begins at byte 0"):
        read_capture(path, 0)
    path.write_bytes(path.read_bytes()[: places[4].offset + 50])
    with pytest.raises(OSError, match=f"byte {places[4].offset:,} is lost"):
        read_capture(path, places[4].offset)


@pytest.mark.parametrize("body", [b"hello", bytes(range(256)) * 12, b"\x1f\x8b\x08 not gzip"])
def test_a_file_that_is_no_warc_gives_nothing_and_says_so(tmp_path, body):
    path = tmp_path / "x.warc.gz"
    path.write_bytes(body)
    offsets, damage = read(path)
    assert offsets == []
    assert [found.offset for found in damage] == [0]


def test_an_empty_file_holds_nothing(tmp_path):
    (tmp_path / "x.warc.gz").write_bytes(b"")
    assert read(tmp_path / "x.warc.gz") == ([], [])


def foreign(http, kind=WarcRecordType.response, url="https://y.org/a"):
    """A record as another crawler might write it."""
    record = WarcRecord()
    record.init_headers(kind)
    record.headers["WARC-Target-URI"] = url
    record.record_date = NIGHT
    record.is_http = True
    record.set_bytes_content(http)
    plain = BytesIO()
    record.write(plain)
    return plain.getvalue()


PACKED = gzip.compress(b"<p>Goal!</p>", mtime=0)  # the same in every run: it is part of test names
CHUNKED = f"{len(PACKED):x}".encode() + b"\r\n" + PACKED + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    "http",
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Goal!</p>",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + PACKED,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + CHUNKED,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + PACKED,
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n<p>Goal!</p>",
    ],
)
@pytest.mark.parametrize("pack", [gzip.compress, bytes])
def test_bodies_in_other_crawlers_files_are_unpacked_whatever_their_headers_say(tmp_path, http, pack):
    path = tmp_path / "theirs.warc.gz"
    path.write_bytes(pack(foreign(http)))
    (capture,) = read_captures(path)
    assert capture.body == b"<p>Goal!</p>"
    assert (capture.source, capture.role, capture.url) == (None, "article", "https://y.org/a")


def test_a_bomb_in_another_crawlers_file_costs_that_record(tmp_path):
    bomb = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"\0" * (40 << 20))
    good = b"HTTP/1.1 200 OK\r\n\r\nfine"
    path = tmp_path / "theirs.warc.gz"
    path.write_bytes(gzip.compress(foreign(bomb)) + gzip.compress(foreign(good)))
    damage = []
    assert [capture.body for capture in read_captures(path, on_damage=damage.append)] == [b"fine"]
    assert "larger than" in damage[0].reason
