"""Pages whose layout defeats our reader, and all the others, about which nobody else is asked."""

import sys

import pytest

from tests.transforms.pages.test_layouts import FOLDER, NAMES
from tests.transforms.pages.test_refusals import REFUSED
from transforms.pages import read_page, second_reader

TITLE = "Quarry Town hold Sallow in the mud"
CAPTION = "Ben Orme, who put Quarry Town in front on a pitch that few would have played on, at the final whistle"
PARAGRAPHS = [
    "Quarry Town held the leaders Sallow to a draw on Saturday, on a pitch that the rain had left fit for ducks only.",
    "Ben Orme put the home side in front after ten minutes, when he was quickest to a corner that nobody had cleared.",
    "Sallow had most of the ball from then on, yet their equaliser came from a penalty that Luke Hart put away.",
    "Both sides hit a post in the last quarter of an hour, and the referee blew up with the floodlights failing.",
]


def page(*paragraphs, head=""):
    """A report whose every paragraph is set as a heading, as no reader of paragraphs expects it."""
    lines = "".join(f"<h4>{paragraph}</h4>" for paragraph in paragraphs)
    figure = f"<figure><img src=x><figcaption>{CAPTION}</figcaption></figure>"
    return (
        f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body>'
        f"<h1>{TITLE}</h1><div>{figure}{lines}</div></body></html>"
    ).encode()


def read(body, *, ask_second=True):
    return read_page(body, url="https://quarry.example/football/mud", ask_second=ask_second)


@pytest.fixture
def silent(monkeypatch):
    """Nobody else may be asked."""
    monkeypatch.setattr(second_reader, "_extract", lambda _: pytest.fail("the second reader was asked"))


@pytest.mark.usefixtures("silent")
def test_a_page_on_which_we_find_nothing_says_so_and_asks_nobody_unbidden():
    reading = read(page(*PARAGRAPHS), ask_second=False)
    assert (reading.article, reading.reason) == (None, "no paragraphs of sentences")
    assert reading.doubt == "no paragraphs of sentences"


def test_the_second_reader_gives_its_text_without_title_and_caption_and_the_article_is_marked():
    reading = read(page(*PARAGRAPHS))
    assert reading.article.text.split("\n\n") == PARAGRAPHS
    assert reading.article.title == TITLE
    assert reading.article.flags == ("read by fallback",)
    assert reading.doubt is None


def test_a_scrap_of_a_page_is_in_doubt_and_gives_way_to_the_whole():
    table = (
        "Sallow lead the table by four points, and the rain is expected to go on for most of the week in the valley.",
        "The next round of matches is three weeks away, for the county cup comes first.",
    )
    lead = "".join(f"<p>{paragraph}</p>" for paragraph in table)
    more = (f"{paragraph} It was much the same again." for paragraph in PARAGRAPHS)
    body = page(*PARAGRAPHS, *more).replace(b"<div><figure>", f"<article>{lead}<div><figure>".encode())
    ours = read(body, ask_second=False)
    assert ours.article.text.split("\n\n") == list(table)
    assert ours.doubt.endswith("characters of its prose taken")
    whole = read(body)
    assert (whole.doubt, whole.article.flags) == (None, ("read by fallback",))
    assert all(paragraph in whole.article.text for paragraph in (*table, *PARAGRAPHS))


@pytest.mark.usefixtures("silent")
@pytest.mark.parametrize("name", NAMES)
def test_no_page_that_we_read_is_in_doubt(name):
    reading = read((FOLDER / f"{name}.html").read_bytes())
    assert (reading.doubt, reading.reason) == (None, None)


@pytest.mark.parametrize(("reason", "body", "content_type"), REFUSED)
def test_what_is_refused_for_what_it_is_stays_refused(reason, body, content_type):
    reading = read_page(body, url="https://echo.example/page", content_type=content_type, ask_second=True)
    assert (reading.article, reading.reason) == (None, reason)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Quarry Town held Sallow.",
        "\n".join(f"We and our {n} partners set cookies and ask for your consent to personal data." for n in range(9)),
    ],
)
def test_a_text_that_is_no_better_or_none_of_an_article_is_not_taken(monkeypatch, said):
    monkeypatch.setattr(second_reader, "_extract", lambda _: said)
    assert read(page(*PARAGRAPHS)).reason == "no paragraphs of sentences"


def test_a_longer_text_without_ours_in_it_does_not_take_its_place(monkeypatch):
    own = [f"{paragraph} That was the story of the day." for paragraph in PARAGRAPHS * 3]
    body = page(*(f"Another match altogether, number {n}, was told here. {PARAGRAPHS[0]}" for n in range(40)))
    body = body.replace(b"</h1>", b"</h1>" + "".join(f"<p>{text}</p>" for text in own).encode())
    monkeypatch.setattr(second_reader, "_extract", lambda _: "\n".join(PARAGRAPHS * 20))
    reading = read(body)
    assert reading.doubt is not None
    assert "read by fallback" not in reading.article.flags


def test_a_second_reader_that_breaks_off_costs_nothing(monkeypatch):
    def break_off(*_, **__):
        raise RecursionError("too deep")

    monkeypatch.setattr("trafilatura.extract", break_off)
    assert read(page(*PARAGRAPHS)).reason == "no paragraphs of sentences"


def test_a_second_reader_that_cannot_be_loaded_costs_nothing(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert read(page(*PARAGRAPHS)).reason == "no paragraphs of sentences"


@pytest.mark.usefixtures("silent")
def test_a_very_long_page_is_not_handed_on():
    body = page(*PARAGRAPHS).replace(b"</body>", b"<!--" + b"x" * second_reader.MAX_CHARACTERS + b"--></body>")
    assert read(body).reason == "no paragraphs of sentences"


def test_the_second_reader_is_loaded_only_when_it_is_asked(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert read((FOLDER / f"{NAMES[0]}.html").read_bytes()).article is not None
