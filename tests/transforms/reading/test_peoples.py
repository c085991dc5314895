import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def meant(text):
    """The teams that the last sentence of a text names."""
    last = read(lay_out(Article("a", text)), load_reference()).sentences[-1]
    return [mention.value.name for mention in last.mentions if mention.kind == "team"]


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Celtic lost 2-1 to Bayern Munich. The German side were in front early.", ["Bayern Munich"]),
        ("Celtic lost 2-1 to Bayern Munich. A goal put the German side in front.", ["Bayern Munich"]),
        # of several compatriots the one just named
        (
            "Bayer Leverkusen won on Tuesday. Celtic lost 2-1 to Bayern Munich. The German side were fast.",
            ["Bayern Munich"],
        ),
        # both just named
        ("Bayer Leverkusen met Bayern Munich. The German side were fast.", []),
        # no side of theirs: a man, or one that is named right behind
        ("Celtic lost 2-1 to Bayern Munich. The German striker was fast.", []),
        ("Celtic lost 2-1 to Bayern Munich. The German side Mainz 05 were fast.", ["Mainz 05"]),
    ],
)
def test_a_side_called_by_its_country_is_the_one_of_that_country_just_named(text, teams):
    assert meant(text) == teams
