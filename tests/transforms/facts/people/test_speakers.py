import pytest

from transforms.facts.focus import Focus
from transforms.facts.people.speakers import find_coaches, find_quotes
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def reading_of(text):
    return read(lay_out(Article("a", text)), load_reference())


@pytest.mark.parametrize(
    ("text", "speaker", "outlet"),
    [
        ('"We did what we came here to do," said Carlo Ancelotti.', "Carlo Ancelotti", None),
        ('"We did what we came here to do," Carlo Ancelotti told Sky Sports.', "Carlo Ancelotti", "Sky Sports"),
        ('Carlo Ancelotti said: "We did what we came here to do."', "Carlo Ancelotti", None),
        (
            'Carlo Ancelotti watched it all.\n\n"We did what we came here to do," he told DAZN.',
            "Carlo Ancelotti",
            "DAZN",
        ),
        ('"We did what we came here to do."', None, None),
    ],
)
def test_a_quotation_has_the_speaker_and_the_outlet_that_the_words_around_name(text, speaker, outlet):
    (quote,) = find_quotes(reading_of(text))
    assert (quote.speaker, quote.outlet) == (speaker, outlet)
    assert quote.text.startswith("We did what we came")
    assert quote.evidence[0].text == quote.text


def test_scare_quotes_are_no_speech():
    assert find_quotes(reading_of('The "derby" was a "friendly" affair.')) == []


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Carlo Ancelotti was content.",
        "Carlo Ancelotti's Everton were content.",
        "Carlo Ancelotti, the Everton boss, was content.",
    ],
)
def test_a_coach_is_named_with_his_team(text):
    reading = reading_of(text)
    coaches = find_coaches(reading, Focus(main=tuple(reading.teams.values())))
    assert [(c.name, c.team) for c in coaches] == [("Carlo Ancelotti", "Everton")]


@pytest.mark.parametrize(
    "text", ["Former Everton manager Carlo Ancelotti looked on.", "Carlo Ancelotti looked on at Everton."]
)
def test_a_former_coach_or_a_guest_is_none(text):
    reading = reading_of(text)
    assert find_coaches(reading, Focus(main=tuple(reading.teams.values()))) == []
