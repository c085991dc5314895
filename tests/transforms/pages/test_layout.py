"""Pages whose publisher declares where the article stands."""

import pytest

from transforms.pages import PageLayout, SelectorError, check_selectors, read_page

FIRST = "Marrow beat Pell 2-1 on Saturday afternoon, with both of their goals by Tom Finch in the first half."
LAST = "Pell had a man sent off in the last minute, when the match was lost already and the rain came down."
PROMO = "Sign up for our rowing letter, which comes every week and costs you nothing at all but your address."
COUNCIL = "The council met to talk about the road to the quarry and about what it costs to park in the square."
# The match stands in a hidden side column, beside a longer story about the town.
PAGE = f"""<html lang="en"><head><title>Old Post | Marrow beat Pell</title></head><body>
<div class="strap">Finch sees off Pell in the rain</div>
<div class="sidebar" style="display:none"><p>{FIRST}</p>
<div class="promo"><div class="promo"><p>{PROMO}</p></div></div><p>{LAST}</p></div>
<div class="main"><p>{COUNCIL}</p><p>It will meet again in May. {COUNCIL}</p><p>Nothing was decided. {COUNCIL}</p></div>
</body></html>""".encode()


def read(**layout):
    return read_page(PAGE, url="https://old.example/x", layout=PageLayout(**layout)).article


def test_without_a_layout_the_weight_of_the_text_decides():
    article = read()
    assert article.text.endswith(f"Nothing was decided. {COUNCIL}")
    assert FIRST not in article.text
    assert not article.flags


def test_a_layout_names_text_and_headline_whatever_else_the_page_holds():
    article = read(text="div.sidebar", title="div.strap", drop=("div.promo",))
    assert article.text == f"{FIRST}\n\n{LAST}"
    assert article.title == "Finch sees off Pell in the rain"
    assert article.flags == ("read by declared layout",)


def test_what_a_layout_drops_is_gone_with_all_in_it_and_the_rest_is_found_as_ever():
    article = read(drop=("div.strap", "div.main p:last-child"))
    assert article.text == f"{COUNCIL}\n\nIt will meet again in May. {COUNCIL}"
    assert not article.flags


def test_a_layout_that_the_page_does_not_have_is_told_and_the_page_read_as_any_other():
    article = read(text="div.story")
    assert article.text == read().text
    assert article.flags == ("declared layout not found",)


@pytest.mark.parametrize("whole", ["html", "body", "*"])
def test_the_page_itself_is_never_dropped(whole):
    reading = read_page(PAGE, url="https://old.example/x", layout=PageLayout(drop=(whole,)))
    assert reading.article is not None or reading.reason


@pytest.mark.parametrize("selector", ["", "div[", "p:contains('x')", "a::attr(href)"])
def test_what_is_no_selector_is_refused_by_name(selector):
    with pytest.raises(SelectorError, match="is no CSS selector"):
        check_selectors(["p", selector])
