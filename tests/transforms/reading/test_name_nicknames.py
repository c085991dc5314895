"""Names with a side's nickname in them."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def found(text):
    """The sides of the one match of an article, and its scorers."""
    (match,) = extract(Article("a", text)).matches
    return {match.home, match.away}, sorted(str(g.scorer) for g in match.goals)


def test_a_nickname_in_front_of_a_man_is_no_part_of_his_name():
    text = (
        "Wickley College beat Norham College 3-2. The Muskies led early. Ten minutes later the Muskies Dan Foxley"
        " scored from 25 yards for Norham College."
    )
    assert found(text) == ({"Wickley College", "Norham College"}, ["Dan Foxley"])


def test_a_town_that_is_also_a_first_name_and_a_nickname_are_a_side():
    text = (
        "Kelby City SC ripped off four goals on Saturday to beat the visiting Ashton Riverhawks, 4-2."
        " Dan Foxley scored for the Riverhawks after four minutes."
    )
    sides, scorers = found(text)
    assert "Kelby City SC" in sides
    assert any("Riverhawks" in side for side in sides)
    assert scorers == ["Dan Foxley"]


@pytest.mark.parametrize(
    ("sentence", "scorers"),
    [
        ("Seniors Dana Foxley and Kallie Marsh scored.", ["Dana Foxley", "Kallie Marsh"]),
        ("Freshmen Dana Foxley and Kallie Marsh scored.", ["Dana Foxley", "Kallie Marsh"]),
    ],
)
def test_the_years_of_pupils_are_no_part_of_their_names(sentence, scorers):
    assert found(f"Wickley beat Norham 2-0 on Tuesday. {sentence}")[1] == scorers


def test_juniors_are_a_part_of_a_clubs_name():
    assert found("Kelby Juniors beat Norham 2-0 on Tuesday. Dan Foxley scored.")[0] == {"Kelby Juniors", "Norham"}
