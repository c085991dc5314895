"""Slips of the pen, for whatever two words."""

from hypothesis import given
from hypothesis import strategies as st

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.spellings import is_slip

WORDS = st.text("abel", min_size=0, max_size=9)


@given(WORDS, WORDS)
def test_two_words_are_a_slip_either_way_or_neither(a, b):
    assert is_slip(a, b) == is_slip(b, a)


@given(WORDS, st.integers(0, 8))
def test_a_word_with_a_letter_twice_can_be_compared(word, place):
    place = min(place, len(word))
    twice = word[:place] + word[max(0, place - 1) : place] + word[place:]
    assert is_slip(word, twice) in {True, False}
    assert is_slip(word, word) is False


def test_a_name_printed_with_one_letter_less_is_the_same_man():
    text = "Ann Macneill headed Everton in front against Fulham. It ended 2-0 when Macneil scored again for Everton."
    (match,) = extract(Article("a", text)).matches
    assert {goal.scorer for goal in match.goals} == {"Ann Macneill"}
