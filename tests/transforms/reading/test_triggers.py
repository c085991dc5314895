import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import transforms.facts
from flows.articles import read_articles
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reading.triggers import Triggered, find_triggers, triggered
from transforms.reference import load_reference

GOLD = Path(__file__).parents[2] / "gold" / "articles.jsonl"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:saw off|beat) <T\d+>", {("beat <T", "saw off <T")}),
        (r"cancel\w* (?:it )?out by", {("cancel",), (" out by",)}),
        (r"(?:goal|goals)\b", {("goal",)}),
        (r"(?:won|lost)? at home", {(" at home",)}),
        (r"(?P<what>win|draw)+ at", {("win", "draw"), (" at",)}),
        (r"gr[ae]y", {("gray", "grey")}),
    ],
)
def test_the_words_that_every_match_holds_are_read_off_the_pattern(pattern, expected):
    found = {frozenset(words) for words in find_triggers(re.compile(pattern))}
    assert found == {frozenset(words) for words in expected}


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w+",
        r"(?:goal)?",
        r"(?:goal|\w+)",
        r"(?:goal)*",
        r"(?!goal)",
        r"(?<!goal)\w",
        r"(?=goal)\w",
        r"(?i:goal)",
        r"[a-z]",
    ],
)
def test_a_pattern_that_can_match_without_a_word_asks_for_none(pattern):
    assert find_triggers(re.compile(pattern)) == ()


def test_a_pattern_that_takes_capitals_for_small_letters_asks_for_no_word():
    assert triggered(r"goal", re.IGNORECASE).search("GOAL") is not None


def all_triggered() -> list[Triggered]:
    """Every pattern with triggers that the modules of the facts hold, in tables and cues too."""
    found: dict[int, Triggered] = {}
    for module in pkgutil.walk_packages(transforms.facts.__path__, "transforms.facts."):
        for pattern in _within(list(vars(importlib.import_module(module.name)).values())):
            found[id(pattern)] = pattern
    return list(found.values())


def _within(value: object) -> Iterator[Triggered]:
    if isinstance(value, Triggered):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _within(one)
    elif isinstance(getattr(value, "pattern", None), Triggered):
        yield value.pattern


def test_no_sentence_that_a_pattern_matches_is_without_its_triggers():
    reference = load_reference()
    articles = read_articles([str(GOLD)], published=None, complain=pytest.fail)
    shapes = {s.shape for article in articles for s in read(lay_out(article), reference).sentences}
    patterns = all_triggered()
    assert len(patterns) > 50
    matched = 0
    for pattern in patterns:
        for shape in shapes:
            if pattern.compiled.search(shape) is not None:
                matched += 1
                assert pattern.may_match(shape), (pattern.compiled.pattern, shape)
    assert matched > 1000
