import gzip
import io
import json
from datetime import date

import pytest

from flows.articles import read_articles

REPORT = "Skye beat Mull 2-1 on Saturday."


class Stdin:
    def __init__(self, data):
        self.buffer = io.BytesIO(data)


def read(*paths, published=None):
    told = []
    articles = list(read_articles([str(path) for path in paths], published=published, complain=told.append))
    return articles, told


def write(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_a_text_is_an_article_under_its_files_stem_with_every_character_kept(tmp_path):
    text = " date 2022-03-14 Skye beat Mull.\r\n\r\nIona rested.\n"
    [article], told = read(write(tmp_path, "late-draw.v2.txt", text))
    assert (article.id, article.text, article.published, told) == ("late-draw.v2", text, date(2022, 3, 14), [])


def test_the_given_day_is_for_articles_that_carry_none(tmp_path):
    dated = write(tmp_path, "a.txt", f" date 2022-03-14 {REPORT}")
    bare = write(tmp_path, "b.txt", REPORT)
    articles, _ = read(dated, bare, published=date(2020, 1, 1))
    assert [article.published for article in articles] == [date(2022, 3, 14), date(2020, 1, 1)]


def test_a_byte_order_mark_is_no_character_and_old_western_bytes_are_read(tmp_path):
    marked = write(tmp_path, "a.txt", b"\xef\xbb\xbf" + REPORT.encode())
    western = write(tmp_path, "b.txt", "Müller scored.".encode("cp1252"))
    assert [article.text for article in read(marked, western)[0]] == [REPORT, "Müller scored."]


def test_json_lines_are_articles_and_a_line_without_id_is_named_by_its_place(tmp_path):
    rows = [{"id": "x", "text": REPORT, "published": "2024-05-01", "title": "Skye win"}, {"text": REPORT}]
    path = write(tmp_path, "many.jsonl", "\n\n".join(map(json.dumps, rows)) + "\n")
    articles, told = read(path)
    assert [(one.id, one.title, one.published) for one in articles] == [
        ("x", "Skye win", date(2024, 5, 1)),
        ("many-3", None, None),
    ]
    assert told == []


def test_packed_files_are_unpacked(tmp_path):
    path = write(tmp_path, "a.jsonl.gz", gzip.compress(json.dumps({"text": REPORT}).encode()))
    assert [article.id for article in read(path)[0]] == ["a-1"]


@pytest.mark.parametrize(
    ("data", "ids"),
    [(REPORT, ["stdin"]), (json.dumps({"id": "x", "text": REPORT}), ["x"]), (f'\n{{"text": "{REPORT}"}}', ["stdin-2"])],
)
def test_stdin_is_text_or_json_lines_as_it_begins(monkeypatch, data, ids):
    monkeypatch.setattr("sys.stdin", Stdin(data.encode()))
    articles, told = read("-")
    assert [article.id for article in articles] == ids
    assert told == []


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("a.txt", "", "is empty; an article needs text"),
        ("a.txt", " \n\n", "is empty; an article needs text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "is not text (it holds control characters)"),
        ("a.jsonl", b"\x00\x01\x02", "is not text (it holds control characters)"),
        ("a.pdf", b"%PDF-1.7", "files of kind '.pdf' are not read; give .txt, .html or .jsonl"),
        ("notes", REPORT, "files of kind 'notes' are not read"),
        ("a.txt.gz", gzip.compress(b"Skye", mtime=0)[:-6], "broken gzip"),
    ],
)
def test_a_file_that_is_no_article_is_told_in_one_line_and_the_others_are_read(tmp_path, name, data, line):
    good = write(tmp_path, "good.txt", REPORT)
    bad = write(tmp_path, name, data)
    articles, told = read(bad, good)
    assert [article.id for article in articles] == ["good"]
    assert len(told) == 1
    assert told[0].startswith(f"{bad}: {line}")


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    articles, told = read(tmp_path / "none.txt", tmp_path)
    assert articles == []
    assert told == [
        f"{tmp_path}/none.txt: no such file; check the name",
        f"{tmp_path}: is a folder; name the files in it",
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON (Expecting property name enclosed in double quotes at column 2)"),
        ("[1, 2]", "no article (expected an object with id and text)"),
        ('"text"', "no article (expected an object with id and text)"),
        ("7", "no article (expected an object with id and text)"),
        ("null", "no article (expected an object with id and text)"),
        ('{"id": "x"}', "no article ('text' is missing or empty)"),
        ('{"text": "x", "published": "soon"}', "no article ('published' must be a date"),
        ('{"text": 3}', "no article ('text' must be text, not int)"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_other_lines_are_read(tmp_path, line, reason):
    good = json.dumps({"id": "good", "text": REPORT})
    path = write(tmp_path, "many.jsonl", f"{good}\n{line}\n{good}\n")
    articles, told = read(path)
    assert [article.id for article in articles] == ["good", "good"]
    assert len(told) == 1
    assert told[0].startswith(f"{path}:2: {reason}")


def test_a_bad_line_of_stdin_is_told_as_such(monkeypatch):
    monkeypatch.setattr("sys.stdin", Stdin(b'{"id": "x"}'))
    assert read("-")[1] == ["stdin:1: no article ('text' is missing or empty); mend or remove the line"]
