"""Names that no list knows, told by the result that is stated of them."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reading.result_clues import begins_result, beside_result
from transforms.reference import load_reference

SIDES = [
    "Marbury City edged a 4-3 thriller against Kelborough.",
    "Marbury City handed Kelborough a first defeat of the season, winning 2-1 at home.",
    "Marbury City slipped to a 1-0 loss against Kelborough.",
    "Marbury City were held 1-1 at home by Kelborough.",
    "Marbury City were beaten 2-1 at home by Kelborough.",
    "Marbury City inflicted a 3-0 defeat on Kelborough.",
    "Marbury City's unbeaten run was ended by Kelborough, who won 2-0.",
    "Marbury City could not find a way past Kelborough in a 0-0 draw.",
    "Marbury City swatted Kelborough aside 4-0.",
    "Marbury City surrendered a 2-0 lead at Kelborough to draw 2-2.",
    "Kelborough ended Marbury City's 14-match unbeaten run with a 2-0 win.",
    "Kelborough held Marbury City to a 1-1 draw.",
    "Kelborough fell 2-0 at Marbury City.",
    "Kelborough went down by the odd goal in three at Marbury City.",
    "It ended 1-1 between Marbury City and Kelborough.",
    "Marbury City and Kelborough finished level at 1-1.",
    "Marbury City made light work of Kelborough, winning 4-0.",
    "Kelborough's woes deepened with a 2-0 home defeat by Marbury City.",
]


def teams(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    return {m.value.name for told in reading.sentences for m in told.mentions if m.kind == "team"}


@pytest.mark.parametrize("sentence", SIDES)
def test_who_stands_in_a_result_is_a_side(sentence):
    assert teams(sentence) == {"Marbury City", "Kelborough"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marbury City drew 1-1 with Kelby scoring late.", "Kelby"),
        ("Marbury City won 2-1 with Kelby sent off.", "Kelby"),
        ("Kelby starred in a 1-0 defeat.", "Kelby"),
        ("Marbury City led 1-0 when Kelby was handed a first start.", "Kelby"),
    ],
)
def test_a_man_beside_a_result_is_no_side(text, name):
    start = text.index(name)
    assert not beside_result(text, start, start + len(name))


def test_of_a_very_long_line_only_the_end_is_read():
    text = "a 1-0 " * 20_000 + "Kelby"
    assert not beside_result(text, len(text) - 5, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kelborough overcame a red card for their captain Joe Fox to beat Marbury City 1-0.",
        "Kelborough came from behind late and beat 10-man Marbury City 2-1.",
        "Kelborough sealed a fine comeback, overturning Marbury City 2-1.",
        "Kelborough's poor month went on, slumping 3-0 at Marbury City.",
        "Kelborough ended the week in trouble following a goalless draw at Marbury City.",
        "It rained. Kelborough made a bright start with a 2-0 win at Marbury City.",
    ],
)
def test_a_name_that_opens_a_sentence_which_comes_to_a_result_is_a_side(text):
    start = text.index("Kelborough")
    assert begins_result(text, start, start + len("Kelborough"))


@pytest.mark.parametrize(
    "text",
    [
        "Kelborough scored twice to beat Marbury City 1-0.",  # a man
        "Kelborough marked his debut with a 2-0 win at Marbury City.",
        "Kelborough came on and helped Holt to beat Marbury City 1-0.",
        "Kelborough came on late. Holt went on to beat Marbury City 1-0.",  # another sentence
        "Then Kelborough went on to beat Marbury City 1-0.",  # not the first word
        "Kelborough went on to better things.",
    ],
)
def test_a_man_or_one_in_another_sentence_comes_to_no_result(text):
    start = text.index("Kelborough")
    assert not begins_result(text, start, start + len("Kelborough"))
