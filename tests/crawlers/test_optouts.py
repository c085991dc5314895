import dataclasses
import sqlite3

import pytest

from crawlers.archive import read_captures
from crawlers.optouts import Reservation, find_opt_out, is_reserved, read_tdmrep
from crawlers.sources import LinkRules
from tests.crawlers.site import Reply, article, sitemap


def meta(name, content):
    return f'<html><head><meta charset="utf-8"><meta name="{name}" content="{content}"></head></html>'.encode()


@pytest.mark.parametrize(
    ("headers", "body", "said"),
    [
        ([], b"<html></html>", None),
        ([(b"X-Robots-Tag", b"noarchive")], b"", "noarchive"),
        ([(b"x-robots-tag", b"nofollow, NOINDEX")], b"", "noindex"),
        ([(b"X-Robots-Tag", b"otherbot: noindex")], b"", None),
        ([(b"X-Robots-Tag", b"matchday: noindex, nofollow")], b"", "noindex"),
        ([(b"X-Robots-Tag", b"otherbot: noindex, nofollow, matchday: noarchive")], b"", "noarchive"),
        ([(b"X-Robots-Tag", b"nofollow, otherbot: noindex, noarchive")], b"", None),
        ([(b"X-Robots-Tag", b"max-snippet: 50, noarchive")], b"", "noarchive"),
        ([(b"X-Robots-Tag", b"unavailable_after: 25 Jun 2030 15:00:00 PST")], b"", None),
        ([(b"TDM-Reservation", b"1")], b"", "tdm-reservation"),
        ([(b"TDM-Reservation", b"0")], b"", None),
        ([], meta("robots", "max-image-preview:large"), None),
        ([], meta("robots", "noarchive, max-snippet:50"), "noarchive"),
        ([], meta("ROBOTS", "none"), "none"),
        ([], meta("robots", "index, follow, noai"), "noai"),
        ([], meta("googlebot", "noindex"), None),
        ([], meta("matchday", "noindex"), "noindex"),
        ([], meta("tdm-reservation", "1"), "tdm-reservation"),
        ([], meta("tdm-reservation", "0"), None),
        ([], b"<meta content='noarchive' name=robots>", "noarchive"),
        ([], b"<p>the word noindex in a report</p>", None),
        ([(b"X-Robots-Tag", b"noarchive")], meta("robots", "noindex"), "noindex"),
    ],
)
def test_what_a_page_says_against_being_kept_is_found(headers, body, said):
    assert find_opt_out(headers, body) == said


RULES = (Reservation("/sport/*", True), Reservation("/sport/free/", False), Reservation("/*.pdf$", True))


@pytest.mark.parametrize(
    ("path", "reserved"),
    [
        ("/sport/1", True),
        ("/sport/free/1", False),
        ("/news/1", False),
        ("/a/b.pdf", True),
        ("/a/b.pdf?x", True),
        ("/a/b.pdf/c", False),
        ("/", False),
    ],
)
def test_the_longest_rule_of_a_site_decides_about_a_path(path, reserved):
    assert is_reserved(f"https://x.org{path}", RULES) is reserved


@pytest.mark.parametrize(
    ("pattern", "covered", "others"),
    [
        ("/", ["/", "/a"], [""]),
        ("/paid$", ["/paid"], ["/paid/", "/", "/a/paid"]),
        ("/a*b*c", ["/abc", "/a-b-b-c-d"], ["/acb", "/ab", "abc"]),
        ("/a*b*c$", ["/abc", "/a-c-b-c"], ["/abcd", "/ac", "/acb"]),
        ("/ab*ba$", ["/abba", "/ab-ba"], ["/aba", "/ab"]),
        ("*", ["", "/", "/a"], []),
        ("*$", ["", "/a"], []),
        ("/a.c(", ["/a.c(d"], ["/abc("]),
        ("/a$b*", ["/a$b", "/a$bc"], ["/a", "/ab"]),
    ],
)
def test_a_star_stands_for_anything_and_a_dollar_at_the_end_for_the_end(pattern, covered, others):
    rule = Reservation(pattern, reserved=True)
    assert [path for path in (*covered, *others) if rule.covers(path)] == covered


