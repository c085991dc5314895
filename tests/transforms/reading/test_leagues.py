"""Competitions named behind an adjective: of which country they are, and which are none that a list knows."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def meant(before: str) -> list[set[str | None]]:
    """The countries that each competition named in a sentence may belong to."""
    text = f"The {before}Premier League is back after the snow. Hyde beat Marine 2-0."
    reading = read(lay_out(Article("a", text)), load_reference())
    return [
        {competition.country for competition in mention.value.competitions}
        for sentence in reading.sentences
        for mention in sentence.mentions
        if mention.kind == "competition"
    ]


@pytest.mark.parametrize("before", ["Northern ", "Malaysian ", "Burundian ", "Sri Lankan "])
def test_a_league_of_a_part_of_a_country_or_of_a_land_without_a_list_is_none(before):
    assert meant(before) == []


@pytest.mark.parametrize(
    ("before", "country"), [("Ghana ", "Ghana"), ("English ", "England"), ("Scottish ", "Scotland"), ("", "England")]
)
def test_a_league_behind_the_adjective_of_its_country_stays(before, country):
    (countries,) = meant(before)
    assert country in countries


@pytest.mark.parametrize("before", ["Barclays ", "Manchester City "])
def test_a_sponsor_or_a_club_before_a_league_makes_no_other_of_it(before):
    (countries,) = meant(before)
    assert "England" in countries
