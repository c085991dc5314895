import re
from re import _parser as parser  # type: ignore[attr-defined] # undocumented: what `re` itself reads patterns with

import pytest

from transforms.reading.beginnings import beginning_pattern, find_beginnings
from transforms.reading.triggers import triggered


def beginnings(pattern: str) -> set[str]:
    return set(find_beginnings(parser.parse(pattern)))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:win|beat) <T\d+>", {"\0win <T", "\0beat <"}),
        (r"(?<!own )goals?\b", {"goal\0", "goals\0"}),
        (r"(?P<what>\bsaves?\b|(?<!\w)stop)", {"\0save\0", "\0saves\0", "stop"}),
        (r"\b(?:late )?goal", {"\0late g", "\0goal"}),
        (r"\b(?:late )*goal", {"\0late ", "\0goal"}),
        (r"\bgr[ae]y", {"\0gray", "\0grey"}),
        (r"(?=[a-z])(?:win|\bloss)", {"win", "\0loss"}),
        (r"\b(?:a|b)+c", {"\0a", "\0b"}),
        (r"\bat \d", {"\0at "}),
    ],
)
def test_what_the_matches_begin_with_is_read_off_the_pattern(pattern, expected):
    assert beginnings(pattern) == expected


@pytest.mark.parametrize(
    "pattern",
    [r"\w+", r"(?:goal)?", r"(?:late )?\w+", r"\b", r"(?=goal)", r"[^a]b", r"(?i:goal)", r"\d goal", r"(?:goal|\w)"],
)
def test_a_pattern_that_may_begin_with_anything_has_no_beginnings(pattern):
    assert beginnings(pattern) == set()


def test_a_pattern_that_begins_with_a_letter_is_left_to_the_search_of_re():
    assert beginnings(r"goals?") == beginnings(r"(?P<what>goal)s?") == set()


def test_many_ways_to_begin_are_told_apart_by_fewer_letters():
    words = [a + b + "ing" for a in "abcdefghijklmnopqrst" for b in "abcdefghijklmnopqrst"]
    assert beginnings(rf"\b(?:{'|'.join(words)})") == {f"\0{letter}" for letter in "abcdefghijklmnopqrst"}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["goal", "goals"], "goal"),
        (["\0in\0", "\0into"], r"i(?<!\wi)n(?:\b|to)"),
        (["\0by", "bye"], "by"),
        (["o.g"], r"o\.g"),
        (["\0<P"], "<P"),
    ],
)
def test_the_beginnings_are_looked_for_as_a_tree_of_their_letters(texts, expected):
    assert beginning_pattern(texts) == expected


def test_letters_that_re_takes_for_each_other_are_looked_for_together():
    pattern = re.compile(beginning_pattern(["\0kiss"], folded=True))
    assert all(pattern.match(text) for text in ("kiss", "KISS", "\u212aiſs", "Kıss"))
    assert pattern.search("akiss") is None


def test_a_letter_beyond_ascii_is_not_looked_for_where_capitals_are_ignored():
    assert find_beginnings(parser.parse(r"\bétat"), folded=True) == ()
    assert find_beginnings(parser.parse(r"\bétat")) == ("\0état",)


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"\bgoals?\b", 0),
        (r"(?<!own )\bgoal(?!s)", 0),
        (r"\b(?:a|an) (?:own )?goal", 0),
        (r"(?P<what>\b(?:late|early) )?\bgoals?", 0),
        (r"\bGOAL", re.IGNORECASE),
        (r"goals?|\bmiss", re.IGNORECASE),
        (r"\b(?:goal|go)al?", 0),
        (r"(?:go)+al", 0),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "goal",
        "an own goal",
        "goals, a goal, goalgoal",
        "A late GOAL",
        "gogoal",
        "the goalmouth, late goals",
        "MIſS MıSS",
    ],
)
def test_a_pattern_finds_the_same_as_one_tried_at_every_letter(pattern, flags, text):
    plain, quick = re.compile(pattern, flags), triggered(pattern, flags)
    quick.learn_beginnings()
    for start in range(len(text) + 1):
        for end in (len(text), len(text) - 1, 2**62):
            expected = [m.span() for m in plain.finditer(text, start, end)]
            assert [m.span() for m in quick.finditer(text, start, end)] == expected
            assert [m.span() for m in [quick.search(text, start, end)] if m] == expected[:1]


def test_a_pattern_searched_for_again_and_again_finds_the_same_throughout():
    plain, quick = re.compile(r"\b(?:late )?goals?\b"), triggered(r"\b(?:late )?goals?\b")
    for _ in range(100):
        assert [m.span() for m in quick.finditer("goalless, a late goal, goals")] == [(12, 21), (23, 28)]
        assert quick.search("an own goal").span() == plain.search("an own goal").span()
