"""A small news site on loopback for the tests: pages by path, and a log of every request as the server saw it."""

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise


@dataclass
class Reply:
    """One answer; `status` 200 with an `etag` becomes 304 where the crawler names that etag."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    etag: str | None = None
    last_modified: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    stalls_after: int | None = None
    chunks: Callable[[], object] | None = None


PATIENCE = 60.0
"""Seconds after which a server that says no more gives up waiting for the crawler to hang up."""


@dataclass(frozen=True)
class Hit:
    """One request as it reached the server; `at` counts seconds."""

    at: float
    path: str
    status: int
    headers: dict[str, str]


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a crawler that was killed or hung up: that is what many tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Site:
    """Serves `pages` (path → Reply, or a function of how often the path was asked for) until closed."""

    def __init__(self) -> None:
        self.pages: dict[str, Reply | Callable[[int], Reply]] = {}
        self.log: list[Hit] = []
        self.busy = self.most_at_once = 0
        self._counts: dict[str, int] = {}
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def paths(self) -> list[str]:
        """The paths asked for so far, in order, but for what every crawl asks first: what the site reserves."""
        return [hit.path for hit in self.log if not hit.path.startswith("/.well-known/")]

    def is_spaced(self, delay: float) -> bool:
        """Tell whether the requests came `delay` seconds apart, but for one that the server wrote down late."""
        gaps = sorted(later.at - earlier.at for earlier, later in pairwise(self.log))
        return sum(gaps) >= (len(gaps) - 1) * delay and gaps[1] >= delay / 2

    def forget(self) -> None:
        """Empty the log."""
        self.log.clear()

    def _reply(self, path: str) -> Reply:
        page = self.pages.get(path, Reply(b"not here", status=404))
        if isinstance(page, Reply):
            return page
        with self._lock:
            self._counts[path] = self._counts.get(path, 0) + 1
            return page(self._counts[path])

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 1 << 16  # head and body in one packet

            def do_GET(self) -> None:
                with site._lock:
                    site.busy += 1
                    site.most_at_once = max(site.most_at_once, site.busy)
                try:
                    self._answer(site._reply(self.path))
                finally:
                    with site._lock:
                        site.busy -= 1

            def _answer(self, reply: Reply) -> None:
                asked = {name.lower(): value for name, value in self.headers.items()}
                status = 304 if reply.status == 200 and _is_same(reply, asked) else reply.status
                body = b"" if status == 304 else reply.body
                site.log.append(Hit(time.monotonic(), self.path, status, asked))
                self.send_response(status)
                for name, value in _headers(reply, len(body)).items():
                    self.send_header(name, value)
                self.end_headers()
                try:
                    _send(self, reply, body)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        return Handler


def _send(handler: BaseHTTPRequestHandler, reply: Reply, body: bytes) -> None:
    """Send the body, or as much of it as the reply says."""
    if reply.chunks is not None:
        handler.close_connection = True
        for chunk in reply.chunks():
            handler.wfile.write(chunk)
        return
    handler.wfile.write(body[: reply.stalls_after if reply.cut_after is None else reply.cut_after])
    handler.wfile.flush()
    if reply.stalls_after is not None:
        handler.connection.settimeout(PATIENCE)
        handler.connection.recv(1)  # until the crawler hangs up
    if reply.stalls_after is not None or reply.cut_after is not None:
        handler.close_connection = True
        handler.connection.close()


def _is_same(reply: Reply, asked: dict[str, str]) -> bool:
    """Tell whether the crawler named the version that is there."""
    if reply.etag:
        return asked.get("if-none-match") == reply.etag
    return reply.last_modified is not None and asked.get("if-modified-since") == reply.last_modified


def _headers(reply: Reply, length: int) -> dict[str, str]:
    stated = {"Content-Type": reply.content_type, "ETag": reply.etag, "Last-Modified": reply.last_modified}
    if reply.chunks is None:
        stated["Content-Length"] = str(length)
    return {name: value for name, value in stated.items() if value} | reply.headers


def article(number: int, words: str = "scored after nine minutes") -> bytes:
    """A page about an invented match."""
    return (
        f"<!doctype html><html><head><title>Match {number}</title></head><body><h1>Match {number}</h1>"
        f"<p>Porto Novo {words} in match {number}.</p><p>The visitors had no answer to it.</p></body></html>"
    ).encode()


def sitemap(home: str, entries: dict[str, str]) -> bytes:
    """A news sitemap: path → time of the last change; published then, too."""
    rows = "".join(
        f"<url><loc>{home}{path}</loc><lastmod>{moment}</lastmod><news:news>"
        f"<news:publication_date>{moment[:10]}T12:00:00Z</news:publication_date></news:news></url>"
        for path, moment in entries.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{rows}</urlset>'
    ).encode()


def feed(home: str, paths: list[str], day: str = "Sun, 13 Mar 2022 21:00:00 GMT") -> bytes:
    """An RSS feed of the given pages."""
    items = "".join(f"<item><title>t</title><link>{home}{p}</link><pubDate>{day}</pubDate></item>" for p in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>f</title>{items}</channel></rss>'.encode()


def index(paths: list[str]) -> bytes:
    """An HTML page that links to the given pages."""
    return (
        "<html><body><ul>" + "".join(f'<li><a href="{p}">x</a></li>' for p in paths) + "</ul></body></html>"
    ).encode()
