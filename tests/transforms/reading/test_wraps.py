"""Text in lines of one width reads as the same text in paragraphs."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.wraps import unwrapped

WRAPPED = """HOLTBY, Jan 21 Oakham United went back to the top of the
table on Saturday when Ward struck twice in the first half
of a 3-1 win over Lacey Town, who are now without a win in
nine matches.
The visitors had led through Orr before the two goals of
Ward and one by Pell four minutes from the end.
BAD NEWS
Dean limped off just before the break and may be out for
some time.
"""
WHOLE = [
    "Ward struck early\nOakham won\nLacey lost\nHolt drew\nNobody scored in the last of them",
    "Oakham 2 Lacey 1\nHolt 0 Kelby 0\nDarley 4 Moss 4",
    "Oakham won the first leg.\nLacey won the second.\nThe third was drawn.\nAll of it was wet.",
]


def test_lines_of_a_column_are_joined_and_their_headings_are_not():
    text = unwrapped(WRAPPED)
    assert len(text) == len(WRAPPED)
    assert "win over Lacey Town, who are now without a win in nine matches.\nThe visitors" in text
    assert "\nBAD NEWS\nDean" in text


@pytest.mark.parametrize("text", WHOLE)
def test_lines_that_stand_for_themselves_stay(text):
    assert unwrapped(text) == text


def test_evidence_is_the_text_as_it_was_printed():
    (match,) = extract(Article("a", WRAPPED)).matches
    for evidence in match.evidence:
        assert WRAPPED[evidence.start : evidence.end] == evidence.text
    assert {match.home, match.away} == {"Oakham United", "Lacey Town"}
