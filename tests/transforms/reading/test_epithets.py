"""Words that stand for a side, as "the hosts" does: unlisted, always with "the", and with no result of their own."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

LEAD = "Peterhead won 3-2 at Montrose on Saturday."


def roles(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    return [m.value for s in reading.sentences for m in s.mentions if m.kind == "role"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Tollies led through Lee Marsh. The Tollies were soon behind again.", ["Tollies", "Tollies"]),
        (
            "It was harsh on the Tollies. Cole put the Tollies ahead. The Tollies led.",
            ["Tollies", "Tollies", "Tollies"],
        ),
    ],
)
def test_a_word_that_only_stands_with_the_is_a_role(text, found):
    assert roles(f"{LEAD} {text}") == found


@pytest.mark.parametrize(
    "text",
    [
        "Elsewhere Stenton beat the Tollies 2-1.",
        "The Tollies beat Stenton 2-1 in the late game.",
        "The Tollies 2-1 Stenton.",
        "Tollies led through Lee Marsh.",
    ],
)
def test_a_side_with_a_result_or_without_the_is_a_side_of_its_own(text):
    assert "Tollies" not in roles(f"{LEAD} {text}")


def goals(text):
    (match,) = extract(Article("a", text)).matches
    teams = {"home": match.home, "away": match.away}
    return {g.scorer: teams[g.team].split()[0] for g in match.goals}


def test_whose_men_an_epithet_s_are_the_score_tells():
    text = (
        "Peterhead won 3-1 at Montrose on Saturday. The Tollies led through Lee Marsh and Ian Cole, "
        "and were briefly pegged back by Carl Hume. The Tollies led again through Dan Frey. The Tollies were on top."
    )
    assert goals(text) == {
        "Lee Marsh": "Peterhead",
        "Ian Cole": "Peterhead",
        "Dan Frey": "Peterhead",
        "Carl Hume": "Montrose",
    }


def test_hosts_whose_name_nobody_says_are_the_others_of_the_visitors():
    text = (
        "Peterhead beat Montrose 2-1. "
        "The visitors led through Lee Marsh before Ian Cole and Dan Frey scored for the hosts."
    )
    assert goals(text) == {"Lee Marsh": "Montrose", "Ian Cole": "Peterhead", "Dan Frey": "Peterhead"}


def test_a_town_of_no_town_is_a_role_unless_it_has_a_result():
    assert roles("Norham beat Kelby 2-1 on Saturday. Town hit back through Lee Marsh.") == ["Town"]
    assert roles("Norham beat Kelby 2-1 on Saturday. Town beat Holt Vale 3-0.") == []
    assert roles("Norham Town beat Kelby 2-1 on Saturday. Town hit back through Lee Marsh.") == []
