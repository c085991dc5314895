"""The entries of a live page: (text, [(minute, added) of each])."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.entries import find_entries


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1' Off.\n12' Saved.\n30' Goal.\n90+2' Over.", [(1, None), (12, None), (30, None), (90, 2)]),
        ("94' Over.\n60' Saved.\n30' Goal.\n1' Off.", [(90, 4), (60, None), (30, None), (1, None)]),
        (
            "118 min: Over.\n100 min: Saved.\n30 min: Goal.\n1 min: Off.",
            [(118, None), (100, None), (30, None), (1, None)],
        ),
        ("90 Over.\n61 Saved.\n30 Goal.\n1 Off.", [(90, None), (61, None), (30, None), (1, None)]),
        ("Well.  1' Off.  12' Saved.  30' Goal.  70' Over.", [(1, None), (12, None), (30, None), (70, None)]),
        ("Goal! Oakham 1, Norham 0.\nIt rained.", [(None, None)]),
        ("12 players were there.\n4 of them left.", []),
        ("1 Hart\n2 Fox\n3 Bell\n4 Lamb", []),
        ("He scored after 12 minutes. 30 minutes later they led. 60 people saw it. 90 minutes were enough.", []),
        ("10' Off.\n80' Saved.\n20' Goal.\n70' Over.\n5' Off.\n60' No.", []),
    ],
)
def test_entries_stand_in_the_order_of_time_or_against_it(text, minutes):
    assert [(e.minute, e.added) for e in find_entries(text)] == minutes


def test_an_entry_is_a_paragraph_of_its_own_at_true_offsets():
    text = "Well played.  1' Off we go. It is wet.  12' Saved.  30' Goal.  70' Over."
    document = lay_out(Article("a", text))
    assert [text[s.start : s.end] for s in document.sentences] == [s.text for s in document.sentences]
    told = {s.text: document.entries[s.paragraph].minute for s in document.sentences if s.paragraph in document.entries}
    assert told == {"1' Off we go.": 1, "It is wet.": 1, "12' Saved.": 12, "30' Goal.": 30, "70' Over.": 70}
