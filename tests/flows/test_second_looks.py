"""How many pages a second reader is asked about, by whoever reads pages."""

import gzip
from datetime import UTC, datetime

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from flows.articles import read_articles
from flows.extraction import Failure, extract_one
from flows.night import LoadReport
from flows.pages import read_pages
from flows.reading import read_files
from flows.summary import load_lines
from tests.transforms.pages.test_second_reader import PARAGRAPHS, page

WHEN = datetime(2024, 3, 2, 5, tzinfo=UTC)
HTML = ((b"Content-Type", b"text/html; charset=utf-8"),)
GOOD = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def write_archive(folder, pages):
    writer = ArchiveWriter(folder / "archive" / "post", "run", "post")
    for number, body in enumerate(pages):
        writer.write(Exchange(f"https://post.example/{number}", "article", WHEN, 200, body, HTML))
    writer.close()
    return writer.files[0]


def read_archive(folder, pages):
    return list(read_files([write_archive(folder, pages)], data_dir=folder, sources={}, workers=1, damages=[]))


def test_of_a_sources_pages_in_doubt_one_in_ten_is_read_again_and_the_others_say_why(tmp_path):
    reads = read_archive(tmp_path, [page(*PARAGRAPHS, f"It was match number {n} of the year.") for n in range(12)])
    flagged = [n for n, read in enumerate(reads) if read.article and "read by fallback" in read.article.flags]
    assert flagged == [0, 10]
    left = [read for n, read in enumerate(reads) if n not in flagged]
    assert {(read.article, read.reason, read.doubt) for read in left} == {
        (None, "no paragraphs of sentences", "no paragraphs of sentences")
    }
    assert all(reads[n].facts.matches for n in flagged) == all(reads[n].doubt is None for n in flagged)


def test_a_page_that_the_second_reader_does_not_better_stays_refused_and_is_in_doubt_no_longer(tmp_path):
    [read] = read_archive(tmp_path, [b"<html><body><div><a href='/'>Home</a></div></body></html>"])
    assert (read.reason, read.doubt) == ("no paragraphs of sentences", None)


def test_pages_that_we_read_are_read_once(tmp_path, monkeypatch):
    monkeypatch.setattr("flows.reading.read_again", lambda *_, **__: pytest.fail("read again"))
    [read] = read_archive(tmp_path, [f"<html><body><h1>Mud</h1>{GOOD}</body></html>".encode()])
    assert read.article.flags == ()


def test_an_article_of_ours_is_not_lost_to_a_fault_in_the_other_text(tmp_path, monkeypatch):
    def trip(article):
        return Failure(article.id, "tripped") if "read by fallback" in article.flags else extract_one(article)

    monkeypatch.setattr("flows.reading.extract_one", trip)
    more = (f"{paragraph} It was much the same again." for paragraph in PARAGRAPHS)
    lead = "".join(f"<p>{paragraph} So it went on here.</p>" for paragraph in PARAGRAPHS[:2])
    scrap = page(*PARAGRAPHS, *more).replace(b"<div><figure>", f"<article>{lead}<div><figure>".encode())
    [ours] = read_archive(tmp_path / "ours", [scrap])
    assert (ours.is_fault, ours.doubt, ours.article.flags) == (False, None, ())
    [nothing] = read_archive(tmp_path / "nothing", [page(*PARAGRAPHS)])
    assert (nothing.is_fault, nothing.article) == (True, None)


@pytest.mark.parametrize("command", ["read", "extract"])
def test_saved_pages_are_held_to_the_same_share(tmp_path, command):
    paths = []
    for number in range(11):
        paths.append(str(tmp_path / f"{number:02}.html.gz"))
        (tmp_path / f"{number:02}.html.gz").write_bytes(gzip.compress(page(*PARAGRAPHS)))
    told = []
    if command == "read":
        articles = list(read_pages(paths, complain=told.append))
    else:
        articles = list(read_articles(paths, published=None, complain=told.append))
    assert [(one.id, one.flags) for one in articles] == [("00", ("read by fallback",)), ("10", ("read by fallback",))]
    assert len(told) == 9


def test_a_run_tells_of_both():
    lines = list(load_lines(LoadReport(pages=30, second=3, doubtful=20), 0))
    assert "3 articles were read by a second reader" in lines[2]
    assert "20 more pages gave little or nothing" in lines[3]
    assert len(list(load_lines(LoadReport(pages=30), 0))) == 2
