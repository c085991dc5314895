"""Where capitals say nothing, and what is read there all the same."""

import re

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import Sentence
from transforms.reading.headlines import Lexicon, is_title_case, lexicon_of, names_within, says_nothing, unglued
from transforms.reading.names import Name

PROSE = lexicon_of([Name(0, 8, "Joe Marsh"), Name(0, 7, "Belmore"), Name(0, 11, "Rasmus Hall")])


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Late Goal Sinks Brave Chelsea", True),
        ("Marsh Double Sends Town Into Final After Thriller", True),
        ("Late goal sinks brave Chelsea", False),
        ("Rovers 0-2 Milan Ibra and Hakan score on night", False),
        ("Fox scores", False),
    ],
)
def test_title_case_has_no_small_word_but_particles(headline, expected):
    assert is_title_case(headline) is expected


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("Late Goal Sinks Brave Chelsea", "title", True),
        ("Late Goal Sinks Brave Chelsea", "prose", False),
        ("Davide Sbalco, Amir Noor, Daniel Bancrow", "heading", False),
        ("Sent Over: Ferribyson (Kelstern) 51", "heading", False),
    ],
)
def test_only_headlines_in_title_case_say_nothing(text, part, expected):
    assert says_nothing(Sentence(0, len(text), text, 0, part)) is expected


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("SANDY BELMORE", ["Sandy Belmore"]),
        ("JOE MARSH", ["Joe Marsh"]),
        ("Marsh Stuns Rivals", ["Marsh"]),
        ("GIRL LILY Hagg", ["Lily Hagg"]),
        ("RED CARD CHAOS", []),
    ],
)
def test_names_within_capitals_are_those_of_prose_or_have_a_first_name(run, expected):
    assert [n.text for n in names_within(run, Name(0, len(run), run), PROSE)] == expected


def test_two_names_run_together_come_apart_where_prose_prints_both():
    text = "Hall Rasmus Hall scored"
    assert [n.text for n in unglued(text, Name(0, 16, "Hall Rasmus Hall"), PROSE)] == ["Hall", "Rasmus Hall"]
    whole = Name(0, 17, "Mohamed Sal Mohamed")
    assert list(unglued("Mohamed Sal Mohamed", whole, PROSE)) == [whole]


def test_a_headline_in_clauses_with_capitals_throughout_tells_no_names():
    text = "Kelby beat Holt 1-0. Oakham Vale beat Thornmoor 2-1."
    facts = extract(Article("t", text, title="Kelby Pip Holt, Oakham Vale Beat Thornmoor Away"))
    assert sorted(m.home for m in facts.matches) == ["Kelby", "Thornmoor"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("STEPHEN O'DONNELL'S penalty was late", "Stephen O'Donnell"),
        ("JOHN HARTLEY scored late", "John Hartley"),
        ("JOHN HARTLEY ROVERS scored late", None),
        ("GRANT PARK saw a draw", None),
    ],
)
def test_a_first_name_and_a_surname_in_capitals_open_a_report(text, name):
    end = re.match(r"[A-Z' ]+?(?=(?:'S)? [a-z])", text).end()
    found = [n.text for n in names_within(text, Name(0, end, text[:end]), Lexicon({}, {}))]
    assert found == ([name] if name else [])
