import pytest

from crawlers.spiders.lookout import find_archive, find_archive_links, find_articles, find_paging, find_sections

HOME = "https://x.org"


@pytest.mark.parametrize(
    ("path", "is_section"),
    [
        ("/football", True),
        ("/sport/football/", True),
        ("/sport/soccer/premier-league", True),
        ("/sports/soccer/index.html", True),
        ("/uk/sport/football", True),
        ("/football/a-late-leveller-at-the-harbour-side", False),
        ("/football/2022/03/13", False),
        ("/sport/cricket", False),
        ("/footballers", False),
        ("/football?tab=tables", False),
        ("/a/b/c/d/football", False),
    ],
)
def test_a_section_is_a_short_address_that_says_football(path, is_section):
    assert find_sections([HOME + path]) == ([HOME + path] if is_section else [])


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/archive/2022/03/13", ("/archive/{day:%Y/%m/%d}", "day")),
        ("/archive/2022-03-13.html", ("/archive/{day:%Y-%m-%d}.html", "day")),
        ("/archive/20220313/", ("/archive/{day:%Y%m%d}/", "day")),
        ("/football/2022/mar/03/all", ("/football/{day:%Y}/{mon}/{day.day}/all", "day")),
        ("/archive/2022/03", ("/archive/{day:%Y/%m}", "month")),
        ("/football/2022/03/13/a-late-leveller", None),
        ("/archive/2022", ("/archive/{day:%Y}", "year")),
        ("/archives/2022/", ("/archives/{day:%Y}/", "year")),
        ("/season/2022", None),
        ("/football/60704512", None),
        ("/tables/2021-22", None),
        ("/archive?day=2022-03-13", None),
    ],
)
def test_an_archive_is_an_address_that_ends_with_a_date(path, template):
    found = find_archive([HOME + path])
    assert found == (template and (HOME + template[0], template[1]))


@pytest.mark.parametrize(
    ("link", "template"),
    [
        ("/football?page=2", "/football?page={page}"),
        ("/football/page/2/", "/football/page/{page}/"),
        ("/football/2", "/football/{page}"),
        ("/football?page=3", None),
        ("/cricket?page=2", None),
        ("/football/report-2", None),
    ],
)
def test_the_second_page_tells_how_all_are_addressed(link, template):
    assert find_paging(f"{HOME}/football", [HOME + link]) == (HOME + template if template else None)


@pytest.mark.parametrize(
    ("path", "is_article"),
    [
        ("/football/2022/a-late-leveller", True),
        ("/football/60704512", True),
        ("/reports/match_7.html", True),
        ("/football", False),
        ("/about-us", False),
        ("/archive/2022/03/13", False),
    ],
)
def test_an_article_is_told_by_a_long_name_or_a_number(path, is_article):
    assert find_articles(f"{HOME}/football", [HOME + path]) == ([HOME + path] if is_article else [])


def test_links_of_other_hosts_lead_nowhere():
    assert find_articles(f"{HOME}/football", ["https://y.org/football/60704512"]) == []
    assert find_archive_links(HOME, ["https://y.org/archive/", f"{HOME}/archive/", f"{HOME}/archivist"]) == [
        f"{HOME}/archive/"
    ]
