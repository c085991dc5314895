"""Figures in brackets behind the names of a list: minutes where they cannot be counts."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    return [(g.scorer, g.minute) for m in extract(Article("a", text)).matches for g in m.goals]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roma beat Lazio 4-1 courtesy of goals from Joe Fox (5), Dan Hart (17) and Ian Ward (29, 44).",
            [("Joe Fox", 5), ("Dan Hart", 17), ("Ian Ward", 29), ("Ian Ward", 44)],
        ),
        (
            "Roma beat Lazio 6-1 thanks to goals from Joe Fox (3), Dan Hart (2) and Ian Ward.",
            [("Joe Fox", None)] * 3 + [("Dan Hart", None)] * 2 + [("Ian Ward", None)],
        ),
        (
            "Roma beat Lazio 4-0 thanks to a treble from Joe Fox (15th, 62nd, 80th) and another from Dan Hart (90th).",
            [("Joe Fox", 15), ("Joe Fox", 62), ("Joe Fox", 80), ("Dan Hart", 90)],
        ),
    ],
)
def test_when_and_how_often_each_scored(text, expected):
    assert goals(text) == expected
