"""The written site on loopback: files of one folder, to this machine only."""

import os
import re
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

LOOPBACK = "127.0.0.1"
# "bytes=0-1023": the browser's query engine reads the warehouse's copy in parts
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


_TYPES = {
    ".ics": "text/calendar; charset=utf-8",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".xml": "application/rss+xml; charset=utf-8",
}


class _Handler(SimpleHTTPRequestHandler):
    """Files, or the part of one that was asked for; quiet, and nothing outside the folder."""

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """The content type by the file's ending, in which a browser's module or engine is strict."""
        return _TYPES.get(Path(path).suffix, super().guess_type(path))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the parent's signature
        """Nothing: the terminal belongs to whoever started it."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def list_directory(self, path: str | os.PathLike[str]) -> None:  # noqa: ARG002 - the parent's signature
        """No listings: a folder without index.html is not found."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_head(self) -> BytesIO | BinaryIO | None:
        wanted = _RANGE.fullmatch(self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if wanted is None or not path.is_file():
            return super().send_head()
        size = path.stat().st_size
        first, last = int(wanted[1]), min(int(wanted[2] or size - 1), size - 1)
        if first > last:
            self.send_error(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            return None
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        with path.open("rb") as file:
            file.seek(first)
            return BytesIO(file.read(last - first + 1))


def site_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of the folder's files on loopback, not yet serving; port 0 takes any free one.

    Raises OSError when the port is taken.
    """
    return ThreadingHTTPServer((LOOPBACK, port), partial(_Handler, directory=str(folder)))


def address_of(server: ThreadingHTTPServer) -> str:
    """The address that a browser opens."""
    return f"http://{LOOPBACK}:{server.server_address[1]}/"