def test_a_pattern_of_many_stars_comes_to_an_end():
    path = "/" + "a" * 20_000 + "b"
    assert not Reservation("/" + "*a" * 5_000 + "*c$", reserved=True).covers(path)
    assert Reservation("/" + "*a" * 5_000 + "*b$", reserved=True).covers(path)


@pytest.mark.parametrize(
    "body", [b"", b"<html>404</html>", b"{}", b'["/"]', b'[{"location": 5}]', b"\xff", b"[" * 200_000]
)
def test_a_file_of_another_form_reserves_nothing(body):
    assert read_tdmrep(body) == ()


def test_a_crawl_respects_what_site_and_pages_say_and_writes_it_down(site, herald, crawl):
    moment = "2022-03-13T20:00:00Z"
    site.pages["/.well-known/tdmrep.json"] = Reply(b'[{"location": "/football/reserved/", "tdm-reservation": 1}]')
    site.pages["/news.xml"] = Reply(
        sitemap(site.home, dict.fromkeys(("/football/1", "/football/2", "/football/3", "/football/reserved/4"), moment))
    )
    site.pages["/football/1"] = Reply(article(1).replace(b"<head>", b'<head><meta name="robots" content="noindex">'))
    site.pages["/football/2"] = Reply(article(2), headers={"X-Robots-Tag": "noarchive"})
    report = crawl(herald)
    assert report.ok, report.reason
    assert (report.new, report.opted_out, report.errors) == (2, 2, {})
    assert "/football/reserved/4" not in site.paths()
    kept = {capture.url for file in report.archive_files for capture in read_captures(file)}
    assert f"{site.home}/football/1" not in kept
    rows = sqlite3.connect(crawl.data_dir / "ledger.sqlite").execute(
        "select url, outcome, opt_out from pages order by url"
    )
    said = {url.removeprefix(site.home): (outcome, opt_out) for url, outcome, opt_out in rows}
    assert said["/football/1"] == ("opted out: noindex", None)
    assert said["/football/2"] == (None, "noarchive")
    assert said["/football/reserved/4"] == ("opted out: tdm-reservation", None)


def test_what_comes_in_an_articles_place_is_counted_and_not_taken_for_one(site, herald, crawl):
    shells = {
        "/football/1": Reply(b"<html><body><div id=app></div><script>var a = 'long';</script></body></html>"),
        "/football/2": Reply(b"<html><body><h1>Page not found</h1><p>Try our front page.</p></body></html>"),
        "/football/3": Reply(b"<html><body><p>We and our partners ask for your consent to cookies.</p></body></html>"),
        "/football/4": Reply(status=302, headers={"Location": "/"}),
        "/football/5": Reply(b"%PDF-1.4", "application/pdf"),
        "/football/6": Reply(article(6)),
        "/": Reply(article(0)),
    }
    site.pages |= shells
    site.pages["/news.xml"] = Reply(sitemap(site.home, dict.fromkeys(shells, "2022-03-13T20:00:00Z")))
    report = crawl(dataclasses.replace(herald, links=LinkRules(include=("^/football/",))))
    assert report.ok, report.reason
    assert report.new == 1
    assert report.errors == {
        "consent page": 1,
        "empty page": 1,
        "led away": 1,
        "no HTML page": 1,
        "not found in disguise": 1,
    }
    captures = [capture for file in report.archive_files for capture in read_captures(file)]
    assert [c.url.removeprefix(site.home) for c in captures if c.role == "article" and c.status == 200] == [
        "/football/6"
    ]
    assert sum(c.role == "stub" for c in captures) == 4, "kept all the same"
