"""The words in front of a mention and behind it."""

import pytest

from transforms.identity.phrases import split_words
from transforms.reading.surroundings import Behind, words_before, words_behind


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("they lost to Oakham", "Oakham", ["they", "lost", "to"]),
        ("the second-placed side Oakham", "Oakham", ["the", "second-placed", "side"]),
        ("It ended. Oakham", "Oakham", []),
        ("so, Oakham", "Oakham", []),
        ("Holt's keeper Oakham", "Oakham", ["s", "keeper"]),
    ],
)
def test_words_before_stop_at_punctuation_and_join_hyphens(text, name, expected):
    assert words_before(split_words(text), text.index(name)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oakham were two up by then", Behind(("were", "two", "up", "by"))),
        ("Oakham's second-half goal", Behind(("second-half", "goal"), owns=True)),
        ("Oakham’s goal", Behind(("goal",), owns=True)),
        ("Oakhamâ\x80\x99s goal", Behind(("goal",), owns=True)),
        ("Oakham, who were late", Behind(("who", "were", "late"), comma=True)),
        ("Oakham. They lost", Behind(())),
        ("Oakham", Behind(())),
    ],
)
def test_words_behind_tell_ownership_and_commas(text, expected):
    assert words_behind(split_words(text), len("Oakham")) == expected
