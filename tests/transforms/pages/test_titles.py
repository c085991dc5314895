import pytest

from transforms.pages.titles import title_parts, without_site

CASES = [
    ("Torino hold Inter | The Gazette", ("gazette",), "Torino hold Inter"),
    ("Torino hold Inter - Gazette Online", ("gazetteonline",), "Torino hold Inter"),
    ("Torino hold Inter | Serie A | The Gazette", ("gazette",), "Torino hold Inter"),
    ("THE GAZETTE | Football | Torino hold leaders Inter", ("gazetteexample",), "Torino hold leaders Inter"),
    ("Torino 1-1 Inter: late drama", ("gazette",), "Torino 1-1 Inter: late drama"),
    ("Late drama - and a red card - at Torino", ("gazette",), "Late drama - and a red card - at Torino"),
    ("Torino v Inter – as it happened", (), "Torino v Inter – as it happened"),
    ("The Gazette", ("gazette",), "The Gazette"),
    ("", (), ""),
]


@pytest.mark.parametrize(("title", "sites", "bare"), CASES)
def test_site_and_section_are_taken_off_a_title(title, sites, bare):
    assert without_site(title, sites) == bare


def test_the_longer_parts_of_a_title_may_stand_on_the_page():
    parts = title_parts(("Island Echo: Portree lift cup again",))
    assert parts == {"islandechoportreeliftcupagain", "portreeliftcupagain"}
