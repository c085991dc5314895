"""The corpus under invented names: what is renamed, and what is not."""

from tests.quality.renamed import INVENTED, renamed
from transforms.reference import load_reference

REFERENCE = load_reference()
FACTS = {
    "id": "a",
    "matches": [
        {"home": "Everton", "away": "Leeds United", "goals": [{"scorer": "Joe Leeds", "team": "home"}]},
        {"home": "England", "away": "Spain", "goals": []},
    ],
    "mentioned": [{"teams": ["Everton", "Fulham"]}],
    "standings": [{"team": "Everton", "gap": {"to": "Leeds", "points": 2}}],
}


def test_clubs_get_the_same_new_name_in_the_article_and_its_facts():
    text = "Everton beat Leeds United 2-1. The Toffees had beaten Fulham. Leeds are last."
    article, facts = renamed({"id": "a", "title": "Everton win", "text": text}, FACTS, REFERENCE)
    first, second, third = INVENTED[:3]
    assert article["title"] == f"{first} win"
    assert article["text"] == f"{first} beat {second} United 2-1. {first} had beaten {third}. {second} are last."
    assert (facts["matches"][0]["home"], facts["matches"][0]["away"]) == (first, second)
    assert facts["mentioned"] == [{"teams": [first, third]}]
    assert facts["standings"] == [{"team": first, "gap": {"to": second, "points": 2}}]


def test_countries_people_and_sides_keep_their_names():
    text = "Everton beat Leeds 2-1 with goals from Joe Leeds. England beat Spain 2-0."
    article, facts = renamed({"id": "a", "text": text}, FACTS, REFERENCE)
    assert article["text"].endswith("England beat Spain 2-0.")
    assert facts["matches"][0]["goals"] == [{"scorer": "Joe Leeds", "team": "home"}]
    assert facts["matches"][1] == FACTS["matches"][1]


def test_an_article_without_listed_clubs_is_left_out():
    assert renamed({"id": "a", "text": "England beat Spain 2-0."}, FACTS, REFERENCE) is None


def test_no_invented_name_is_a_listed_clubs():
    assert [name for name in INVENTED if REFERENCE.teams.lookup(name)] == []
    assert len(set(INVENTED)) == len(INVENTED)
