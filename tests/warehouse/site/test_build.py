"""The match centre is written whole, linked right, and only where facts changed."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.warehouse.press import COMPETITIONS, article, goal, listed, match, red, standing, upcoming
from warehouse.database import WarehouseError, connect
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.publish import workspace
from warehouse.site.build import LIST, build_site, known_pages

MORNING = datetime(2022, 3, 14, 6, tzinfo=UTC)
NASTY = '<script>alert(1)</script> & "Sons" \u202eFC'

LISTED = [
    listed("Torino", "Inter Milan", (1, 1), date(2022, 3, 13), round="Matchday 29"),
    listed("Hellas Verona", "Napoli", (1, 2), date(2022, 3, 13), round="Matchday 29"),
    listed("Napoli", "Udinese", None, date(2022, 3, 19), round="Matchday 30"),
]
REPORT = article(
    "late-draw",
    match(
        "Torino",
        "Inter Milan",
        (1, 1),
        date(2022, 3, 13),
        goal("home", "Gleison Bremer", 11),
        goal("away", "Alexis Sanchez", 90, 3, assist="Edin Dzeko"),
        red_cards=(red("home", "Sasa Lukic", 80),),
    ),
    upcoming=(upcoming("Napoli", "Udinese", date(2022, 3, 19), home="Napoli"),),
    standings=(standing("Inter Milan", 1),),
)
STRANGER = article("strangers", match(NASTY, "Inter Milan", (0, 3), date(2022, 3, 9), goal("away", f"Jan {NASTY}", 5)))


def publish(folder, *articles, moment=MORNING):
    path = folder / "matchday.duckdb"
    with workspace(path) as work:
        load_reference(work.con, [], COMPETITIONS.values(), [])
        load_listed(work.con, LISTED, origin="the list", loaded_at=MORNING)
        load_articles(work.con, list(articles))
        work.publish(published_at=moment)
    return path


def build(path, folder, **options):
    with connect(path, read_only=True) as con:
        return build_site(con, folder, **options)


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return publish(tmp_path_factory.mktemp("published"), REPORT, STRANGER)


@pytest.fixture(scope="module")
def site(tmp_path_factory, published):
    folder = tmp_path_factory.mktemp("site") / "www"
    build(published, folder, home="https://results.example/football")
    return folder


class Page(HTMLParser):
    """What a browser makes of a page: elements by name, links, text."""

    def __init__(self, path):
        super().__init__()
        self.names, self.links, self.words = [], [], []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"} and value]

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", " ".join(self.words))


def pages(folder):
    return sorted(folder.rglob("*.html"))


MATCH = "matches/serie-a/2021-22/torino/inter-milan.html"


def test_every_kind_of_page_is_there(site):
    for path in (
        *"index.html competitions/index.html teams/index.html players/index.html press/index.html about.html".split(),
        *"sources.html ask.html competitions/serie-a/2021-22.html teams/torino/index.html".split(),
        *("teams/torino/2021-22.html",),
        *"players/alexis-sanchez.html days/2022-03-13.html feeds/results.xml feeds/corrections.xml".split(),
        *("teams/torino/fixtures.ics", "static/search-index.js", MATCH),
    ):
        assert (site / path).is_file(), path


def test_no_link_leads_nowhere(site):
    broken = []
    for page in pages(site):
        for link in Page(page).links:
            target = link.partition("#")[0]
            if target and "://" not in target and not (page.parent / target).resolve().is_file():
                broken.append(f"{page.relative_to(site)} → {link}")
    assert broken == []


def test_a_match_page_tells_the_score_the_goals_and_the_sentences_with_their_words_marked(site):
    page = Page(site / MATCH)
    for words in ("1–1", "Gleison Bremer 11’", "Alexis Sanchez 90+3’", "made by Edin Dzeko", "Sasa Lukic 80’ sent off"):
        assert words in page.text
    assert page.names.count("mark") >= 1
    assert "1 of 1 goals known" in page.text


def test_beside_a_page_lies_its_data_as_json(site):
    told = json.loads((site / MATCH.replace(".html", ".json")).read_text("utf-8"))
    assert (told["home"], told["home_goals"], told["away_goals"], len(told["goals"])) == ("Torino", 1, 1, 2)


def test_markup_and_direction_marks_from_the_web_show_as_text(site):
    told = [page for page in pages(site) if "alert(1)" in page.read_text("utf-8")]
    assert len(told) > 4
    for page in told:
        text = page.read_text("utf-8")
        assert "<script>alert" not in text
        assert Page(page).names.count("script") <= 4
    assert "<script>" not in (site / "static" / "search-index.js").read_text("utf-8")
    assert all(part.isascii() for page in told for part in page.relative_to(site).parts)


def test_every_page_forbids_what_is_not_its_own(site):
    for page in pages(site):
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page.read_text("utf-8"))[1]
        assert policy.startswith("default-src 'none'")
        assert "unsafe-inline" not in policy
        assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
        assert " style=" not in re.sub(r"<blockquote.*?</blockquote>", "", page.read_text("utf-8"), flags=re.DOTALL)


def test_the_first_page_is_light(site):
    sent = [site / "index.html", *(site / "static" / name for name in ("style.css", "page.js", "theme.js", "icon.svg"))]
    assert sum(path.stat().st_size for path in sent) < 100_000


def test_feeds_and_calendars_are_what_their_readers_take(site):
    results = ET.parse(site / "feeds" / "results.xml").getroot()
    assert "https://results.example/football/" + MATCH in [link.text for link in results.iter("link")]
    assert "Torino 1–1 Inter Milan" in [title.text for title in results.iter("title")]
    lines = (site / "teams" / "napoli" / "fixtures.ics").read_bytes().split(b"\r\n")
    assert b"DTSTART;VALUE=DATE:20220319" in lines
    assert all(len(line) <= 75 for line in lines)
    assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == 2


def test_a_second_build_writes_nothing_and_a_correction_only_what_it_touches(tmp_path):
    path = publish(tmp_path, REPORT)
    folder = tmp_path / "www"
    assert build(path, folder).written == build(path, folder, full=True).written > 10
    assert build(path, folder).written == 0
    untouched = folder / "matches/serie-a/2021-22/hellas-verona/napoli.html"
    before = untouched.stat().st_mtime_ns
    corrected = article(
        "late-draw",
        match("Torino", "Inter Milan", (1, 1), date(2022, 3, 13), goal("home", "Gleison Bremer", 12)),
        captured=datetime(2022, 3, 15, 12, tzinfo=UTC),
    )
    publish(tmp_path, corrected, moment=datetime(2022, 3, 15, 13, tzinfo=UTC))
    again = build(path, folder)
    assert 0 < again.written < again.pages
    assert 'Bremer</bdi></a> <span class="clock">12’' in (folder / MATCH).read_text("utf-8")
    assert untouched.stat().st_mtime_ns == before
    assert not (folder / "players" / "alexis-sanchez.html").exists(), "nobody says any more that he scored"
    assert again.removed >= 2


def test_a_build_cut_short_is_finished_by_the_next(tmp_path, published):
    def until_the_lights_go_out(work, rows, _count):
        for number, row in enumerate(rows):
            if number == 12:
                raise KeyboardInterrupt
            yield work(row)

    whole, cut = tmp_path / "whole", tmp_path / "cut"
    build(published, whole)
    with pytest.raises(KeyboardInterrupt):
        build(published, cut, spread=until_the_lights_go_out)
    build(published, cut)
    assert {page.relative_to(cut): page.read_bytes() for page in pages(cut)} == {
        page.relative_to(whole): page.read_bytes() for page in pages(whole)
    }
    assert not list(cut.rglob("*.part"))


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path, published):
    (tmp_path / "thesis.txt").write_text("chapter one")
    with pytest.raises(WarehouseError, match="holds other files"):
        build(published, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("damage", ["", "{", '{"pages": 3}', '{"pages": {"home home": 3}}', "[]"])
def test_a_damaged_list_of_pages_says_nothing_so_that_all_is_written_anew(tmp_path, damage):
    (tmp_path / LIST).write_text(damage)
    assert known_pages(tmp_path) == {}


def test_a_page_that_somebody_deleted_is_written_again(tmp_path, published):
    folder = tmp_path / "www"
    build(published, folder)
    (folder / MATCH).unlink()
    assert build(published, folder).written == 1
    assert (folder / MATCH).exists()


def test_an_empty_warehouse_has_a_site_that_says_what_to_do(tmp_path):
    path = tmp_path / "matchday.duckdb"
    with workspace(path) as work:
        work.publish(published_at=MORNING)
    build(path, tmp_path / "www")
    assert "matchday import" in Page(tmp_path / "www" / "index.html").text


def npm_folder(folder):
    for path in (
        "@duckdb/duckdb-wasm/dist/duckdb-browser.mjs",
        "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
        "apache-arrow/Arrow.dom.mjs",
        "apache-arrow/ipc/reader.mjs",
        "flatbuffers/mjs/flatbuffers.js",
        "tslib/tslib.es6.mjs",
    ):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("export {};")
    return folder


def test_without_the_query_engine_the_page_says_how_to_get_it(site):
    page = Page(site / "ask.html")
    assert "npm install @duckdb/duckdb-wasm" in page.text
    assert "textarea" not in page.names


def test_with_the_query_engine_all_of_it_comes_from_the_site(tmp_path, published):
    folder = tmp_path / "www"
    build(published, folder, modules=npm_folder(tmp_path / "node_modules"))
    text = (folder / "ask.html").read_text("utf-8")
    imports = json.loads(re.search(r'<script type="importmap">(.+?)</script>', text)[1])["imports"]
    assert all((folder / path).is_file() for path in imports.values())
    assert (folder / "data" / "matchday.duckdb").read_bytes() == published.read_bytes()
    assert "textarea" in Page(folder / "ask.html").names
    build(published, folder)
    assert "textarea" in (folder / "ask.html").read_text("utf-8"), "the engine stays for later builds"


def test_a_folder_without_the_engine_is_refused_with_the_command_that_brings_it(tmp_path, published):
    (tmp_path / "node_modules").mkdir()
    with pytest.raises(WarehouseError, match="npm install @duckdb/duckdb-wasm"):
        build(published, tmp_path / "www", modules=tmp_path / "node_modules")


def test_the_examples_are_those_of_the_documentation():
    from warehouse.site.examples import examples

    text = (Path(__file__).parents[3] / "docs" / "warehouse.md").read_text("utf-8")
    documented = re.findall(r"```sql\n(.+?)\n```", text, re.DOTALL)
    queries = {re.sub(r"\s+", " ", one.query.rstrip(";")) for one in examples()}
    assert queries == {
        re.sub(r"\s+", " ", one.strip().rstrip(";")) for one in documented if "attach" not in one.lower()
    }
    assert all(one.title and not one.title.startswith("--") for one in examples())


def test_the_figures_of_the_about_page_are_those_that_the_quality_floors_hold():
    root = Path(__file__).parents[3]
    shown = {one["id"]: one for one in json.loads((root / "warehouse/site/measured.json").read_text("utf-8"))["kinds"]}
    floors = json.loads((root / "tests/quality/floors.json").read_text("utf-8"))["floors"]
    assert shown.keys() == floors.keys() - {"mean_of_articles", "renamed"}
    assert all(abs(one["f1"] - floors[kind]["f1"]) < 0.0015 for kind, one in shown.items())
