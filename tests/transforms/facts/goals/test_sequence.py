import pytest

from transforms.facts.goals.goals import find_tellings
from transforms.facts.goals.sequence import find_sequence
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def fell(text):
    """The surnames of the scorers of one sentence in the order in which their goals fell."""
    told = read(lay_out(Article("a", text)), load_reference()).sentences[0]
    tellings, _ = find_tellings(0, told)
    places = find_sequence(told.shape, tellings)
    return [
        str(told.mentions[t.scorer].value).split()[-1]
        for _, t in sorted(zip(places, tellings, strict=True), key=lambda p: p[0])
    ]


@pytest.mark.parametrize(
    ("text", "scorers"),
    [
        # told the later one first
        ("Harry Ward scored after Joe Fox had headed in.", ["Fox", "Ward"]),
        ("Harry Ward had cancelled out Joe Fox's penalty.", ["Fox", "Ward"]),
        ("Sam Bell struck after Harry Ward had cancelled out Joe Fox's penalty.", ["Fox", "Ward", "Bell"]),
        # told as they fell
        ("Harry Ward scored before Joe Fox headed in.", ["Ward", "Fox"]),
        ("Harry Ward scored and Joe Fox headed in.", ["Ward", "Fox"]),
        ("Harry Ward scored after a corner and Joe Fox headed in.", ["Ward", "Fox"]),
        ("Harry Ward levelled and, after Joe Fox had headed in, Sam Bell made it three.", ["Ward", "Fox", "Bell"]),
        ("Harry Ward scored but Joe Fox cancelled out the lead.", ["Ward", "Fox"]),
    ],
)
def test_goals_of_one_sentence_are_put_in_the_order_in_which_they_fell(text, scorers):
    assert fell(text) == scorers
