"""Whose goals a maker made, where a man has several."""

import pytest

from transforms.extract import extract
from transforms.model import Article


@pytest.mark.parametrize(
    ("sentence", "makers"),
    [
        (
            "Pellegrino scored twice for Roma, the first a tap-in from a low Mancini cross, the second a header.",
            ["Mancini", None],
        ),
        ("Pellegrino scored twice for Roma, both from Mancini crosses.", ["Mancini", "Mancini"]),
        ("Pellegrino scored twice for Roma from crosses by Mancini.", ["Mancini", "Mancini"]),
        ("Pellegrino struck twice for Roma.", [None, None]),
    ],
)
def test_a_maker_named_once_made_one_of_several_goals_unless_both_are_his(sentence, makers):
    [match] = extract(Article("a", f"Roma beat Lazio 2-0 at the Olimpico. {sentence}")).matches
    assert [g.assist for g in match.goals] == makers
