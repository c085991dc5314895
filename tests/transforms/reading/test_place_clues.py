"""Names that are a ground's or a town's by the words around them."""

import pytest

from transforms.identity.phrases import split_words
from transforms.reading.place_clues import is_at_its_ground, is_place, is_towns_side
from transforms.reading.surroundings import words_before


def place_in(text, name="Kelby"):
    start = text.index(name)
    return is_place(text, start, start + len(name), words_before(split_words(text), start))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They won 2-0 at the Kelby ground.", True),
        ("They drew 1-1 at the Kelby Sports Arena.", True),
        ("A 4-0 win at Kelby against Oakham.", True),
        ("They lost in Kelby to lowly Oakham.", True),
        ("Then the Kelby lads won again.", True),
        ("A 4-0 win at Kelby.", False),
        ("They won 2-0 at the Kelby of old.", False),
        ("They beat Kelby to the title.", False),
    ],
)
def test_a_place_is_told_from_a_side(text, expected):
    assert place_in(text) is expected


def test_what_is_called_by_its_town_is_no_ground():
    text = "at the Kelby giants"
    assert is_towns_side(text, 12)
    assert not is_at_its_ground(text, 7, 12)
