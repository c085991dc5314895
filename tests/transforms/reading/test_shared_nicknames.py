"""Which of two teams a nickname is that both are called by."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


@pytest.mark.parametrize(
    ("text", "team"),
    [
        # both sides of one match: the usual meaning, whoever was named last
        ("Manchester United lost 2-1 to Liverpool. The Reds levelled late on.", "Liverpool"),
        ("Liverpool beat Manchester United 2-1. The Reds levelled late on.", "Liverpool"),
        # one of them was named before another match
        ("Liverpool beat Everton 2-1. Manchester United lost to Fulham. The Reds were poor.", "Manchester United"),
    ],
)
def test_a_nickname_of_both_sides_has_its_usual_meaning(text, team):
    last = read(lay_out(Article("a", text)), load_reference()).sentences[-1]
    assert [m.value.name for m in last.mentions if m.kind == "team"] == [team]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Leeds United lost to Sheffield United. Leeds had led. United levelled late on.", "Sheffield United"),
        ("Leeds United lost to Sheffield United. Sheffield had led. United levelled late on.", "Leeds United"),
    ],
)
def test_a_last_word_of_both_sides_is_of_the_one_not_called_by_its_town(text, side):
    last = read(lay_out(Article("a", text)), load_reference()).sentences[-1]
    assert [m.value.name for m in last.mentions if m.kind == "team"] == [side]
