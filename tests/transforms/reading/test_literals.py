import re

import pytest

from transforms.reading.literals import find_literals, fold, with_edges, without_figures


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:saw off|beat) <T\d+>", {("<|T0|>",), ("|beat|", "|saw|")}),
        (r"\b(?:saw off|beat)\b", {("|beat|", "|saw|")}),
        (r"cancel\w* (?:it )?out by", {("cancel",), ("|out|",), ("|by",)}),
        (r"(?:goal|goals)\b", {("goal|", "goals|")}),
        (r"(?:won|lost)? at home", {("|at|",), ("|home",)}),
        (r"(?P<what>win|draw)+ at", {("draw", "win"), ("|at",)}),
        (r"gr[ae]y", {("gray", "grey")}),
        (r"\b\d{1,2}(?:st|nd) minute", {("|minute",), ("|0nd|", "|0st|")}),
        (r"o\.g", {("o|.|g",)}),
    ],
)
def test_the_words_that_every_match_holds_are_read_off_the_pattern(pattern, expected):
    found = {frozenset(words) for words in find_literals(re.compile(pattern))[0]}
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
        r" ",
    ],
)
def test_a_pattern_that_can_match_without_a_word_asks_for_none(pattern):
    assert find_literals(re.compile(pattern)) == ((), ())


def test_words_are_folded_where_capitals_are_taken_for_small_letters():
    assert find_literals(re.compile(r"GOAL", re.IGNORECASE))[0] == (("goal",),)
    assert fold("ſAVE") == "save"
    assert find_literals(re.compile(r"é", re.IGNORECASE)) == ((), ())


def test_a_word_cut_off_by_the_end_of_a_search_still_opens_its_pattern():
    assert find_literals(re.compile(r"\bwin\b")) == ((("|win|",),), (("|win",),))


def test_figures_of_any_script_are_one_nought():
    assert without_figures("١٢-3") == "0-0"
    assert with_edges("o.g") == "|o|.|g|"
