"""Which stretches somebody is saying."""

import pytest

from transforms.reading.quotes import quoted_spans, share_quoted
from transforms.reading.spans import Spans


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('He said: "We won because we ran." Then left.', ["We won because we ran."]),
        ("“We had them where we wanted,” she said.", ["We had them where we wanted,"]),
        ("He called it ‘The best day we have had’ and left.", ["The best day we have had"]),
        ('A "derby" of sorts.', []),
        ("The players' union and the fans' club met in Rovers' ground.", []),
        ("“A quotation that goes on\nto the next line.", ["A quotation that goes on"]),
    ],
)
def test_speech_is_found_and_scare_quotes_are_not(text, said):
    assert [text[a:b] for a, b in quoted_spans(text)] == said


def test_the_share_of_a_sentence_that_is_quoted():
    assert share_quoted(0, 10, Spans([(5, 20)])) == 0.5
    assert share_quoted(0, 10, Spans([])) == 0.0
