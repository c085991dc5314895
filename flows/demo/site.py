"""The sample news site: two papers on two loopback ports, served as long as the `with` block runs.

with DemoSite() as site:
    for source in site.sources():
        run_crawl(source, data_dir=folder, allow_loopback=True)
    site.edition = 2  # from now on the corrected article is served
"""

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self, cast
from urllib.parse import urlsplit

from crawlers.sources import Source, load_sources
from flows.demo import brackwater, marrowfen
from flows.demo.content import articles_in_edition
from flows.demo.paper import Page, Paper, http_date

SOURCES = Path(__file__).with_name("sources")
"""The folder of the two papers' source files; their homes hold the port 80 until a site gives them its own."""

PAPERS: Mapping[str, Paper] = {"brackwater-courier": brackwater, "marrowfen-echo": marrowfen}
"""Source name → the module that renders its pages."""

_HOST = "127.0.0.1"


class DemoSiteError(RuntimeError):
    """The sample site cannot be served; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as the server saw it."""

    paper: str
    path: str
    status: int
    user_agent: str


class DemoSite:
    """Both papers, each on a port of its own.

    `remember` names a file that keeps the ports, so that pages keep their addresses from one run to the next.
    `edition` may be set while the site is served: 1 before the correction, 2 after it.
    """

    def __init__(self, *, edition: int = 1, remember: Path | None = None) -> None:
        self.edition = edition
        self._remember = remember
        self._servers: dict[str, _PaperServer] = {}
        self._requests: list[Request] = []

    def __enter__(self) -> Self:
        ports = _read_ports(self._remember)
        try:
            for name in PAPERS:
                self._servers[name] = _PaperServer(self, name, ports.get(name, 0))
        except OSError as error:
            self._close()
            raise DemoSiteError(_port_taken(ports, error, self._remember)) from None
        _write_ports(self._remember, self.ports)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    @property
    def ports(self) -> dict[str, int]:
        """Source name → port."""
        return {name: server.server_address[1] for name, server in self._servers.items()}

    @property
    def homes(self) -> dict[str, str]:
        """Source name → base URL without a slash at its end."""
        return {name: f"http://{_HOST}:{port}" for name, port in self.ports.items()}

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request answered so far, in the order of the answers."""
        return tuple(self._requests)

    def sources(self) -> tuple[Source, ...]:
        """The source declarations of both papers, at the addresses at which they are served."""
        declared = load_sources(SOURCES)
        return tuple(declared[name].with_home(home) for name, home in self.homes.items())

    def page(self, name: str, path: str) -> Page | None:
        """The page of a paper in the edition now served; None where there is none."""
        return self._servers[name].page(path)

    def paths(self, name: str) -> tuple[str, ...]:
        """The paths of a paper's pages in the edition now served."""
        return tuple(self._servers[name].pages())

    def record(self, request: Request) -> None:
        """Note a request that was answered."""
        self._requests.append(request)

    def _close(self) -> None:
        for server in self._servers.values():
            server.close()


class _PaperServer(ThreadingHTTPServer):
    """One paper on one port; its pages are rendered once per edition."""

    daemon_threads = True

    def __init__(self, site: DemoSite, name: str, port: int) -> None:
        super().__init__((_HOST, port), _Handler)
        self.site, self.name = site, name
        self._rendered: dict[int, Mapping[str, Page]] = {}
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @cached_property
    def home(self) -> str:
        return f"http://{_HOST}:{self.server_address[1]}"

    def pages(self) -> Mapping[str, Page]:
        edition = self.site.edition
        if edition not in self._rendered:
            paper = PAPERS[self.name]
            self._rendered[edition] = paper.pages(self.home, articles_in_edition(paper.FOLDER, edition))
        return self._rendered[edition]

    def page(self, path: str) -> Page | None:
        found = self.pages().get(path)
        if found is None and self.name == "marrowfen-echo":
            return marrowfen.empty_archive_page(path, articles_in_edition(marrowfen.FOLDER, self.site.edition))
        return found

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    """Answers with a page, with 304 where the asker has it, or with 404."""

    protocol_version = "HTTP/1.1"
    server_version = "demo"
    wbufsize = 1 << 16  # head and body in one packet

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name for it
        """Keep the terminal quiet; `DemoSite.requests` has it all."""

    def _answer(self, *, with_body: bool) -> None:
        server = cast("_PaperServer", self.server)
        path = urlsplit(self.path).path
        page = server.page(path)
        status = 404 if page is None else 304 if self._is_known(page) else 200
        body = b"<h1>Not found</h1>" if page is None else page.text.encode() if status == 200 else b""
        server.site.record(Request(server.name, path, status, self.headers.get("User-Agent", "")))
        self.send_response(status)
        self.send_header("Content-Type", page.media_type if page else "text/html; charset=utf-8")
        for header, value in _validators(page).items():
            self.send_header(header, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _is_known(self, page: Page) -> bool:
        asked = self.headers.get("If-None-Match")
        if asked is not None:
            return _etag(page) in asked
        return self.headers.get("If-Modified-Since") == http_date(page.changed)


def _validators(page: Page | None) -> dict[str, str]:
    return {} if page is None else {"ETag": _etag(page), "Last-Modified": http_date(page.changed)}


def _etag(page: Page) -> str:
    return f'"{hashlib.sha256(page.text.encode()).hexdigest()[:16]}"'


def _read_ports(path: Path | None) -> dict[str, int]:
    if path is None or not path.exists():
        return {}
    try:
        ports = json.loads(path.read_text(encoding="utf-8"))
        return {name: int(ports[name]) for name in PAPERS}
    except (ValueError, KeyError, TypeError):
        raise DemoSiteError(f"{path}: not the ports of the sample site; remove the file and run again") from None


def _write_ports(path: Path | None, ports: Mapping[str, int]) -> None:
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(ports) + "\n", encoding="utf-8")


def _port_taken(ports: Mapping[str, int], error: OSError, remember: Path | None) -> str:
    if not ports or remember is None:
        return f"the sample site cannot listen on {_HOST}: {error.strerror}; allow connections to loopback"
    kept = " and ".join(str(port) for port in ports.values())
    return f"ports {kept} of the sample site are not free ({error.strerror}); free them, or remove {remember}"
