"""Sides by the title that one of them has in an article: (text, its side); none where nobody or several have it."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

LEAD = "Oakham Town beat holders Kelby Vale 2-1. "
TOLD = [
    (LEAD + "The holders, who had won all their ties, started well.", "Kelby Vale"),
    (LEAD + "Fox put the holders ahead.", "Kelby Vale"),
    ("Kelby Vale, the reigning champions, lost 2-1 to Oakham Town. But the champions had led.", "Kelby Vale"),
    ("Oakham Celtic beat Kelby Vale 2-1. The Celts had trailed.", "Oakham Celtic"),
]
OPEN = [
    LEAD + "The holders of season tickets had a long wait.",
    LEAD + "The champions had the better of it.",
    LEAD + "It was the holders' second defeat.",
    "Leaders Oakham Town beat leaders Kelby Vale 2-1. The leaders had trailed.",
    "Oakham Celtic beat Kelby Celtic 2-1. The Celts had trailed.",
]


def last(text):
    told = read(lay_out(Article("a", text)), load_reference()).sentences[-1]
    return [
        (told.sentence.text[m.start - told.sentence.start :][:3].lower(), m.value.name)
        for m in told.mentions
        if m.kind == "team"
    ]


@pytest.mark.parametrize(("text", "side"), TOLD, ids=[t for t, _ in TOLD])
def test_a_title_stands_for_the_one_side_that_has_it(text, side):
    assert last(text) == [("the", side)]


@pytest.mark.parametrize("text", OPEN)
def test_a_title_of_nobody_or_of_several_stands_for_none(text):
    assert last(text) == []
