"""The match centre as people meet it: by eye, by keyboard, on a phone, in the dark, with a screen reader's rules."""

import re

import pytest

from tests.site_in_browser.conftest import MODULES, SCREENSHOTS, has_engine
from warehouse.site.addresses import path_of

MATCH = "matches/serie-a/2021-22/torino/inter-milan.html"
PAGES = {
    "home": "index.html",
    "competitions": "competitions/index.html",
    "season": "competitions/serie-a/2021-22.html",
    "teams": "teams/index.html",
    "team": "teams/torino/index.html",
    "team-season": "teams/torino/2021-22.html",
    "players": "players/index.html",
    "player": "players/alexis-sanchez.html",
    "match": MATCH,
    "day": "days/2022-03-13.html",
    "press": "press/index.html",
    "paper": path_of("press", "Brackwater"),
    "sources": "sources.html",
    "about": "about.html",
    "ask": "ask.html",
}
every_page = pytest.mark.parametrize("name", PAGES)
WAIT = 30_000
"""Milliseconds that an answer may take on a busy machine."""


@pytest.mark.parametrize("theme", ["light", "dark"])
@every_page
def test_every_page_opens_without_a_complaint_in_both_themes(site, open_page, name, theme):
    if name == "ask" and not has_engine():
        pytest.skip("needs the query engine: npm install --prefix tests/site_in_browser")
    page = open_page(color_scheme=theme, viewport={"width": 1200, "height": 900})
    assert page.goto(site + PAGES[name]).ok
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red = int(re.search(r"\d+", paper)[0])
    assert (red < 60) == (theme == "dark")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}-{theme}.png", full_page=True)
    assert page.faults == []


@every_page
def test_no_page_is_wider_than_a_small_phone(site, open_page, name):
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(site + PAGES[name])
    page.screenshot(path=SCREENSHOTS / f"{name}-phone.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@every_page
def test_the_accessibility_rules_find_no_serious_fault(site, open_page, name):
    rules = MODULES / "axe-core" / "axe.min.js"
    if not rules.exists():
        pytest.skip("needs axe-core: npm install --prefix tests/site_in_browser")
    for theme in ("light", "dark"):
        page = open_page(color_scheme=theme, bypass_csp=True)
        page.goto(site + PAGES[name])
        page.add_script_tag(path=rules)
        found = page.evaluate("axe.run().then(result => result.violations)")
        serious = [
            f"{theme}: {one['id']}: {one['nodes'][0]['html'][:120]}"
            for one in found
            if one["impact"] in {"serious", "critical"}
        ]
        assert serious == []


def test_the_match_page_shows_score_scorers_and_their_sentences_marked(site, open_page):
    page = open_page()
    page.goto(site + MATCH)
    assert page.locator(".scoreline .score").inner_text() == "1–1"
    goals = page.locator(".sides").inner_text()
    assert re.search(r"Bremer\s+11’", goals)
    assert re.search(r"Alexis Sanchez\s+90\+3’", goals)
    marked = page.locator("mark strong").all_inner_texts()
    assert {"Bremer", "Sanchez"} <= set(marked)


def test_search_finds_a_player_by_keyboard_alone(site, open_page):
    page = open_page()
    page.goto(site)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "search":
            break
    page.keyboard.type("osimh")
    page.locator("#found li").first.wait_for(timeout=WAIT)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/players/victor-osimhen.html", timeout=WAIT)
    assert page.locator("h1").inner_text() == "Victor Osimhen"
    assert page.faults == []


@pytest.mark.parametrize(
    ("typed", "lands"),
    [
        ("13 March 2022", "days/2022-03-13.html"),
        ("2022-03-13", "days/2022-03-13.html"),
        ("13/3/2022", "days/2022-03-13.html"),
        ("inter mil", "teams/inter-milan/index.html"),
    ],
)
def test_search_finds_days_and_teams(site, open_page, typed, lands):
    page = open_page()
    page.goto(site)
    page.locator("#search").fill(typed)
    page.locator("#found li").first.wait_for(timeout=WAIT)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{lands}", timeout=WAIT)


def test_what_is_not_there_is_not_found(site, open_page):
    page = open_page()
    page.goto(site)
    page.locator("#search").fill("zzzzqq")
    page.get_by_text("nothing found").wait_for(state="attached", timeout=WAIT)
    assert page.locator("#found li").count() == 0


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(site, open_page):
    page = open_page()
    page.goto(site + MATCH)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_chosen_theme_stays_on_the_next_page(site, open_page):
    page = open_page(color_scheme="light")
    page.goto(site)
    page.locator("#theme").click()
    page.goto(site + MATCH)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_the_site_opens_from_disk_and_its_search_works_there(folder, open_page):
    page = open_page()
    page.goto((folder / "index.html").as_uri())
    page.locator("#search").fill("torino")
    page.locator("#found li").first.wait_for(timeout=WAIT)
    page.keyboard.press("Enter")
    page.wait_for_url("**/teams/torino/index.html", timeout=WAIT)
    assert page.faults == []


needs_engine = pytest.mark.skipif(
    not has_engine(), reason="needs the query engine: npm install --prefix tests/site_in_browser"
)


@needs_engine
def test_the_query_page_answers_sorts_and_gives_a_link(site, open_page):
    page = open_page()
    page.goto(site + "ask.html")
    page.locator("#query").fill(
        "select team, points from league_table_on('2022-03-13') where season = '2021-22' order by team"
    )
    page.locator("#query").press("Control+Enter")
    page.get_by_text(re.compile(r"^20 rows in")).wait_for(timeout=2 * WAIT)
    page.get_by_role("button", name="points").click()
    page.get_by_role("button", name="points").click()
    assert page.locator("#answer tbody tr").first.inner_text().split("\t") == ["AC Milan", "63"]
    page.locator("#share").click()
    linked = open_page()
    linked.goto(page.url)
    linked.get_by_text(re.compile(r"^20 rows in")).wait_for(timeout=2 * WAIT)
    assert (page.faults, linked.faults) == ([], [])


@needs_engine
def test_an_answer_can_be_downloaded_and_a_mistake_is_one_line(site, open_page):
    page = open_page(accept_downloads=True)
    page.goto(site + "ask.html")
    page.locator("#query").fill("select 'a, \"b\"' as words, date '2022-03-13' as day, null as nothing")
    page.locator("#run").click()
    page.get_by_text(re.compile(r"^1 row in")).wait_for(timeout=2 * WAIT)
    with page.expect_download() as download:
        page.locator("#csv").click()
    assert download.value.path().read_bytes() == b'words,day,nothing\r\n"a, ""b""",2022-03-13,'
    page.locator("#query").fill("select nonsense from fixtures")
    page.locator("#run").click()
    page.get_by_text(re.compile("nonsense")).last.wait_for(timeout=WAIT)
    assert page.locator("#csv").is_disabled()


@needs_engine
def test_queries_ask_no_other_machine(site, open_page):
    page = open_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + "ask.html")
    page.locator("#run").click()
    page.get_by_text(re.compile(r"^\d+ rows in")).wait_for(timeout=2 * WAIT)
    assert [url for url in asked if not url.startswith((site, "blob:", "data:"))] == []
