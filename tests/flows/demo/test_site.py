"""The sample news site over real HTTP: listings, validators, closed paths, editions; and what a crawl makes of it."""

import re
import urllib.error
import urllib.request
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from crawlers.archive import read_captures
from crawlers.crawl import run_crawl
from flows.demo import brackwater, marrowfen
from flows.demo.content import articles_in_edition
from flows.demo.site import PAPERS, DemoSite, DemoSiteError
from transforms.pages import read_page

NOW = datetime(2024, 7, 15, 6, tzinfo=UTC)
CORRECTED = "/football/2024/07/09/spain-france-semi-final"


@pytest.fixture(scope="module")
def site():
    with DemoSite() as site:
        yield site


@pytest.fixture(autouse=True)
def first_edition(site):
    site.edition = 1


def ask(site, name, path, method="GET", **headers):
    """Status, headers and body of one request."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    request = urllib.request.Request(site.homes[name] + path, method=method, headers=named)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


def article_paths(name, edition=1):
    paper = PAPERS[name]
    return {paper.path_of(article) for article in articles_in_edition(paper.FOLDER, edition)}


def locations(site, path):
    _, _, body = ask(site, "brackwater-courier", path)
    home = site.homes["brackwater-courier"]
    return [loc.text.removeprefix(home) for loc in ET.fromstring(body).iter() if loc.tag.endswith("}loc")]


@pytest.mark.parametrize("name", PAPERS)
def test_every_page_is_served(site, name):
    assert {ask(site, name, path)[0] for path in site.paths(name)} == {200}
    assert ask(site, name, "/no/such/page")[0] == 404


@pytest.mark.parametrize(("name", "closed"), [(n, p.CLOSED) for n, p in PAPERS.items()])
def test_robots_close_a_path_that_pages_lead_to_and_ask_for_a_small_delay(site, name, closed):
    _, headers, body = ask(site, name, "/robots.txt")
    assert headers["Content-Type"].startswith("text/plain")
    assert f"Disallow: {closed}\n" in body
    assert 0 < float(re.search(r"Crawl-delay: (\S+)", body)[1]) <= 0.2
    assert closed in ask(site, name, min(article_paths(name)))[2]


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize(("validator", "header"), [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")])
def test_a_page_asked_for_with_its_validator_is_not_sent_again(site, name, validator, header):
    for path in ("/", "/robots.txt", max(article_paths(name))):
        _, headers, body = ask(site, name, path)
        assert body
        status, _, again = ask(site, name, path, **{header: headers[validator]})
        assert (status, again) == (304, "")
    assert ask(site, name, "/", **{"If-None-Match": '"other"', "If-Modified-Since": headers["Last-Modified"]})[0] == 200


def test_head_gives_the_length_without_the_body(site):
    _, headers, body = ask(site, "marrowfen-echo", "/rss.xml")
    assert ask(site, "marrowfen-echo", "/rss.xml", "HEAD")[1]["Content-Length"] == headers["Content-Length"]
    assert ask(site, "marrowfen-echo", "/rss.xml", "HEAD")[2] == ""
    assert int(headers["Content-Length"]) == len(body.encode())


def test_the_sitemaps_list_every_article_of_the_courier_and_the_trap(site):
    listed = [path for child in locations(site, "/sitemap.xml") for path in locations(site, child)]
    assert set(listed) == article_paths("brackwater-courier") | {brackwater.TRAP}
    assert set(locations(site, "/news-sitemap.xml")) < article_paths("brackwater-courier")


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_the_archive_lists_every_article_of_the_echo_by_year_month_and_day(site, depth):
    pages = [path for path in site.paths("marrowfen-echo") if path.startswith("/archive/")]
    bodies = "".join(ask(site, "marrowfen-echo", path)[2] for path in pages if path.count("/") == depth + 1)
    assert set(re.findall(r'class="item"><a href="([^"]+)"', bodies)) == article_paths("marrowfen-echo")


def test_the_archive_has_pages_for_days_without_an_article_and_none_for_impossible_ones(site):
    assert ask(site, "marrowfen-echo", "/archive/2023/05")[0] == 200
    assert "Nothing printed" in ask(site, "marrowfen-echo", "/archive/2023/05/17")[2]
    assert ask(site, "marrowfen-echo", "/archive/2023/13")[0] == 404
    assert ask(site, "marrowfen-echo", "/archive/2023/02/30")[0] == 404


def test_the_feed_lists_the_ten_newest_articles_of_the_echo(site):
    _, _, body = ask(site, "marrowfen-echo", "/rss.xml")
    links = [link.text for link in ET.fromstring(body).iterfind("./channel/item/link")]
    newest = articles_in_edition(marrowfen.FOLDER, 1)[-10:]
    assert links == [site.homes["marrowfen-echo"] + marrowfen.path_of(article) for article in reversed(newest)]


def test_the_papers_are_built_differently(site):
    courier = ask(site, "brackwater-courier", CORRECTED)[2]
    echo = ask(site, "marrowfen-echo", min(article_paths("marrowfen-echo")))[2]
    for mark in ('"@type": "NewsArticle"', "og:title", 'rel="canonical"', "<article>", "<time datetime"):
        assert mark in courier
        assert mark not in echo
    assert "<br" not in courier + echo


def test_the_second_edition_corrects_one_page_and_nothing_else(site):
    before = {path: site.page("brackwater-courier", path) for path in site.paths("brackwater-courier")}
    etag = ask(site, "brackwater-courier", CORRECTED)[1]["ETag"]
    site.edition = 2
    after = {path: site.page("brackwater-courier", path) for path in site.paths("brackwater-courier")}
    assert {p for p in before if p in article_paths("brackwater-courier") and before[p] != after[p]} == {CORRECTED}
    status, _, body = ask(site, "brackwater-courier", CORRECTED, **{"If-None-Match": etag})
    assert status == 200
    assert "has since been awarded to Dani Olmo" in body
    assert after["/sitemap-2024.xml"].text.count("2024-07-10T11:05:00+01:00") == 1


@pytest.mark.parametrize("edition", [1, 2])
@pytest.mark.parametrize("name", PAPERS)
def test_a_reader_takes_the_article_and_nothing_around_it(site, name, edition):
    site.edition = edition
    for article in articles_in_edition(PAPERS[name].FOLDER, edition):
        path = PAPERS[name].path_of(article)
        page = site.page(name, path)
        url = site.homes[name] + path
        read = read_page(page.text.encode(), url=url, captured=NOW, content_type=page.media_type).article
        assert read is not None, article.id
        assert read.text == "\n\n".join(article.paragraphs)
        assert (read.title, read.captions) == (article.title, article.captions)
        assert (read.published, read.authors) == (article.published.date(), (article.author,))


def test_ports_are_remembered_from_one_run_to_the_next(tmp_path):
    with DemoSite(remember=tmp_path / "demo" / "ports.json") as first:
        ports = first.ports
    with DemoSite(remember=tmp_path / "demo" / "ports.json") as second:
        assert second.ports == ports
        assert ask(second, "marrowfen-echo", "/")[0] == 200


def test_a_remembered_port_that_is_taken_is_named_with_what_to_do(tmp_path):
    path = tmp_path / "ports.json"
    with DemoSite(remember=path) as first:
        kept = str(first.ports["brackwater-courier"])
        with (
            pytest.raises(DemoSiteError, match=rf"(?s)^ports {kept} .*not free.*remove .*ports\.json$"),
            DemoSite(remember=path),
        ):
            pass


def test_a_file_of_ports_that_is_something_else_is_refused(tmp_path):
    path = tmp_path / "ports.json"
    path.write_text("{}")
    with pytest.raises(DemoSiteError, match=r"ports\.json: not the ports of the sample site"), DemoSite(remember=path):
        pass


def test_a_crawl_gets_every_article_once_then_nothing_then_the_corrected_one(tmp_path):
    with DemoSite() as site:
        crawled = [crawl(site, source, tmp_path) for source in site.sources()]
        assert [(report.ok, report.new) for report, _ in crawled] == [(True, 25), (True, 24)]
        for report, paths in crawled:
            assert article_paths(report.source) <= set(paths)
            assert [path for path in paths if path.startswith(PAPERS[report.source].CLOSED)] == []
            assert len(paths) == len(set(paths))
        again = [crawl(site, source, tmp_path)[0] for source in site.sources()]
        assert [(report.ok, report.new, report.changed) for report in again] == [(True, 0, 0), (True, 0, 0)]
        site.edition = 2
        report, paths = crawl(site, site.sources()[0], tmp_path)
        assert (report.new, report.changed) == (0, 1)
        assert CORRECTED in paths
        bodies = [
            c.body.decode() for file in report.archive_files for c in read_captures(file) if c.url.endswith(CORRECTED)
        ]
        assert ["awarded to Dani Olmo" in body for body in bodies] == [True]


def crawl(site, source, folder):
    """The report of one crawl and the paths that it asked for."""
    before = len(site.requests)
    report = run_crawl(source, data_dir=folder, allow_loopback=True, now=NOW)
    return report, [request.path for request in site.requests[before:]]
