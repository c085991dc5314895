"""Pages of our own making, one for each way of building a page, and what a reader takes from them.

`layouts/NAME.html` is the page, `layouts/NAME.json` its full expectation; a new case is two new files.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from transforms.pages import read_page

FOLDER = Path(__file__).parent / "layouts"
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))
FIELDS = (
    "canonical",
    "title",
    "published",
    "published_at",
    "updated_at",
    "publisher",
    "authors",
    "language",
    "flags",
    "captions",
    "paragraphs",
)


@cache
def read(name):
    wanted = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    reading = read_page((FOLDER / f"{name}.html").read_bytes(), url=wanted["url"])
    assert reading.article is not None, reading.reason
    article = reading.article
    return wanted, {
        "canonical": article.url,
        "title": article.title,
        "published": article.published and article.published.isoformat(),
        "published_at": article.published_at and article.published_at.isoformat(),
        "updated_at": article.updated_at and article.updated_at.isoformat(),
        "publisher": article.publisher,
        "authors": list(article.authors),
        "language": article.language,
        "flags": list(article.flags),
        "captions": list(article.captions),
        "paragraphs": article.text.split("\n\n"),
    }


def test_there_are_layouts_enough():
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_its_full_expectation(name):
    wanted = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert set(wanted) == {*FIELDS, "url"}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_gives_what_its_reader_takes_from_it(name, field):
    wanted, read_off = read(name)
    assert read_off[field] == wanted[field]


def test_what_was_kept_apart_is_labelled():
    reading = read_page((FOLDER / "round_up.html").read_bytes(), url="https://fensport.example/x")
    kinds = {block.kind for block in reading.blocks}
    assert {"score box", "table", "related"} <= kinds


def test_all_titles_of_a_page_are_told_the_standing_one_first():
    reading = read_page((FOLDER / "json_ld.html").read_bytes(), url="https://www.quarrypost.example/x")
    assert reading.titles == (
        "Marlow Rovers 2-1 Eastmere City: Brandt strikes late",
        "Brandt's late free-kick sinks Eastmere",
    )


def test_the_same_article_has_the_same_id_from_every_address():
    body = (FOLDER / "amp.html").read_bytes()
    plain = read_page(body, url="https://redcliffenews.example/football/nguyen-two-saves").article
    tracked = read_page(body, url="https://redcliffenews.example/football/nguyen-two-saves/amp?utm_source=x").article
    assert plain.id == tracked.id
    assert len(plain.id) == 12


def test_a_page_without_an_address_is_read_all_the_same():
    article = read_page((FOLDER / "wire_pre.html").read_bytes(), url="").article
    assert article.title == "Corrie late show stuns Galston"
    assert (article.url, article.publisher) == (None, None)
