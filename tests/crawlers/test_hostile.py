"""A site that means harm: where it may lead us, and how much it may make us read."""

import dataclasses
import gzip
import zlib

import pytest

from crawlers.archive import read_captures
from crawlers.crawl import run_crawl
from crawlers.sources import LinkRules, WaysIn
from tests.crawlers.conftest import FAST, NOW
from tests.crawlers.site import Reply, Site, article, sitemap


def redirect(address, status=302):
    return Reply(status=status, headers={"Location": address})


@pytest.fixture
def other_site():
    """A second server on this machine that nobody allowed."""
    served = Site()
    served.pages["/admin"] = Reply(b"secret")
    served.pages["/robots.txt"] = Reply(b"", "text/plain")
    yield served
    served.close()


def test_a_home_on_this_machine_is_refused_unless_allowed(site, herald, tmp_path):
    report = run_crawl(herald, data_dir=tmp_path, now=NOW, contact="x@example.org")
    assert not report.ok
    assert "is not a public address" in report.reason
    assert site.log == []


def test_a_home_whose_name_resolves_to_this_machine_is_refused(site, herald, tmp_path):
    named = herald.with_home(f"http://localhost:{site.port}")
    report = run_crawl(named, data_dir=tmp_path, now=NOW, contact="x@example.org")
    assert not report.ok
    assert site.log == []


@pytest.mark.parametrize("spelling", ["http://127.0.0.1:{port}", "http://127.1:{port}", "http://localhost:{port}"])
def test_a_redirect_to_another_server_of_this_machine_is_refused(spelling, site, herald, crawl, other_site):
    site.pages["/football/2"] = redirect(f"{spelling.format(port=other_site.port)}/admin")
    site.pages["/football/3"] = redirect("/football/33", 301)
    site.pages["/football/33"] = Reply(article(33))
    wide = dataclasses.replace(herald, hosts=("localhost", "127.1"))
    report = crawl(wide)
    assert report.ok, report.reason
    assert other_site.log == []
    assert report.new == 2
    assert report.errors == {"refused address": 1}


@pytest.mark.parametrize("address", ["http://10.0.0.1/", "http://169.254.169.254/latest", "http://[::1]/", "ftp://x/y"])
def test_a_redirect_off_the_public_network_is_refused(address, site, herald, crawl):
    site.pages["/football/2"] = redirect(address)
    host = address.split("/")[2].strip("[]")
    report = crawl(dataclasses.replace(herald, hosts=(host,)))
    assert report.new == 2
    assert sum(report.errors.values()) == 1


def test_a_redirect_to_another_publisher_is_not_followed(site, herald, crawl):
    site.pages["/football/2"] = redirect("http://elsewhere.example/football/2")
    report = crawl(herald)
    assert (report.new, report.errors) == (2, {"other site": 1})


def test_a_circle_of_redirects_ends(site, herald, crawl):
    site.pages["/football/2"] = redirect("/football/2?again")
    site.pages["/football/2?again"] = redirect("/football/2?more")
    site.pages["/football/2?more"] = redirect("/football/2")
    assert crawl(herald).new == 2
    assert len(site.log) < 12


def test_a_page_of_fifty_megabytes_is_cut_short(site, herald, crawl):
    small = dataclasses.replace(herald, politeness=dataclasses.replace(FAST, max_megabytes=1))
    sent = []

    def chunks():
        for _ in range(50):
            sent.append(1)
            yield b"x" * (1 << 20)

    site.pages["/football/2"] = Reply(chunks=chunks)
    report = crawl(small)
    assert (report.new, report.errors) == (2, {"too large": 1})
    assert len(sent) < 20


def test_a_gzip_bomb_is_not_unpacked(site, herald, crawl):
    bomb = gzip.compress(b"\0" * (64 << 20))
    site.pages["/football/2"] = Reply(bomb, headers={"Content-Encoding": "gzip"})
    report = crawl(herald)
    assert (report.new, report.errors) == (2, {"too large": 1})
    assert sum(file.stat().st_size for file in report.archive_files) < 100_000


def test_a_gzip_bomb_for_a_sitemap_is_not_unpacked(site, herald, crawl):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join([packer.compress(b" " * (1 << 20)) for _ in range(80)]) + packer.flush()
    site.pages["/map.xml.gz"] = Reply(bomb, "application/gzip")
    report = crawl(dataclasses.replace(herald, ways_in=WaysIn(sitemaps=("/map.xml.gz",))))
    assert not report.ok
    assert "larger than" in report.reason


def test_a_sitemap_with_entities_is_refused(site, herald, crawl):
    site.pages["/news.xml"] = Reply(
        b'<?xml version="1.0"?><!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b"<urlset><url><loc>http://x/&b;</loc></url></urlset>"
    )
    report = crawl(herald)
    assert not report.ok
    assert "declares XML entities" in report.reason


def test_links_that_are_no_pages_are_passed_over(site, herald, crawl):
    bad = ["javascript:alert(1)", "file:///etc/passwd", "http://user:pw@elsewhere.example/", "http://[broken", "/a b"]
    good = sitemap(site.home, {"/football/1": "2022-03-13T20:00:00Z"})
    extra = "".join(f"<url><loc>{address}</loc></url>" for address in bad).encode()
    site.pages["/news.xml"] = Reply(good.replace(b"</urlset>", extra + b"</urlset>"))
    report = crawl(herald)
    assert (report.new, report.errors) == (1, {})


def test_no_name_from_an_address_becomes_a_path_on_disk(site, herald, crawl):
    paths = ["/football/..%2f..%2f..%2fetc%2fpasswd", "/football/%00", "/football/" + "n" * 600]
    site.pages["/news.xml"] = Reply(sitemap(site.home, dict.fromkeys(paths, "2022-03-13T20:00:00Z")))
    for path in paths:
        site.pages[path] = Reply(article(1), headers={"Content-Disposition": "attachment; filename=../../x.html"})
    report = crawl(herald)
    assert report.new == 3
    names = {path.name for path in crawl.data_dir.rglob("*") if path.is_file()}
    assert names - {"ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "ledger.lock"} == {
        ".lock",
        report.archive_files[0].name,
    }


def test_header_lines_cannot_be_smuggled_into_the_archive(site, herald, crawl):
    site.pages["/football/2"] = Reply(article(2), headers={"X-Odd": "a\r\n WARC-Type: warcinfo"})
    report = crawl(herald)
    assert report.new == 3
    urls = [capture.url for file in report.archive_files for capture in read_captures(file)]
    assert len(urls) == report.captures


def test_links_are_taken_from_the_sources_own_hosts_only(site, herald, crawl, other_site):
    entries = {"/football/1": "2022-03-13T20:00:00Z"}
    theirs = f"<url><loc>{other_site.home}/admin</loc></url><url><loc>http://elsewhere.example/1</loc></url>".encode()
    site.pages["/news.xml"] = Reply(sitemap(site.home, entries).replace(b"</urlset>", theirs + b"</urlset>"))
    report = crawl(dataclasses.replace(herald, links=LinkRules()))
    assert (report.new, report.errors) == (1, {})
    assert other_site.log == []
