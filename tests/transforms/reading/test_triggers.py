import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import transforms
from flows.articles import read_articles
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reading.triggers import IndexedText, Triggered, triggered
from transforms.reference import load_reference

GOLD = Path(__file__).parents[2] / "gold" / "articles.jsonl"


def test_a_pattern_is_not_tried_on_a_text_without_its_words():
    header = triggered(r"\bheaders?\b")
    assert not header.may_match(IndexedText("a shot"))
    assert header.may_match(IndexedText("two headers"))
    assert header.search(IndexedText("a shot")) is None
    assert list(header.finditer(IndexedText("a shot"))) == []
    assert header.match(IndexedText("header"), 0) is not None


def test_a_text_that_was_not_looked_through_is_searched_all_the_same():
    assert triggered(r"\bheaders?\b").search("two headers") is not None


def test_a_pattern_made_after_the_text_is_tried():
    text = IndexedText("a clearance")
    assert triggered(r"\bclearances?\b").search(text) is not None


def test_a_search_that_ends_within_a_word_takes_the_end_for_the_end_of_the_word():
    keep = triggered(r"\bkeep\b")
    text = IndexedText("the keeper")
    assert keep.search(text) is None
    assert keep.search(text, 0, 8) is not None


def test_a_pattern_that_takes_capitals_for_small_letters_finds_both():
    goal = triggered(r"goal", re.IGNORECASE)
    assert goal.search(IndexedText("GOAL")) is not None
    assert not goal.may_match(IndexedText("SAVE"))


def all_triggered() -> list[Triggered]:
    """Every pattern with triggers that the modules hold, in tables and cues too."""
    found: dict[int, Triggered] = {}
    for module in pkgutil.walk_packages(transforms.__path__, "transforms."):
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


def test_a_pattern_with_triggers_finds_the_same_in_each_sentence_as_one_without():
    patterns = all_triggered()
    assert len(patterns) > 150
    reference = load_reference()
    articles = read_articles([str(GOLD)], published=None, complain=pytest.fail)
    shapes = {s.shape for article in articles for s in read(lay_out(article), reference).sentences}
    matched = shut = 0
    for pattern in patterns:
        pattern.learn_beginnings()
        for shape in shapes:
            match = pattern.compiled.search(shape)
            if match is not None:
                matched += 1
                found = pattern.search(shape)
                assert pattern.may_match(shape), (pattern.compiled.pattern, shape)
                assert found is not None, (pattern.compiled.pattern, shape)
                assert found.span() == match.span(), (pattern.compiled.pattern, shape)
            shut += not pattern.may_match(shape)
    assert matched > 1000
    assert shut > 20 * matched
