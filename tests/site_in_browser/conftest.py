"""The match centre of the sample papers, on loopback, in a real Chromium.

Needs the Playwright package and a Chromium; the query engine and the accessibility rules come from npm
(`npm install --prefix tests/site_in_browser`). Where one is missing, the tests that need it skip and say so.
"""

import shutil
import threading
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import pytest

from flows.config import Settings
from flows.demo.content import articles_in_edition, load_articles
from flows.demo.run import FIXTURE_LISTS
from flows.imports import import_lists
from flows.site import build
from flows.site_server import address_of, site_server
from transforms.extract import extract
from transforms.model import Article
from warehouse.load import ReadArticle
from warehouse.load import load_articles as load_into
from warehouse.publish import workspace
from warehouse.rows import CaptureRow

MODULES = Path(__file__).parent / "node_modules"
SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"
NIGHT = datetime(2024, 7, 15, 3, tzinfo=UTC)
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]


def has_engine():
    return (MODULES / "@duckdb" / "duckdb-wasm").is_dir()


@pytest.fixture(scope="session")
def settings(tmp_path_factory):
    """The sample lists and all sample articles, loaded without a crawl."""
    settings = Settings(tmp_path_factory.mktemp("sample"), processes=1)
    with resources.as_file(resources.files("flows.demo") / "fixtures") as folder:
        import_lists(settings, [folder / name for name in FIXTURE_LISTS], now=NIGHT)
    with workspace(settings.published) as work:
        load_into(work.con, [read(one) for one in newest()])
        work.publish(published_at=NIGHT)
    return settings


def newest():
    papers = sorted({one.publisher for one in load_articles()})
    return [one for paper in papers for one in articles_in_edition(paper, 2)]


def read(sample):
    url = f"https://{sample.publisher}.example/{sample.slug}"
    article = Article(
        sample.id,
        "\n\n".join(sample.paragraphs),
        title=sample.title,
        published=sample.published.date(),
        publisher=sample.publisher.title(),
        url=url,
    )
    capture = CaptureRow(url, sample.published, f"digest of {sample.id}", sample.publisher)
    return ReadArticle(article, extract(article), capture, "sample", NIGHT)


@pytest.fixture(scope="session")
def folder(settings, tmp_path_factory):
    folder = tmp_path_factory.mktemp("www")
    build(settings, folder, modules=MODULES if has_engine() else None)
    return folder


@pytest.fixture(scope="session")
def site(folder):
    with site_server(folder, 0) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield address_of(server)
        server.shutdown()
        serving.join()


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="needs the playwright package")
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("needs Debian's chromium")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=found, args=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser):
    """Open a page in a fresh context; whatever its console calls an error is collected in `page.faults`."""
    contexts = []

    def open_it(**options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on("requestfailed", lambda request: page.faults.append(f"no answer: {request.url}"))
        return page

    yield open_it
    for context in contexts:
        context.close()
