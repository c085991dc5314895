"""Articles from what people have: texts, saved pages, JSON lines and WARC files.

What cannot be read is told to `complain` in one line that names the file, and the rest is read all the same.
"""

import gzip
import json
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from flows.second_looks import SecondLooks
from transforms.facts_json import article_from_json
from transforms.model import Article

Complain = Callable[[str], None]

STDIN = "-"
# Control characters that no text has: a file with one of them is not text.
_NOT_TEXT = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}


class UnreadableError(Exception):
    """A file or line that is no article: the message says why and what would be."""


def read_articles(paths: Iterable[str], *, published: date | None, complain: Complain) -> Iterator[Article]:
    """Every article of the given .txt, .html, .html.gz and .jsonl files, "-" being stdin.

    `published` is the day of articles that do not carry one themselves.
    """
    looks = SecondLooks()
    for path in paths:
        try:
            for article in _read_one(path, looks, complain):
                yield article if article.published else replace(article, published=published)
        except (UnreadableError, OSError) as error:
            complain(tell(path, error))


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of stdin for "-", unpacked where it is gzip.

    Raises:
        UnreadableError: The file is a folder, is empty, or is broken gzip.
        OSError: The file is missing or may not be read.
    """
    if path != STDIN and Path(path).is_dir():
        raise UnreadableError("is a folder; name the files in it")
    data = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    if data.startswith(b"\x1f\x8b"):
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise UnreadableError(f"broken gzip ({error}); fetch or copy the file again") from error
    if not data.strip():
        raise UnreadableError("is empty; an article needs text")
    return data


def _read_one(path: str, looks: SecondLooks, complain: Complain) -> Iterator[Article]:
    data = read_bytes(path)
    form, stem = (_stdin_form(data), "stdin") if path == STDIN else file_form(path)
    if form == "jsonl":
        yield from _read_lines("stdin" if path == STDIN else path, stem, data, complain)
    elif form == "html":
        yield replace(read_saved_page(data, looks), id=stem)
    else:
        yield article_from_json({"id": stem, "text": _to_text(data)})


def _stdin_form(data: bytes) -> str:
    return {b"{": "jsonl", b"<": "html"}.get(data.lstrip()[:1], "txt")


def file_form(path: str) -> tuple[str, str]:
    """What kind of article file its name says it is ("txt", "html" or "jsonl"), and the stem of that name.

    Raises:
        UnreadableError: Another kind of file.
    """
    name = Path(path).name.removesuffix(".gz")
    stem, suffix = Path(name).stem, Path(name).suffix.lower()
    forms = {".txt": "txt", ".html": "html", ".htm": "html", ".jsonl": "jsonl"}
    if suffix not in forms:
        raise UnreadableError(f"files of kind '{suffix or name}' are not read; give .txt, .html or .jsonl")
    return forms[suffix], stem


def _read_lines(name: str, stem: str, data: bytes, complain: Complain) -> Iterator[Article]:
    for number, line in enumerate(_to_text(data).split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield article_from_json({"id": f"{stem}-{number}", **_to_row(line)})
        except json.JSONDecodeError as error:
            complain(f"{name}:{number}: not JSON ({error.msg} at column {error.colno}); mend or remove the line")
        except ValueError as error:
            complain(f"{name}:{number}: no article ({error}); mend or remove the line")


def _to_row(line: str) -> dict[str, Any]:
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("expected an object with id and text")  # noqa: TRY004 - bad data, not a bad call
    return row


def read_saved_page(data: bytes, looks: SecondLooks) -> Article:
    """The article of a saved page; `looks` says whether a second reader may be asked about it.

    Raises:
        UnreadableError: The page is no article; the message says why.
    """
    page = looks.read(data, url="")
    if page.article is None:
        raise UnreadableError(f"no article: {page.reason}")
    return page.article


def _to_text(data: bytes) -> str:
    """The text as given, line ends and all, so that offsets count in the file; without its byte order mark."""
    if any(byte in _NOT_TEXT for byte in data):
        raise UnreadableError("is not text (it holds control characters); give .txt, .html or .jsonl")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def tell(path: str, error: Exception) -> str:
    """One line for people about a file that could not be read."""
    if isinstance(error, FileNotFoundError):
        return f"{path}: no such file; check the name"
    if isinstance(error, OSError):
        return f"{path}: {error.strerror or error}; make it readable"
    name = "stdin" if path == STDIN else path
    return f"{name}: {error}"
